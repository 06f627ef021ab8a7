/**
 * Whether a list of transfers is one of grants (T6): chairs, cars and stock are moved from one place to another
 * under the same headers. Its headers, the texts above it, the tab or one of its rows must speak of grants, or the
 * file of appropriations.
 */
import { columnNumber } from './address.ts';
import { cellIn, textOf } from './cells.ts';
import type { FoundTable } from './find-tables.ts';
import type { Sheet } from './grid.ts';
import { fold } from './header-text.ts';
import { rowsBetween } from './rows.ts';

const ofAppropriations = /maararah|anslag|appropriation/;
const ofGrants =
  /avust|kumppanuu|projekti(?:en|n)? (?:kaynnist|aloit)|bidrag|partnerskap|projektstart|grant|partnership|project start|maararah|anslag|appropriation/;

export function speaksOfGrants(sheet: Sheet, stem: string, table: FoundTable): boolean {
  if (table.kind.kind !== 'transfer' || table.forced) return true;
  const { mappings } = table.assignment;
  const ends = mappings.filter(({ field }) => field === 'from' || field === 'to');
  const around = [sheet.name, ...table.titles, ...mappings.map(({ header }) => header)];
  if (ofAppropriations.test(fold(stem)) || around.some((text) => ofGrants.test(fold(text)))) return true;
  const columns = ends.map(({ column }) => columnNumber(column));
  return rowsBetween(sheet, table.headerRow + 1, table.lastRow).some((row) =>
    columns.some((column) => ofGrants.test(fold(textOf(cellIn(row, column))))),
  );
}
