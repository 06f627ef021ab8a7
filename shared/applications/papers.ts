/**
 * Which of the papers an application must bring are there: the attachments of T9 for both kinds, the
 * statements of T29 for a project start. A paper without any column is not judged row by row (D6, D8).
 */
import type { Papers } from '../assessment.ts';
import { type Finding, nothingFound } from '../findings/finding.ts';
import type { AttachmentState, Fact } from '../workbook/fact.ts';
import { showsPerson } from '../workbook/values/quotable.ts';
import type { Plan } from './plan.ts';
import { fieldFinding, type Subject } from './subject.ts';

type Listing = {
  readonly states: Readonly<Record<string, AttachmentState>>;
  readonly unknownPieces: readonly string[];
};

export type PapersJudged = { readonly papers: Papers; readonly findings: readonly Finding[] };

const codes = {
  missing: 'attachment.missing',
  promised: 'attachment.promised',
  elsewhere: 'attachment.elsewhere',
  notKnown: 'attachment.unreadable',
} as const;

const allThere: PapersJudged = Object.freeze({
  papers: Object.freeze({ missing: [], promised: [], elsewhere: [], notKnown: [] }),
  findings: nothingFound,
});

export function judgePapers(subject: Subject, plan: Pick<Plan, 'attachments' | 'statements'>): PapersJudged {
  let papers: OpenPapers | undefined;
  const findings: Finding[] = [];
  for (const { key, citation } of plan.attachments) {
    const judged = attachmentState(subject, key);
    if (!judged || judged.state === 'given') continue;
    const cell = subject.facts[judged.field]?.cell;
    const found = fieldFinding(subject, codes[judged.state], key, citation, { key });
    papers ??= noneOpen();
    papers[judged.state].push(key);
    findings.push(cell ? { ...found, cell } : found);
  }
  for (const { key, citation } of plan.statements) {
    const fact = subject.facts[key];
    if (!fact || isStated(fact)) continue;
    papers ??= noneOpen();
    papers.missing.push(key);
    findings.push(fieldFinding(subject, 'statement.missing', key, citation, { key }));
  }
  findings.push(...unknownPieces(subject));
  if (findings.length === 0) return allThere;
  for (const keys of Object.values(papers ?? {})) keys.sort();
  return { papers: papers ?? allThere.papers, findings };
}

type OpenPapers = Record<Exclude<AttachmentState, 'given'>, string[]>;

const noneOpen = (): OpenPapers => ({ missing: [], promised: [], elsewhere: [], notKnown: [] });

type FoundState = { readonly state: AttachmentState; readonly field: string };

const given: FoundState = { state: 'given', field: '' };

/** A column of its own decides; else the column that lists what came, else the one that lists what is missing. */
function attachmentState(subject: Subject, key: string): FoundState | undefined {
  const own = subject.facts[key];
  if (own) {
    if (own.state === 'known' && own.value === 'given') return given;
    return {
      state: own.state === 'known' ? (own.value as AttachmentState) : stateOfUnknown(own),
      field: key,
    };
  }
  const listed = subject.facts.attachmentList;
  if (listed) {
    const state =
      listed.state === 'known' ? stateByList(listed.value as Listing, key) : stateOfUnknown(listed);
    return { state, field: 'attachmentList' };
  }
  const lacking = subject.facts.missingAttachmentList;
  return lacking && stateByLack(lacking, key);
}

/** What a list does not name is missing; unless the list names nothing but what is missing. */
function stateByList({ states }: Listing, key: string): AttachmentState {
  const named = Object.values(states);
  const onlyMissing = named.length > 0 && named.every((state) => state === 'missing');
  return states[key] ?? (onlyMissing ? 'given' : 'missing');
}

/** In a column that lists what is missing, what is not named is there. */
function stateByLack(lacking: Fact, key: string): FoundState {
  const field = 'missingAttachmentList';
  if (lacking.state === 'unknown') return lacking.why === 'missing' ? given : { state: 'notKnown', field };
  const named = (lacking.value as Listing).states[key];
  return named === undefined || named === 'given' ? given : { state: named, field };
}

const stateOfUnknown = (fact: Fact): AttachmentState =>
  fact.state === 'unknown' && fact.why === 'missing' ? 'missing' : 'notKnown';

const notStated = /^(puuttuu|ei ilmoitettu|saknas|missing|not given|\?+)$/i;

function isStated(fact: Fact): boolean {
  if (fact.state === 'unknown') return fact.why !== 'missing' && fact.why !== 'error';
  return !(typeof fact.value === 'string' && notStated.test(fact.value.trim()));
}

/** Words in a list of attachments that name none of them: somebody should read the cell. */
function unknownPieces(subject: Subject): readonly Finding[] {
  return ['attachmentList', 'missingAttachmentList'].flatMap((field) => {
    const listed = subject.facts[field];
    const pieces = listed?.state === 'known' ? (listed.value as Listing).unknownPieces : [];
    if (pieces.length === 0) return nothingFound;
    const quoted = pieces.filter((piece) => !showsPerson(piece)).map((piece) => piece.slice(0, 40));
    const facts: Record<string, readonly string[]> = quoted.length === 0 ? {} : { pieces: quoted };
    return [fieldFinding(subject, 'attachment.unreadable', field, undefined, facts)];
  });
}
