/** The order in which an official meets the findings, and what a filter leaves. */
import { expect, test } from 'vitest';
import { type Found, groupFindings } from '../../addin/pane/findings/collect.ts';
import { filterFindings, noFilter } from '../../addin/pane/findings/filter.ts';
import type { AssessedRecord } from '../../shared/assessment.ts';
import type { FindingCode } from '../../shared/findings/codes.ts';
import { finding } from '../../shared/findings/finding.ts';

const found = (code: FindingCode, row?: number): Found => ({
  finding: finding(code, { cell: `C${row ?? 1}` }),
  sheet: 'Hakemukset',
  ...(row && { record: { row, name: `Seura ${row}` } as AssessedRecord }),
});

const all = [
  found('sheet.hidden'),
  found('identity.business-id', 6),
  found('score.months', 7),
  found('attachment.missing', 7),
  found('input.ambiguous', 8),
  found('attachment.promised', 9),
  found('attachment.missing', 9),
];

const codes = (list: readonly Found[]) => list.map((f) => `${f.finding.code} ${f.record?.row ?? '–'}`);

test('by row: missing attachments first, between rows and within one', () => {
  expect(groupFindings(all, 'row').map((g) => codes(g.found))).toEqual([
    ['attachment.missing 7', 'score.months 7'],
    ['attachment.missing 9', 'attachment.promised 9'],
    ['input.ambiguous 8'],
    ['identity.business-id 6'],
    ['sheet.hidden –'],
  ]);
});

test('by kind: missing attachments first, each kind in the order of rows', () => {
  expect(groupFindings(all, 'kind').map((g) => [g.code, g.found.length])).toEqual([
    ['attachment.missing', 2],
    ['attachment.promised', 1],
    ['input.ambiguous', 1],
    ['identity.business-id', 1],
    ['sheet.hidden', 1],
    ['score.months', 1],
  ]);
});

test.each([
  ['everything', {}, 7],
  ['one severity', { severity: 'warning' as const }, 1],
  ['one kind', { code: 'attachment.missing' as const }, 2],
  ['an applicant', { text: 'seura 9' }, 2],
  ['a cell', { text: 'C8' }, 1],
  ['a word of the sentence', { text: 'LAUSE' }, 7],
  ['both at once', { severity: 'error' as const, text: 'seura 7' }, 1],
])('shows %s', (_, wanted, count) => {
  expect(filterFindings(all, { ...noFilter, ...wanted }, () => 'Lause.')).toHaveLength(count);
});
