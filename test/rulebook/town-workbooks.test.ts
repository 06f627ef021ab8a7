/** Other towns from their own workbooks to euros: columns, points and rounding come from their books alone. */
import { expect, test } from 'vitest';
import { assess } from '../../shared/assess.ts';
import type { Application } from '../../shared/assessment.ts';
import { dayFromIso } from '../../shared/calendar/day.ts';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import { compileKinds } from '../../shared/workbook/compile-kinds.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { gridOf, type Line } from '../bench/round.ts';

function grants(town: string, year: number, appropriationCents: number, lines: readonly Line[]) {
  const books = publishedBooks.filter((book) => book.town === town);
  const reading = readGrid(gridOf([[`Avustushakemukset ${year}`], [], ...lines]), {
    file: 'hakemukset.xlsx',
    kinds: compileKinds(ownFields(books)),
  });
  const { workbooks, rounds } = assess([reading], {
    books,
    asOf: dayFromIso('2026-01-01')!,
    appropriationCents,
  });
  const records = workbooks[0]!.sheets[0]!.records as readonly Application[];
  return { byName: records.map((r) => [r.name, r.grantCents]), left: rounds[0]?.unallocatedCents };
}

test('Kouvola: 0,55 € a point in whole euros, and never under 100 €', () => {
  const lines = [
    ['Seura', 'Toiminnan määrä'],
    ['Sulkapalloseura ry', 521],
    ['Pieni seura ry', 20],
  ];
  expect(grants('kouvola', 2021, 100_000_00, lines).byName).toEqual([
    ['Sulkapalloseura ry', 287_00],
    ['Pieni seura ry', 100_00],
  ]);
});

test('Salo: 80 % of the appropriation by participations, the young counted twice', () => {
  const lines = [
    ['Seura', 'Osallistumiskerrat alle 20 v', 'Osallistumiskerrat aikuiset'],
    ['Nuoret ry', 1_000, 500],
    ['Aikuiset ry', 200, 900],
  ];
  // 2 500 and 1 300 of 3 800 parts of 94 400 €.
  expect(grants('salo', 2019, 118_000_00, lines)).toEqual({
    byName: [
      ['Nuoret ry', 62_105_00],
      ['Aikuiset ry', 32_295_00],
    ],
    left: 0,
  });
});

test('Rovaniemi: under twelve points there is nothing', () => {
  const lines = [
    ['Seura', 'Jäsenmäärä', 'Pisteet'],
    ['Iso seura ry', 100, 30],
    ['Uusi seura ry', 50, 11],
  ];
  expect(grants('rovaniemi', 2024, 180_000_00, lines).byName).toEqual([
    ['Iso seura ry', 180_000_00],
    ['Uusi seura ry', 0],
  ]);
});
