/**
 * One `c` element: what the cell holds, by its type `t` (ECMA-376 part 1, 18.18.11), with the cached result
 * where it has a formula. A value that is not what its type claims stays as the text that stands there; a
 * formula that no program has calculated yet is an error, since taking it for blank or zero would be a
 * guess. An empty constant is no cell; an empty result is one.
 */
import type { Cell, CellContent } from '../../shared/workbook/grid.ts';
import { serialFromIso } from './iso-serial.ts';
import { type Budget, weight } from './limits.ts';
import { parseNumber, parseWhole } from './number.ts';
import type { NumberKind } from './number-format.ts';
import { damaged } from './problem.ts';
import { readRichText, type TextContent } from './shared-strings.ts';
import { unescapeExcel } from './text.ts';
import type { Xml } from './xml.ts';

/** What the cells of all sheets refer to. */
export type Book = {
  readonly strings: readonly TextContent[];
  readonly formats: readonly NumberKind[];
  readonly date1904: boolean;
};

const notCalculated: CellContent = { type: 'error', value: '#NOT-CALCULATED' };

const emptyText: CellContent = { type: 'text', value: '' };
const yes: CellContent = { type: 'boolean', value: true };
const no: CellContent = { type: 'boolean', value: false };

/** Reads the contents of the cells of one sheet; `r`, `s` and `t` come from the caller. */
export class CellReader {
  readonly #xml: Xml;
  readonly #book: Book;
  readonly #budget: Budget;
  /** Formulas that cells share, by their number: only the first cell writes it out. */
  readonly #shared = new Map<string, string>();

  constructor(xml: Xml, book: Book, budget: Budget) {
    this.#xml = xml;
    this.#book = book;
    this.#budget = budget;
  }

  /** The cell, or undefined when it holds nothing; moves past the end of the `c` just opened. */
  read(column: number, style: number, type: string): Cell | undefined {
    const xml = this.#xml;
    const depth = xml.depth;
    let content: CellContent | undefined;
    let formula: string | undefined;
    while (xml.nextChild(depth)) {
      if (xml.name === 'v') content = this.#value(type, style);
      else if (xml.name === 'f') formula = this.#formula();
      else if (xml.name === 'is') content = this.#text(readRichText(xml));
    }
    if (formula !== undefined) {
      this.#budget.keep(weight.cell);
      return { column, content: content ?? (type === 'str' ? emptyText : notCalculated), formula };
    }
    if (content === undefined || content.value === '') return undefined;
    this.#budget.keep(weight.cell);
    return { column, content };
  }

  #formula(): string {
    const xml = this.#xml;
    const shared = xml.attribute('t') === 'shared' ? xml.attribute('si') : undefined;
    const text = xml.text();
    this.#budget.keep(text.length);
    if (shared === undefined) return text;
    if (text !== '') this.#shared.set(shared, text);
    return text === '' ? (this.#shared.get(shared) ?? '') : text;
  }

  #value(type: string, style: number): CellContent | undefined {
    const xml = this.#xml;
    xml.next();
    if (!xml.plain) return this.#fromText(type, style, xml.textToEnd());
    const { bytes, textStart: start, textEnd: end } = xml;
    if (start === end && type !== 'str') return undefined;
    if (type === 's') return this.#sharedText(parseWhole(bytes, start, end));
    if (type === 'n') {
      const value = parseNumber(bytes, start, end);
      if (!Number.isNaN(value)) return this.#number(value, style);
    }
    return this.#fromText(type, style, xml.textBefore());
  }

  #sharedText(index: number): CellContent {
    const content = this.#book.strings[index];
    if (content === undefined) throw damaged('shared-string');
    this.#budget.show(content.value.length);
    return content;
  }

  #number(value: number, style: number): CellContent {
    const format = this.#book.formats[style];
    return format === undefined ? { type: 'number', value } : { type: 'number', value, format };
  }

  #fromText(type: string, style: number, raw: string): CellContent | undefined {
    const text = unescapeExcel(raw);
    const plain = raw.trim();
    if (type === 'str' || type === 'inlineStr') return this.#text(text);
    if (plain === '') return undefined;
    if (type === 's') return this.#sharedText(/^\d+$/.test(plain) ? Number(plain) : -1);
    if (type === 'n') {
      const bytes = Buffer.from(plain);
      const value = parseNumber(bytes, 0, bytes.length);
      return Number.isNaN(value) ? this.#text(text) : this.#number(value, style);
    }
    if (type === 'b' && /^(?:1|true)$/.test(plain)) return yes;
    if (type === 'b' && /^(?:0|false)$/.test(plain)) return no;
    if (type === 'e') return { type: 'error', value: plain };
    if (type !== 'd') return this.#text(text);
    const serial = serialFromIso(plain, this.#book.date1904);
    return serial === undefined ? this.#text(text) : { type: 'number', value: serial, format: 'date' };
  }

  #text(value: string): CellContent {
    this.#budget.keepText(value.length);
    this.#budget.show(value.length);
    return { type: 'text', value };
  }
}
