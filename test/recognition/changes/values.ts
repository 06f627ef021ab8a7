/** The same values as other desks write them: sums, days, answers and numbers as texts of their own. */
import { type Day, daysBetween } from '../../../shared/calendar/day.ts';
import type { CellContent } from '../../../shared/workbook/grid.ts';
import { type Change, eachCell, text } from './list.ts';

/** Cells of the fields that were read as the wanted kind of value, written anew. */
function rewritten<T>(
  fields: readonly string[],
  isWanted: (value: unknown) => value is T,
  write: (value: T) => CellContent,
): Change {
  const wanted = new Set(fields);
  return (sheet, { columns, records }) =>
    eachCell(sheet, (cell, row) => {
      const field = columns.get(cell.column) ?? '';
      const fact = wanted.has(field) ? records.get(row)?.[field] : undefined;
      if (fact?.state !== 'known' || fact.approximate || !isWanted(fact.value)) return cell;
      return { column: cell.column, content: write(fact.value) };
    });
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): value is { day: Day; time?: string } =>
  typeof value === 'object' && value !== null && 'day' in value && !('time' in value);

const sums = [
  'applied',
  'proposal',
  'granted',
  'paid',
  'amount',
  'spending',
  'total',
  'clawback',
  'returned',
];
const days = [
  'received',
  'decidedOn',
  'sent',
  'paidOn',
  'reportDue',
  'bookedOn',
  'eventOn',
  'opens',
  'deadline',
];
const answers = ['registered', 'commitment', 'doubleFunding'];
const counts = ['groups', 'months', 'events', 'newContent'];

const euros = (cents: number, group: string, decimal: string) =>
  `${String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${String(cents % 100).padStart(2, '0')}`;
const money = (write: (cents: number) => string) => rewritten(sums, isNumber, (v) => text(write(v)));
const parts = (day: Day) => day.split('-').map(Number) as [number, number, number];
const dayText = (write: (y: number, m: number, d: number) => string) =>
  rewritten(days, isDay, ({ day }) => text(write(...parts(day))));
const answer = (yes: string, no: string) => rewritten(answers, isBoolean, (v) => text(v ? yes : no));

const months = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const manader = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

export const valueChanges: Readonly<Record<string, Change>> = {
  'sums 1 234,50 €': money((v) => `${euros(v, '\u00a0', ',')}\u00a0€`),
  'sums with narrow blanks': money((v) => `${euros(v, '\u202f', ',')} €`),
  'sums 1.234,50': money((v) => euros(v, '.', ',')),
  'sums EUR 1 234,50': money((v) => `EUR ${euros(v, ' ', ',')}`),
  'sums 1234.50 e': money((v) => `${euros(v, '', '.')} e`),
  'days 3.2.2023': dayText((y, m, d) => `${d}.${m}.${y}`),
  'days 3. helmikuuta 2023': dayText((y, m, d) => `${d}. ${months[m - 1]}kuuta ${y}`),
  'days den 3 februari 2023': dayText((y, m, d) => `den ${d} ${manader[m - 1]} ${y}`),
  'days 2023-02-03T09:15:00': dayText(
    (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}T09:15:00`,
  ),
  'days whose format got lost': rewritten(days, isDay, ({ day }) => ({
    type: 'number',
    value: daysBetween('1899-12-30' as Day, day),
  })),
  'answers kyllä and ei': answer('Kyllä', 'Ei'),
  'answers x and ei': answer('x', 'ei'),
  'answers ja and nej': answer('Ja', 'Nej'),
  'answers 1 and 0': answer('1', '0'),
  'answers TRUE and FALSE': rewritten(answers, isBoolean, (value) => ({ type: 'boolean', value })),
  'counts as texts with their unit': rewritten(counts, isNumber, (v) => text(`${v} kpl`)),
  'register numbers 84.370': rewritten(['registerNumber'], isText, (v) =>
    text(v.replace(/\B(?=(\d{3})+$)/g, '.')),
  ),
  'register numbers PRH 084370': rewritten(['registerNumber'], isText, (v) =>
    text(`PRH ${v.padStart(6, '0')}`),
  ),
};
