import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromIso, formatDay } from '../../shared/calendar/day.ts';
import { readPeriod } from '../../shared/workbook/values/read-period.ts';
import { cell, dateCell, errorCell, percentCell } from './cell.ts';

test.each<[string | number, string, string, string]>([
  ['1.11.2021–31.10.2023', '2021-11-01', '2023-10-31', 'day'],
  ['01.08.2021-31.07.2023', '2021-08-01', '2023-07-31', 'day'],
  [' 1.1.2022 – 31.12.2022', '2022-01-01', '2022-12-31', 'day'],
  ['8.1.–29.2.2024 klo 15', '2024-01-08', '2024-02-29', 'day'],
  ['1.1.2022\u201131.12.2022', '2022-01-01', '2022-12-31', 'day'],
  ['18.05.2022\u00a0–\u00a017.05.2023', '2022-05-18', '2023-05-17', 'day'],
  ['10.5.2022-31.12.2023.', '2022-05-10', '2023-12-31', 'day'],
  ['1.8.21 - 31.7.23', '2021-08-01', '2023-07-31', 'day'],
  ['2021-08-01 – 2023-07-31', '2021-08-01', '2023-07-31', 'day'],
  ['13/08/2021-31/07/2023', '2021-08-13', '2023-07-31', 'day'],
  ['1.2.–31.8.2023', '2023-02-01', '2023-08-31', 'day'],
  ['1.–15.8.2023', '2023-08-01', '2023-08-15', 'day'],
  ['1. elokuuta 2021 – 31. heinäkuuta 2023', '2021-08-01', '2023-07-31', 'day'],
  ['1 augusti 2021 till 31 juli 2023', '2021-08-01', '2023-07-31', 'day'],
  ['1 Aug 2021 to 31 Jul 2023', '2021-08-01', '2023-07-31', 'day'],
  ['August 1, 2021 - July 31, 2023', '2021-08-01', '2023-07-31', 'day'],
  ['1.1.2023 - 31.12.2024 välisenä aikana', '2023-01-01', '2024-12-31', 'day'],
  ['1.1.2023 ja 31.12.2024 välillä', '2023-01-01', '2024-12-31', 'day'],
  ['1.1.2023 alkaen 31.12.2024 päättyen', '2023-01-01', '2024-12-31', 'day'],
  ['alkaen 1.1.2023, päättyen 31.12.2024', '2023-01-01', '2024-12-31', 'day'],
  ['alkaa 1.1.2023, päättyy 31.12.2024', '2023-01-01', '2024-12-31', 'day'],
  ['1.1.2023 → 31.12.2024', '2023-01-01', '2024-12-31', 'day'],
  ['fr.o.m. 1.1.2023 t.o.m. 31.12.2024', '2023-01-01', '2024-12-31', 'day'],
  ['1.1.2022-31.12.2023 (24 kk)', '2022-01-01', '2023-12-31', 'day'],
  ['5.5.2023–5.5.2023', '2023-05-05', '2023-05-05', 'day'],
  ['2022–2024', '2022-01-01', '2024-12-31', 'year'],
  ['2022-2023.', '2022-01-01', '2023-12-31', 'year'],
  ['2022 - 2023', '2022-01-01', '2023-12-31', 'year'],
  ['2022–23', '2022-01-01', '2023-12-31', 'year'],
  ['vuosina 2022–2024', '2022-01-01', '2024-12-31', 'year'],
  ['åren 2022-2024', '2022-01-01', '2024-12-31', 'year'],
  ['2022-31.12.2023', '2022-01-01', '2023-12-31', 'year'],
  ['2022–31.12.2023', '2022-01-01', '2023-12-31', 'year'],
  ['1.3.2022–2023', '2022-03-01', '2023-12-31', 'year'],
  ['joulukuu 2019–2021', '2019-12-01', '2021-12-31', 'year'],
  ['2023', '2023-01-01', '2023-12-31', 'year'],
  ['vuosi 2023', '2023-01-01', '2023-12-31', 'year'],
  [2023, '2023-01-01', '2023-12-31', 'year'],
  ['joulukuu 2019 – marraskuu 2021', '2019-12-01', '2021-11-30', 'month'],
  ['Helmikuu–elokuu 2023', '2023-02-01', '2023-08-31', 'month'],
  ['helmikuu 2024', '2024-02-01', '2024-02-29', 'month'],
  ['december 2019 – november 2021', '2019-12-01', '2021-11-30', 'month'],
  ['December 2019 to November 2021', '2019-12-01', '2021-11-30', 'month'],
  ['12/2019–11/2021', '2019-12-01', '2021-11-30', 'month'],
  ['12/2019-11/2021', '2019-12-01', '2021-11-30', 'month'],
  ['8.2022–7.2023', '2022-08-01', '2023-07-31', 'month'],
  ['08.2022 - 31.7.2023', '2022-08-01', '2023-07-31', 'month'],
])('%j is %s to %s by the %s', (value, start, end, precision) => {
  expect(readPeriod(cell(value), false)).toEqual({ state: 'known', value: { start, end, precision } });
});

