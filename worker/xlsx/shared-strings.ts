/**
 * Text that cells share, and rich text anywhere: its runs are joined, its phonetic guides (`rPh`) are not
 * part of it. Each shared text is one content object, used by every cell that shows it.
 */
import type { CellContent } from '../../shared/workbook/grid.ts';
import type { Budget } from './limits.ts';
import { unescapeExcel } from './text.ts';
import type { Xml } from './xml.ts';

export type TextContent = CellContent & { readonly type: 'text' };

export function readSharedStrings(xml: Xml, budget: Budget): TextContent[] {
  const strings: TextContent[] = [];
  xml.next();
  while (xml.nextChild(1, 'si')) {
    const value = readRichText(xml);
    budget.keepText(value.length);
    strings.push({ type: 'text', value });
  }
  return strings;
}

/** The text of the `si` or `is` just opened; moves past its end. */
export function readRichText(xml: Xml): string {
  const depth = xml.depth;
  let text = '';
  while (xml.nextChild(depth)) {
    if (xml.name === 't') text += unescapeExcel(xml.text());
    else if (xml.name === 'r') {
      while (xml.nextChild(depth + 1, 't')) text += unescapeExcel(xml.text());
    }
  }
  return text;
}
