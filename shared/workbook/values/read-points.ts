/** Points that an official has assessed: a number with at most three decimals. */
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';

const written = /^\d{1,6}(?:[.,]\d{1,3})?(?=\s*(?:p|pist\p{L}*|poäng|points?|pts)?\.?$)/iu;

export function readPoints(content: CellContent | undefined): Reading<number> {
  if (!content) return { state: 'unknown', why: 'missing' };
  if (content.type === 'error') return { state: 'unknown', why: 'error' };
  if (content.type === 'number') {
    if (content.value < 0) return { state: 'unknown', why: 'negative' };
    if (!(content.value < 1_000_000)) return { state: 'unknown', why: 'unreadable' };
    return { state: 'known', value: Math.round(content.value * 1000) / 1000 };
  }
  if (content.type === 'boolean') return { state: 'unknown', why: 'unreadable' };
  const text = content.value.trim();
  if (text === '' || text === '-' || text === '–') return { state: 'unknown', why: 'missing' };
  const number = written.exec(text)?.[0];
  if (!number) return { state: 'unknown', why: /\d\s*[–—/-]\s*\d/.test(text) ? 'ambiguous' : 'unreadable' };
  return { state: 'known', value: Number(number.replace(',', '.')) };
}
