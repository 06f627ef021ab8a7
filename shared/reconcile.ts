/**
 * The same record in two workbooks. A copy is counted once; two that disagree are both shown, with both
 * addresses, and the first in the order of the set is counted until somebody settles it. Twice in one
 * workbook is the official's own list and another matter (`identity.duplicate`).
 */
import { organisationKey } from './applications/identity.ts';
import { type Finding, finding } from './findings/finding.ts';
import { groupBy } from './group-by.ts';
import { type Facts, known } from './workbook/fact.ts';
import { fold } from './workbook/header-text.ts';
import type { RecordKind } from './workbook/reading.ts';

export type Placed = {
  readonly file: string;
  readonly sheet: string;
  readonly kind: RecordKind;
  readonly year: number | null;
  readonly facts: Facts;
  readonly row: number;
};

export type Reconciled = { readonly counted: boolean; readonly findings: readonly Finding[] };

const text = (facts: Facts, field: string) => fold(known<string>(facts, field) ?? '').trim();
const day = (facts: Facts, field: string) => known<{ day: string }>(facts, field)?.day ?? '';

/** What makes two records the same one; null when a record cannot be told from others. */
const identities: { readonly [K in RecordKind]: (facts: Facts, year: number | null) => string | null } = {
  partnership: (facts, year) => withOrganisation(facts, `${year}`),
  projectStart: (facts, year) => withOrganisation(facts, `${year}`),
  decision: (facts, year) =>
    withOrganisation(
      facts,
      `${year} ${text(facts, 'section')} ${day(facts, 'decidedOn')} ${text(facts, 'grantKind')}`,
    ),
  project: (facts) =>
    text(facts, 'name')
      ? `${text(facts, 'name')} ${known<{ start: string }>(facts, 'period')?.start ?? day(facts, 'start')}`
      : null,
  appropriation: (facts, year) => {
    const stated = known<number>(facts, 'year') ?? year;
    return stated === null ? null : `${stated}`;
  },
  transfer: (facts) =>
    `${known<number>(facts, 'year')} ${text(facts, 'from')} ${text(facts, 'to')} ${text(facts, 'decision')} ${day(facts, 'day')}`,
  roomBooking: (facts) =>
    withOrganisation(facts, `${text(facts, 'room')} ${day(facts, 'eventOn')} ${day(facts, 'bookedOn')}`),
  sponsorship: (facts, year) =>
    withOrganisation(
      facts,
      `${known<number>(facts, 'year') ?? year} ${text(facts, 'subsidiary')} ${day(facts, 'decidedOn')}`,
    ),
};

function withOrganisation(facts: Facts, rest: string): string | null {
  const key = organisationKey(facts);
  return key && `${key} ${rest}`;
}

export function reconcile(records: readonly Placed[]): ReadonlyMap<Placed, Reconciled> {
  if (records.every((r) => r.file === records[0]?.file)) return new Map();
  const groups = groupBy(records, (record) => {
    const identity = identities[record.kind](record.facts, record.year);
    return identity === null ? null : `${record.kind} ${identity}`;
  });
  groups.delete(null);
  const result = new Map<Placed, Reconciled>();
  for (const group of groups.values()) {
    const first = group[0] as Placed;
    const others = group.filter((r) => r.file !== first.file);
    for (const other of others) {
      const fields = differences(first.facts, other.facts);
      const code = fields.length > 0 ? 'ledger.conflict' : 'ledger.copy';
      result.set(other, { counted: false, findings: [about(code, other, first, fields)] });
      if (fields.length === 0) continue;
      const before = result.get(first)?.findings ?? [];
      result.set(first, { counted: true, findings: [...before, about(code, first, other, fields)] });
    }
  }
  return result;
}

/** Fields that both workbooks have a column for and that say different things. */
function differences(a: Facts, b: Facts): readonly string[] {
  return Object.keys(a)
    .filter((field) => b[field] !== undefined && said(a, field) !== said(b, field))
    .sort();
}

function said(facts: Facts, field: string): string {
  const fact = facts[field];
  return fact?.state === 'known'
    ? JSON.stringify(fact.value)
    : `?${fact?.state === 'unknown' ? fact.why : ''}`;
}

function about(
  code: 'ledger.conflict' | 'ledger.copy',
  here: Placed,
  there: Placed,
  fields: readonly string[],
): Finding {
  const cellOf = (r: Placed) => r.facts.name?.cell ?? Object.values(r.facts)[0]?.cell ?? `A${r.row}`;
  const field = fields.find((f) => here.facts[f]);
  const cell = (field && here.facts[field]?.cell) ?? cellOf(here);
  const otherCell = (field && there.facts[field]?.cell) ?? cellOf(there);
  return finding(
    code,
    { sheet: here.sheet, cell, ...(field && { field }) },
    { file: here.file, otherFile: there.file, otherSheet: there.sheet, otherCell, fields },
  );
}
