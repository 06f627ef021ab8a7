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
  const registered: Appropriation[] = [];
  const all: Posting[] = [];
  const post = (draft: Draft) => {
    if (draft.amountCents > 0) all.push(withHash(draft, hashes));
  };
  eachCounted(assessment, (record, year) => {
    if (record.kind === 'appropriation') registered.push(record);
    for (const draft of postingsOf(record, year)) post(draft);
  });
  appropriationPostings(assessment.rounds, registered).forEach(post);
  assessment.rounds.map(potPosting).forEach(post);
  return withDistinctKeys(all);
}

function withHash(draft: Draft, hashes: ReadonlyMap<string, string>): Posting {
  const { year, event, key, day, from, to, amountCents, name, registerNumber } = draft;
  const { file, sheet, cell } = draft.source ?? noSource;
  const source = { file, sha256: hashes.get(file) ?? '', sheet, cell };
  return { year, event, key, day, from, to, amountCents, name, registerNumber, source };
}

/** `year` is that of the sheet: the round of its applications where a row names none itself. */
export function eachCounted(
  { workbooks }: Assessment,
  visit: (record: AssessedRecord, year: number | null) => void,
): void {
  for (const { sheets } of workbooks)
    for (const { records, year } of sheets)
      for (const record of records) if (record.counted) visit(record, year);
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
