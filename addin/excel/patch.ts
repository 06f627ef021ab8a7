/**
 * A grid with one rectangle of a sheet replaced: rows that did not change stay the very same objects. A value of
 * null leaves its cell as it was, as in Excel.
 */
import type { Area, Cell, Grid, Row } from '../../shared/workbook/grid.ts';
import { cellOf } from './cells.ts';

export type AreaValues = {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
};

export function patchGrid(grid: Grid, sheetName: string, change: AreaValues): Grid {
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) =>
      sheet.name === sheetName ? { ...sheet, rows: patchRows(sheet.rows, change) } : sheet,
    ),
  };
}

function patchRows(rows: readonly Row[], { area, values, formulas }: AreaValues): readonly Row[] {
  const before = rows.filter((r) => r.row < area.top);
  const after = rows.filter((r) => r.row > area.bottom);
  const old = new Map(rows.filter((r) => r.row >= area.top && r.row <= area.bottom).map((r) => [r.row, r]));
  const between: Row[] = [];
  values.forEach((line, i) => {
    const row = area.top + i;
    const was = old.get(row);
    if (line.every((value) => value === null)) {
      if (was) between.push(was);
      return;
    }
    const kept = was?.cells.filter((c) => line[c.column - area.left] == null) ?? [];
    const fresh = line.flatMap((value, j): Cell[] => {
      const cell = cellOf(area.left + j, value, formulas[i]?.[j]);
      return cell ? [cell] : [];
    });
    const cells = [...kept, ...fresh].sort((a, b) => a.column - b.column);
    if (cells.length > 0 || was?.hidden) between.push({ row, hidden: was?.hidden ?? false, cells });
  });
  return [...before, ...between, ...after];
}
