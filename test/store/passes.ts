/** Passes as short as a test can write them. */
import type { Day } from '../../shared/calendar/day.ts';
import type { NewEntry } from '../../shared/ledger/correct.ts';
import type { NewPass } from '../../worker/store/store.ts';

export const newEntry = (key: string, amountCents: number, corrects: number | null = null): NewEntry => ({
  year: 2023,
  event: 'decision',
  key,
  day: '2023-05-23' as Day,
  from: ['committee', '2023'],
  to: ['decided', '2023', '', key],
  amountCents,
  name: key,
  registerNumber: null,
  source: { file: 'a.xlsx', sha256: 'aa', sheet: 'S', cell: 'A2' },
  corrects,
});

export const newPass = (id: number, more: Partial<NewPass> = {}): NewPass => ({
  id,
  day: '2024-03-15' as Day,
  round: { year: 2023, appropriationCents: 4_500_000 },
  basis: `basis ${id}`,
  conflicts: [],
  workbooks: [],
  readings: [],
  entries: [],
  assertions: [],
  ...more,
});
