/**
 * One worker of several over one folder and one ledger: LEDGER, FOLDER, REPORTS. Says on a line what it does
 * when it has read a workbook, and at the end how its run came out.
 */
import type { Day } from '../../shared/calendar/day.ts';
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { consolidate } from '../../worker/pass/consolidate.ts';
import { folderSource } from '../../worker/sources/folder.ts';
import { openStore } from '../../worker/store/open-store.ts';

const [ledger = '', folder = '', out = ''] = process.argv.slice(2);
const day = '2024-03-15' as Day;
const store = await openStore(ledger);
const done = await consolidate({
  store,
  ledger,
  sources: [folderSource([{ path: folder, name: 'avustukset' }])],
  rules: { books: publishedBooks.filter((book) => book.town === defaultTown), asOf: day },
  today: day,
  out,
  language: 'fi',
  limits: { processes: 1 },
  progress: (count) => process.stdout.write(`${count}\n`),
});
if (done.outcome === 'stopped') throw new Error('nobody stopped it');
const { outcome, pass, years } = done;
process.stdout.write(`${JSON.stringify({ outcome, read: pass.read, added: pass.added.length, years })}\n`);
await store.close();
