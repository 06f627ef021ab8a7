/**
 * Headings inside the short lists that say what a column of other lists says: the room over its bookings (T30), the
 * company over those it sponsors (T31). Only where the list has no such column, and nothing else stands in the row.
 */
import { isBlank, textOf } from './cells.ts';
import type { Row } from './grid.ts';
import { fold } from './header-text.ts';
import type { RecordKind } from './reading.ts';

type Section = { readonly field: string; readonly says: RegExp };

const sections: { readonly [K in RecordKind]?: Section } = {
  roomBooking: {
    field: 'room',
    says: /tila(?!us)|huone|sali|halli|kirjasto|talo\b|koulu|keskus|lokal|\brum|\bsal\b|hall\b|bibliotek|room|library/,
  },
  sponsorship: { field: 'subsidiary', says: /(?<!\p{L})(?:oyj?|abp?|ltd)(?!\p{L})/u },
};

/** The field that the row's one text is of, for the rows below it. */
export function headedField(row: Row, kind: RecordKind, has: (field: string) => boolean): string | undefined {
  const section = sections[kind];
  const filled = row.cells.filter((c) => !isBlank(c));
  const text = fold(textOf(filled[0]));
  if (!section || has(section.field) || filled.length !== 1) return undefined;
  return section.says.test(text) ? section.field : undefined;
}
