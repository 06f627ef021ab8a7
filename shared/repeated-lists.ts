/**
 * Lists of one workbook that say the same: all decisions on one sheet and those of each kind of club on others.
 * Where most of a list stands on another sheet too, with nothing said otherwise, those rows are counted once. Two
 * equal sums with neither a day nor a section may be two halves of a year, and stay two.
 */
import { finding } from './findings/finding.ts';
import { groupBy } from './group-by.ts';
import { differences, identityOf, type Placed, type Reconciled } from './reconcile.ts';
import { isWritten, known, knownDay } from './workbook/fact.ts';
import type { RecordKind } from './workbook/reading.ts';
import { grantKindNamed } from './workbook/words/grant-kinds.ts';

/** Of each kind the fields of which one at least must say when it was. */
const dated: { readonly [K in RecordKind]?: readonly string[] } = {
  decision: ['decidedOn', 'section', 'paidOn'],
  roomBooking: ['eventOn'],
  sponsorship: ['decidedOn'],
};

export function repeatedLists(all: readonly Placed[]): ReadonlyMap<Placed, Reconciled> {
  const result = new Map<Placed, Reconciled>();
  const own = all.filter(({ kind, facts }) => dated[kind]?.some((field) => isWritten(facts, field)));
  for (const ofKind of groupBy(own, (r) => `${r.kind} ${yearOf(r)} ${r.file}`).values()) {
    const lists = [...groupBy(ofKind, (r) => r.sheet).values()];
    if (lists.length < 2) continue;
    lists.forEach((list, at) => {
      for (const earlier of lists.slice(0, at))
        for (const pair of sameIn(list, earlier)) {
          const [copy, counted] = saysMore(list, earlier) ? pair.toReversed() : pair;
          if (copy && counted && !result.has(copy) && !result.has(counted))
            result.set(copy, { counted: false, findings: [copyOf(copy, counted)] });
        }
    });
  }
  return result;
}

/** Those of one year are compared with one another, as they are judged; bookings across years. */
function yearOf({ kind, facts, year }: Placed): string {
  const day = knownDay(facts, 'decidedOn')?.slice(0, 4);
  if (kind === 'roomBooking') return '';
  return `${kind === 'decision' ? (year ?? day) : (known<number>(facts, 'year') ?? day ?? year)}`;
}

/** The rows of the list that stand on the other, where they are most of one of the two. */
function sameIn(list: readonly Placed[], other: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  if (namesOtherGrant(list[0] as Placed, other[0] as Placed)) return [];
  const firsts = new Map<string, Placed>();
  for (const record of other) {
    const identity = identityOf(record);
    if (identity !== null && !firsts.has(identity)) firsts.set(identity, record);
  }
  const same = list.flatMap((record): readonly (readonly [Placed, Placed])[] => {
    const first = firsts.get(identityOf(record) ?? '');
    return first && differences(first.facts, record.facts).length === 0 ? [[record, first]] : [];
  });
  return same.length * 2 > Math.min(list.length, other.length) ? same : [];
}

const sums = ['granted', 'paid', 'clawback', 'returned', 'amount'];

/** True of a list with sums that the other has no column for: what was paid, beside what was granted. */
function saysMore(list: readonly Placed[], other: readonly Placed[]): boolean {
  const has = (records: readonly Placed[], field: string) => records.some((r) => field in r.facts);
  return sums.some((field) => has(list, field) && !has(other, field));
}

function namesOtherGrant(a: Placed, b: Placed): boolean {
  const [one, other] = [grantKindNamed(a.sheet), grantKindNamed(b.sheet)];
  return one !== null && other !== null && one !== other;
}

const cellOf = (r: Placed) => r.facts.name?.cell ?? `A${r.row}`;

const copyOf = (record: Placed, first: Placed) =>
  finding(
    'ledger.copy',
    { sheet: record.sheet, cell: cellOf(record) },
    {
      file: record.file,
      otherFile: first.file,
      otherSheet: first.sheet,
      otherCell: cellOf(first),
      fields: [],
    },
  );
