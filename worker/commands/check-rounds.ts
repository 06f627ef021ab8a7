/** What a round comes to: its sums, what is left over and why, and how many applications are where. */
import { type Round, verdicts } from '../../shared/assessment.ts';
import { formatDay } from '../../shared/calendar/day.ts';
import { fill } from '../../shared/i18n/fill.ts';
import { words } from '../../shared/i18n/words.ts';
import { cents, formatCents } from '../../shared/money/cents.ts';
import type { Checked } from './checked.ts';
import { layOut } from './text/table.ts';

export function roundText(round: Round, { language }: Checked): string {
  const { check, terms } = words(language);
  const money = (amount: number) => formatCents(cents(amount), language);
  const source = round.appropriationSource;
  const causes = Object.entries(round.unallocatedByCause)
    .filter(([, amount]) => amount !== 0)
    .map(
      ([cause, amount]) => `${terms.unallocated[cause as keyof typeof terms.unallocated]} ${money(amount)}`,
    );
  const counts = verdicts
    .filter((v) => round.counts[v] > 0)
    .map((v) => `${terms.verdicts[v]} ${round.counts[v]}`);
  const all = verdicts.reduce((sum, v) => sum + round.counts[v], 0);
  const rows = [
    ...(round.deadline ? [[check.roundDeadline, formatDay(round.deadline, language), '']] : []),
    [
      check.appropriation,
      money(round.appropriationCents),
      source ? `${source.file}, ${source.sheet}!${source.cell}` : '',
    ],
    [check.pot, money(round.potCents), ''],
    [check.awarded, money(round.awardedCents), ''],
    [check.unallocated, money(round.unallocatedCents), causes.join(', ')],
    [check.applications, String(all), counts.join(', ')],
  ];
  const columns = [
    { head: '', align: 'left' },
    { head: '', align: 'right' },
    { head: '', align: 'left' },
  ] as const;
  const head = fill(check.round, { year: String(round.year), kind: terms.kinds[round.kind] }, language);
  const { lines } = layOut(columns, rows, Number.POSITIVE_INFINITY);
  return [head, ...lines.map((l) => `  ${l}`), ...(round.provisional ? [`  ${check.provisional}`] : [])].join(
    '\n',
  );
}
