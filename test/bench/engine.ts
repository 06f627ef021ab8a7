/** How many applications a second the engine assesses, on one core: the rules alone, and the whole way from cells. */
import { allocate } from '../../shared/allocation/allocate.ts';
import { assessApplication } from '../../shared/applications/assess-application.ts';
import { scoreApplication } from '../../shared/applications/score.ts';
import { assess } from '../../shared/assess.ts';
import { dayFromIso } from '../../shared/calendar/day.ts';
import { cents } from '../../shared/money/cents.ts';
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { bookOfYear } from '../../shared/rulebook/find.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import { compileKinds } from '../../shared/workbook/compile-kinds.ts';
import { known } from '../../shared/workbook/fact.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import type { Measure } from './reader.ts';
import { gridOf, roundLines } from './round.ts';

const books = publishedBooks.filter((b) => b.town === defaultTown);
const book = bookOfYear(books, 2023)!;
const kinds = compileKinds(ownFields(books));
const deadline = dayFromIso('2023-02-28')!;

export function benchEngine(): Measure[] {
  return [43, 1_000, 20_000].flatMap((count) => measures(count));
}

function measures(count: number): Measure[] {
  const of = `a round of ${count} applications`;
  const grid = gridOf(roundLines(2023, count));
  const reading = readGrid(grid, { file: 'hakemukset-2023.xlsx', kinds });
  const records = reading.sheets[0]!.records;
  const scheme = book.schemes.partnership!;
  if (scheme.model !== 'scored' || records.length !== count) throw new Error(`${records.length} records`);
  const options = { books, asOf: deadline, appropriationCents: 4_500_000 * count };

  const rules = perSecond(count, () => {
    const applicants = records.map(({ facts, row }) => {
      const { criteria } = scoreApplication(scheme, facts);
      const points = Object.fromEntries(Object.entries(criteria).map(([id, c]) => [id, c.points]));
      return { key: String(row), order: known<string>(facts, 'registerNumber') ?? '', points };
    });
    allocate({ potCents: cents(3_600_000 * count), scheme, applicants });
  });
  const judged = perSecond(count, () => {
    for (const { row, facts } of records)
      assessApplication({ kind: 'partnership', sheet: 'Hakemukset', row, facts, book, deadline });
  });
  const assessed = perSecond(count, () => assess([reading], options));
  const whole = perSecond(count, () =>
    assess([readGrid(grid, { file: 'hakemukset-2023.xlsx', kinds })], options),
  );
  return [
    { name: 'engine: points and euros', unit: '1/s', value: rules, of },
    { name: 'engine: gates, papers, points, verdict', unit: '1/s', value: judged, of },
    { name: 'engine: assessed, with findings and awards', unit: '1/s', value: assessed, of },
    { name: 'engine: from cells to awards', unit: '1/s', value: whole, of },
  ];
}

/** The best of several runs of at least half a second each, after one that does not count. */
function perSecond(count: number, run: () => unknown): number {
  run();
  let best = 0;
  for (let round = 0; round < 5; round++) {
    let done = 0;
    const start = performance.now();
    do {
      run();
      done += count;
    } while (performance.now() - start < 500);
    best = Math.max(best, (done / (performance.now() - start)) * 1000);
  }
  return Math.round(best);
}
