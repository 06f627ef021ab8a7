/**
 * Changed runs of single rows as few blocks: what a block costs in a request is more than the cells between
 * two runs of the same columns, which are written as null and stay as they are.
 */
import { columnName } from '../../shared/workbook/address.ts';
import { areaOf } from '../excel/areas.ts';
import type { ResultBlock } from './result-plan.ts';

/** Bytes of a request: a block's range and its setting, one untouched cell, one row's brackets. */
const blockBytes = 600;
const cellBytes = 5;
const rowBytes = 3;

type Line = ResultBlock['values'][number];
type Open = { readonly top: number; readonly lines: Line[] };

/** Each of the blocks is of one row, the rows ascending. */
export function packBlocks(blocks: readonly ResultBlock[]): readonly ResultBlock[] {
  const packed: (Open & { readonly columns: string })[] = [];
  const open = new Map<string, Open>();
  for (const { address, values } of blocks) {
    const { top, left, right } = areaOf(address);
    const columns = `${columnName(left)}:${columnName(right)}`;
    const width = right - left + 1;
    const before = open.get(columns);
    const between = before ? top - before.top - before.lines.length : 0;
    if (before && between * (width * cellBytes + rowBytes) < blockBytes) {
      const untouched: Line = Array.from({ length: width }, () => null);
      for (let i = 0; i < between; i++) before.lines.push(untouched);
      before.lines.push(...values);
    } else {
      const begun = { top, columns, lines: [...values] };
      open.set(columns, begun);
      packed.push(begun);
    }
  }
  return packed.map(({ top, columns, lines }) => {
    const [first, last] = columns.split(':');
    return { address: `${first}${top}:${last}${top + lines.length - 1}`, values: lines };
  });
}
