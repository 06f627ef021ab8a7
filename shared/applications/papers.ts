/**
 * Which of the papers an application must bring are there: the attachments of T9 for both kinds, the
 * statements of T29 for a project start. A paper without any column is not judged row by row (D6, D8).
 */
import type { Papers } from '../assessment.ts';
import type { Finding } from '../findings/finding.ts';
import type { AttachmentState, Fact } from '../workbook/fact.ts';
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

export function judgePapers(subject: Subject): PapersJudged {
  const lists = {
    missing: [] as string[],
    promised: [] as string[],
    elsewhere: [] as string[],
    notKnown: [] as string[],
  };
  const findings: Finding[] = [];
  for (const { key, kinds, citation } of subject.book.attachments) {
    if (!kinds.includes(subject.kind)) continue;
    const judged = attachmentState(subject, key);
    if (!judged || judged.state === 'given') continue;
    lists[judged.state].push(key);
    const cell = subject.facts[judged.field]?.cell;
    const found = fieldFinding(subject, codes[judged.state], key, citation, { key });
    findings.push(cell ? { ...found, cell } : found);
  }
  for (const { key, kinds, citation } of subject.book.statements) {
    if (!kinds.includes(subject.kind)) continue;
    const fact = subject.facts[key];
    if (!fact || isStated(fact)) continue;
    lists.missing.push(key);
    findings.push(fieldFinding(subject, 'statement.missing', key, citation, { key }));
  }
  findings.push(...unknownPieces(subject));
  return {
    papers: {
      missing: lists.missing.sort(),
      promised: lists.promised.sort(),
      elsewhere: lists.elsewhere.sort(),
      notKnown: lists.notKnown.sort(),
    },
    findings,
  };
}

/** A column of its own decides; else the column that lists what came, else the one that lists what is missing. */
function attachmentState(
  subject: Subject,
  key: string,
): { readonly state: AttachmentState; readonly field: string } | undefined {
  const own = subject.facts[key];
  if (own)
    return {
      state: own.state === 'known' ? (own.value as AttachmentState) : stateOfUnknown(own),
      field: key,
    };
  const listed = subject.facts.attachmentList;
  if (listed) {
    const state =
      listed.state === 'known'
        ? ((listed.value as Listing).states[key] ?? 'missing')
        : stateOfUnknown(listed);
    return { state, field: 'attachmentList' };
  }
  const lacking = subject.facts.missingAttachmentList;
  if (!lacking) return undefined;
  if (lacking.state === 'unknown')
    return { state: lacking.why === 'missing' ? 'given' : 'notKnown', field: 'missingAttachmentList' };
  const named = (lacking.value as Listing).states[key];
  return {
    state: named === undefined ? 'given' : named === 'given' ? 'missing' : named,
    field: 'missingAttachmentList',
  };
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
  const listed = subject.facts.attachmentList;
  if (listed?.state !== 'known') return [];
  const pieces = (listed.value as Listing).unknownPieces;
  return pieces.length === 0
    ? []
    : [
        fieldFinding(subject, 'attachment.unreadable', 'attachmentList', undefined, {
          pieces: pieces.map((p) => p.slice(0, 40)),
        }),
      ];
}
