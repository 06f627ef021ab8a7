/**
 * A worker's process that makes one run for each line it is sent, with a store of its own each time, as the
 * watch does: LEDGER, FOLDER, REPORTS. Answers each with how the run came out.
 */
import { createInterface } from 'node:readline';
import type { Day } from '../../shared/calendar/day.ts';
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { consolidate } from '../../worker/pass/consolidate.ts';
import { engineVersion } from '../../worker/pass/engine-version.ts';
import { folderSource } from '../../worker/sources/folder.ts';
import { openStore } from '../../worker/store/open-store.ts';

const [ledger = '', folder = '', out = ''] = process.argv.slice(2);
const day = '2024-03-15' as Day;
const books = publishedBooks.filter((book) => book.town === defaultTown);

// Known before the first run, so that all workers of a test are of one version while somebody edits the code.
engineVersion();
process.stdout.write('ready\n');
for await (const _ of createInterface({ input: process.stdin })) {
  const store = await openStore(ledger);
  const done = await consolidate({
    store,
    ledger,
    sources: [folderSource([folder])],
    rules: { books, asOf: day },
    today: day,
    out,
    language: 'fi',
    limits: { processes: 1 },
  });
  await store.close();
  if (done.outcome === 'stopped') throw new Error('nobody stopped it');
  const { outcome, pass, years } = done;
  const { added, read } = pass;
  process.stdout.write(`${JSON.stringify({ outcome, pass: pass.pass, read, added: added.length, years })}\n`);
}
