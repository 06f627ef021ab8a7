/**
 * What should stand in the ledger for what the workbooks say: only records that count (a copy is no second
 * grant), only sums that are known. A sum without its year, as a project without a period, is posted
 * nowhere; its own finding says so. A posting carries the day it happened, even when that is in another
 * year than the grant's; what has no day of its own opens the year (1 January: appropriation, pots) or
 * closes it (31 December).
 */
import type { Appropriation, AssessedRecord, Assessment, Source } from '../assessment.ts';
import { known } from '../workbook/fact.ts';
import { decisionPostings } from './decision-postings.ts';
import type { Draft } from './draft.ts';
import type { Posting } from './entry.ts';
import { appropriationPostings, awardPosting, potPosting, transferPosting } from './grant-postings.ts';
import { withDistinctKeys } from './keys.ts';
import { projectPostings } from './project-postings.ts';
import { sponsorshipPosting } from './sponsorship-postings.ts';

/** Where an amount given as an option comes from: no file. */
const noSource: Source = { file: '', sheet: '', cell: '' };

/** @param hashes the SHA-256 of each workbook, by its name in the assessment. */
export function postings(assessment: Assessment, hashes: ReadonlyMap<string, string>): readonly Posting[] {
  const records = countedRecords(assessment);
  const registered = records.flatMap(({ record }) => (record.kind === 'appropriation' ? [record] : []));
  const drafts = [
    ...appropriationPostings(assessment.rounds, registered satisfies readonly Appropriation[]),
    ...assessment.rounds.map(potPosting),
    ...records.flatMap(({ record, year }) => postingsOf(record, year)),
  ];
  return withDistinctKeys(
    drafts
      .filter((draft) => draft.amountCents > 0)
      .map((draft) => {
        const { file, sheet, cell } = draft.source ?? noSource;
        return { ...draft, source: { file, sha256: hashes.get(file) ?? '', sheet, cell } };
      }),
  );
}

export type CountedRecord = { readonly record: AssessedRecord; readonly year: number | null };

/** With the year of the sheet, which is the round of its applications where a row names none itself. */
export function countedRecords(assessment: Assessment): readonly CountedRecord[] {
  return assessment.workbooks.flatMap(({ sheets }) =>
    sheets.flatMap(({ records, year }) =>
      records.filter((r) => r.counted).map((record) => ({ record, year })),
    ),
  );
}

function postingsOf(record: AssessedRecord, year: number | null): readonly Draft[] {
  switch (record.kind) {
    case 'partnership':
    case 'projectStart':
      return oneOrNone(awardPosting(record, known<number>(record.facts, 'year') ?? year));
    case 'decision':
      return decisionPostings(record);
    case 'project':
      return projectPostings(record);
    case 'transfer':
      return oneOrNone(transferPosting(record));
    case 'sponsorship':
      return oneOrNone(sponsorshipPosting(record));
    case 'appropriation':
    case 'roomBooking':
      return [];
  }
}

const oneOrNone = (draft: Draft | null): readonly Draft[] => (draft ? [draft] : []);
