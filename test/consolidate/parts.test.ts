import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../shared/assess.ts';
import type { Assessment } from '../../shared/assessment.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { assertions } from '../../shared/ledger/assertions.ts';
import { postings } from '../../shared/ledger/postings.ts';
import type { AssessOptions } from '../../shared/options.ts';
import { optionsOfParts, outlineOf, type Part, withParts } from '../../shared/parts.ts';
import type { RecordKind, SheetReading, WorkbookReading } from '../../shared/workbook/reading.ts';
import { books } from './folder.ts';

const years = [2022, 2023, 2024, 2031];
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const year = maybe(fc.constantFrom(...years));
const day = year.map((y) => y && { day: `${y}-03-0${(y % 7) + 1}` });
const cents = fc.integer({ min: 0, max: 9_999 }).map((euros) => euros * 100);
const grantKind = fc.constantFrom('Kumppanuusavustukset', 'Projektien käynnistäminen');

const organisation = {
  name: fc.constantFrom('Ahti ry', 'Bore ry', 'Ceres ry'),
  registerNumber: maybe(fc.constantFrom('101', '102')),
};
const application = {
  ...organisation,
  year,
  received: day,
  applied: maybe(cents),
  groups: maybe(fc.nat(6)),
  months: maybe(fc.nat(12)),
  events: maybe(fc.nat(4)),
  spending: maybe(cents),
  proposal: maybe(cents),
};
const fields: { readonly [K in RecordKind]: Record<string, fc.Arbitrary<unknown>> } = {
  partnership: application,
  projectStart: application,
  decision: { ...organisation, year, decidedOn: day, granted: maybe(cents), paid: maybe(cents) },
  project: {
    name: fc.constantFrom('Hanke A', 'Hanke B'),
    period: maybe(fc.constant({ start: '2022-01-01', end: '2024-12-31', precision: 'year' })),
    total: maybe(cents),
  },
  appropriation: { year, amount: maybe(cents), deadline: day },
  transfer: { year, day, from: grantKind, to: grantKind, amount: maybe(cents) },
  roomBooking: { ...organisation, eventOn: day, bookedOn: day, room: fc.constant('Sali') },
  sponsorship: { ...organisation, year, decidedOn: day, amount: maybe(cents) },
};

const sheet = fc.constantFrom(...(Object.keys(fields) as RecordKind[])).chain((kind) =>
  fc
    .record({
      year: fc.option(fc.constantFrom(...years)),
      deadline: fc.option(fc.constant('2023-02-28' as Day)),
      rows: fc.array(fc.record(fields[kind]), { maxLength: 4 }),
    })
    .map(
      (said): SheetReading => ({
        sheet: kind,
        hidden: false,
        kind,
        year: said.year,
        deadline: said.deadline,
        headerRow: 1,
        columns: [],
        department: null,
        findings: [],
        records: said.rows.map((values, index) => ({
          row: index + 2,
          hidden: false,
          facts: Object.fromEntries(
            Object.entries(values).map(([field, value]) => [
              field,
              value === undefined
                ? { state: 'unknown', why: 'missing', cell: `A${index + 2}` }
                : { state: 'known', value, cell: `A${index + 2}` },
            ]),
          ),
        })),
      }),
    ),
);

const folder = fc
  .array(
    fc.record({
      settled: fc.record({
        year: fc.option(fc.constantFrom(...years)),
        appropriationCents: fc.option(cents),
        deadline: fc.option(fc.constant('2024-01-31' as Day)),
      }),
      sheets: fc.array(sheet, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all): WorkbookReading[] => all.map((w, n) => ({ ...w, file: `${n}.xlsx`, findings: [] })));

const said = fc.record(
  { year: fc.constantFrom(...years), appropriationCents: cents, deadline: fc.constant('2023-01-15' as Day) },
  { requiredKeys: [] },
);

function inParts(workbooks: readonly WorkbookReading[], rules: AssessOptions): readonly Assessment[] {
  const outlines = workbooks.map((w) => outlineOf(w, rules));
  const options = optionsOfParts(outlines, rules);
  const parts = new Set<Part>(outlines.flatMap((o) => [...o.parts]));
  return [...parts].map((part) =>
    assess(
      workbooks.map((w, at) =>
        withParts(w, outlines[at] as (typeof outlines)[number], new Set([part]), options),
      ),
      options,
    ),
  );
}

const sorted = (values: readonly unknown[]) => values.map((v) => JSON.stringify(v)).sort();

const recordsOf = (all: readonly Assessment[]) =>
  sorted(
    all.flatMap(({ workbooks }) =>
      workbooks.flatMap(({ file, sheets }) =>
        sheets.flatMap(({ sheet, year, records }) => records.map((record) => [file, sheet, year, record])),
      ),
    ),
  );

test('assessed part by part, every record, round, posting and assertion is what the whole set gives', () => {
  fc.assert(
    fc.property(folder, said, (workbooks, round) => {
      const rules: AssessOptions = { books, asOf: '2024-06-01' as Day, ...round };
      const whole = [assess(workbooks, rules)];
      const parts = inParts(workbooks, rules);
      expect(recordsOf(parts)).toEqual(recordsOf(whole));
      for (const of of [
        (a: Assessment): readonly unknown[] => a.rounds,
        (a: Assessment): readonly unknown[] => postings(a, new Map()),
        (a: Assessment): readonly unknown[] => assertions(a),
      ])
        expect(sorted(parts.flatMap(of))).toEqual(sorted(whole.flatMap(of)));
    }),
    { numRuns: 100 },
  );
});
