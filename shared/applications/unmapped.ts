/** Facts that the rules ask for and the sheet has no column for: said once on the sheet, not row by row (D6). */

import { type Finding, finding } from '../findings/finding.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { address } from '../workbook/address.ts';
import type { SheetReading } from '../workbook/reading.ts';
import { planOf } from './plan.ts';

export function unmappedColumns(sheet: SheetReading, kind: GrantKind, book: Rulebook): readonly Finding[] {
  const has = new Set(sheet.columns.map((c) => c.field));
  const listed = has.has('attachmentList') || has.has('missingAttachmentList');
  const place = { sheet: sheet.sheet, ...(sheet.headerRow && { cell: address(sheet.headerRow, 1) }) };
  const found = new Map<string, Finding>();
  const need = (field: string, citation: string) => {
    if (!has.has(field) && !found.has(field))
      found.set(field, finding('sheet.column-unmapped', { ...place, field, citation }, { field }));
  };
  const { gates, attachments, statements, scoreFacts } = planOf(book, kind);
  for (const { fact, citation } of gates) need(fact, citation);
  for (const { field, citation } of scoreFacts) need(field, citation);
  if (!listed) for (const { key, citation } of attachments) need(key, citation);
  for (const { key, citation } of statements) need(key, citation);
  return [...found.values()];
}
