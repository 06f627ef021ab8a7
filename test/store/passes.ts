/** Passes and what belongs to them, as short as a test can write them. */
import type { Day } from '../../shared/calendar/day.ts';
import type { NewEntry } from '../../shared/ledger/correct.ts';
import type { Facts } from '../../shared/workbook/fact.ts';
import { packReading } from '../../shared/workbook/packed.ts';
import type { NewPass, StoredReading, StoredRun, StoredWorkbook } from '../../worker/store/store.ts';

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
  books: [],
  workbooks: [],
  entries: [],
  assertions: [],
  ...more,
});

export const workbook = (
  path: string,
  sha256: string | null,
  more: Partial<StoredWorkbook> = {},
): StoredWorkbook => ({
  folder: '/f',
  path,
  bytes: 10,
  modified: 1_700_000_000_123,
  status: 'read',
  problem: null,
  sha256,
  engine: 'e',
  ...more,
});

const facts: Facts = {
  name: { state: 'known', value: 'A', cell: 'A2' },
  applied: { state: 'unknown', why: 'missing', cell: 'B2' },
};

export const reading = (sha256: string, name: string): StoredReading => ({
  sha256,
  name,
  engine: 'e',
  reading: packReading({
    file: name,
    findings: [],
    settled: { year: 2023, appropriationCents: null, deadline: null },
    sheets: [
      {
        sheet: 'S',
        hidden: false,
        kind: 'partnership',
        year: 2023,
        deadline: null,
        headerRow: 1,
        columns: [],
        department: null,
        findings: [],
        records: [{ row: 2, hidden: false, facts }],
      },
    ],
  }),
});

/** A run that ended at an hour of the night. */
export const run = (hour: number, more: Partial<StoredRun> = {}): StoredRun => ({
  id: `00000000-0000-4000-8000-00000000000${hour}`,
  worker: 'kone-1',
  startedAt: `2024-03-15T0${hour}:00:00.000Z`,
  finishedAt: `2024-03-15T0${hour}:00:07.123Z`,
  trigger: 'schedule',
  outcome: 'changed',
  pass: hour,
  workbooks: 12,
  read: 2,
  failed: 0,
  entries: 3,
  error: null,
  ...more,
});
