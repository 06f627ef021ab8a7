/** What a pass adds to the ledger: entries and assertions, computed year by year, and what is in conflict. */
import type { Assessment } from '../../shared/assessment.ts';
import type { FindingCode } from '../../shared/findings/codes.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { assertions, changedAssertions, type YearAssertion } from '../../shared/ledger/assertions.ts';
import { correct, type NewEntry } from '../../shared/ledger/correct.ts';
import type { Posting } from '../../shared/ledger/entry.ts';
import { postings } from '../../shared/ledger/postings.ts';
import type { AssessOptions } from '../../shared/options.ts';
import type { Store } from '../store/store.ts';
import { openParts } from './assess-parts.ts';
import { type CurrentWorkbook, hashesOf } from './current.ts';

export type Change = {
  readonly entries: readonly NewEntry[];
  readonly assertions: readonly YearAssertion[];
  readonly conflicts: readonly Finding[];
};

export async function changeOf(
  store: Store,
  current: readonly CurrentWorkbook[],
  rules: AssessOptions,
): Promise<Change> {
  const parts = await openParts(store, current, rules);
  const hashes = hashesOf(current);
  const stated: YearAssertion[] = [];
  const conflicts: Finding[] = [];
  const note = (assessment: Assessment): readonly Posting[] => {
    for (const said of assertions(assessment)) stated.push(said);
    for (const conflict of conflictsOf(assessment)) conflicts.push(conflict);
    return postings(assessment, hashes);
  };
  // Those of no year and the bookings post nothing; of projects each year has its share.
  const ofProjects = note(await parts.assess('project', 'roomBooking', null));
  const years = new Set([...parts.years, ...ofProjects.map(({ year }) => year), ...(await store.years())]);
  const entries: NewEntry[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const ofYear = parts.years.includes(year) ? note(await parts.assess(year)) : [];
    const wanted = [...ofYear, ...ofProjects.filter((posting) => posting.year === year)];
    for (const entry of correct(await store.entries(year), wanted).add) entries.push(entry);
  }
  return { entries, assertions: changedAssertions(await store.assertions(), stated), conflicts };
}

/** Once for each record that does not count; its finding names both places. */
const conflicting: readonly FindingCode[] = ['ledger.conflict', 'ledger.only-in-copy'];

function conflictsOf({ workbooks }: Assessment): readonly Finding[] {
  return workbooks.flatMap(({ sheets }) =>
    sheets.flatMap(({ records }) =>
      records
        .filter((record) => !record.counted)
        .flatMap((record) => record.findings.filter((f) => conflicting.includes(f.code))),
    ),
  );
}
