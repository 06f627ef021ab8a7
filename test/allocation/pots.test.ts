import { expect, test } from 'vitest';
import { splitAppropriation } from '../../shared/allocation/pots.ts';
import { cents } from '../../shared/money/cents.ts';

test('a share with three decimals of a per cent is shared as written, and the rest takes what is left', () => {
  const pots = [
    { kind: 'partnership' as const, share: 66.667, citation: 'T4' },
    { kind: 'projectStart' as const, share: 'rest' as const, citation: 'T4' },
  ];
  expect(splitAppropriation({ pots }, cents(100_000_00)).potsCents).toEqual({
    partnership: 66_667_00,
    projectStart: 33_333_00,
  });
});
