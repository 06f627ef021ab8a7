/** What holds for every reader and every cell: it answers, in the closed list of answers, and spaces and case say nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../shared/workbook/fact.ts';
import type { CellContent } from '../../shared/workbook/grid.ts';
import { readBusinessId, readIban, readRegisterNumber } from '../../shared/workbook/values/identifiers.ts';
import { readAttachment } from '../../shared/workbook/values/read-attachment.ts';
import { readAttachmentList } from '../../shared/workbook/values/read-attachment-list.ts';
import { readCount } from '../../shared/workbook/values/read-count.ts';
import { readDay } from '../../shared/workbook/values/read-day.ts';
import { readFunding } from '../../shared/workbook/values/read-funding.ts';
import { readMoney } from '../../shared/workbook/values/read-money.ts';
import { readPeriod } from '../../shared/workbook/values/read-period.ts';
import { readServiceMode } from '../../shared/workbook/values/read-service-mode.ts';
import { readShare } from '../../shared/workbook/values/read-share.ts';
import { readStaff } from '../../shared/workbook/values/read-staff.ts';
import { readYear } from '../../shared/workbook/values/read-year.ts';
import { readYesNo } from '../../shared/workbook/values/read-yes-no.ts';
import { cell } from './cell.ts';

type Reader = (content: CellContent | undefined) => Reading<unknown>;

const readers: [string, Reader][] = [
  ['money', readMoney],
  ['count', readCount],
  ['staff', readStaff],
  ['yes or no', readYesNo],
  ['day', (content) => readDay(content, false)],
  ['day of 1904', (content) => readDay(content, true)],
  ['year', (content) => readYear(content, false)],
  ['period', (content) => readPeriod(content, false)],
  ['attachment', (content) => readAttachment(content, false)],
  ['attachment list', readAttachmentList],
  ['register number', readRegisterNumber],
  ['business id', readBusinessId],
  ['IBAN', readIban],
  ['service mode', readServiceMode],
  ['share', readShare],
  ['funding', readFunding],
];

const fragments =
  '0 1 12 500 2023 8.000 4,5 13.2.2023 31.12. € e euroa t€ milj. % - – / + ( ) , ; : . ? x n. noin yli alle kyllä ei ja tai vuonna helmikuu kk toimintasuunnitelma talousarvio tase puuttuu tulossa kaikki paitsi kirje ESR kunta 2077474-0'.split(
    ' ',
  );
const typed = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom('', ' ', ' ', '\n')), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));
const anyCell: fc.Arbitrary<CellContent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      value: fc.oneof(typed, fc.string({ unit: 'grapheme' })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('number' as const), value: fc.double() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('number' as const),
      value: fc.double({ min: -10, max: 120_000 }),
      format: fc.constantFrom('date' as const, 'percent' as const),
    }),
  },
);

const reasons = ['missing', 'unreadable', 'ambiguous', 'error', 'negative', 'fraction'];

test.each(readers)('%s: every cell has an answer', (_, read) => {
  fc.assert(
    fc.property(anyCell, (content) => {
      const reading = read(content);
      if (reading.state === 'known') expect(reading.value).not.toBeUndefined();
      else expect(reasons).toContain(reading.why);
    }),
    { numRuns: 3000 },
  );
});

test.each(readers)('%s: the kind of space does not matter', (_, read) => {
  fc.assert(
    fc.property(typed, fc.constantFrom('\u00a0', '\u202f', '\u2009', '  '), (text, space) => {
      fc.pre(!text.includes('\n'));
      expect(read(cell(` ${text.replaceAll(' ', space)}${space}`))).toEqual(read(cell(text)));
    }),
    { numRuns: 1000 },
  );
});

test.each(readers)('%s: capitals say nothing', (_, read) => {
  fc.assert(
    fc.property(typed, (text) => {
      const lower = (reading: Reading<unknown>) => JSON.stringify(reading).toLowerCase();
      expect(lower(read(cell(text.toUpperCase())))).toEqual(lower(read(cell(text))));
    }),
    { numRuns: 1000 },
  );
});

const figures = [
  'money',
  'staff',
  'day',
  'year',
  'period',
  'register number',
  'business id',
  'IBAN',
  'share',
];

test.each(readers.filter(([name]) => figures.includes(name)))(
  '%s: no figure comes out of words',
  (_, read) => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(read(cell(text.replace(/\d/g, ''))).state).toBe('unknown');
      }),
      { numRuns: 1000 },
    );
  },
);
