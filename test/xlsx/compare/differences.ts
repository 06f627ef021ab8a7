/**
 * Where another reader says something else of a cell, and why. The reasons are the known ways of the other
 * readers and of ours; a difference without one is a fault of somebody, to be looked into.
 */
import type { Values } from './values.ts';

export type Value = Values[string];
export type Difference = {
  readonly place: string;
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
  /** Undefined: nobody has explained it. */
  readonly reason: string | undefined;
};

type Rule = readonly [reason: string, holds: (ours: Value | undefined, theirs: Value | undefined) => boolean];

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

const rules: readonly Rule[] = [
  ['no result was ever stored: we say so, they say nothing', (ours) => ours === 'error #NOT-CALCULATED'],
  [
    'an empty text: we keep an empty result, and no empty constant',
    (a, b) => (a ?? '') === '' && (b ?? '') === '',
  ],
  [
    'the 29 February 1900 that never was',
    (a, b) => isNumber(a) && isNumber(b) && a < 61 && Math.abs(Math.abs(a - b) - 1) < 1e-6,
  ],
  [
    'an escape (_x000D_) that they leave standing',
    (a, b) => isText(a) && isText(b) && /_x[0-9A-Fa-f]{4}_/.test(b),
  ],
  [
    'a text or an error that they take for a number',
    (a, b) => isNumber(b) && Number.isNaN(b) && !isNumber(a),
  ],
  [
    'an ISO date of which they read the year alone',
    (a, b) => isNumber(a) && isNumber(b) && /^(?:19|20)\d\d$/.test(`${b}`) && a > b,
  ],
  ['line ends as XML means them', (a, b) => isText(a) && isText(b) && a === b.replace(/\r\n?/g, '\n')],
  ['blanks at the ends, which they take off', (a, b) => isText(a) && isText(b) && a.trim() === b.trim()],
];

/** @param third what one more reader says: where it agrees with us, the other one stands alone. */
export function differences(ours: Values, theirs: Values, third: Values | undefined): readonly Difference[] {
  const places = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const sheets = new Set(Object.keys(theirs).map(sheetOf));
  return [...places].flatMap((place) => {
    const [own, other] = [ours[place], theirs[place]];
    if (same(own, other)) return [];
    const reason =
      rules.find(([, holds]) => holds(own, other))?.[0] ??
      (sheets.has(sheetOf(place)) ? undefined : 'a sheet of which they read nothing') ??
      (third && same(own, third[place]) ? 'the third reader agrees with us' : undefined);
    return [{ place, ours: own, theirs: other, reason }];
  });
}

const sheetOf = (place: string) => place.slice(0, place.lastIndexOf('!'));

/** But for the last bits: they carry dates through milliseconds. */
function same(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (isNumber(a) && isNumber(b) && Math.abs(a - b) < 1e-7 * Math.max(1, Math.abs(a)));
}
