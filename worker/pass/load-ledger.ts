/** What the reports are made from, as the ledger has it, one year at a time. */
import { type Figures, yearFigures } from '../../shared/ledger/balances.ts';
import type { LedgerEntry } from '../../shared/ledger/entry.ts';
import type { AssessOptions } from '../../shared/options.ts';
import type { YearReport } from '../../shared/report/model.ts';
import { buildYearReport } from '../../shared/report/year-report.ts';
import type { LedgerReads } from '../store/store.ts';
import { openParts } from './assess-parts.ts';
import { currentWorkbooks, statusesOf } from './current.ts';

export type Ledger = {
  /** Years of entries, and years of applications that nothing can be granted to yet; ascending. */
  readonly years: readonly number[];
  readonly entriesOf: (year: number) => Promise<readonly LedgerEntry[]>;
  readonly reportOf: (year: number) => Promise<YearReport>;
};

/** @param reads of one moment, where another worker may be writing; used as long as the ledger is. */
export async function loadLedger(reads: LedgerReads, rules: AssessOptions): Promise<Ledger> {
  const current = currentWorkbooks(await reads.workbooks());
  const parts = await openParts(reads, current, rules);
  const { outlines } = parts;
  const workbooks = statusesOf(
    current,
    outlines.map(({ records }) => records),
  );
  const figures = new Map<number, Figures>();
  for (const year of await reads.years()) figures.set(year, yearFigures(await reads.entries(year), year));
  const { books, asOf } = rules;
  const years = new Set([...figures.keys(), ...outlines.flatMap((outline) => [...outline.years])]);
  return {
    years: [...years].sort((a, b) => a - b),
    entriesOf: (year) => reads.entries(year),
    async reportOf(year) {
      const assessment = await parts.assess(year, 'project', 'roomBooking');
      return buildYearReport({ year, assessment, figures, workbooks, books, asOf });
    },
  };
}
