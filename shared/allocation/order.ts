/** The order that decides ties (D3): by register number as a number, then by key. Rows never matter. */

import { compareText } from '../compare-text.ts';
import type { Applicant } from './result.ts';

export function inOrder<T extends Pick<Applicant, 'key' | 'order'>>(applicants: readonly T[]): T[] {
  const numbered = applicants.map((applicant) => ({ applicant, number: registerNumber(applicant.order) }));
  numbered.sort((a, b) => {
    if (a.number !== b.number) return a.number < b.number ? -1 : 1;
    return compareText(a.applicant.order, b.applicant.order) || compareText(a.applicant.key, b.applicant.key);
  });
  return numbered.map(({ applicant }) => applicant);
}

function registerNumber(order: string): number {
  return /^\d{1,15}$/.test(order) ? Number(order) : Number.POSITIVE_INFINITY;
}
