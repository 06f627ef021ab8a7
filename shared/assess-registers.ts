/** The records that need no points: decisions, projects, appropriations, transfers, rooms, sponsorships. */
import { organisationKey } from './applications/identity.ts';
import { inputFindings } from './applications/inputs.ts';
import { fieldFinding } from './applications/subject.ts';
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
import { type Instalment, instalmentsOf } from './decisions/instalments.ts';
import { judgeDecision } from './decisions/judge-decision.ts';
import { unmappedDecisionColumns } from './decisions/unmapped.ts';
import { type Finding, finding, joined, nothingFound } from './findings/finding.ts';
import { groupBy } from './group-by.ts';
import type { Item } from './item.ts';
import type { AssessOptions } from './options.ts';
import { judgeProject } from './projects/judge-project.ts';
import { repeatedProjects } from './projects/repeated.ts';
import { unmappedRegisterColumns } from './register-columns.ts';
import { bookOfYear, latestBook } from './rulebook/find.ts';
import type { Rulebook } from './rulebook/schema.ts';
import { type Facts, isWritten, known, knownDay } from './workbook/fact.ts';
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
  const newest = latestBook(options.books);
  const again = repeatedProjects(items);
  for (const item of items) {
    if (item.kind === 'appropriation') records.set(item, appropriation({ ...item, book: newest }));
    else if (item.kind === 'transfer') records.set(item, transfer({ ...item, book: newest }));
    else if (item.kind === 'project') records.set(item, project(item, newest, again.get(item)));
    else if (item.kind === 'sponsorship') records.set(item, sponsorship({ ...item, book: newest }));
  }
  for (const [item, record] of bookings(items, options)) records.set(item, record);
  for (const [item, record] of decisions(items, options)) records.set(item, record);
  for (const [sheet, own] of groupBy(items, (i) => i.sheetReading)) {
    const lacking =
      sheet.kind === 'decision'
        ? unmappedDecisionColumns(sheet, options)
        : unmappedRegisterColumns(sheet, sheet.year ?? options.year ?? null, newest);
    sheetFindings.set(sheet, joined(withoutBook(sheet, own, options), lacking));
  }
  const all = [...records.values()];
  return {
    records,
    appropriations: all.filter((r): r is Appropriation => r.kind === 'appropriation'),
    transfers: all.filter((r): r is Transfer => r.kind === 'transfer'),
    sheetFindings,
  };
}

/** Years of decisions and bookings that no book judges: of these only what stands there is read (D12). */
function withoutBook(
  { sheet, kind }: SheetReading,
  items: readonly Item[],
  { books }: AssessOptions,
): readonly Finding[] {
  if (kind !== 'decision' && kind !== 'roomBooking') return nothingFound;
  const years = new Set(items.map(kind === 'decision' ? decisionYear : bookingYear));
  const unruled = [...years].filter((year) => year !== null && !bookOfYear(books, year)).sort();
  return unruled.map((year) => finding('rulebook.missing', { sheet }, { year }));
}

/** It comes last in each record: an object that begins as a copy costs ten times as much to add to. */
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

const dayOf = (facts: Facts, field: string): Day | null => knownDay(facts, field) ?? null;

/** A record of a short list: judged by no rule, but what cannot be read in it is, as any town's book says. */
type Listed = Item & { readonly book: Rulebook | undefined };

/** Every mapped field of a short list is needed: what is blank or unreadable in it is said. */
const inputs = (item: Listed, fields: readonly string[]) =>
  joined(
    fields.flatMap((field) => inputFindings(item, field, undefined)),
    item.reconciled.findings,
  );

/** What may be blank, and is said where something stands there that cannot be read. */
const written = (item: Listed, fields: readonly string[]) =>
  fields.flatMap((field) =>
    isWritten(item.facts, field) ? inputFindings(item, field, undefined) : nothingFound,
  );

