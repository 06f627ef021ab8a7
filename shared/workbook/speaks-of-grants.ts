/**
 * Whether a table is about grants at all. Loans, leave, halls and investments are granted, moved, booked and voted
 * under the same headers: what the tab, the texts above and the headers say of grants, or of other things, tells.
 * A list of transfers (T6) must speak of grants, in a row of it at least; one of bookings without rooms, of rooms.
 */
import { columnNumber } from './address.ts';
import { cellIn, textOf } from './cells.ts';
import type { FoundTable } from './find-tables.ts';
import type { Sheet } from './grid.ts';
import { fold } from './header-text.ts';
import { rowsBetween } from './rows.ts';

const ofAppropriations = /maararah|anslag|appropriation/;
const ofGrants =
  /avust|kumppanuu|projekti(?:en|n)? (?:kaynnist|aloit)|bidrag|partnerskap|projektstart|grant|partnership|project start/;
const ofRooms = /tila(?!us)|huone|sali|kokoontum|lokal|\brum|room|venue|premises/;
/** What else a town decides on. */
const ofOtherDecisions =
  /lainan?saa|lainat|\blaina|takau|vuoro|vapaa(?!-?aika)|vapaat\b|stipend|palkkio|palkka|vuokra|lup(?:a|ia|ien)\b|luvat|hankin(?:ta|na)|\blan\b|borgen|ledighet|tillstand|hyra|loan|guarantee|leave|permit|rent\b|scholarship|procurement/;
/** Grants that are no partnership: their applicants take no part in its pot. */
const ofOtherGrants =
  /(?:tapahtuma|tila|vuokra|matka|leiri|kalusto|hankinta)-?\s?avustu|stipend|apuraha|(?:evenemang|lokal|hyres|rese)s?bidrag|event grant|travel grant|rent subsid/;
const ofOtherSums =
  /investoin|kayttotalous|henkilosto|palkka|rakennu|peruskorja|kalusto|investering|drift|personal|investment|operating|staff/;

export function speaksOfGrants(sheet: Sheet, stem: string, table: FoundTable): boolean {
  if (table.forced) return true;
  const headers = rowsBetween(sheet, table.headerRow, table.headerRow).flatMap((r) => r.cells.map(textOf));
  const around = fold([sheet.name, ...table.titles, ...headers].join('\n'));
  switch (table.kind.kind) {
    case 'transfer':
      return (
        ofAppropriations.test(fold(stem)) ||
        ofAppropriations.test(around) ||
        ofGrants.test(around) ||
        saidInRows(sheet, table)
      );
    case 'decision':
      // Wages, invoices and fees are paid: a list of payments alone must say that they are grants.
      return ofGrants.test(around) || (says(table, 'granted') && !ofOtherDecisions.test(around));
    case 'appropriation':
      return ofGrants.test(around) || !ofOtherSums.test(around);
    case 'partnership':
      return !ofOtherGrants.test(titlesOf(sheet, table)) || saysOwnKind(sheet, table);
    case 'roomBooking':
      return says(table, 'room') || ofRooms.test(around);
    default:
      return true;
  }
}

const titlesOf = (sheet: Sheet, { titles }: FoundTable) => fold([sheet.name, ...titles].join('\n'));

const saysOwnKind = (sheet: Sheet, table: FoundTable) =>
  table.kind.title.some((title) => titlesOf(sheet, table).includes(title)) ||
  ['groups', 'months', 'newContent'].some((field) => says(table, field));

const says = ({ assignment }: FoundTable, field: string) =>
  assignment.mappings.some((m) => m.field === field);

function saidInRows(sheet: Sheet, table: FoundTable): boolean {
  const columns = table.assignment.mappings
    .filter(({ field }) => field === 'from' || field === 'to')
    .map(({ column }) => columnNumber(column));
  return rowsBetween(sheet, table.headerRow + 1, table.lastRow).some((row) =>
    columns.some((column) => ofGrants.test(fold(textOf(cellIn(row, column))))),
  );
}
