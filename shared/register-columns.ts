/**
 * What the short lists lack altogether, said once on the sheet (D6): columns that T30 asks of a booking, and
 * what tells the year of an appropriation (T4), a transfer (T6) or a sponsorship (T31), without which no year's
 * figures have it; and the company that sponsors (T31).
 */
import { type Finding, finding, nothingFound } from './findings/finding.ts';
import type { Rulebook } from './rulebook/schema.ts';
import { address } from './workbook/address.ts';
import type { RecordKind, SheetReading } from './workbook/reading.ts';

/** Of each kind: what must be there, in one of the columns named together. */
const needed: { readonly [K in RecordKind]?: readonly (readonly string[])[] } = {
  roomBooking: [['room'], ['bookedOn'], ['eventOn'], ['purpose']],
  appropriation: [['year']],
  transfer: [['day', 'year']],
  sponsorship: [['decidedOn', 'year'], ['subsidiary']],
};

export function unmappedRegisterColumns(
  sheet: SheetReading,
  year: number | null,
  book: Rulebook | undefined,
): readonly Finding[] {
  const { kind } = sheet;
  if (kind === null) return nothingFound;
  const has = new Set(sheet.columns.map((c) => c.field));
  for (const { facts } of sheet.records) for (const field of Object.keys(facts)) has.add(field);
  const citation = kind === 'roomBooking' ? book?.bookings?.citation : undefined;
  const place = { sheet: sheet.sheet, ...(sheet.headerRow && { cell: address(sheet.headerRow, 1) }) };
  return (needed[kind] ?? []).flatMap((columns) => {
    const [field] = columns as readonly [string];
    if (columns.some((column) => has.has(column))) return nothingFound;
    if (year !== null && columns.includes('year')) return nothingFound;
    return [finding('sheet.column-unmapped', { ...place, field, ...(citation && { citation }) }, { field })];
  });
}
