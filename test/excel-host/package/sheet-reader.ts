/**
 * A worksheet part read into cells, with the place of every row and cell kept so that the part can be patched
 * (ISO/IEC 29500-1 18.3.1). A row or cell without its number stands one after the one before it.
 */
import { type area, columnIndex, readArea } from '../address.ts';
import { type Cell, CellError, Cells, type RowProperties, type Slot, type Value } from '../model/cells.ts';
import { copiedBy, type FormulaText } from '../model/formula.ts';
import { richText } from './shared-strings.ts';
import { attribute, children, decodeText, type Element, inner, isTrue, unescapeXml } from './xml.ts';

export type SheetPart = {
  readonly xml: string;
  /** Between these stand the rows; equal where there is none. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** `x:` and the like. */
  readonly prefix: string;
  /** The elements around the rows, in order, `sheetData` itself included. */
  readonly elements: readonly Element[];
};

export function readSheetPart(xml: string): SheetPart {
  const top = openingTag(xml);
  const data = /<(?:[\w.-]+:)?sheetData\b[^>]*?(\/?)>/.exec(xml);
  if (!data) throw new Error('a worksheet without sheetData');
  const dataStart = data.index + data[0].length;
  const close = `</${top.prefix}sheetData>`;
  const dataEnd = data[1] ? dataStart : xml.lastIndexOf(close);
  const after = data[1] ? dataStart : dataEnd + close.length;
  const sheetData: Element = {
    name: 'sheetData',
    prefix: top.prefix,
    attributes: '',
    start: data.index,
    end: after,
    innerStart: dataStart,
    innerEnd: dataEnd,
  };
  const elements = [
    ...children(xml, top.innerStart, data.index),
    sheetData,
    ...children(xml, after, xml.length),
  ];
  return { xml, dataStart, dataEnd, prefix: top.prefix, elements };
}

/** The root's opening only: scanning to its end would read every cell. */
function openingTag(xml: string): { prefix: string; innerStart: number } {
  const m = /<([\w.-]+:)?worksheet\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml);
  if (!m) throw new Error('a worksheet part without a worksheet');
  return { prefix: m[1] ?? '', innerStart: m.index + m[0].length };
}

export function readCells(part: SheetPart, strings: readonly string[], date1904: boolean): Cells {
  const { xml, prefix } = part;
  const cells = new Cells();
  const shared = new Map<string, { text: string; row: number; column: number }>();
  const rowOpen = `<${prefix}row`;
  const rowClose = `</${prefix}row>`;
  let at = part.dataStart;
  let number = -1;
  for (;;) {
    const tagFrom = xml.indexOf(rowOpen, at);
    if (tagFrom < 0 || tagFrom >= part.dataEnd) break;
    const tagTo = tagEnd(xml, tagFrom);
    const attributes = xml.slice(tagFrom + rowOpen.length, tagTo - 1);
    const empty = xml.charCodeAt(tagTo - 2) === 47;
    const contentEnd = empty ? tagTo : xml.indexOf(rowClose, tagTo);
    const to = empty ? tagTo : contentEnd + rowClose.length;
    const r = quick(attributes, 'r');
    number = r === undefined ? number + 1 : Number(r) - 1;
    const properties = rowProperties(attributes);
    const record = {
      cells: new Map<number, Slot>(),
      properties,
      source: { row: number, from: at, to, tagFrom, tagTo, properties },
    };
    cells.rows.set(number, record);
    if (!empty) readRow(part, tagTo, contentEnd, number, record.cells, strings, shared, date1904);
    at = to;
  }
  return cells;
}

