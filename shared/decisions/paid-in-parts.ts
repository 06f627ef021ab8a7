/**
 * What was paid in instalments that stand in columns of their own (T18): their sum, and the day of the first. An
 * instalment with a column for its day and no day in it is planned and not yet paid, or its day is missing: it is
 * not counted, and said.
 */
import { type Facts, isWritten, known, knownDay } from '../workbook/fact.ts';

const part = /^paid:(\d)$/;

/** The facts with `paid` and `paidOn`, where only instalments state them; and the fields to be looked at. */
export function paidInParts(facts: Facts): { readonly facts: Facts; readonly unclear: readonly string[] } {
  const parts = Object.keys(facts).filter((field) => part.test(field));
  const [first] = parts;
  if (first === undefined || isWritten(facts, 'paid')) return { facts, unclear: [] };
  const unclear: string[] = [];
  const paid = parts.filter((field) => {
    if (!isWritten(facts, field)) return false;
    const dayField = dayOf(field);
    const dated = facts[dayField] === undefined || knownDay(facts, dayField) !== undefined;
    if (known<number>(facts, field) === undefined) unclear.push(field);
    else if (!dated && known<number>(facts, field) !== 0) unclear.push(dayField);
    else return true;
    return false;
  });
  const cents = paid.reduce((sum, field) => sum + (known<number>(facts, field) ?? 0), 0);
  const days = paid.flatMap((field) => facts[dayOf(field)] ?? []);
  const [day] = days.filter((d) => d.state === 'known').sort((a, b) => (dayIn(a) < dayIn(b) ? -1 : 1));
  const cell = facts[paid[0] ?? first]?.cell ?? '';
  return {
    facts: {
      ...facts,
      paid: { state: 'known', value: cents, cell },
      ...(day && !isWritten(facts, 'paidOn') && { paidOn: day }),
    },
    unclear,
  };
}

const dayOf = (field: string) => field.replace(part, 'paidOn:$1');

const dayIn = (fact: Facts[string]): string =>
  fact?.state === 'known' ? (fact.value as { readonly day: string }).day : '';
