/** What is kept of the official's cells: given back to whom it belongs, whatever became of the rows; and its size. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldColumn, Typed } from '../../addin/excel/held-cells.ts';
import { mostKept } from '../../addin/excel/kept-part.ts';
import { givingBack } from '../../addin/session/giving-back.ts';
import { asTyped, keptText, parseKept } from '../../addin/session/kept.ts';
import { keepTable } from '../../addin/session/overwriting.ts';
import type { PlannedColumn, ResultPlan } from '../../addin/session/result-plan.ts';

const target = { header: 'Pisteet', column: 'B', before: 'Hakija', after: '', formulas: false };

function planOf(keys: readonly string[], values: readonly (string | number)[], columns = 1): ResultPlan {
  const planned = Array.from(
    { length: columns },
    (_, i): PlannedColumn => ({
      id: `result${i}`,
      title: 'Tulos',
      sort: 'points',
      header: undefined,
      target,
      column: 2 + i,
      values,
    }),
  );
  return {
    sheet: 'Haku',
    kind: 'partnership',
    headerRow: 1,
    lastRow: 1 + keys.length,
    keys,
    results: planned,
    columns: planned,
    standing: [],
    idle: [],
    lost: [],
    mark: null,
  };
}

const held = (typed: readonly Typed[]): HeldColumn => ({ typed, formats: typed.map(() => 'General') });

/** As it is read back from the workbook. */
const kept = (plan: ResultPlan, before: readonly Typed[]) => {
  const table = keepTable(plan, 0, new Map(plan.columns.map((c) => [c, held(before)])), undefined, plan);
  return parseKept(keptText(table ? [table] : []) ?? '')!;
};

const typed = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.string({ minLength: 1, maxLength: 6 }).map((text) => `'${text}`),
  fc.constantFrom('=A1*2', "'007", "'=ei kaava", '#N/A'),
);

const applicant = fc.record({
  before: typed,
  result: fc.integer({ min: 0, max: 20 }),
  changed: fc.option(typed),
});

test('rows in any order: each gets back its own, and what was changed since stays', () => {
  fc.assert(
    fc.property(
      fc.array(applicant, { minLength: 1, maxLength: 8 }).chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(
            rows.map((_, i) => i),
            { minLength: 1 },
          ),
        ),
      ),
      ([rows, order]) => {
        const key = (i: number) => `${1000 + i} Seura ${i} ry`;
        const first = planOf(
          rows.map((_, i) => key(i)),
          rows.map((r) => r.result),
        );
        const tables = kept(
          first,
          rows.map((r) => r.before),
        );
        const now = order.map((i) => rows[i]!.changed ?? rows[i]!.result);
        const later = planOf(
          order.map(key),
          order.map((i) => rows[i]!.result),
        );
        const standing = new Map([[later.columns[0]!, held(now)]]);
        const cells = new Map<number, Typed>(now.map((value, i) => [2 + i, value]));
        for (const { cells: back } of givingBack(tables, [later], standing).returns)
          for (const { row, typed: value } of back) cells.set(row, value);
        order.forEach((index, i) => {
          const { before, result, changed } = rows[index]!;
          const ours = changed === null || changed === asTyped(result);
          expect(cells.get(2 + i)).toEqual(ours ? before : changed);
        });
      },
    ),
  );
});

test.each([
  ['the same name twice, in the same order', ['a', 'a', 'b'], ['b', 'a', 'a'], [3, 1, 2]],
  ['a name corrected in its row', ['a', 'b'], ['a', 'b ry'], [1, 2]],
  ['one of two of the same name gone: nobody guesses which', ['a', 'a', 'b'], ['b', 'a'], [3, 'result']],
])('%s', (_, before, after, expected) => {
  const tables = kept(
    planOf(
      before,
      before.map(() => 9),
    ),
    before.map((_key, i) => i + 1),
  );
  const later = planOf(
    after,
    after.map(() => 9),
  );
  const back = givingBack(tables, [later], new Map([[later.columns[0]!, held(after.map(() => 9))]]));
  const cells = new Map(back.returns.flatMap((r) => r.cells.map((c) => [c.row, c.typed] as const)));
  expect(after.map((_key, i) => cells.get(2 + i) ?? 'result')).toEqual(expected);
});

test('10 000 rows of eight filled columns fit into what the web takes; 100 000 letters a row do not', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `${100_000 + i} Yhdistyksen nimi ${i} ry`);
  const before = rows.map((_, i): Typed => (i % 2 ? `'esitetään ${i}` : i));
  const plan = planOf(
    rows,
    rows.map((_, i) => i % 6),
    8,
  );
  const text = (cells: readonly Typed[]) =>
    keptText([keepTable(plan, 0, new Map(plan.columns.map((c) => [c, held(cells)])), undefined, plan)!])!;
  expect(text(before).length).toBeLessThan(mostKept);
  // Quotes take two bytes in a request, the rest at most two a letter; nothing else is as large in it.
  expect(JSON.stringify(text(before)).length).toBeLessThan(5_000_000);
  expect(text(before.map(() => `'${'pitkä perustelu '.repeat(10)}`)).length).toBeGreaterThan(mostKept);
});

test.each(['', '{}', '{"v":2,"tables":[]}', '{"v":1,"tables":[{"rows":[1]}]}', 'ei mitään'])(
  'a text that is none of ours is not used: %s',
  (text) => {
    expect(parseKept(text)).toBeUndefined();
  },
);
