/** A workbook's values by place, in the one form in which readers are compared. */
import { address } from '../../../shared/workbook/address.ts';
import type { CellContent, Grid } from '../../../shared/workbook/grid.ts';

/** `Sheet!B2` → its value; dates are serial numbers, errors `error #N/A`. */
export type Values = Readonly<Record<string, string | number | boolean>>;

export function valuesOf(grid: Grid): Values {
  const values: Record<string, string | number | boolean> = {};
  for (const sheet of grid.sheets) {
    for (const { row, cells } of sheet.rows) {
      for (const { column, content } of cells)
        values[`${sheet.name}!${address(row, column)}`] = inShort(content);
    }
  }
  return values;
}

function inShort({ type, value }: CellContent): string | number | boolean {
  return type === 'error' ? `error ${value}` : value;
}