function readRow(
  { xml, prefix }: SheetPart,
  from: number,
  end: number,
  row: number,
  cells: Map<number, Slot>,
  strings: readonly string[],
  shared: Map<string, { text: string; row: number; column: number }>,
  date1904: boolean,
): void {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  let column = -1;
  let at = from;
  for (;;) {
    const start = xml.indexOf(open, at);
    if (start < 0 || start >= end) return;
    const innerStart = tagEnd(xml, start);
    const attributes = xml.slice(start + open.length, innerStart - 1);
    const empty = xml.charCodeAt(innerStart - 2) === 47;
    const innerEnd = empty ? innerStart : xml.indexOf(close, innerStart);
    at = empty ? innerStart : innerEnd + close.length;
    const r = quick(attributes, 'r');
    column = r === undefined ? column + 1 : columnIndex(/^[A-Za-z]+/.exec(r)![0]);
    const style = Number(quick(attributes, 's') ?? 0);
    const cell = empty
      ? { value: null, style }
      : content(xml, innerStart, innerEnd, quick(attributes, 't') ?? 'n', style, strings, date1904, {
          row,
          column,
          shared,
        });
    cells.set(column, { cell, source: { from: start, to: at, row, column, cell } });
  }
}

type Place = {
  row: number;
  column: number;
  shared: Map<string, { text: string; row: number; column: number }>;
};

function content(
  xml: string,
  from: number,
  to: number,
  type: string,
  style: number,
  strings: readonly string[],
  date1904: boolean,
  place: Place,
): Cell {
  let value: Value = null;
  let formula: FormulaText | undefined;
  for (const e of children(xml, from, to)) {
    if (e.name === 'v') value = typed(type, unescapeXml(inner(xml, e)), strings, date1904);
    else if (e.name === 'is') value = richText(xml, e);
    else if (e.name === 'f') formula = readFormula(xml, e, place);
  }
  return formula ? { value, formula, style } : { value, style };
}

function typed(type: string, raw: string, strings: readonly string[], date1904: boolean): Value {
  switch (type) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'str':
    case 'inlineStr':
      return decodeText(raw);
    case 'b':
      return isTrue(raw.trim());
    case 'e':
      return new CellError(raw);
    case 'd':
      return (
        Date.parse(/T/.test(raw) ? `${raw.replace(/Z$/, '')}Z` : raw) / 86_400_000 +
        (date1904 ? 24_107 : 25_569)
      );
    default:
      return raw.trim() === '' ? null : Number(raw);
  }
}

function readFormula(xml: string, e: Element, { row, column, shared }: Place): FormulaText | undefined {
  const text = unescapeXml(inner(xml, e));
  const kind = attribute(e, 't');
  if (kind === 'shared') {
    const group = attribute(e, 'si') ?? '';
    const master = shared.get(group);
    if (text !== '' && !master) {
      shared.set(group, { text, row, column });
      return { text, shared: { group, master: true } };
    }
    if (!master) return undefined;
    return {
      text: copiedBy(master.text, row - master.row, column - master.column),
      shared: { group, master: false },
    };
  }
  if (kind === 'array') return { text, array: attribute(e, 'ref') ?? '' };
  // A data table's cells are results only.
  return text === '' || kind === 'dataTable' ? undefined : { text };
}

function rowProperties(attributes: string): RowProperties {
  const height = quick(attributes, 'ht');
  const style = isTrue(quick(attributes, 'customFormat')) ? quick(attributes, 's') : undefined;
  return {
    hidden: isTrue(quick(attributes, 'hidden')),
    ...(height !== undefined && { height: Number(height) }),
    ...(style !== undefined && { style: Number(style) }),
  };
}

/** The position after the `>` of the tag that starts here. Attributes of rows and cells hold no `>`. */
const tagEnd = (xml: string, from: number): number => xml.indexOf('>', from) + 1;

/** One attribute of a short attribute text; the values here need no unescaping. */
function quick(attributes: string, name: string): string | undefined {
  for (const quote of ['"', "'"]) {
    const at = attributes.indexOf(` ${name}=${quote}`);
    if (at >= 0) {
      const from = at + name.length + 3;
      return attributes.slice(from, attributes.indexOf(quote, from));
    }
  }
  return undefined;
}

/** The areas of an `sqref`. */
export const readAreas = (sqref: string): ReturnType<typeof area>[] =>
  sqref
    .split(/\s+/)
    .filter(Boolean)
    .map(readArea)
    .filter((a) => a !== null);
