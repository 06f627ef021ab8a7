/** Every finding of the workbook with its place: the row it is about, the sheet, or the whole workbook. */
import type { AssessedRecord, Assessment } from '../../../shared/assessment.ts';
import type { FindingCode } from '../../../shared/findings/codes.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { groupBy } from '../../../shared/group-by.ts';

export type Found = {
  readonly finding: Finding;
  readonly sheet?: string;
  /** The sheet's year, whose rules it was judged by. */
  readonly year?: number | null;
  readonly record?: AssessedRecord;
};

export type Group = {
  readonly key: string;
  /** Set when the findings are of one kind. */
  readonly code?: FindingCode;
  readonly found: readonly Found[];
};

export function allFindings({ workbooks }: Assessment): readonly Found[] {
  const all: Found[] = [];
  for (const workbook of workbooks) {
    for (const finding of workbook.findings) all.push({ finding });
    for (const { sheet, year, findings, records } of workbook.sheets) {
      for (const finding of findings) all.push({ finding, sheet, year });
      for (const record of records)
        for (const finding of record.findings) all.push({ finding, sheet, year, record });
    }
  }
  return all;
}

/** What is asked of the applicant comes first, then what else stops a decision, then the rest. */
const first: Partial<Record<FindingCode, number>> = {
  'attachment.missing': 0,
  'attachment.promised': 1,
  'statement.missing': 1,
};
const bySeverity = { error: 2, warning: 3, info: 4 } as const;

const rankOf = ({ finding }: Found): number => first[finding.code] ?? bySeverity[finding.severity];

/** Groups and the findings in them in the order of their rank; equal ones stay in the workbook's order. */
export function groupFindings(all: readonly Found[], by: 'row' | 'kind'): readonly Group[] {
  return [...groupBy(all, (found) => (by === 'kind' ? found.finding.code : placeKey(found)))]
    .map(([key, found]) => ({
      key,
      found: by === 'row' ? found.sort((a, b) => rankOf(a) - rankOf(b)) : found,
      ...(by === 'kind' && found[0] && { code: found[0].finding.code }),
    }))
    .sort((a, b) => leastRank(a) - leastRank(b));
}

const placeKey = ({ sheet, record }: Found) => `${sheet ?? ''} ${record?.row ?? ''}`;
const leastRank = ({ found }: Group) => found.reduce((least, f) => Math.min(least, rankOf(f)), 9);
