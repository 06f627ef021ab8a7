/**
 * What makes a posting the same one in every pass: what it is about, never where it stands. A file may be
 * renamed and its rows sorted without a correction. Postings that nothing tells apart (one applicant twice
 * in a sheet) are numbered by their contents, so that their order in the sheet does not matter either.
 */

import { compareText } from '../compare-text.ts';
import { fold } from '../workbook/header-text.ts';
import type { Posting } from './entry.ts';

type Named = { readonly name: string | null; readonly registerNumber: string | null };

/** A register number where there is one, else the name as it sounds. */
export function identity({ name, registerNumber }: Named): string {
  return registerNumber ? `r${registerNumber}` : `n${said(name)}`;
}

/** Text without case, accents and punctuation: a comma set right is no other decision. */
export function said(text: string | null): string {
  return fold(text ?? '')
    .replace(/[^\p{L}\d§]+/gu, ' ')
    .trim();
}

/** What is not said is an empty part. */
export function keyOf(...parts: readonly (string | number | null)[]): string {
  return parts.join('/');
}

/** In order, those of one key are neighbours: the year is part of each key. */
export function withDistinctKeys(postings: readonly Posting[]): readonly Posting[] {
  let key: string | undefined;
  let ordinal = 0;
  return postings.toSorted(inOrder).map((posting) => {
    ordinal = posting.key === key ? ordinal + 1 : 1;
    key = posting.key;
    return ordinal === 1 ? posting : { ...posting, key: `${key}#${ordinal}` };
  });
}

function inOrder(a: Posting, b: Posting): number {
  return (
    a.year - b.year ||
    compareText(a.key, b.key) ||
    a.amountCents - b.amountCents ||
    compareText(told(a), told(b))
  );
}

const told = (p: Posting) =>
  [p.day, ...p.from, ...p.to, p.source.file, p.source.sheet, p.source.cell].join('\n');
