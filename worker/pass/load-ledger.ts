/** All that reports of any year are made from, as the ledger has it: loaded and assessed once. */
import { assess } from '../../shared/assess.ts';
import type { Assessment } from '../../shared/assessment.ts';
import { yearsOf } from '../../shared/ledger/balances.ts';
import type { LedgerEntry } from '../../shared/ledger/entry.ts';
import type { AssessOptions } from '../../shared/options.ts';
import type { YearReport } from '../../shared/report/model.ts';
import { buildYearReport } from '../../shared/report/year-report.ts';
import type { Store } from '../store/store.ts';
import { currentReadings, currentWorkbooks, statusesOf } from './current.ts';

export type Ledger = {
  readonly entries: readonly LedgerEntry[];
  readonly years: readonly number[];
  readonly reportOf: (year: number) => YearReport;
};

export async function loadLedger(store: Store, rules: AssessOptions): Promise<Ledger> {
  const current = currentWorkbooks(await store.workbooks());
  const readings = currentReadings(current, await store.readings());
  const entries = await store.entries();
  const assessment = assess(readings, rules);
  const workbooks = statusesOf(current, readings);
  const { books, asOf } = rules;
  return {
    entries,
    years: yearsWithSomething(entries, assessment),
    reportOf: (year) => buildYearReport({ year, assessment, entries, workbooks, books, asOf }),
  };
}

/** Years of entries, and years of applications that nothing can be granted to yet. */
function yearsWithSomething(entries: readonly LedgerEntry[], { workbooks }: Assessment): readonly number[] {
  const sheets = workbooks.flatMap((w) => w.sheets.filter((s) => s.records.length > 0));
  return yearsOf([...entries, ...sheets.flatMap(({ year }) => (year === null ? [] : [{ year }]))]);
}
