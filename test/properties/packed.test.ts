/** What is packed comes back as it was, whatever a reading holds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Facts } from '../../shared/workbook/fact.ts';
import { packReading, unpackReading } from '../../shared/workbook/packed.ts';
import type { WorkbookReading } from '../../shared/workbook/reading.ts';

const fields = ['name', 'applied', 'received', 'plan', 'teho', 'toString'];
const day = fc.constantFrom('2023-02-28', '2024-02-29');
const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  fc.boolean(),
  fc.record({ day }),
  fc.record({ done: fc.boolean(), day }, { requiredKeys: ['done'] }),
  fc.record({ states: fc.dictionary(fc.constantFrom('plan', 'budget'), fc.constant('given')) }),
  fc.array(fc.string()),
);
const cellOf = (field: string, row: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(`${String.fromCharCode(65 + fields.indexOf(field))}${row}`) },
    fc.constantFrom('A1', 'AB12', 'XFD1048576', ''),
  );
const factOf = (field: string, row: number) =>
  fc.oneof(
    fc.record({ state: fc.constant('known'), value, cell: cellOf(field, row) }),
    fc.record({
      state: fc.constant('known'),
      value,
      approximate: fc.constant(true),
      cell: cellOf(field, row),
      text: fc.string(),
    }),
    fc.record({ state: fc.constant('unknown'), why: fc.constant('missing'), cell: cellOf(field, row) }),
    fc.record({
      state: fc.constant('unknown'),
      why: fc.constantFrom('unreadable', 'ambiguous'),
      text: fc.string(),
      cell: cellOf(field, row),
    }),
  ) as fc.Arbitrary<Fact>;
const recordOf = (row: number) =>
  fc.record({
    row: fc.constant(row),
    hidden: fc.boolean(),
    facts: fc.record(Object.fromEntries(fields.map((field) => [field, factOf(field, row)])), {
      requiredKeys: [],
    }) as fc.Arbitrary<Facts>,
  });
const reading = fc
  .array(fc.array(fc.integer({ min: 1, max: 1_048_576 }).chain(recordOf), { maxLength: 4 }), { maxLength: 3 })
  .map(
    (sheets): WorkbookReading => ({
      file: 'a.xlsx',
      findings: [],
      settled: { year: 2023, appropriationCents: 1, deadline: null },
      sheets: sheets.map((records, at) => ({
        sheet: `S${at}`,
        hidden: false,
        kind: 'partnership',
        year: null,
        deadline: null,
        headerRow: 1,
        columns: [{ field: 'name', column: 'A', header: 'Nimi', evidence: 'nimi', score: 1 }],
        department: null,
        findings: [],
        records,
      })),
    }),
  );

test('a reading is the same after it was packed', () => {
  fc.assert(
    fc.property(reading, (one) => {
      expect(unpackReading(packReading(one))).toEqual(one);
    }),
    { numRuns: 2000 },
  );
});

test('a hundred rows of plain cells take a fifth of their reading at most', () => {
  const records = Array.from({ length: 100 }, (_, at) => ({
    row: at + 2,
    hidden: false,
    facts: Object.fromEntries(
      fields.map((field, column) => [
        field,
        { state: 'known' as const, value: at, cell: `${String.fromCharCode(65 + column)}${at + 2}` },
      ]),
    ),
  }));
  const [first] = fc.sample(reading, { seed: 1, numRuns: 50 }).filter(({ sheets }) => sheets.length > 0);
  const [sheet] = first?.sheets ?? [];
  if (!first || !sheet) throw new Error('no reading with a sheet');
  const whole = { ...first, sheets: [{ ...sheet, records }] };
  expect(packReading(whole).length * 5).toBeLessThan(JSON.stringify(whole).length);
});
