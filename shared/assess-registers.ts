/** The records that need no points: decisions, projects, appropriations, transfers, rooms, sponsorships. */
import { organisationKey } from './applications/identity.ts';
import { inputFindings } from './applications/inputs.ts';
import type {
  Appropriation,
  AssessedRecord,
  Decision,
  ProjectRecord,
  RoomBooking,
  Sponsorship,
  Transfer,
} from './assessment.ts';
import { judgeBookings } from './bookings/judge-bookings.ts';
import { type Day, yearOf } from './calendar/day.ts';
import type { Period } from './calendar/period.ts';
import { judgeDecision } from './decisions/judge-decision.ts';
import { unmappedDecisionColumns } from './decisions/unmapped.ts';
import type { Finding } from './findings/finding.ts';
import type { Item } from './item.ts';
import type { AssessOptions } from './options.ts';
import { judgeProject } from './projects/judge-project.ts';
import { latestBook } from './rulebook/latest.ts';
import { type Facts, known } from './workbook/fact.ts';
import type { SheetReading } from './workbook/reading.ts';
import { grantKindNamed } from './workbook/words/grant-kinds.ts';

export type RegisterRecord = Exclude<AssessedRecord, { kind: 'partnership' | 'projectStart' }>;

export type Registers = {
  readonly records: ReadonlyMap<Item, RegisterRecord>;
  readonly appropriations: readonly Appropriation[];
  readonly transfers: readonly Transfer[];
  readonly sheetFindings: ReadonlyMap<SheetReading, readonly Finding[]>;
};

export function assessRegisters(items: readonly Item[], options: AssessOptions): Registers {
  const records = new Map<Item, RegisterRecord>();
  const sheetFindings = new Map<SheetReading, readonly Finding[]>();
  for (const item of items) {
    if (item.kind === 'appropriation') records.set(item, appropriation(item));
    else if (item.kind === 'transfer') records.set(item, transfer(item));
    else if (item.kind === 'project') records.set(item, project(item, options));
    else if (item.kind === 'sponsorship') records.set(item, sponsorship(item));
  }
  for (const [item, record] of bookings(items, options)) records.set(item, record);
  for (const [item, record] of decisions(items, options)) records.set(item, record);
  for (const sheet of new Set(items.filter((i) => i.kind === 'decision').map((i) => i.sheetReading))) {
    sheetFindings.set(sheet, unmappedDecisionColumns(sheet, options));
  }
  const all = [...records.values()];
  return {
    records,
    appropriations: all.filter((r): r is Appropriation => r.kind === 'appropriation'),
    transfers: all.filter((r): r is Transfer => r.kind === 'transfer'),
    sheetFindings,
  };
}

function base(item: Item) {
  const { reading, source, facts, reconciled } = item;
  return {
    row: reading.row,
    hidden: reading.hidden,
    source,
    name: known<string>(facts, 'name') ?? null,
    registerNumber: known<string>(facts, 'registerNumber') ?? null,
    counted: reconciled.counted,
  };
}

const dayOf = (facts: Facts, field: string): Day | null => known<{ day: Day }>(facts, field)?.day ?? null;

/** Every mapped field of a short list is needed: what is blank or unreadable in it is said. */
const inputs = (item: Item, fields: readonly string[]) =>
  fields.flatMap((field) => inputFindings(item, field, undefined));

function appropriation(item: Item): Appropriation {
  const { facts } = item;
  const call = known<Period>(facts, 'callPeriod');
  return {
    ...base(item),
    kind: 'appropriation',
    year: known<number>(facts, 'year') ?? item.year,
    amountCents: known<number>(facts, 'amount') ?? null,
    opens: dayOf(facts, 'opens') ?? call?.start ?? null,
    deadline: dayOf(facts, 'deadline') ?? call?.end ?? null,
    decision: known<string>(facts, 'decision') ?? null,
    findings: [...inputs(item, ['year', 'amount']), ...item.reconciled.findings],
  };
}

function transfer(item: Item): Transfer {
  const { facts } = item;
  const fromText = known<string>(facts, 'from') ?? null;
  const toText = known<string>(facts, 'to') ?? null;
  return {
    ...base(item),
    kind: 'transfer',
    year: known<number>(facts, 'year') ?? (dayOf(facts, 'day') ? yearOf(dayOf(facts, 'day') as Day) : null),
    from: fromText ? grantKindNamed(fromText) : null,
    to: toText ? grantKindNamed(toText) : null,
    fromText,
    toText,
    amountCents: known<number>(facts, 'amount') ?? null,
    day: dayOf(facts, 'day'),
    decision: known<string>(facts, 'decision') ?? null,
    findings: [...inputs(item, ['from', 'to', 'amount']), ...item.reconciled.findings],
  };
}

