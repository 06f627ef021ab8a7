/**
 * A worksheet part written back: rows and cells that are what they were at opening are handed over as the
 * bytes they were; the rest is written anew. So a sheet that was changed and changed back is the same text.
 */
import { columnName } from '../address.ts';
import {
  type Cell,
  CellError,
  type RowProperties,
  type RowRecord,
  type RowSource,
  type Slot,
} from '../model/cells.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { SheetPart } from './sheet-reader.ts';
import { encodeText, escapeXml, splice, withAttribute } from './xml.ts';

export type StyleIndex = (style: number) => number;

/** The text between the tags of `sheetData`. */
export function writeRows(sheet: Worksheet, part: SheetPart, styleIndex: StyleIndex): string {
  const writer = new RowWriter(sheet, part, styleIndex);
  const rows = sheet.cells.rowNumbers().map((row) => writer.row(row, sheet.cells.rows.get(row)!));
  const sources = [...sheet.cells.rows.values()].flatMap((r) => (r.source ? [r.source.to] : []));
  // What stands after the last row, usually nothing.
  const tail = sources.length > 0 ? part.xml.slice(Math.max(...sources), part.dataEnd) : '';
  return rows.join('') + (/</.test(tail) ? '' : tail);
}

class RowWriter {
  private readonly sheet: Worksheet;
  private readonly xml: string;
  private readonly prefix: string;
  private readonly styleIndex: StyleIndex;
  /** Shared groups whose defining cell is still there as it was. */
  private readonly whole = new Set<string>();

  constructor(sheet: Worksheet, part: SheetPart, styleIndex: StyleIndex) {
    this.sheet = sheet;
    this.xml = part.xml;
    this.prefix = part.prefix;
    this.styleIndex = styleIndex;
    for (const [row, record] of sheet.cells.rows)
      for (const [column, slot] of record.cells) {
        const shared = slot.source?.cell.formula?.shared;
        if (shared?.master && sameCell(slot) && slot.source!.row === row && slot.source!.column === column)
          this.whole.add(shared.group);
      }
  }

  row(row: number, record: RowRecord): string {
    const { source } = record;
    const columns = [...record.cells.keys()].sort((a, b) => a - b);
    const slots = columns.map((column) => [column, record.cells.get(column)!] as const);
    if (
      source &&
      source.row === row &&
      sameRow(source.properties, record.properties) &&
      this.isUntouched(row, source, slots)
    )
      return this.xml.slice(source.from, source.to);
    const cells = slots.map(([column, slot]) => this.cell(row, column, slot)).join('');
    if (
      !source &&
      cells === '' &&
      !record.properties.hidden &&
      record.properties.height === undefined &&
      record.properties.style === undefined
    )
      return '';
    const lead = source ? this.xml.slice(source.from, source.tagFrom) : '';
    return lead + this.rowTag(row, record) + (cells === '' ? '/>' : `>${cells}</${this.prefix}row>`);
  }

  /** Whether the row holds the cells it was opened with, all of them verbatim, and no other. */
  private isUntouched(row: number, source: RowSource, slots: readonly (readonly [number, Slot])[]): boolean {
    let kept = 0;
    for (const [column, slot] of slots)
      if (slot.source) {
        if (!this.isVerbatim(row, column, slot)) return false;
        kept++;
      } else if (this.cell(row, column, slot) !== '') return false;
    return kept === source.cells;
  }

