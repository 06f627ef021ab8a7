/** Plain text, and cells of which only their presence may be known (they name a person). */
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { plainText } from './plain-text.ts';

const missing = { state: 'unknown', why: 'missing' } as const;
const nothing = /^[\s\-–—.]*$/;

/** The text without outer blanks and inner line ends; numbers as they are written. A lone dash is nothing. */
export function readText(content: CellContent | undefined): Reading<string> {
  if (!content) return missing;
  if (content.type === 'error') return { state: 'unknown', why: 'error' };
  const text = plainText(String(content.value));
  return nothing.test(text) ? missing : { state: 'known', value: text };
}

/** Known when something is written; what it is, is not kept. */
export function readPresent(content: CellContent | undefined): Reading<true> {
  const text = readText(content);
  return text.state === 'known' ? { state: 'known', value: true } : text;
}
