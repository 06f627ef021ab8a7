/**
 * Lists of appropriations, transfers, decisions, bookings and sponsorships as officials keep them: each row's
 * judged record, what is said of it, and the year's figures are what a careful reader would say.
 */
import { expect, test } from 'vitest';
import { assess } from '../../shared/assess.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { assertions } from '../../shared/ledger/assertions.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { gridOf } from '../cases/grid.ts';
import { booksOf, townKinds } from '../cases/town.ts';
import { decisionLists } from './layouts/decision-lists.ts';
import { paymentLists } from './layouts/payment-lists.ts';
import { registerLists } from './layouts/register-lists.ts';

const lists = [...registerLists, ...decisionLists, ...paymentLists];

test.each(lists.map((list) => [list.title, list] as const))('%s', (_title, list) => {
  const reading = readGrid(gridOf(list.sheets), { file: 'taulukko.xlsx', kinds: townKinds });
  const assessment = assess([reading], { books: booksOf('kemi'), asOf: '2024-03-15' as Day });
  const sheets = assessment.workbooks.flatMap((w) => w.sheets);
  const places = new Map<string, object>();
  for (const { sheet, records } of sheets)
    for (const record of records) {
      const row = `${list.sheets.length > 1 ? `${sheet}!` : ''}${record.row}`;
      places.set(places.has(row) ? `${row} again` : row, { ...record, findings: codes(record) });
    }
  expect(sheets.map((s) => s.kind)).toEqual(list.kinds);
  expect([...places.keys()]).toEqual(Object.keys(list.records));
  expect(Object.fromEntries(places)).toMatchObject(list.records);
  if (list.findings) expect(sheets.flatMap(codes).filter(isTold)).toEqual(list.findings);
  if (list.figures) {
    const said = assertions(assessment).filter((a) => a.subject !== 'appropriation.left');
    expect(Object.fromEntries(said.map((a) => [`${a.year} ${a.subject}`, a.cents]))).toEqual(list.figures);
  }
});

const codes = ({
  findings,
}: {
  readonly findings: readonly { readonly code: string; readonly cell?: string; readonly field?: string }[];
}) =>
  findings.map((f) =>
    [f.code, f.code === 'sheet.column-unmapped' ? f.field : f.cell].filter(Boolean).join(' '),
  );

/** What a short list of decisions lacks is another matter. */
const ofDecisions =
  /^sheet\.column-unmapped (sent|serviceMode|appeal|agreement|infoUpdated|iban|paidOn|paid|reportDue|reportReceived)$/;
const isTold = (code: string) => !ofDecisions.test(code);
