/** Addresses as Excel gives them (`'Hakemukset 2023'!B3:P33`) as rectangles of numbers. */
import { columnNumber } from '../../shared/workbook/address.ts';
import type { Area } from '../../shared/workbook/grid.ts';

const corner = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** The sheet's name before the `!` does not count. A whole column or row reaches to the sheet's end. */
export function areaOf(address: string): Area {
  const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const from = corner.exec(first);
  const to = corner.exec(last);
  return {
    top: from?.[2] ? Number(from[2]) : 1,
    left: from?.[1] ? columnNumber(from[1]) : 1,
    bottom: to?.[2] ? Number(to[2]) : lastRow,
    right: to?.[1] ? columnNumber(to[1]) : lastColumn,
  };
}

/** `Taul1!A1:B2,Taul1!C4` — sheet names in quotes may hold commas themselves. */
export function areasOf(address: string): readonly Area[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => areaOf(part));
}
