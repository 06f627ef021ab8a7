/** One application against its rulebook: gates, papers, inputs, points, and the verdict that follows (D9). */
import type { Application, Papers, Verdict } from '../assessment.ts';
import type { Finding } from '../findings/finding.ts';
import type { ScoredScheme } from '../rulebook/schema/allocation.ts';
import { known } from '../workbook/fact.ts';
import { type Eligibility, judgeEligibility } from './eligibility.ts';
import { factsNeeded } from './facts-needed.ts';
import { identityFindings } from './identity.ts';
import { inputFindings } from './inputs.ts';
import { jointFindings } from './joint.ts';
import { judgePapers } from './papers.ts';
import { scoreApplication } from './score.ts';
import type { Subject } from './subject.ts';

export type Judged = Pick<
  Application,
  'verdict' | 'points' | 'attachments' | 'appliedCents' | 'proposedCents' | 'findings'
>;

export function assessApplication(subject: Subject): Judged {
  const { facts, book, kind, sheet } = subject;
  const scheme = book.schemes[kind];
  const eligibility = judgeEligibility(subject);
  const { papers, findings: paperFindings } = judgePapers(subject);
  const scored = scheme?.model === 'scored' ? scoreApplication(scheme, facts) : undefined;
  const inputs = scheme?.model === 'scored' ? scoreInputs(subject, scheme) : [];
  const points = Object.fromEntries(Object.entries(scored?.criteria ?? {}).map(([id, c]) => [id, c.points]));
  const joint = jointFindings(subject);
  const verdict = verdictOf(eligibility, papers, points, scored?.findings ?? [], joint, subject);
  const findings = [
    ...(facts.name ? inputFindings(subject, 'name', undefined) : []),
    ...identityFindings(subject),
    ...eligibility.findings,
    ...joint,
    ...paperFindings,
    ...inputs,
    ...(scored?.findings ?? []).map((f) => ({ ...f, sheet })),
    ...moneyFindings(subject),
  ];
  return {
    verdict,
    points,
    attachments: papers,
    appliedCents: known<number>(facts, 'applied') ?? null,
    proposedCents: known<number>(facts, 'proposal') ?? null,
    findings: onceEach(findings),
  };
}

/** Cells that the points rest on. */
function scoreInputs(subject: Subject, scheme: ScoredScheme): readonly Finding[] {
  return scheme.criteria.flatMap((c) =>
    factsNeeded(c).flatMap((field) => inputFindings(subject, field, c.citation)),
  );
}

/** The sum applied for and the proposal may be blank; written so that nobody can read them, they are named (D6). */
function moneyFindings(subject: Subject): readonly Finding[] {
  return ['applied', 'proposal'].flatMap((field) => {
    const fact = subject.facts[field];
    return fact?.state === 'unknown' && fact.why === 'missing'
      ? []
      : inputFindings(subject, field, undefined);
  });
}

function verdictOf(
  eligibility: Eligibility,
  papers: Papers,
  points: Readonly<Record<string, number | null>>,
  scoreFindings: readonly Finding[],
  joint: readonly Finding[],
  subject: Subject,
): Verdict {
  const broken =
    eligibility.gates.some((g) => g.answer === 'broken') ||
    joint.some((f) => f.code.startsWith('eligibility.'));
  if (broken) return 'ineligible';
  const unknownPoints = Object.entries(points).some(([id, p]) => p === null && isJudged(id, subject));
  const unclear =
    eligibility.gates.some((g) => g.answer === 'unknown') ||
    joint.length > 0 ||
    unknownPoints ||
    scoreFindings.some((f) => f.code.startsWith('input.')) ||
    papers.notKnown.length > 0;
  if (unclear) return 'unclear';
  const lacking = papers.missing.length > 0 || papers.promised.length > 0;
  return lacking || eligibility.findings.some((f) => f.code === 'statement.missing') ? 'incomplete' : 'ready';
}

/** Points are null without a fault of the row where the sheet has no column for a fact they need. */
function isJudged(criterionId: string, subject: Subject): boolean {
  const scheme = subject.book.schemes[subject.kind];
  const criterion =
    scheme?.model === 'scored' ? scheme.criteria.find((c) => c.id === criterionId) : undefined;
  return (
    criterion !== undefined &&
    factsNeeded(criterion).some((field) => subject.facts[field]?.state === 'unknown')
  );
}

/** One fact may serve a gate and a criterion; its cell is named once. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((f) => {
    const key = `${f.code} ${f.field} ${f.cell}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
