/** Every application of a set against the book of its year. Euros come later, when a round is known as a whole. */
import type { Application } from '../assessment.ts';
import { type Finding, nothingFound } from '../findings/finding.ts';
import { groupBy } from '../group-by.ts';
import type { Item } from '../item.ts';
import { noMemory } from '../memory.ts';
import type { AssessOptions } from '../options.ts';
import { duplicateFindings } from '../rounds/duplicates.ts';
import type { YearBasis } from '../rounds/years.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import { type Facts, known } from '../workbook/fact.ts';
import { assessApplication } from './assess-application.ts';

export type Draft = { readonly item: Item; readonly application: Application };

export function judgeApplications(
  items: readonly Item[],
  bases: ReadonlyMap<number, YearBasis>,
  options: AssessOptions,
): readonly Draft[] {
  const duplicates = duplicatesByRound(items, options);
  const memory = options.judged ?? noMemory();
  const books = new Map(options.books.map((b) => [b.year, b]));
  return items.map((item) => {
    const { facts, reconciled } = item;
    const kind = item.kind as GrantKind;
    const book = item.year === null ? undefined : books.get(item.year);
    const deadline = bases.get(item.year as number)?.deadline ?? null;
    const { sheet, row } = item;
    const judged = book
      ? memory.recall(facts, [kind, sheet, book, deadline], () =>
          assessApplication({ kind, sheet, row, facts, book, deadline }),
        )
      : withoutRules(facts);
    const also = joined(reconciled.findings, duplicates.get(item) ?? nothingFound);
    const application: Application = {
      kind,
      row: item.row,
      hidden: item.reading.hidden,
      source: item.source,
      name: known<string>(facts, 'name') ?? null,
      registerNumber: known<string>(facts, 'registerNumber') ?? null,
      counted: reconciled.counted,
      verdict: judged.verdict,
      points: judged.points,
      attachments: judged.attachments,
      appliedCents: judged.appliedCents,
      proposedCents: judged.proposedCents,
      grantCents: null,
      grantByCriterionCents: null,
      facts,
      findings: joined(judged.findings, also),
    };
    return { item, application };
  });
}

const joined = (a: readonly Finding[], b: readonly Finding[]) =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];

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
  const rounds = groupBy(items, (i) => `${i.file} ${i.kind} ${i.year}`);
  const found = new Map<Item, readonly Finding[]>();
  for (const round of rounds.values()) {
    const book = options.books.find((b) => b.year === round[0]?.year);
    for (const [item, duplicate] of duplicateFindings(round, book?.citations['identity.duplicate']))
      found.set(item as Item, [duplicate]);
  }
  return found;
}
