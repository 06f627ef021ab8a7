/**
 * The characters of a run of text: UTF-8, the five entities XML itself has, character references, line
 * ends, and Excel's own `_x000D_` for characters that XML cannot carry. Any other entity is refused.
 */
import { damaged } from './problem.ts';

const ampersand = 0x26;
const return_ = 0x0d;

/**
 * Text of `bytes[start..end)` as XML means it. `letters` are the same bytes as a string of a letter each:
 * plain text is cut out of it, which is much cheaper than being made anew.
 */
export function decodeText(bytes: Buffer, start: number, end: number, letters?: string): string {
  if (start >= end) return '';
  let special = false;
  let seen = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    seen |= byte;
    if (byte === ampersand || byte === return_) special = true;
  }
  const cut = letters !== undefined && seen < 0x80;
  const text = cut ? letters.slice(start, end) : bytes.toString('utf8', start, end);
  return special ? withoutReferences(text.replace(/\r\n?/g, '\n')) : text;
}

function withoutReferences(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > longestReference) throw damaged('entity');
    plain += text.slice(from, at) + character(text.slice(at + 1, end));
    from = end + 1;
  }
  return plain + text.slice(from);
}

const longestReference = 10;

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const numeric = /^#(?:x[0-9A-Fa-f]{1,6}|[0-9]{1,7})$/;

function character(name: string): string {
  const known = entities.get(name);
  if (known !== undefined) return known;
  if (!numeric.test(name)) throw damaged('entity');
  const code = Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) throw damaged('entity');
  return String.fromCodePoint(code);
}

/**
 * Excel's escapes undone: `_x000D_` is a carriage return, `_x005F_` an underscore that is meant. What no
 * database can hold as text, a zero or half a character, becomes the sign for an unreadable one.
 */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll('\0', '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
