/** Every application of a set against the book of its year. Euros come later, when a round is known as a whole. */
import type { Application } from '../assessment.ts';
import type { Day } from '../calendar/day.ts';
import { type Finding, joined, nothingFound } from '../findings/finding.ts';
import { groupBy } from '../group-by.ts';
import type { Item } from '../item.ts';
import type { AssessOptions } from '../options.ts';
import type { YearBasis } from '../rounds/years.ts';
import { bookOfYear } from '../rulebook/find.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { type Facts, known } from '../workbook/fact.ts';
import { assessApplication } from './assess-application.ts';
import { duplicateFindings } from './duplicates.ts';

export type JudgedItem = { readonly item: Item; readonly application: Application };

export function judgeApplications(
  items: readonly Item[],
  bases: ReadonlyMap<number, YearBasis>,
  options: AssessOptions,
): readonly JudgedItem[] {
  const duplicates = duplicatesByRound(items, options);
  const { memory } = options;
  const books = new Map(options.books.map((b) => [b.year, b]));
  return items.map((item) => {
    const { facts, reconciled, source, sheet } = item;
    const { hidden } = item.reading;
    const { counted } = reconciled;
    const book = item.year === null ? undefined : books.get(item.year);
    const deadline = bases.get(item.year as number)?.deadline ?? null;
    const make = () => judge(item, book, deadline);
    const alone = memory
      ? memory.judged.recall(facts, [item.kind, source.file, sheet, hidden, counted, book, deadline], make)
      : make();
    const also = joined(reconciled.findings, duplicates.get(item) ?? nothingFound);
    const application = also.length > 0 ? { ...alone, findings: joined(alone.findings, also) } : alone;
    return { item, application };
  });
}

/** The application as its own row says it. */
function judge(item: Item, book: Rulebook | undefined, deadline: Day | null): Application {
  const { facts, sheet, row } = item;
  const kind = item.kind as GrantKind;
  const judged = book ? assessApplication({ kind, sheet, row, facts, book, deadline }) : withoutRules(facts);
  return {
    kind,
    row,
    hidden: item.reading.hidden,
    source: item.source,
    name: known<string>(facts, 'name') ?? null,
    registerNumber: known<string>(facts, 'registerNumber') ?? null,
    counted: item.reconciled.counted,
    verdict: judged.verdict,
    points: judged.points,
    attachments: judged.attachments,
    appliedCents: judged.appliedCents,
    proposedCents: judged.proposedCents,
    grantCents: null,
    grantByCriterionCents: null,
    facts,
    findings: judged.findings,
  };
}

/** A year without a book: the row is kept as it was read, and nothing of it is judged (D12). */
function withoutRules(facts: Facts): ReturnType<typeof assessApplication> {
  return {
    verdict: 'unclear',
    points: {},
    attachments: { missing: [], promised: [], elsewhere: [], notKnown: [] },
    appliedCents: known<number>(facts, 'applied') ?? null,
    proposedCents: known<number>(facts, 'proposal') ?? null,
    findings: nothingFound,
  };
}

/** Only rows of the same workbook: the same applicant in two workbooks is reconciled instead. */
function duplicatesByRound(
  items: readonly Item[],
  options: AssessOptions,
): ReadonlyMap<Item, readonly Finding[]> {
  const found = new Map<Item, readonly Finding[]>();
  for (const ofFile of groupBy(items, (i) => i.file).values())
    for (const [year, ofYear] of groupBy(ofFile, (i) => i.year))
      for (const round of groupBy(ofYear, (i) => i.kind).values()) {
        const book = bookOfYear(options.books, year);
        for (const [item, duplicate] of duplicateFindings(round, book?.citations['identity.duplicate']))
          found.set(item as Item, [duplicate]);
      }
  return found;
}
