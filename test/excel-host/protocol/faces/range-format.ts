/** Excel.RangeFormat with its fill and font: one value where all cells agree, null where they do not. */
import { invalidArgument } from '../../errors.ts';
import type { Range } from '../../model/range.ts';
import type { CellFormat } from '../../model/styles.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { type Face, flagValue, node, numberValue, textValue } from '../face.ts';

/** A character of the file's width is seven pixels of three quarters of a point. */
const pointsPerCharacter = 7 * 0.75;
const standardRow = 15;

export const columnPoints = (sheet: Worksheet, column: number): number => {
  const span = sheet.columns.at(column);
  return span?.hidden ? 0 : Math.round((span?.width ?? sheet.standardWidth) * pointsPerCharacter * 100) / 100;
};

export const rowPoints = (sheet: Worksheet, row: number): number => {
  const properties = sheet.cells.rows.get(row)?.properties;
  return properties?.hidden ? 0 : (properties?.height ?? standardRow);
};

const same = <T>(values: readonly T[]): T | null =>
  values.every((v) => v === values[0]) ? (values[0] ?? null) : null;

/** `#RRGGBB`, as Excel gives it back, from that or from a colour's name. */
export function colorValue(value: unknown): string {
  const text = textValue(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(text)) return `#${text.toUpperCase()}`;
  const known = names[text.toLowerCase()];
  if (known === undefined) throw invalidArgument();
  return known;
}

const names: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightyellow: '#FFFFE0',
  pink: '#FFC0CB',
};

function property<K extends keyof CellFormat>(key: K, parse: (value: unknown) => CellFormat[K]) {
  return {
    get: (range: Range): unknown => range.formatOf(key),
    set: (range: Range, value: unknown): void => range.sheet.format(range.area, { [key]: parse(value) }),
  };
}

function members(
  table: Readonly<Record<string, ReturnType<typeof property>>>,
): Pick<Face<Range>, 'scalars' | 'setters'> {
  return {
    scalars: Object.fromEntries(Object.entries(table).map(([name, p]) => [name, p.get])),
    setters: Object.fromEntries(Object.entries(table).map(([name, p]) => [name, p.set])),
  };
}

const fill = members({ color: property('fill', colorValue) });

export const rangeFillFace: Face<Range> = {
  type: 'RangeFill',
  scalars: { color: (r) => (r.formatOf('fill') === '' ? '#FFFFFF' : r.formatOf('fill')) },
  setters: fill.setters!,
  methods: { clear: (r) => r.sheet.format(r.area, { fill: '' }) },
};

export const rangeFontFace: Face<Range> = {
  type: 'RangeFont',
  ...members({
    bold: property('bold', flagValue),
    color: property('fontColor', colorValue),
    italic: property('italic', flagValue),
    name: property('fontName', textValue),
    size: property('fontSize', numberValue),
    strikethrough: property('strikethrough', flagValue),
    underline: property('underline', textValue),
  }),
};

const alignment = members({
  horizontalAlignment: property('horizontalAlignment', textValue),
  indentLevel: property('indentLevel', numberValue),
  verticalAlignment: property('verticalAlignment', textValue),
  wrapText: property('wrapText', flagValue),
});

const protection = members({ locked: property('locked', flagValue) });
export const formatProtectionFace: Face<Range> = { type: 'FormatProtection', ...protection };

function columnsOf(range: Range): number[] {
  const { column, columnCount } = range.area;
  return Array.from({ length: columnCount }, (_, i) => column + i);
}

function rowsOf(range: Range): number[] {
  const { row, rowCount } = range.bounded();
  return Array.from({ length: rowCount }, (_, i) => row + i);
}

/** As wide as the longest text in the range, wrapped ones aside. */
function autofit(range: Range): void {
  const longest = new Map<number, number>();
  for (const { column, slot } of range.sheet.cells.within(range.area)) {
    if (range.sheet.workbook.styles.format(slot.cell.style).wrapText) continue;
    const length = Math.max(
      0,
      ...range.sheet
        .textOf(slot.cell)
        .split('\n')
        .map((line) => line.length),
    );
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest)
    if (length > 0) range.sheet.columns.change(column, column, { width: Math.min(255, length + 1.7109375) });
}

export const rangeFormatFace: Face<Range> = {
  type: 'RangeFormat',
  scalars: {
    ...alignment.scalars,
    columnWidth: (r) =>
      same(
        columnsOf(r)
          .slice(0, 1000)
          .map((c) => columnPoints(r.sheet, c)),
      ),
    useStandardWidth: (r) => same(columnsOf(r).map((c) => r.sheet.columns.at(c)?.width === undefined)),
    rowHeight: (r) => same(rowsOf(r).map((row) => rowPoints(r.sheet, row))),
  },
  setters: {
    ...alignment.setters,
    columnWidth: (r, value) => {
      r.sheet.refuseWhereProtected(r.area);
      r.sheet.columns.change(r.area.column, r.area.column + r.area.columnCount - 1, {
        width: numberValue(value) / pointsPerCharacter,
      });
    },
    useStandardWidth: (r, value) => {
      r.sheet.refuseWhereProtected(r.area);
      // Excel knows no way to take the standard away but a width.
      if (!flagValue(value)) return;
      r.sheet.columns.change(r.area.column, r.area.column + r.area.columnCount - 1, { width: undefined });
    },
    rowHeight: (r, value) => {
      r.sheet.refuseWhereProtected(r.area);
      for (const row of rowsOf(r)) {
        const record = r.sheet.cells.record(row);
        record.properties = { ...record.properties, height: numberValue(value) };
      }
    },
  },
  navigations: {
    fill: (r, s) => node(rangeFillFace, r, s),
    font: (r, s) => node(rangeFontFace, r, s),
    protection: (r, s) => node(formatProtectionFace, r, s),
  },
  methods: {
    autofitColumns: autofit,
    autofitRows: (r) => {
      for (const row of rowsOf(r)) {
        const record = r.sheet.cells.rows.get(row);
        if (record)
          record.properties = {
            hidden: record.properties.hidden,
            ...(record.properties.style !== undefined && { style: record.properties.style }),
          };
      }
    },
  },
};
