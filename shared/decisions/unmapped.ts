/** Columns that the clauses on service, agreement, payment and report ask for and a decision list lacks (D6). */
import { type Finding, finding } from '../findings/finding.ts';
import type { AssessOptions } from '../options.ts';
import { bookOfYear, latestBook } from '../rulebook/find.ts';
import { address } from '../workbook/address.ts';
import type { SheetReading } from '../workbook/reading.ts';

const needed = [
  'granted',
  'sent',
  'serviceMode',
  'appeal',
  'agreement',
  'infoUpdated',
  'iban',
  'paidOn',
  'paid',
  'reportDue',
  'reportReceived',
] as const;

const codeOf = {
  granted: 'input.missing',
  sent: 'decision.final-too-early',
  serviceMode: 'decision.final-too-early',
  appeal: 'decision.final-too-early',
  agreement: 'agreement.missing',
  infoUpdated: 'payment.info-not-updated',
  iban: 'payment.account-missing',
  paidOn: 'payment.before-final',
  paid: 'payment.exceeds-grant',
  reportDue: 'report.overdue',
  reportReceived: 'report.overdue',
} as const;

export function unmappedDecisionColumns(sheet: SheetReading, options: AssessOptions): readonly Finding[] {
  const has = new Set(sheet.columns.map((c) => c.field.replace(/:\d$/, '')));
  const dated = sheet.year !== null || options.year !== undefined || has.has('decidedOn') || has.has('year');
  const book = bookOfYear(options.books, sheet.year) ?? latestBook(options.books);
  const place = { sheet: sheet.sheet, ...(sheet.headerRow && { cell: address(sheet.headerRow, 1) }) };
  const missing = needed
    .filter((field) => !has.has(field))
    .map((field) => {
      const citation = book?.citations[codeOf[field]];
      return finding('sheet.column-unmapped', { ...place, field, ...(citation && { citation }) }, { field });
    });
  const undated = finding('sheet.column-unmapped', { ...place, field: 'decidedOn' }, { field: 'decidedOn' });
  return dated ? missing : [undated, ...missing];
}
