/** Which look the conditional formats of a sheet put over a cell: the first rules win, property by property. */
import { type Area, areaName, readArea } from '../../excel-host/address.ts';
import type { ConditionalFormat, Look } from '../../excel-host/model/conditional-format.ts';
import { copiedBy } from '../../excel-host/model/formula.ts';
import { plainValue, type Worksheet } from '../../excel-host/model/worksheet.ts';
import { attribute, childrenNamed, inner, root, unescapeXml } from '../../excel-host/package/xml.ts';
import { evaluate, type FormulaValue, NotUnderstood } from './formula.ts';

export type Marks = {
  readonly at: (row: number, column: number) => Look | undefined;
  /** Rules met so far that are not drawn here: scales, icons, formulas beyond ours. */
  readonly notDrawn: () => number;
};

export function marksOf(sheet: Worksheet): Marks {
  const unknown = new Set<ConditionalFormat>();
  const rules = sheet.conditionalFormats.map((format) => ({ format, formula: conditionOf(format) }));
  const holds = (format: ConditionalFormat, formula: string, row: number, column: number): boolean => {
    const home = format.areas[0]!;
    try {
      const moved = copiedBy(formula, row - home.row, column - home.column);
      const found = evaluate(moved, (reference) => valuesOf(sheet, reference));
      return found === true || (typeof found === 'number' && found !== 0);
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      unknown.add(format);
      return false;
    }
  };
  return {
    at: (row, column) => {
      let look: Look | undefined;
      for (const { format, formula } of rules) {
        if (!format.areas.some((a) => inside(a, row, column))) continue;
        if (formula === undefined) unknown.add(format);
        else if (holds(format, formula, row, column)) {
          look = { ...format.look, ...look };
          if (format.stopIfTrue) break;
        }
      }
      return look;
    },
    notDrawn: () => unknown.size,
  };
}

const inside = (a: Area, row: number, column: number): boolean =>
  row >= a.row && row < a.row + a.rowCount && column >= a.column && column < a.column + a.columnCount;

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Every kind of rule as the one formula it amounts to, seen from the areas' top left cell (18.3.1.10). */
function conditionOf(format: ConditionalFormat): string | undefined {
  if (format.formula !== '') return format.formula.slice(1);
  const { rule } = format;
  const home = format.areas[0];
  if (rule === undefined || !home) return undefined;
  const cell = areaName({ ...home, rowCount: 1, columnCount: 1 });
  const element = root(rule);
  const [one, two] = childrenNamed(rule, element, 'formula').map((f) => unescapeXml(inner(rule, f)));
  switch (attribute(element, 'type')) {
    case 'cellIs': {
      const operator = attribute(element, 'operator') ?? 'equal';
      const within = `AND(${cell}>=${one},${cell}<=${two})`;
      if (operator === 'between') return within;
      if (operator === 'notBetween') return `NOT(${within})`;
      return operator in operators ? `${cell}${operators[operator]}(${one})` : undefined;
    }
    case 'duplicateValues':
      return `COUNTIF(${absolute(home)},${cell})>1`;
    case 'uniqueValues':
      return `COUNTIF(${absolute(home)},${cell})=1`;
    default:
      // Texts, blanks and errors carry their formula with them; scales, bars and icons have none.
      return one;
  }
}

const absolute = (a: Area): string => areaName(a).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

function valuesOf(sheet: Worksheet, reference: string): FormulaValue | FormulaValue[] {
  const asked = readArea(reference);
  if (!asked) return null;
  if (asked.rowCount * asked.columnCount === 1) return valueAt(sheet, asked.row, asked.column);
  return [...sheet.cells.within(asked)].map(({ row, column }) => valueAt(sheet, row, column));
}

const valueAt = (sheet: Worksheet, row: number, column: number): FormulaValue => {
  const value = sheet.valueAt(row, column);
  return value === null ? null : plainValue(value);
};
