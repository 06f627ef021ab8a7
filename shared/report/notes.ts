/** What the reader must know before trusting a figure: what is provisional, left over, missing or unequal. */
import { verdicts } from '../assessment.ts';
import type { YearReport } from './model.ts';
import type { Note, SectionId } from './section.ts';
import { labelOfKind } from './tables/grants.ts';

export function notesOf(report: YearReport): Readonly<Partial<Record<SectionId, readonly Note[]>>> {
  const provisional = report.kinds.flatMap(({ kind, round }): readonly Note[] => {
    if (!round?.provisional) return [];
    const open = verdicts.filter((v) => v === 'incomplete' || v === 'unclear');
    const count = open.reduce((sum, v) => sum + round.counts[v], 0);
    return [{ id: 'provisional', facts: { count, kind }, of: labelOfKind(report, kind) }];
  });
  const ofKind = (kind: string) => provisional.filter((n) => n.facts.kind === kind);
  return {
    summary: [
      ...basis(report),
      ...provisional,
      ...rest(report),
      ...outside(report),
      ...differences(report),
      ...unread(report),
    ],
    partnership: ofKind('partnership'),
    projectStart: ofKind('projectStart'),
    projects: projectNotes(report),
    decisions: decisionNotes(report),
    projectYears: [{ id: 'projectYears', facts: {} }],
    sources: [{ id: 'ledger', facts: {} }],
    rules: ruleNotes(report),
  };
}

function basis({ appropriationCents, rulebook, year }: YearReport): readonly Note[] {
  if (appropriationCents === null) return [{ id: 'noAppropriation', facts: { year: String(year) } }];
  if (!rulebook) return [{ id: 'noRulebook', facts: { year: String(year) } }];
  return [{ id: 'grantMeaning', facts: {} }];
}

function rest({ totals, appropriationCents }: YearReport): readonly Note[] {
  const amountCents = totals.unallocatedCents;
  if (appropriationCents === null || amountCents === 0) return [];
  if (amountCents < 0) return [{ id: 'over', facts: { amountCents: -amountCents } }];
  return [{ id: 'left', facts: { amountCents } }];
}

function differences(report: YearReport): readonly Note[] {
  return report.assertions.flatMap((a): readonly Note[] => {
    if (a.holds || !a.total) return [];
    const { leftCents, rightCents } = a;
    return [{ id: 'differs', facts: { leftCents, rightCents }, of: { word: a.total } }];
  });
}

function unread({ workbooks }: YearReport): readonly Note[] {
  const count = workbooks.filter((w) => w.status === 'failed').length;
  return count > 0 ? [{ id: 'unread', facts: { count } }] : [];
}

function projectNotes({ projects }: YearReport): readonly Note[] {
  const count = projects.filter((p) => p.totalCents === null).length;
  return count > 0 ? [{ id: 'projectsWithoutBudget', facts: { count } }] : [];
}

function decisionNotes({ decisions }: YearReport): readonly Note[] {
  const count = decisions.filter((d) => d.decision.appealed).length;
  return count > 0 ? [{ id: 'appeals', facts: { count } }] : [];
}

function outside({ sponsorships }: YearReport): readonly Note[] {
  return sponsorships.length > 0 ? [{ id: 'sponsorship', facts: {} }] : [];
}

function ruleNotes({ rulebook }: YearReport): readonly Note[] {
  if (!rulebook) return [];
  const { title, checkedOn } = rulebook;
  return [{ id: 'rules', facts: { title, checkedOn } }];
}
