/** The page: opens the workbook that the address names, and puts `window.workbench` there at once. */
import { type Bench, openBench } from './bench.ts';
import { element } from './dom.ts';
import { readQuery, writeQuery } from './query.ts';
import { scripting } from './scripting.ts';
import { wordsOf } from './words.ts';

let query = readQuery(location.search);
let bench: Bench | undefined;

function current(): Bench {
  if (!bench) throw new Error('no workbook is open yet');
  return bench;
}

function show(bytes: Uint8Array, name: string, served: readonly string[]): void {
  const before = bench;
  bench = openBench({
    bytes,
    name,
    query,
    served,
    onOpen: (what) => void open(what, served).catch(fail),
    onChange: (change, now) => {
      query = { ...query, ...change };
      history.replaceState(null, '', writeQuery(query));
      show(now, name, served);
    },
  });
  before?.close();
}

async function open(what: string | File, served: readonly string[]): Promise<void> {
  if (typeof what === 'string') {
    show(await bytesOf(`/workbooks/${encodeURIComponent(what)}`), what, served);
    query = { ...query, workbook: what };
  } else {
    show(new Uint8Array(await what.arrayBuffer()), what.name, served);
    query = { ...query, workbook: undefined };
  }
  history.replaceState(null, '', writeQuery(query));
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${decodeURIComponent(address)}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function fail(error: unknown): void {
  const said = `${wordsOf(query.language).notOpened}: ${(error as Error).message}`;
  const notice =
    document.querySelector('.notice') ?? document.body.appendChild(element('p', { role: 'alert' }));
  notice.textContent = said;
}

async function start(): Promise<void> {
  const served = (await (await fetch('/workbooks')).json()) as readonly string[];
  const name = query.workbook ?? served[0];
  if (name === undefined) throw new Error('/workbooks');
  await open(name, served);
}

const opened = start();
opened.catch(fail);
window.workbench = scripting(current, opened);