const unclear = (item: Listed, field: string, text: string): readonly Finding[] => [
  fieldFinding(item, 'input.ambiguous', field, item.book?.citations['input.ambiguous'], { text }),
];

/** A sum voted in addition is not added by us: the list says itself what the sum became, or it is unclear. */
function supplemented(item: Listed): readonly Finding[] {
  const { facts, sheetReading } = item;
  const header = sheetReading.columns.find((c) => c.field === 'amount')?.header ?? '';
  const cents = known<number>(facts, 'supplement') ?? 0;
  if (cents === 0 || /muut|lopul|vahvist|yht|kokonais|ändr|totalt|revised|total|final/i.test(header))
    return nothingFound;
  const text = `${header} + ${cents / 100} €`;
  return unclear(item, 'amount', text);
}

function appropriation(item: Listed): Appropriation {
  const { facts } = item;
  const call = known<Period>(facts, 'callPeriod');
  return {
    kind: 'appropriation',
    year: known<number>(facts, 'year') ?? item.year,
    grantKind: grantKindNamed(known<string>(facts, 'grantKind') ?? ''),
    amountCents: known<number>(facts, 'amount') ?? null,
    opens: dayOf(facts, 'opens') ?? call?.start ?? null,
    deadline: dayOf(facts, 'deadline') ?? call?.end ?? null,
    decision: known<string>(facts, 'decision') ?? null,
    findings: [
      ...inputs(item, ['year', 'amount']),
      ...written(item, ['supplement', 'opens', 'deadline', 'callPeriod']),
      ...supplemented(item),
    ],
    ...base(item),
  };
}

function transfer(item: Listed): Transfer {
  const { facts } = item;
  const fromText = known<string>(facts, 'from') ?? null;
  const toText = known<string>(facts, 'to') ?? null;
  return {
    kind: 'transfer',
    year: known<number>(facts, 'year') ?? (dayOf(facts, 'day') ? yearOf(dayOf(facts, 'day') as Day) : null),
    from: fromText ? grantKindNamed(fromText) : null,
    to: toText ? grantKindNamed(toText) : null,
    fromText,
    toText,
    amountCents: known<number>(facts, 'amount') ?? null,
    day: dayOf(facts, 'day'),
    decision: known<string>(facts, 'decision') ?? null,
    findings: joined(
      joined(inputs(item, ['from', 'to', 'amount']), written(item, ['day'])),
      nameless(item, fromText, toText),
    ),
    ...base(item),
  };
}

/** Money moves from a grant or to one (T6): where neither end names a kind, what was moved is unclear. */
function nameless(item: Listed, ...ends: readonly (string | null)[]): readonly Finding[] {
  const [from] = ends;
  if (!from || ends.some((end) => end === null || grantKindNamed(end))) return nothingFound;
  return unclear(item, 'from', from);
}

function project(item: Item, book: Rulebook | undefined, again: Finding | undefined): ProjectRecord {
  const { sheet, facts, sheetReading, reconciled } = item;
  const judged = judgeProject({ sheet, facts, department: sheetReading.department, book });
  const findings = joined(judged.findings, again ? [...reconciled.findings, again] : reconciled.findings);
  const isRefused = judged.findings.some((f) => f.code === 'project.refused');
  return { kind: 'project', ...judged, findings, ...base(item), ...(isRefused && { counted: false }) };
}

function sponsorship(item: Listed): Sponsorship {
  const { facts } = item;
  const decidedOn = dayOf(facts, 'decidedOn');
  return {
    kind: 'sponsorship',
    year: known<number>(facts, 'year') ?? (decidedOn ? yearOf(decidedOn) : item.year),
    subsidiary: known<string>(facts, 'subsidiary') ?? null,
    decidedOn,
    amountCents: known<number>(facts, 'amount') ?? null,
    findings: inputs(item, ['amount']),
    ...base(item),
  };
}

