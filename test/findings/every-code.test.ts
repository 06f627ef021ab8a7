/** Every finding code has an input that produces it; a code that nothing produces is none. */
import { expect, test } from 'vitest';
import { type FindingCode, severities } from '../../shared/findings/codes.ts';
import { fixtures } from './fixtures.ts';

test.each(Object.keys(severities) as FindingCode[])('%s', (code) => {
  expect(fixtures[code]()).toContain(code);
});
