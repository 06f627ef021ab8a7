/**
 * A SharePoint document library as a source. A listing asks what changed, fetches the workbooks whose
 * content is new, and names the place of each on this machine; a library that did not change costs one
 * request. Whatever cannot be reached is said and takes nothing out of the ledger.
 */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { Agent } from 'node:https';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Listing, Source, SourceFile, Unreachable } from '../source.ts';
import { isLock, isWorkbook, journalName } from '../workbook-names.ts';
import { type GraphClient, openClient } from './client.ts';
import { identityOf, type SharepointConfig } from './config.ts';
import { type Copies, openCopies } from './copies.ts';
import type { Environment } from './credential.ts';
import { libraryNow } from './delta.ts';
import { fetchFile, onDisk } from './download.ts';
import { GraphFault } from './fault.ts';
import { openHttp } from './http.ts';
import { type Clock, openPatience } from './patience.ts';
import { loadState, saveState } from './state.ts';
import { type Asking, openTokens } from './token.ts';
import { type LibraryFile, workbooksUnder } from './workbooks-under.ts';

export type Surroundings = {
  readonly env?: Environment;
  readonly clock?: Clock;
  /** Other connections than the process's own. */
  readonly agent?: Agent;
  /** Without a byte for so long, a connection is given up, in milliseconds. */
  readonly idleMs?: number;
};

export function openLibrary(config: SharepointConfig, surroundings: Surroundings = {}): Source {
  const { env = process.env } = surroundings;
  const folder = identityOf(config);
  const tokens = openTokens(config, env);
  return {
    list: async (signal) => {
      const clock = surroundings.clock ?? realClock(signal);
      const patience = openPatience(clock, config.patience * 60_000);
      const asking: Asking = { http: openHttp({ ...surroundings, signal }), clock, patience };
      try {
        const client = openClient(config.graph, tokens, asking);
        return [{ folder, ...(await listLibrary(config, client, asking)) }];
      } catch (error) {
        return [{ folder, files: [], unreachable: [outOfReach('', error)] }];
      }
    },
  };
}

function realClock(signal: AbortSignal | undefined): Clock {
  const stopped = () => {
    throw new GraphFault('offline', ['stopped']);
  };
  return {
    now: () => Date.now(),
    wait: (ms) => setTimeout(ms, undefined, { signal }).catch(stopped),
    random: () => Math.random(),
  };
}

const isKept = (name: string) => isWorkbook(name) || isLock(name) || name === journalName;

async function listLibrary(
  config: SharepointConfig,
  client: GraphClient,
  asking: Asking,
): Promise<Omit<Listing, 'folder'>> {
  const place = join(
    config.cache,
    createHash('sha256').update(identityOf(config)).digest('hex').slice(0, 16),
  );
  await mkdir(place, { recursive: true, mode: 0o700 }).catch(onDisk);
  const library = await libraryNow(client, config, { known: await loadState(place), isKept });
  const copies = await openCopies(place).catch(onDisk);
  await saveState(place, library).catch(onDisk);
  const found = workbooksUnder(library.items, config.folder);
  if (!found) throw new GraphFault('not-found', ['folder']);
  const got = await fetchAll(found, { config, client, asking, copies, drive: library.drive });
  if (got.unreachable.length === 0) {
    const places = got.files.flatMap((file) => (file.problem ? [] : [file.place]));
    await copies.clear(places, asking.clock.now()).catch(onDisk);
  }
  return got;
}

/** So many files that cannot be had mean that the service cannot be. */
const enough = 3;

type Fetching = Parameters<typeof fetchFile>[0];

async function fetchAll(found: readonly LibraryFile[], parts: Fetching): Promise<Omit<Listing, 'folder'>> {
  const files: SourceFile[] = [];
  const unreachable: Unreachable[] = [];
  const left = [...found];
  let broken = 0;
  const worker = async () => {
    for (let file = left.shift(); file && broken < enough; file = left.shift()) {
      try {
        files.push(await placed(file, parts));
      } catch (error) {
        const said = outOfReach(file.path, error);
        if (['offline', 'busy', 'sign-in', 'cache'].includes(said.trouble)) broken += 1;
        if (broken < enough) unreachable.push(said);
        else if (!unreachable.some(({ path }) => path === '')) unreachable.push({ ...said, path: '' });
      }
    }
  };
  await Promise.all(Array.from({ length: parts.config.downloads }, worker));
  return { files: files.sort(byPath), unreachable };
}

const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : 1);

async function placed({ id, path, item, open }: LibraryFile, parts: Fetching): Promise<SourceFile> {
  const here = await find(parts.copies, id, item);
  const got = here
    ? { item, place: here, bytes: item.bytes }
    : await fetchFile(parts, id, item).catch(rethrown);
  if ('problem' in got) {
    // Of no time, so that it is looked at anew when its bytes can be had, though nobody has changed it.
    return { path, place: '', bytes: item.bytes, modified: 0, open, problem: got.problem };
  }
  return { path, place: got.place, bytes: got.bytes, modified: got.item.modified, open };
}

const find = (copies: Copies, id: string, item: LibraryFile['item']) => copies.find(id, item).catch(onDisk);

function rethrown(error: unknown): never {
  if (error instanceof GraphFault) throw error;
  return onDisk(error as NodeJS.ErrnoException);
}

/** @throws what is no fault of the service: our bug. */
function outOfReach(path: string, error: unknown): Unreachable {
  if (!(error instanceof GraphFault)) throw error;
  const { trouble, detail } = error;
  return { path, trouble, ...(detail && { detail }) };
}