test.each<[string, string | number | boolean | undefined]>([
  ['missing', undefined],
  ['missing', ' '],
  ['missing', '–'],
  ['ambiguous', '1.1.2023'],
  ['ambiguous', '1.1.2023 alkaen'],
  ['ambiguous', '1.1.2023–'],
  ['ambiguous', '2023–'],
  ['ambiguous', '–2023'],
  ['ambiguous', '2023 alkaen'],
  ['ambiguous', 'till 2023'],
  ['ambiguous', '2022/2023'],
  ['ambiguous', '2022 ja 2023'],
  ['ambiguous', '1.1.2023, 1.3.2023'],
  ['ambiguous', '1.1.2023–31.12.'],
  ['ambiguous', '2022–2024 (2025)'],
  ['unreadable', '2022–2024 (jatkoaika 2025)'],
  ['ambiguous', 'toistaiseksi 2023'],
  ['unreadable', 'kevät 2023'],
  ['unreadable', 'lukuvuosi 2022-2023'],
  ['unreadable', 'haku 31.3.2023, hanke 1.8.2023–31.7.2024'],
  ['unreadable', '31.12.2023–1.1.2023'],
  ['unreadable', '1.11.–31.1.2024'],
  ['unreadable', '2024–2022'],
  ['unreadable', '30.2.2023–31.12.2023'],
  ['unreadable', '13/2022–2/2023'],
  ['unreadable', '02/03/2021-31/07/2023'],
  ['unreadable', '1.8.1021–31.7.2023'],
  ['unreadable', 'helmikuu'],
  ['unreadable', '24 kk'],
  ['unreadable', '?'],
  ['unreadable', '2023?'],
  ['unreadable', 5],
  ['unreadable', 2023.5],
  ['unreadable', true],
])('%s: %j', (why, value) => {
  expect(readPeriod(cell(value), false)).toEqual({ state: 'unknown', why });
});

test('one date does not say how long; errors and percentages are no periods', () => {
  expect(readPeriod(dateCell(44970), false)).toEqual({ state: 'unknown', why: 'ambiguous' });
  expect(readPeriod(percentCell(2023), false)).toEqual({ state: 'unknown', why: 'unreadable' });
  expect(readPeriod(errorCell('#N/A'), false)).toEqual({ state: 'unknown', why: 'error' });
});

const months = {
  fi: 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
};

test.each(
  Object.values(months).flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
)('%s is month %i', (name, month) => {
  const reading = readPeriod(cell(`${name} 2023`), false);
  expect(reading.state === 'known' && Number(reading.value.start.slice(5, 7))).toBe(month);
});

test('every span of days comes back however its ends and dash are written', () => {
  const written = fc.constantFrom<(day: ReturnType<typeof addDays>) => string>(
    (day) => day,
    (day) => formatDay(day, 'fi'),
    (day) => formatDay(day, 'en'),
  );
  fc.assert(
    fc.property(
      fc.nat(30_000),
      fc.nat(4000),
      written,
      written,
      fc.constantFrom(' – ', ' - ', '–', ' — '),
      (offset, length, a, b, dash) => {
        const start = addDays(dayFromIso('1990-01-01')!, offset);
        const end = addDays(start, length);
        expect(readPeriod(cell(a(start) + dash + b(end)), false)).toEqual({
          state: 'known',
          value: { start, end, precision: 'day' },
        });
      },
    ),
    { numRuns: 3000 },
  );
});
