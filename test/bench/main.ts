/** `npm run bench`: a table for people, `--json` one object a line. Each part can be named: `-- engine reader`. */
import { benchEngine } from './engine.ts';
import { benchFolder } from './folder.ts';
import { benchHostile } from './hostile.ts';
import { benchPane } from './pane.ts';
import { benchReader, type Measure } from './reader.ts';

const parts: Readonly<Record<string, () => Measure[] | Promise<Measure[]>>> = {
  engine: benchEngine,
  folder: benchFolder,
  hostile: benchHostile,
  pane: benchPane,
  reader: benchReader,
};

const args = process.argv.slice(2);
const named = args.filter((a) => !a.startsWith('--'));
for (const [name, run] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const measure of await run())
    console.log(args.includes('--json') ? JSON.stringify(measure) : lineOf(measure));
}

function lineOf({ name, unit, value, of }: Measure): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const figure = value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
  return `${name.padEnd(46)} ${figure.padStart(12)} ${unit.padEnd(5)} ${of}`;
}
