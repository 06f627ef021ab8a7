/**
 * What a file is by its first bytes, when it is not a zip: its name proves nothing, since people rename.
 * Told apart so that the advice fits: an old `.xls` is saved anew, an encrypted one opened and unlocked,
 * a text file imported.
 */
import { isUtf8 } from 'node:buffer';
import { oleKind } from './ole.ts';
import type { Problem } from './problem.ts';

const looked = 64 * 1024;

/** Undefined for a zip, which may be a workbook. */
export function sniff(bytes: Buffer): Problem | undefined {
  if (bytes.length === 0) return foreign('empty');
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('PK\x03\x04')) return undefined;
  if (start.startsWith('PK\x05\x06')) return foreign('zip');
  if (start === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') {
    const kind = oleKind(bytes);
    if (kind !== 'encrypted' && kind !== 'irm') return foreign(kind);
    return { code: 'workbook.encrypted', facts: { kind: kind === 'irm' ? 'irm' : 'xlsx' } };
  }
  // A bare BIFF stream: the record that begins every sheet of Excel 2 to 4.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] as number)) return foreign('xls');
  if (start.startsWith('%PDF')) return foreign('pdf');
  if (start.startsWith('{\\rtf')) return foreign('rtf');
  const head = bytes.subarray(0, looked);
  // A save that was cut off leaves the length without the bytes.
  if (head.every((byte) => byte === 0)) return { code: 'workbook.truncated', facts: { kind: 'zeros' } };
  const text = asText(head);
  return foreign(text === undefined ? 'unknown' : textKind(text));
}

export function foreign(kind: string): Problem {
  return { code: 'workbook.not-a-workbook', facts: { kind } };
}

/** The bytes as text, when every one of them can be text. */
function asText(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le', 2);
  if (head[0] === 0xfe && head[1] === 0xff) {
    return Buffer.from(head.subarray(2, head.length & ~1))
      .swap16()
      .toString('utf16le');
  }
  const text = isUtf8(head) ? head.toString('utf8') : head.toString('latin1');
  return head.some(isControl) ? undefined : text;
}

/** Control characters other than tab, line ends, form feed, escape and the old end of file. */
function isControl(byte: number): boolean {
  return byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte);
}

function textKind(text: string): string {
  const start = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('<')) {
    if (start.includes('office:document') && start.includes('opendocument')) return 'ods';
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-spreadsheet';
    if (/<(?:!doctype html|html|table|body|head|meta)\b/.test(start)) return 'html';
    return 'xml';
  }
  const lines = text.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.some((line) => /[;,\t]/.test(line)) ? 'csv' : 'text';
}
