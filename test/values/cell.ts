import type { CellContent } from '../../shared/workbook/grid.ts';

/** A cell as short as a test can write it: text, number or boolean; undefined is an empty cell. */
export function cell(value: string | number | boolean | undefined): CellContent | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { type: 'text', value };
  return typeof value === 'number' ? { type: 'number', value } : { type: 'boolean', value };
}

export const dateCell = (value: number): CellContent => ({ type: 'number', value, format: 'date' });
export const percentCell = (value: number): CellContent => ({ type: 'number', value, format: 'percent' });
export const errorCell = (value: string): CellContent => ({ type: 'error', value });
