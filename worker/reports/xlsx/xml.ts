/** Text as it stands in a part of the workbook. */
import { plainText } from '../plain-text.ts';

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Besides the marks of XML: halves of characters, what no XML may hold, and what Excel would take for a code. */
const special = /[&<>"\p{Cs}\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/gu;

export function xmlText(text: string): string {
  return plainText(text).replace(special, (c) => entities[c] ?? (c === '_' ? '_x005F_' : '\ufffd'));
}