function project(item: Item, options: AssessOptions): ProjectRecord {
  const book = latestBook(options.books);
  const judged = judgeProject({
    sheet: item.sheet,
    facts: item.facts,
    department: item.sheetReading.department,
    book,
  });
  return {
    ...base(item),
    kind: 'project',
    ...judged,
    findings: [...judged.findings, ...item.reconciled.findings],
  };
}

function sponsorship(item: Item): Sponsorship {
  const { facts } = item;
  const decidedOn = dayOf(facts, 'decidedOn');
  return {
    ...base(item),
    kind: 'sponsorship',
    year: known<number>(facts, 'year') ?? (decidedOn ? yearOf(decidedOn) : item.year),
    subsidiary: known<string>(facts, 'subsidiary') ?? null,
    decidedOn,
    amountCents: known<number>(facts, 'amount') ?? null,
    findings: [...inputs(item, ['amount']), ...item.reconciled.findings],
  };
}

function bookings(items: readonly Item[], options: AssessOptions): readonly (readonly [Item, RoomBooking])[] {
  const own = items.filter((i) => i.kind === 'roomBooking');
  const counted = own.filter((i) => i.reconciled.counted);
  const found = new Map<Item, readonly Finding[]>();
  for (const year of new Set(counted.map(bookingYear))) {
    const book = options.books.find((b) => b.year === year);
    const ofYear = counted.filter((i) => bookingYear(i) === year);
    const judged = book ? judgeBookings(ofYear, book) : [];
    ofYear.forEach((item, index) => {
      found.set(item, judged[index] ?? []);
    });
  }
  return own.map((item) => [
    item,
    {
      ...base(item),
      kind: 'roomBooking',
      room: known<string>(item.facts, 'room') ?? null,
      bookedOn: dayOf(item.facts, 'bookedOn'),
      eventOn: dayOf(item.facts, 'eventOn'),
      purpose: known<string>(item.facts, 'purpose') ?? null,
      findings: [...(found.get(item) ?? []), ...item.reconciled.findings],
    },
  ]);
}

function bookingYear(item: Item): number | null {
  const day = dayOf(item.facts, 'eventOn');
  return day ? yearOf(day) : item.year;
}

function decisions(items: readonly Item[], options: AssessOptions): readonly (readonly [Item, Decision])[] {
  const own = items.filter((i) => i.kind === 'decision');
  const yearly = recipientsOfYear(own);
  return own.map((item) => {
    const year = decisionYear(item);
    const recipient = yearly.get(recipientKey(item));
    const judged = judgeDecision({
      sheet: item.sheet,
      facts: item.facts,
      book: options.books.find((b) => b.year === year),
      asOf: options.asOf,
      recipientTotalCents: recipient?.cents ?? known<number>(item.facts, 'granted') ?? 0,
      recipientAgreed: recipient?.agreed ?? false,
    });
    return [
      item,
      {
        ...base(item),
        kind: 'decision',
        year,
        ...judged,
        findings: [...judged.findings, ...item.reconciled.findings],
      },
    ];
  });
}

function decisionYear(item: Item): number | null {
  const day = dayOf(item.facts, 'decidedOn');
  return item.year ?? (day ? yearOf(day) : null);
}

function recipientKey(item: Item): string {
  return `${decisionYear(item)} ${organisationKey(item.facts) ?? `${item.file} ${item.sheet} ${item.row}`}`;
}

function recipientsOfYear(items: readonly Item[]): ReadonlyMap<string, { cents: number; agreed: boolean }> {
  const all = new Map<string, { cents: number; agreed: boolean }>();
  for (const item of items) {
    if (!item.reconciled.counted) continue;
    const so = all.get(recipientKey(item)) ?? { cents: 0, agreed: false };
    const agreed = known<{ done: boolean }>(item.facts, 'agreement')?.done === true;
    all.set(recipientKey(item), {
      cents: so.cents + (known<number>(item.facts, 'granted') ?? 0),
      agreed: so.agreed || agreed,
    });
  }
  return all;
}
