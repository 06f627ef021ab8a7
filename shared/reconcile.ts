/**
 * The same record in two workbooks. A copy is counted once; two that disagree are both shown, with both
 * addresses, and the first in the order of the set is counted until somebody settles it. Twice in one
 * workbook is the official's own list and another matter (`identity.duplicate`). A version that a program
 * made of a workbook never counts before it, nor for rows that only it has, once most of its list is there.
 */
import { organisationKey } from './applications/identity.ts';
import { type Finding, finding } from './findings/finding.ts';
import { groupBy, repeated } from './group-by.ts';
import { type Facts, known } from './workbook/fact.ts';
import { fold } from './workbook/header-text.ts';
import type { RecordKind } from './workbook/reading.ts';
import { grantKindNamed } from './workbook/words/grant-kinds.ts';

export type Placed = {
  readonly file: string;
  readonly sheet: string;
  readonly kind: RecordKind;
  readonly year: number | null;
  readonly facts: Facts;
  readonly row: number;
  /** The workbook of which this record's workbook is another version, by its name. */
  readonly versionOf?: string | undefined;
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
      ? `${text(facts, 'name')} ${known<{ start: string }>(facts, 'period')?.start ?? day(facts, 'start')} ${known<number>(facts, 'year') ?? ''}`
      : null,
  appropriation: (facts, year) => {
    const stated = known<number>(facts, 'year') ?? year;
    return stated === null ? null : `${stated} ${grantKindNamed(text(facts, 'grantKind')) ?? ''}`;
  },
  transfer: (facts) =>
    `${known<number>(facts, 'year')} ${text(facts, 'from')} ${text(facts, 'to')} ${text(facts, 'decision')} ${day(facts, 'day')}`,
  roomBooking: (facts) =>
    withOrganisation(facts, `${text(facts, 'room')} ${day(facts, 'eventOn')} ${day(facts, 'bookedOn')}`),
  sponsorship: (facts, year) =>
    withOrganisation(
      facts,
      `${known<number>(facts, 'year') ?? (day(facts, 'decidedOn').slice(0, 4) || year)} ${text(facts, 'subsidiary')} ${day(facts, 'decidedOn')}`,
    ),
};

/** A year has one appropriation: a second row of it is another opinion, in whatever workbook it stands. */
const isOneAYear = ({ kind }: Placed) => kind === 'appropriation';

export const identityOf = ({ kind, facts, year }: Pick<Placed, 'kind' | 'facts' | 'year'>): string | null =>
  identities[kind](facts, year);

function withOrganisation(facts: Facts, rest: string): string | null {
  const key = organisationKey(facts);
  return key && `${key} ${rest}`;
}

export function reconcile(all: readonly Placed[]): ReadonlyMap<Placed, Reconciled> {
  if (all.every((r) => r.file === all[0]?.file && !isOneAYear(r))) return new Map();
  const versions = all.filter((r) => r.versionOf !== undefined);
  const records =
    versions.length === 0 ? all : [...all.filter((r) => r.versionOf === undefined), ...versions];
  const result = new Map<Placed, Reconciled>();
  const same = repeated(records, (record) => {
    const identity = identityOf(record);
    return identity === null ? null : `${record.kind} ${identity}`;
  });
  for (const group of same) {
    const first = group[0] as Placed;
    const others = group.slice(1).filter((r) => r.file !== first.file || isOneAYear(r));
    const ofFirst: Finding[] = [];
    for (const other of others) {
      const fields = differences(first.facts, other.facts);
      const code = fields.length > 0 ? 'ledger.conflict' : 'ledger.copy';
      result.set(other, { counted: false, findings: [about(code, other, first, fields)] });
      if (fields.length === 0) continue;
      ofFirst.push(about(code, first, other, fields));
      result.set(first, { counted: true, findings: ofFirst });
    }
  }
  leaveOut(versions, result);
  return result;
}

/** Kinds that are judged across years; see `parts.ts`. */
const acrossYears: readonly RecordKind[] = ['project', 'roomBooking'];

/** Rows that only a version has, where most of its list repeats what others say. */
function leaveOut(versions: readonly Placed[], result: Map<Placed, Reconciled>): void {
  const lists = groupBy(versions, ({ file, kind, year }) =>
    [file, kind, acrossYears.includes(kind) ? '' : year].join('\n'),
  );
  for (const list of lists.values()) {
    const own = list.filter((r) => result.get(r)?.counted !== false);
    if (own.length * 2 >= list.length) continue;
    for (const record of own) {
      const { sheet, file, versionOf = null } = record;
      const found = finding(
        'ledger.only-in-copy',
        { sheet, cell: cellOf(record) },
        { file, otherFile: versionOf },
      );
      result.set(record, { counted: false, findings: [...(result.get(record)?.findings ?? []), found] });
    }
  }
}

const cellOf = (r: Placed) => r.facts.name?.cell ?? Object.values(r.facts)[0]?.cell ?? `A${r.row}`;

/** Fields that both workbooks have a column for and that say different things. */
export function differences(a: Facts, b: Facts): readonly string[] {
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
  const field = fields.find((f) => here.facts[f]);
  const cell = (field && here.facts[field]?.cell) ?? cellOf(here);
  const otherCell = (field && there.facts[field]?.cell) ?? cellOf(there);
  return finding(
    code,
    { sheet: here.sheet, cell, ...(field && { field }) },
    { file: here.file, otherFile: there.file, otherSheet: there.sheet, otherCell, fields },
  );
}
