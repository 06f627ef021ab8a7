/** Reads built workbooks in the tests and shows grids in short: `A1: 12`, `B2: "text"`. */
import { address } from '../../shared/workbook/address.ts';
import type { Cell, CellContent, Grid, Sheet } from '../../shared/workbook/grid.ts';
import { defaultLimits, type Limits } from '../../worker/xlsx/limits.ts';
import { parseWorkbook } from '../../worker/xlsx/parse.ts';
import type { Problem } from '../../worker/xlsx/problem.ts';
import { build, type WorkbookSource } from './build.ts';

export function gridOf(source: WorkbookSource | Uint8Array): Grid {
  const parsed = parseWorkbook(source instanceof Uint8Array ? source : build(source));
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem));
  return parsed.grid;
}

export function sheetOf(source: WorkbookSource | Uint8Array): Sheet {
  return gridOf(source).sheets[0]!;
}

/** The one sheet's cells, from what stands inside `sheetData`. */
export function cellsOf(rows: string, source: WorkbookSource = {}): Record<string, CellContent> {
  const sheet = sheetOf({ ...source, sheets: [{ xml: `<sheetData>${rows}</sheetData>` }] });
  return Object.fromEntries(placed(sheet).map(([place, cell]) => [place, cell.content]));
}

export function placed(sheet: Sheet): [string, Cell][] {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.map((cell): [string, Cell] => [address(row, cell.column), cell]),
  );
}

/** `workbook.unreadable zip`: the code and the fact that says which. */
export function problemOf(bytes: Uint8Array, limits: Partial<Limits> = {}): string {
  const parsed = parseWorkbook(bytes, { ...defaultLimits, ...limits });
  return 'problem' in parsed ? inShort(parsed.problem) : 'a grid';
}

export function inShort({ code, facts }: Problem): string {
  return `${code.slice('workbook.'.length)} ${facts.reason ?? facts.kind}`;
}
