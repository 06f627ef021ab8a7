/** The columns that `check` prints for each kind of record, and what stands in them. */
import type { AssessedRecord } from '../../shared/assessment.ts';
import { type Day, formatDay } from '../../shared/calendar/day.ts';
import { formatNumber } from '../../shared/i18n/fill.ts';
import { heading, nameOf } from '../../shared/i18n/names.ts';
import { words } from '../../shared/i18n/words.ts';
import { cents, formatCents } from '../../shared/money/cents.ts';
import type { Checked, Kind, RecordOf } from './checked.ts';
import type { Column } from './text/table.ts';
import { plain } from './text/width.ts';

type Shown<K extends Kind> = Column & { readonly value: (record: RecordOf<K>) => string };

export type KindColumns = {
  readonly columns: readonly (Column & { readonly value: (record: AssessedRecord) => string })[];
  /** What the numbered columns stand for: the criteria. */
  readonly legend: readonly string[];
};

/** `criteria`: the ids whose points are shown, for an application. */
export function columnsOf(kind: Kind, criteria: readonly string[], checked: Checked): KindColumns {
  const { language, names } = checked;
  const { columns: heads, nameless } = words(language).check;
  const { verdicts, kinds } = words(language).terms;
  const money = (amount: number | null | undefined) =>
    amount == null ? '–' : formatCents(cents(amount), language);
  const day = (date: Day | null) => (date === null ? '–' : formatDay(date, language));
  const left = (head: keyof typeof heads) => ({ head: heads[head], align: 'left' as const });
  const right = (head: keyof typeof heads) => ({ head: heads[head], align: 'right' as const });
  const text = (value: string | null) => (value === null ? '–' : plain(value));
  const row = { ...right('row'), value: (r: AssessedRecord) => String(r.row) };
  const named = (head: keyof typeof heads) => ({
    ...left(head),
    shrinks: true,
    value: (r: AssessedRecord) => (r.name === null ? nameless : plain(r.name)),
  });
  const verdict = { ...left('verdict'), value: (r: RecordOf<'partnership'>) => verdicts[r.verdict] };
  const grant = { ...right('grant'), value: (r: RecordOf<'partnership'>) => money(r.grantCents) };

  const all: { readonly [K in Kind]: readonly Shown<K>[] } = {
    partnership: [
      row,
      named('applicant'),
      verdict,
      ...criteria.map((id, at) => ({
        head: `(${at + 1})`,
        align: 'right' as const,
        value: ({ points }: RecordOf<'partnership'>) =>
          points[id] == null ? '?' : formatNumber(points[id], language),
      })),
      grant,
    ],
    projectStart: [
      row,
      named('applicant'),
      verdict,
      { ...right('proposed'), value: (r) => money(r.proposedCents) },
      grant,
    ],
    decision: [
      row,
      named('recipient'),
      { ...right('granted'), value: (r) => money(r.grantedCents) },
      { ...right('earliestFinal'), value: (r) => day(r.earliestFinal) },
      { ...right('paid'), value: (r) => money(r.paidCents) },
      {
        ...right('clawbackOpen'),
        value: (r) => (r.clawbackOpenCents === 0 ? '' : money(r.clawbackOpenCents)),
      },
    ],
    project: [
      row,
      named('project'),
      { ...left('period'), value: (r) => (r.start && r.end ? `${day(r.start)}–${day(r.end)}` : '–') },
      { ...right('total'), value: (r) => money(r.totalCents) },
      { ...right('cityShare'), value: (r) => money(r.cityShareCents) },
      {
        ...right('staff'),
        value: (r) => (r.staffYears === null ? '–' : formatNumber(r.staffYears, language)),
      },
    ],
    appropriation: [
      row,
      { ...left('year'), value: (r) => String(r.year ?? '–') },
      { ...right('amount'), value: (r) => money(r.amountCents) },
      { ...right('opens'), value: (r) => day(r.opens) },
      { ...right('deadline'), value: (r) => day(r.deadline) },
    ],
    transfer: [
      row,
      { ...left('year'), value: (r) => String(r.year ?? '–') },
      { ...left('from'), shrinks: true, value: (r) => (r.from ? kinds[r.from] : text(r.fromText)) },
      { ...left('to'), shrinks: true, value: (r) => (r.to ? kinds[r.to] : text(r.toText)) },
      { ...right('amount'), value: (r) => money(r.amountCents) },
    ],
    roomBooking: [
      row,
      named('booker'),
      { ...left('room'), shrinks: true, value: (r) => text(r.room) },
      { ...right('booked'), value: (r) => day(r.bookedOn) },
      { ...right('event'), value: (r) => day(r.eventOn) },
    ],
    sponsorship: [
      row,
      named('club'),
      { ...left('subsidiary'), shrinks: true, value: (r) => text(r.subsidiary) },
      { ...right('decided'), value: (r) => day(r.decidedOn) },
      { ...right('amount'), value: (r) => money(r.amountCents) },
    ],
  };
  const name = (id: string) => heading(names.get(id)?.[language] ?? nameOf(id, language) ?? id);
  return {
    columns: all[kind] as unknown as KindColumns['columns'],
    legend: kind === 'partnership' ? criteria.map((id, at) => `(${at + 1}) ${name(id)}`) : [],
  };
}
