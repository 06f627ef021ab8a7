/** One application against its rulebook: gates, papers, inputs, points, and the verdict that follows (D9). */
import type { Application, Papers, Verdict } from '../assessment.ts';
import { type Finding, finding, nothingFound } from '../findings/finding.ts';
import { type Facts, known } from '../workbook/fact.ts';
import { type Eligibility, judgeEligibility } from './eligibility.ts';
import { identityFindings } from './identity.ts';
import { inputFindings } from './inputs.ts';
import { jointFindings } from './joint.ts';
import { otherKind } from './other-kind.ts';
import { judgePapers } from './papers.ts';
import { type Plan, planOf } from './plan.ts';
import { type Score, scoreApplication } from './score.ts';
import type { Subject } from './subject.ts';

export type Judged = Pick<
  Application,
  'verdict' | 'points' | 'attachments' | 'appliedCents' | 'proposedCents' | 'findings'
>;

export function assessApplication(subject: Subject): Judged {
  const { facts } = subject;
  const plan = planOf(subject.book, subject.kind);
  const eligibility = judgeEligibility(subject, plan.gates);
  const { papers, findings: paperFindings } = judgePapers(subject, plan);
  const joint = jointFindings(subject, plan.gates);
  const other = [...otherKind(subject), ...withdrawn(subject)];
  const score = plan.scheme?.model === 'scored' ? scoreApplication(plan.scheme, facts) : undefined;
  const points: Record<string, number | null> = {};
  if (score) for (const id in score.criteria) points[id] = score.criteria[id]?.points ?? null;
  return {
    verdict: verdictOf(
      eligibility,
      papers,
      joint,
      other.length > 0 || pointsUnknown(points, score, plan, facts),
    ),
    points,
    attachments: papers,
    appliedCents: known<number>(facts, 'applied') ?? null,
    proposedCents: known<number>(facts, 'proposal') ?? null,
    findings: onceEach([
      facts.name ? inputFindings(subject, 'name', undefined) : nothingFound,
      identityFindings(subject),
      eligibility.findings,
      joint,
      other,
      paperFindings,
      scoreInputs(subject, plan),
      score && score.findings.length > 0
        ? score.findings.map((f) => ({ ...f, sheet: subject.sheet }))
        : nothingFound,
      moneyFindings(subject, 'applied'),
      moneyFindings(subject, 'proposal'),
    ]),
  };
}

/** Whether it still stands only a person can tell: it is named, and until then takes part conditionally (D2). */
function withdrawn({ facts, sheet }: Subject): readonly Finding[] {
  const said = facts.withdrawn;
  return said ? [finding('row.withdrawn', { sheet, cell: said.cell })] : nothingFound;
}

/** Cells that the points rest on. */
function scoreInputs(subject: Subject, plan: Plan): readonly Finding[] {
  let findings: readonly Finding[] = nothingFound;
  for (const { field, citation } of plan.scoreFacts) {
    const found = inputFindings(subject, field, citation);
    if (found.length > 0) findings = [...findings, ...found];
  }
  return findings;
}

/** The sum applied for and the proposal may be blank; written so that nobody can read them, they are named (D6). */
function moneyFindings(subject: Subject, field: string): readonly Finding[] {
  const fact = subject.facts[field];
  return fact?.state === 'unknown' && fact.why === 'missing'
    ? nothingFound
    : inputFindings(subject, field, undefined);
}

/** Ineligible over unclear over incomplete over ready (D9). */
function verdictOf(
  eligibility: Eligibility,
  papers: Papers,
  joint: readonly Finding[],
  unsure: boolean,
): Verdict {
  if (eligibility.broken || joint.some((f) => f.code.startsWith('eligibility.'))) return 'ineligible';
  if (eligibility.unknown || unsure || joint.length > 0 || papers.notKnown.length > 0) return 'unclear';
  const lacking = papers.missing.length > 0 || papers.promised.length > 0;
  return lacking || eligibility.findings.some((f) => f.code === 'statement.missing') ? 'incomplete' : 'ready';
}

/**
 * Points are unknown by a fault of the row when a fact they need is unknown or beyond the scale; where the
 * sheet has no column for it, the row is not to blame.
 */
function pointsUnknown(
  points: Readonly<Record<string, number | null>>,
  score: Score | undefined,
  plan: Plan,
  facts: Facts,
): boolean {
  if (!score) return false;
  if (score.findings.some((f) => f.code.startsWith('input.'))) return true;
  return plan.scoreFacts.some((s) => points[s.criterion] === null && facts[s.field]?.state === 'unknown');
}

/** One fact may serve a gate and a criterion; its cell is named once. */
function onceEach(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const list of lists) {
    for (const found of list) if (!findings.some((before) => isSame(before, found))) findings.push(found);
  }
  return findings.length === 0 ? nothingFound : findings;
}

const isSame = (a: Finding, b: Finding) => a.code === b.code && a.field === b.field && a.cell === b.cell;
