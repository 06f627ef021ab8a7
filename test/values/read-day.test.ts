import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromIso, formatDay } from '../../shared/calendar/day.ts';
import { readDay } from '../../shared/workbook/values/read-day.ts';
import { cell, dateCell, errorCell, percentCell } from './cell.ts';

test.each<[string | number, string, string?]>([
  ['28.2.2023 klo 15.42', '2023-02-28', '15:42'],
  ['Hvltk 21.5.2024 § 45', '2024-05-21'],
  ['Hyvinvointilautakunta 21.5.2024, § 45', '2024-05-21'],
  ['sähköposti 24.5.2024', '2024-05-24'],
  ['kirjeellä 24.5.2024', '2024-05-24'],
  ['4.2.2023 klo 13.51', '2023-02-04', '13:51'],
  ['28.2.2023 klo 9', '2023-02-28', '09:00'],
  ['28.2.2023 klo 24.00', '2023-02-28', '24:00'],
  ['28.2.2023, klo 15:42', '2023-02-28', '15:42'],
  ['28.2.2023 15:42', '2023-02-28', '15:42'],
  ['28.2.2023 15:42:10', '2023-02-28', '15:42'],
  ['28.2.2023 kl. 15.42', '2023-02-28', '15:42'],
  ['28.2.2023\u00a0kello 15.42', '2023-02-28', '15:42'],
  ['ti 14.3.2023 klo 17–19', '2023-03-14', '17:00'],
  ['14.3.2023 klo 17.00–19.00', '2023-03-14', '17:00'],
  ['14.3.2023 17:00-19:00', '2023-03-14', '17:00'],
  ['14.3.2023 klo 17-19', '2023-03-14', '17:00'],
  ['28 February 2023, 3 pm', '2023-02-28', '15:00'],
  ['28 February 2023 at 12:30 am', '2023-02-28', '00:30'],
  ['13.2.2023', '2023-02-13'],
  ['13.2.2023.', '2023-02-13'],
  ['13. 2. 2023', '2023-02-13'],
  ['13.02.2023', '2023-02-13'],
  ['13.02.23', '2023-02-13'],
  ['2023-02-13', '2023-02-13'],
  ['2023-2-13', '2023-02-13'],
  ['2023/02/13', '2023-02-13'],
  ['2023.02.13', '2023-02-13'],
  ['2023-02-13T10:00', '2023-02-13', '10:00'],
  ['2023-02-13 10:00:00', '2023-02-13', '10:00'],
  ['2023-02-13T10:00:00.000Z', '2023-02-13'],
  ['2023-02-13T10:00:00+02:00', '2023-02-13', '10:00'],
  ['13-02-2023', '2023-02-13'],
  ['13/02/2023', '2023-02-13'],
  ['02/13/2023', '2023-02-13'],
  ['03/03/2023', '2023-03-03'],
  ['13 helmikuuta 2023', '2023-02-13'],
  ['13. helmikuuta 2023', '2023-02-13'],
  ['13. tammikuuta 2023 klo 12.00', '2023-01-13', '12:00'],
  ['13 februari 2023', '2023-02-13'],
  ['den 13 maj 2023', '2023-05-13'],
  ['13 Feb 2023', '2023-02-13'],
  ['13-Feb-23', '2023-02-13'],
  ['Feb 13, 2023', '2023-02-13'],
  ['February 13th, 2023', '2023-02-13'],
  ['13th March 2023', '2023-03-13'],
  ['ma 13.2.2023', '2023-02-13'],
  ['maanantai 13.2.2023', '2023-02-13'],
  ['keskiviikkona 15.2.2023', '2023-02-15'],
  ['tis 14.2.2023 kl 12', '2023-02-14', '12:00'],
  ['Wed 15 Feb 2023', '2023-02-15'],
  ['saapunut 13.2.2023', '2023-02-13'],
  ['Inkommit den 13.2.2023', '2023-02-13'],
  ['13.2.2023 (postileima)', '2023-02-13'],
  ['13.2.2023 sähköposti', '2023-02-13'],
  ['1.3.2023 MYÖHÄSSÄ', '2023-03-01'],
  ['saap. 13.2.2023', '2023-02-13'],
  [44970, '2023-02-13'],
  [20230213, '2023-02-13'],
])('%j is %s %s', (value, day, time) => {
  expect(readDay(cell(value), false)).toEqual({ state: 'known', value: time ? { day, time } : { day } });
});

test('serials carry the time and follow the workbook’s epoch', () => {
  expect(readDay(dateCell(44970.577083333), false)).toEqual({
    state: 'known',
    value: { day: '2023-02-13', time: '13:51' },
  });
  expect(readDay(dateCell(43508), true)).toEqual({ state: 'known', value: { day: '2023-02-13' } });
});

test.each<[string, string | number | boolean | undefined]>([
  ['missing', undefined],
  ['missing', ' '],
  ['missing', '-'],
  ['ambiguous', '13.–14.2.2023'],
  ['ambiguous', '13.2.–14.2.2023'],
  ['ambiguous', '13.2.2023 - 14.2.2023'],
  ['ambiguous', '13.2.2023 ja 15.2.2023'],
  ['ambiguous', '13.2.2023 (täydennetty 15.2.2023)'],
  ['ambiguous', '2023-02-13 – 2023-02-14'],
  ['ambiguous', '02/03/2023'],
  ['ambiguous', '13.2.2023 mennessä'],
  ['ambiguous', '13.2.2023 alkaen'],
  ['ambiguous', '13.2.2023 (?)'],
  ['ambiguous', '2023-02-28T22:30:00Z'],
  ['unreadable', 'helmikuu 2023'],
  ['unreadable', '2/2023'],
  ['unreadable', '13.2.'],
  ['unreadable', '30.2.2023'],
  ['unreadable', '2.13.2023'],
  ['unreadable', '13.2.1023'],
  ['unreadable', '13.2.2203'],
  ['unreadable', '13.2.2023 klo 25.00'],
  ['unreadable', '13.2.2023 15'],
  ['unreadable', 'ennen 13.2.2023'],
  ['unreadable', 'kesällä'],
  ['unreadable', '?'],
  ['unreadable', 5],
  ['unreadable', 2023],
  ['unreadable', -1],
  ['unreadable', Number.NaN],
  ['unreadable', true],
])('%s: %j', (why, value) => {
  expect(readDay(cell(value), false)).toEqual({ state: 'unknown', why });
});

test('errors, percentages and lone times are no days', () => {
  expect(readDay(errorCell('#VALUE!'), false)).toEqual({ state: 'unknown', why: 'error' });
  expect(readDay(percentCell(44970), false)).toEqual({ state: 'unknown', why: 'unreadable' });
  expect(readDay(dateCell(0.5), false)).toEqual({ state: 'unknown', why: 'unreadable' });
});

test('every day comes back from every way we write it', () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.constantFrom('fi', 'sv', 'en'), (offset, language) => {
      const day = addDays(dayFromIso('1990-01-01')!, offset);
      const expected = { state: 'known', value: { day } };
      expect(readDay(cell(formatDay(day, language)), false)).toEqual(expected);
      expect(readDay(cell(day as string), false)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});
