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
  return new CellReader(part, strings, date1904).read();
}

class CellReader {
  private readonly part: SheetPart;
  private readonly strings: readonly string[];
  private readonly date1904: boolean;
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();

  constructor(part: SheetPart, strings: readonly string[], date1904: boolean) {
    this.part = part;
    this.strings = strings;
    this.date1904 = date1904;
  }

  read(): Cells {
    const { xml, prefix, dataStart, dataEnd } = this.part;
    const cells = new Cells();
    const open = `<${prefix}row`;
    const close = `</${prefix}row>`;
    let at = dataStart;
    let row = -1;
    for (;;) {
      const tagFrom = xml.indexOf(open, at);
      if (tagFrom < 0 || tagFrom >= dataEnd) return cells;
      const tagTo = tagEnd(xml, tagFrom);
      const attributes = xml.slice(tagFrom + open.length, tagTo - 1);
      const empty = xml.charCodeAt(tagTo - 2) === slash;
      const contentEnd = empty ? tagTo : xml.indexOf(close, tagTo);
      const to = empty ? tagTo : contentEnd + close.length;
      const r = quick(attributes, 'r');
      row = r === undefined ? row + 1 : Number(r) - 1;
      const properties = rowProperties(attributes);
      const found = empty ? new Map<number, Slot>() : this.row(tagTo, contentEnd, row);
      const source = { row, from: at, to, tagFrom, tagTo, properties, cells: found.size };
      cells.rows.set(row, { cells: found, properties, source });
      at = to;
    }
  }

  private row(from: number, end: number, row: number): Map<number, Slot> {
    const { xml, prefix } = this.part;
    const cells = new Map<number, Slot>();
    const open = `<${prefix}c`;
    const close = `</${prefix}c>`;
    let column = -1;
    let at = from;
    for (;;) {
      const start = xml.indexOf(open, at);
      if (start < 0 || start >= end) return cells;
      const innerStart = tagEnd(xml, start);
      const attributes = xml.slice(start + open.length, innerStart - 1);
      const empty = xml.charCodeAt(innerStart - 2) === slash;
      const innerEnd = empty ? innerStart : xml.indexOf(close, innerStart);
      at = empty ? innerStart : innerEnd + close.length;
      const r = quick(attributes, 'r');
      column = r === undefined ? column + 1 : columnIndex(/^[A-Za-z]+/.exec(r)![0]);
      const style = Number(quick(attributes, 's') ?? 0);
      const cell = empty
        ? { value: null, style }
        : this.content(innerStart, innerEnd, quick(attributes, 't') ?? 'n', style, row, column);
      cells.set(column, { cell, source: { from: start, to: at, row, column, cell } });
    }
  }

  private content(from: number, to: number, type: string, style: number, row: number, column: number): Cell {
    const { xml, prefix } = this.part;
    const v = `<${prefix}v>`;
    // Nearly every cell is one plain `v`; only the others are worth a scan.
    if (xml.startsWith(v, from)) {
      const close = xml.indexOf('<', from + v.length);
      if (close + v.length + 1 === to)
        return { value: this.typed(type, unescapeXml(xml.slice(from + v.length, close))), style };
    }
    let value: Value = null;
    let formula: FormulaText | undefined;
    for (const e of children(xml, from, to)) {
      if (e.name === 'v') value = this.typed(type, unescapeXml(inner(xml, e)));
      else if (e.name === 'is') value = richText(xml, e);
      else if (e.name === 'f') formula = this.formula(e, row, column);
    }
    return formula ? { value, formula, style } : { value, style };
  }

  private typed(type: string, raw: string): Value {
    switch (type) {
      case 's':
        return this.strings[Number(raw)] ?? '';
      case 'str':
      case 'inlineStr':
        return decodeText(raw);
      case 'b':
        return isTrue(raw.trim());
      case 'e':
        return new CellError(raw);
      case 'd':
        return isoDay(raw) + (this.date1904 ? daysTo1904 : daysTo1900);
      default:
        return raw.trim() === '' ? null : Number(raw);
    }
  }

  private formula(e: Element, row: number, column: number): FormulaText | undefined {
    const text = unescapeXml(inner(this.part.xml, e));
    const kind = attribute(e, 't');
    if (kind === 'shared') {
      const group = attribute(e, 'si') ?? '';
      const master = this.shared.get(group);
      if (text !== '' && !master) {
        this.shared.set(group, { text, row, column });
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
}

const slash = 47;

/** The serial of 1 January 1970 in either system. */
const daysTo1900 = 25_569;
const daysTo1904 = 24_107;

/** Days since 1970 of an ISO 8601 day, with or without its time. */
const isoDay = (text: string): number =>
  Date.parse(text.includes('T') ? `${text.replace(/Z$/, '')}Z` : text) / 86_400_000;

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