function bookings(
  items: readonly Item[],
  { books }: AssessOptions,
): readonly (readonly [Item, RoomBooking])[] {
  const own = items.filter((i) => i.kind === 'roomBooking');
  const found = new Map<Item, readonly Finding[]>();
  const counted = own.filter((i) => i.reconciled.counted);
  for (const [year, ofYear] of groupBy(counted, bookingYear)) {
    const book = bookOfYear(books, year);
    const judged = book ? judgeBookings(ofYear, book) : [];
    ofYear.forEach((item, index) => {
      found.set(item, judged[index] ?? nothingFound);
    });
  }
  return own.map((item) => [item, booking(item, found.get(item) ?? nothingFound)]);
}

function booking(item: Item, found: readonly Finding[]): RoomBooking {
  const { facts, reconciled } = item;
  return {
    kind: 'roomBooking',
    room: known<string>(facts, 'room') ?? null,
    bookedOn: dayOf(facts, 'bookedOn'),
    eventOn: dayOf(facts, 'eventOn'),
    purpose: known<string>(facts, 'purpose') ?? null,
    findings: joined(found, reconciled.findings),
    ...base(item),
  };
}

function bookingYear(item: Item): number | null {
  const day = dayOf(item.facts, 'eventOn');
  return day ? yearOf(day) : item.year;
}

function decisions(items: readonly Item[], options: AssessOptions): readonly (readonly [Item, Decision])[] {
  const recipients = new Map<string, Recipient>();
  const decided = items.filter((i) => i.kind === 'decision');
  const instalments = instalmentsOf(decided);
  const own = decided.map((item) => ({
    item,
    recipient: recipientOf(item, instalments.get(item)?.continues === true, recipients),
  }));
  return own.map(({ item, recipient }) => [item, decision(item, recipient, instalments.get(item), options)]);
}

function decision(
  item: Item,
  recipient: Recipient,
  instalment: Instalment | undefined,
  { books, asOf }: AssessOptions,
): Decision {
  const { sheet, reconciled } = item;
  const { granted, ...others } = item.facts;
  const facts = instalment?.continues || granted === undefined ? others : item.facts;
  const year = decisionYear(item);
  const judged = judgeDecision({
    sheet,
    facts,
    book: bookOfYear(books, year),
    asOf,
    recipientTotalCents: recipient.counts ? recipient.cents : (known<number>(facts, 'granted') ?? 0),
    recipientAgreed: recipient.agreed,
    ...(instalment && { inAll: instalment }),
  });
  const findings = [
    ...judged.findings,
    ...(instalment?.findings ?? nothingFound),
    ...yearless(item, year),
    ...reconciled.findings,
  ];
  return { kind: 'decision', year, ...judged, findings, ...base(item) };
}

/** Without its day nothing tells in which year's figures it belongs. */
const yearless = (item: Item, year: number | null): readonly Finding[] =>
  year === null && !isWritten(item.facts, 'decidedOn')
    ? inputFindings(item, 'decidedOn', undefined)
    : nothingFound;

function decisionYear(item: Item): number | null {
  const day = dayOf(item.facts, 'decidedOn');
  return item.year ?? (day ? yearOf(day) : null);
}

/** All that one organisation is granted in a year; `counts` when some of it does. */
type Recipient = { cents: number; agreed: boolean; counts: boolean };

/** Known by its name or number, else it is the row itself; what the row says is added to it. */
function recipientOf(item: Item, continues: boolean, recipients: Map<string, Recipient>): Recipient {
  const { facts, file, sheet, row } = item;
  const key = `${decisionYear(item)} ${organisationKey(facts) ?? `${file} ${sheet} ${row}`}`;
  const recipient = recipients.get(key) ?? { cents: 0, agreed: false, counts: false };
  recipients.set(key, recipient);
  if (!item.reconciled.counted) return recipient;
  recipient.counts = true;
  if (!continues) recipient.cents += known<number>(facts, 'granted') ?? 0;
  recipient.agreed ||= known<{ done: boolean }>(facts, 'agreement')?.done === true;
  return recipient;
}
