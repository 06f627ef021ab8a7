/**
 * Passes over a folder in one process, as `folder.ts` builds it: FOLDER, LEDGER, REPORTS, then the paths of the
 * years' rules. Says what the first pass and a pass with nothing new took, and of the processor a year's
 * reports, in milliseconds.
 */
import type { Day } from '../../shared/calendar/day.ts';
import { assessOptions } from '../../worker/commands/assess-options.ts';
import { openReportMaker } from '../../worker/pass/make-reports.ts';
import { openWorkbookReader } from '../../worker/pass/read-workbook.ts';
import { type PassOutcome, runPass } from '../../worker/pass/run-pass.ts';
import { folderSource } from '../../worker/sources/folder.ts';
import { openStore } from '../../worker/store/open-store.ts';

const [folder = '', ledger = '', out = '', ...books] = process.argv.slice(2);
const today = '2026-01-15' as Day;
const rules = assessOptions({ rulebook: books }, today);
const store = await openStore(ledger);

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

function pass(): Promise<PassOutcome> {
  const reader = openWorkbookReader(rules.books);
  const sources = [folderSource([folder])];
  return runPass({ store, sources, reader, rules, today }, async (outcome) => {
    reader.close();
    return outcome;
  });
}

const [first, done] = await timed(pass);
const maker = await openReportMaker(store, { rules, out, language: 'fi' });
const before = process.cpuUsage();
for (const year of maker.years) await maker.write(year);
const { user, system } = process.cpuUsage(before);
const reports = (user + system) / 1000 / maker.years.length;
// What is only marked as read no longer is the second time.
await pass();
const [unchanged, same] = await timed(pass);
await store.close();
if (same.outcome !== 'unchanged') throw new Error(same.outcome);
console.log(
  JSON.stringify({
    first,
    reports,
    unchanged,
    read: done.read,
    entries: done.added.length,
  }),
);
