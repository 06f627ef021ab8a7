/** Facts that the rules ask for and the sheet has no column for: said once on the sheet, not row by row (D6). */

import { type Finding, finding } from '../findings/finding.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { address } from '../workbook/address.ts';
import type { SheetReading } from '../workbook/reading.ts';
import { factsNeeded } from './facts-needed.ts';

export function unmappedColumns(sheet: SheetReading, kind: GrantKind, book: Rulebook): readonly Finding[] {
  const has = new Set(sheet.columns.map((c) => c.field));
  const listed = has.has('attachmentList') || has.has('missingAttachmentList');
  const place = { sheet: sheet.sheet, ...(sheet.headerRow && { cell: address(sheet.headerRow, 1) }) };
  const found = new Map<string, Finding>();
  const need = (field: string, citation: string) => {
    if (!has.has(field) && !found.has(field))
      found.set(field, finding('sheet.column-unmapped', { ...place, field, citation }, { field }));
  };
  for (const gate of book.eligibility)
    if (!gate.kinds || gate.kinds.includes(kind)) need(gate.fact, gate.citation);
  const scheme = book.schemes[kind];
  if (scheme?.model === 'scored')
    for (const c of scheme.criteria) for (const field of factsNeeded(c)) need(field, c.citation);
  for (const a of book.attachments) if (a.kinds.includes(kind) && !listed) need(a.key, a.citation);
  for (const s of book.statements) if (s.kinds.includes(kind)) need(s.key, s.citation);
  return [...found.values()];
}
