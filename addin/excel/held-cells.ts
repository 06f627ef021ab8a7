/**
 * Cells as they can be put back: what was typed in each and how it is shown. Excel takes a text that looks
 * like a number or a formula for one when it is written; under the text format it stays what it was.
 */
import { columnName } from '../../shared/workbook/address.ts';

/** Text is told from the rest by an apostrophe, as people type it: `'007`. Null is an empty cell. */
export type Typed = string | number | boolean | null;

export type HeldColumn = {
  readonly typed: readonly Typed[];
  readonly formats: readonly string[];
};

export type ColumnPlace = {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
};

/** Asks for a column of cells; to be taken after the next answer. */
export function askHeld(context: Excel.RequestContext, place: ColumnPlace): () => HeldColumn {
  const range = context.workbook.worksheets
    .getItem(place.sheet)
    .getRange(addressOf(place))
    .load('formulas,values,valueTypes,numberFormat');
  return () => ({
    typed: range.formulas.map(([formula], i) =>
      typedOf(formula, range.values[i]?.[0], String(range.valueTypes[i]?.[0])),
    ),
    formats: range.numberFormat.map(([format]) => String(format)),
  });
}

function typedOf(formula: unknown, value: unknown, type: string): Typed {
  if (type === 'Empty' && formula === '') return null;
  if (typeof formula !== 'string') return formula as Typed;
  const isFormula = formula.startsWith('=') && formula !== value;
  return isFormula || type === 'Error' ? formula : `'${formula}`;
}

/** A cell to put back, and the format to leave it with. */
export type HeldCell = { readonly row: number; readonly typed: Typed; readonly format: string };

/** Writes cells of one column, unbroken runs of rows at once. The rows ascend. */
export function putBack(
  context: Excel.RequestContext,
  sheet: string,
  column: number,
  cells: readonly HeldCell[],
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const run of runsOf(cells)) {
    const [first, last] = [run[0]?.row ?? 0, run.at(-1)?.row ?? 0];
    const range = worksheet.getRange(addressOf({ sheet, column, firstRow: first, lastRow: last }));
    range.numberFormat = run.map(({ typed, format }) => [formatFor(typed, format)]);
    range.formulas = run.map(({ typed }) => [
      typeof typed === 'string' && typed.startsWith("'") ? typed.slice(1) : (typed ?? ''),
    ]);
    if (run.some(({ typed, format }) => formatFor(typed, format) !== format))
      range.numberFormat = run.map(({ format }) => [format]);
  }
}

/** The format under which the cell takes what is typed as it was. */
function formatFor(typed: Typed, format: string): string {
  if (typeof typed === 'string' && typed.startsWith("'")) return '@';
  return format === '@' && typed !== null ? 'General' : format;
}

function runsOf(cells: readonly HeldCell[]): readonly (readonly HeldCell[])[] {
  const runs: HeldCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

export const addressOf = ({ column, firstRow, lastRow }: ColumnPlace): string =>
  `${columnName(column)}${firstRow}:${columnName(column)}${lastRow}`;
