/**
 * A part's bytes as UTF-8, which the scanner reads: UTF-16 and the declared old encodings are rewritten.
 * Bytes that are not what they claim are refused, since every replaced letter would be a guess.
 */
import { isUtf8 } from 'node:buffer';
import { damaged, tooLarge } from './problem.ts';

/** Rewriting takes the part three times over; writers of these encodings make small workbooks. */
const maxRewritten = 32 * 1024 * 1024;

export function toUtf8(bytes: Buffer, part: string): Buffer {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    if (!isUtf8(bytes)) throw damaged('encoding', { part });
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  }
  if (bytes.length > maxRewritten) throw tooLarge('unpacked', maxRewritten);
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(bytes), 'utf8');
  } catch {
    throw damaged('encoding', { part });
  }
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = bytes.toString('latin1', 0, Math.min(bytes.length, 200));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  const name = (declared ?? 'utf-8').toLowerCase();
  // UTF-16 can be declared only in UTF-16, so here it is a leftover of a conversion.
  return name === 'us-ascii' || name.startsWith('utf-16') ? 'utf-8' : name;
}