  private rowTag(row: number, record: RowRecord): string {
    const { source, properties } = record;
    const style = properties.style === undefined ? undefined : String(this.styleIndex(properties.style));
    let tag = source
      ? `${this.xml.slice(source.tagFrom, source.tagTo).replace(/\s*\/?>$/, '')}/>`
      : `<${this.prefix}row/>`;
    if (source) tag = withAttribute(tag, 'spans', undefined);
    tag = withAttribute(tag, 'r', String(row + 1));
    if (!source || source.properties.hidden !== properties.hidden)
      tag = withAttribute(tag, 'hidden', properties.hidden ? '1' : undefined);
    if (!source || source.properties.height !== properties.height)
      tag = withAttribute(
        withAttribute(tag, 'ht', properties.height?.toString()),
        'customHeight',
        properties.height === undefined ? undefined : '1',
      );
    if (!source || source.properties.style !== properties.style)
      tag = withAttribute(
        withAttribute(tag, 's', style),
        'customFormat',
        style === undefined ? undefined : '1',
      );
    return tag.replace(/\s*\/>$/, '');
  }

  private isVerbatim(row: number, column: number, slot: Slot): boolean {
    const { source } = slot;
    if (!source || source.row !== row || source.column !== column || !sameCell(slot)) return false;
    const shared = source.cell.formula?.shared;
    return !shared || this.whole.has(shared.group);
  }

  private cell(row: number, column: number, slot: Slot): string {
    const { source, cell } = slot;
    const name = `${columnName(column)}${row + 1}`;
    if (source && sameCell(slot)) {
      const text = this.xml.slice(source.from, source.to);
      if (this.isVerbatim(row, column, slot))
        return text.includes(` r=`) ? text : withAttribute(text, 'r', name);
      // Moved: the same cell under another name; a shared formula is spelled out.
      if (!source.cell.formula?.shared && !source.cell.formula?.array) return withAttribute(text, 'r', name);
    }
    if (
      cell.value === null &&
      !cell.formula &&
      !source &&
      cell.style === this.sheet.cells.emptyStyle(row, column)
    )
      return '';
    if (
      cell.value === null &&
      !cell.formula &&
      source &&
      cell.style === this.sheet.cells.emptyStyle(row, column) &&
      cell.style === 0
    )
      return '';
    return this.written(name, cell);
  }

  private written(name: string, cell: Cell): string {
    const p = this.prefix;
    const { value, formula } = cell;
    const index = this.styleIndex(cell.style);
    const style = index === 0 ? '' : ` s="${index}"`;
    const array = formula?.array === undefined ? '' : ` t="array" ref="${formula.array}"`;
    const f = formula ? `<${p}f${array}>${escapeXml(formula.text)}</${p}f>` : '';
    const c = (type: string, content: string): string =>
      `<${p}c r="${name}"${style}${type}>${f}${content}</${p}c>`;
    if (value === null) return f === '' ? `<${p}c r="${name}"${style}/>` : c('', '');
    if (typeof value === 'number') return c('', `<${p}v>${value}</${p}v>`);
    if (typeof value === 'boolean') return c(' t="b"', `<${p}v>${value ? 1 : 0}</${p}v>`);
    if (value instanceof CellError) return c(' t="e"', `<${p}v>${escapeXml(value.code)}</${p}v>`);
    if (formula) return c(' t="str"', `<${p}v>${escapeXml(encodeText(value))}</${p}v>`);
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
    return c(' t="inlineStr"', `<${p}is><${p}t${space}>${escapeXml(encodeText(value))}</${p}t></${p}is>`);
  }
}

const sameRow = (a: RowProperties, b: RowProperties): boolean =>
  a.hidden === b.hidden && a.height === b.height && a.style === b.style;

/** Whether the cell is again what was opened. */
function sameCell({ cell, source }: Slot): boolean {
  if (!source) return false;
  const opened = source.cell;
  if (cell === opened) return true;
  const same =
    opened.value instanceof CellError && cell.value instanceof CellError
      ? opened.value.code === cell.value.code
      : opened.value === cell.value;
  return same && opened.style === cell.style && opened.formula?.text === cell.formula?.text;
}

/** Cuts pieces of text into a part; positions are those of the part as it was. */
export function patched(xml: string, cuts: readonly { start: number; end: number; text: string }[]): string {
  return [...cuts]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, cut) => splice(text, cut.start, cut.end, cut.text), xml);
}
