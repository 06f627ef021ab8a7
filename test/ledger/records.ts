/** Assessments as short as a test can write them: records with what the ledger looks at. */
import type {
  Application,
  Appropriation,
  AssessedRecord,
  Assessment,
  Decision,
  ProjectRecord,
  Round,
  Sponsorship,
  Transfer,
} from '../../shared/assessment.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { correct } from '../../shared/ledger/correct.ts';
import type { LedgerEntry, Posting } from '../../shared/ledger/entry.ts';

const base = (name: string | null, row = 2) => ({
  row,
  hidden: false,
  source: { file: 'a.xlsx', sheet: 'S', cell: `A${row}` },
  name,
  registerNumber: null as string | null,
  counted: true,
  findings: [],
});

const noPapers = { missing: [], promised: [], elsewhere: [], notKnown: [] };

export const application = (
  name: string | null,
  grantCents: number | null,
  more: Partial<Application> = {},
): Application => ({
  ...base(name),
  kind: 'partnership',
  verdict: 'ready',
  points: {},
  attachments: noPapers,
  appliedCents: null,
  proposedCents: null,
  grantCents,
  grantByCriterionCents: null,
  facts: {},
  ...more,
});

export const decision = (
  name: string | null,
  grantedCents: number | null,
  more: Partial<Decision> = {},
): Decision => ({
  ...base(name),
  kind: 'decision',
  year: 2023,
  grantKind: null,
  section: null,
  decidedOn: null,
  grantedCents,
  earliestFinal: null,
  appealed: false,
  agreed: false,
  paidOn: null,
  paidCents: 0,
  reportDue: null,
  reportReceived: false,
  clawbackGround: null,
  clawbackCents: 0,
  returnedCents: 0,
  clawbackOpenCents: Math.max(0, (more.clawbackCents ?? 0) - (more.returnedCents ?? 0)),
  ...more,
});

export const project = (name: string | null, more: Partial<ProjectRecord> = {}): ProjectRecord => ({
  ...base(name),
  kind: 'project',
  department: 'Sivistys',
  start: null,
  end: null,
  periodPrecision: null,
  totalCents: null,
  cityShareCents: null,
  cityShareYear: null,
  staffYears: null,
  externalFundingCents: null,
  lead: null,
  funding: null,
  summary: null,
  ...more,
});

export const appropriation = (
  year: number | null,
  amountCents: number | null,
  more: Partial<Appropriation> = {},
): Appropriation => ({
  ...base(null),
  kind: 'appropriation',
  year,
  grantKind: null,
  amountCents,
  opens: null,
  deadline: null,
  decision: null,
  ...more,
});

export const transfer = (amountCents: number | null, more: Partial<Transfer> = {}): Transfer => ({
  ...base(null),
  kind: 'transfer',
  year: 2023,
  from: 'projectStart',
  to: 'partnership',
  fromText: 'Projektit',
  toText: 'Kumppanuus',
  amountCents,
  day: null,
  decision: null,
  ...more,
});

export const sponsorship = (
  name: string | null,
  amountCents: number | null,
  more: Partial<Sponsorship> = {},
): Sponsorship => ({
  ...base(name),
  kind: 'sponsorship',
  year: 2023,
  subsidiary: 'Satama Oy',
  decidedOn: null,
  amountCents,
  ...more,
});

export const round = (
  kind: Round['kind'],
  potCents: number,
  awardedCents: number,
  more: Partial<Round> = {},
): Round => ({
  year: 2023,
  kind,
  rulebook: 'town/2023',
  deadline: null,
  appropriationCents: 4_500_000,
  appropriationSource: { file: 'm.xlsx', sheet: 'M', cell: 'B2' },
  potCents,
  criterionPotsCents: {},
  criterionPoints: {},
  awardedCents,
  unallocatedCents: potCents - awardedCents,
  unallocatedByCause: {
    cap: 0,
    rounding: 0,
    noPoints: 0,
    threshold: 0,
    minimum: 0,
    unused: 0,
  } as Round['unallocatedByCause'],
  provisional: false,
  counts: { ready: 0, incomplete: 0, unclear: 0, ineligible: 0 },
  findings: [],
  ...more,
});

export function assessmentOf(records: readonly AssessedRecord[], rounds: readonly Round[] = []): Assessment {
  const sheet = { sheet: 'S', hidden: false, headerRow: 1, columns: [], year: 2023, findings: [] };
  const kinds = [...new Set(records.map((r) => r.kind))];
  const sheets = kinds.map((kind) => ({ ...sheet, kind, records: records.filter((r) => r.kind === kind) }));
  return { workbooks: [{ file: 'a.xlsx', findings: [], sheets }], rounds };
}

/** The ledger after one more pass that wants these postings. */
export function afterPass(
  entries: readonly LedgerEntry[],
  wanted: readonly Posting[],
  pass = 1,
): readonly LedgerEntry[] {
  const { add } = correct(entries, wanted);
  const bookedOn = '2024-01-01' as Day;
  return [...entries, ...add.map((e, i) => ({ ...e, id: entries.length + 1 + i, pass, bookedOn }))];
}
