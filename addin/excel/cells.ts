/** Excel's two-dimensional arrays as the grid's rows: `''` is no cell, `#N/A` and its like are errors. */
import type { Cell, CellContent, Row } from '../../shared/workbook/grid.ts';
import type { Block } from './blocks.ts';

const errors =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

function contentOf(value: unknown): CellContent | undefined {
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value !== 'string' || value === '') return undefined;
  return errors.test(value) ? { type: 'error', value } : { type: 'text', value };
}

export function cellOf(column: number, value: unknown, formula: unknown): Cell | undefined {
  const content = contentOf(value);
  if (!content) return undefined;
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { column, content, formula: formula.slice(1) } : { column, content };
}

/** Rows that hold something; the formulas may cover only a part of the values' area. */
export function rowsFrom(
  values: readonly Block[],
  formulas: readonly Block[],
  hidden: ReadonlySet<number>,
): readonly Row[] {
  const written = new Map(
    formulas.flatMap(({ area, cells }) => cells.map((line, i) => [area.top + i, line] as const)),
  );
  const rows: Row[] = [];
  for (const { area, cells: lines } of values) {
    lines.forEach((line, i) => {
      const row = area.top + i;
      const formulaLine = written.get(row);
      const cells: Cell[] = [];
      line.forEach((value, j) => {
        const cell = cellOf(area.left + j, value, formulaLine?.[j]);
        if (cell) cells.push(cell);
      });
      if (cells.length > 0) rows.push({ row, hidden: hidden.has(row), cells });
    });
  }
  return rows;
}
