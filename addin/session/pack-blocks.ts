/**
 * Changed runs of rows as few blocks: what a block costs in a request is more than the cells between
 * two runs of the same columns, which are written as null and stay as they are.
 */
import { columnName } from '../../shared/workbook/address.ts';
import { areaOf } from '../excel/areas.ts';
import type { CellBlock } from '../excel/results.ts';

/** Bytes of a request: a block's range and its setting, one untouched cell, one row's brackets. */
const blockBytes = 600;
const cellBytes = 5;
const rowBytes = 3;

type Line = CellBlock['values'][number];
type Open = { readonly sheet: string; readonly top: number; readonly lines: Line[] };

/** Blocks of the same columns come by ascending rows. */
export function packBlocks(blocks: readonly CellBlock[]): readonly CellBlock[] {
  const packed: (Open & { readonly columns: string })[] = [];
  const open = new Map<string, Open>();
  for (const { sheet, address, values } of blocks) {
    const { top, left, right } = areaOf(address);
    const columns = `${columnName(left)}:${columnName(right)}`;
    const width = right - left + 1;
    const place = `${sheet}!${columns}`;
    const before = open.get(place);
    const between = before ? top - before.top - before.lines.length : 0;
    if (before && between * (width * cellBytes + rowBytes) < blockBytes) {
      const untouched: Line = Array.from({ length: width }, () => null);
      for (let i = 0; i < between; i++) before.lines.push(untouched);
      for (const line of values) before.lines.push(line);
    } else {
      const begun = { sheet, top, columns, lines: [...values] };
      open.set(place, begun);
      packed.push(begun);
    }
  }
  return packed.map(({ sheet, top, columns, lines }) => {
    const [first, last] = columns.split(':');
    return { sheet, address: `${first}${top}:${last}${top + lines.length - 1}`, values: lines };
  });
}
