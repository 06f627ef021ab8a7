/**
 * `npm start`: the main job shown whole. Makes the sample workbooks, consolidates them into a ledger and the
 * yearly reports as the worker does, says in plain Finnish what was done and where, and serves the workbench.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { processIo } from '../worker/commands/io.ts';
import { main } from '../worker/main.ts';
import { buildPages } from './workbench/build-pages.ts';
import { type Asked, PortTaken, serveFree, usualPort } from './workbench/serve-free.ts';
import { makeSamples } from './workbooks/make.ts';

const out = 'out';

/** Ends the program with one line, as wrong usage (2) or as something that could not be done (1). */
function stop(code: 1 | 2, line: string): never {
  console.error(line);
  process.exit(code);
}

function readArguments(args: string[]): Asked {
  const usage = 'npm start -- [--port NUMERO] [--workbook TIEDOSTO]';
  const options = { port: { type: 'string' }, workbook: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args, options });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
      stop(2, `Portti on kokonaisluku 0–65535, ei "${values.port}".\n${usage}`);
    // npm runs this in the project's folder; the path is meant from where the person stands.
    const file = values.workbook && resolve(process.env.INIT_CWD ?? '.', values.workbook);
    if (file && !existsSync(file)) stop(2, `Tiedostoa ei ole: ${file}`);
    return { port, workbook: file };
  } catch (error) {
    return stop(2, `${(error as Error).message}\n${usage}`);
  }
}

const asked = readArguments(process.argv.slice(2));
// Meanwhile: it takes the longest where nothing was built before.
const pages = buildPages();
pages.catch(() => undefined);
const samples = await makeSamples(join(out, 'workbooks'));
console.log(`Mallityökirjat (${samples.length}) ovat kansiossa ${join(out, 'workbooks')}.`);
process.exitCode = await main(
  ['consolidate', join(out, 'workbooks'), '--ledger', join(out, 'avustuskirja.db'), '--out', out],
  processIo(),
);
await pages;
const served = await serveFree(asked, samples).catch((error: unknown) => {
  if (error instanceof PortTaken) return stop(1, error.message);
  throw error;
});
if (asked.port === undefined && served.port !== usualPort)
  console.log(`Portti ${usualPort} on varattu, käytetään porttia ${served.port}.`);
console.log(`Työpöytä: ${served.url}  (lopetus: Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void served.close().then(() => process.exit(0)));
