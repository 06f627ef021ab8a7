/**
 * One decision and what followed it: service and appeal (T17, D10), payment (T18, T19), agreement (T20),
 * report (T22) and clawback (T13, T21). What a sheet has no column for is not judged.
 */

import { identityFindings } from '../applications/identity.ts';
import { inputFindings } from '../applications/inputs.ts';
import { fieldFinding } from '../applications/subject.ts';
import type { Decision } from '../assessment.ts';
import { addDays, compare, type Day } from '../calendar/day.ts';
import { finality } from '../calendar/decision-deadline.ts';
import type { FindingCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { type Facts, type FieldValues, isWritten, known, knownDay } from '../workbook/fact.ts';
import { saysNone } from '../workbook/values/answers.ts';
import { grantKindNamed } from '../workbook/words/grant-kinds.ts';
import { paidInParts } from './paid-in-parts.ts';
import { refusalIn } from './rejected.ts';

export type DecisionSubject = {
  readonly sheet: string;
  readonly facts: Facts;
  /** The book of the decision's year; without one only sums are read. */
  readonly book: Rulebook | undefined;
  /** The day on which due dates are judged. */
  readonly asOf: Day;
  /** All that the recipient is granted in the year, this decision included; cents. */
  readonly recipientTotalCents: number;
  /** True when a decision of the recipient in the year has its agreement. */
  readonly recipientAgreed: boolean;
  /** Of a decision paid on several rows: its sum, and what was paid up to this row. */
  readonly inAll?: { readonly grantedCents: number; readonly paidCents: number };
};

type Judged = Omit<
  Decision,
  'row' | 'hidden' | 'source' | 'name' | 'registerNumber' | 'counted' | 'kind' | 'year'
>;

type Done = FieldValues['done'];

export function judgeDecision(given: DecisionSubject): Judged {
  const { facts, unclear } = paidInParts(given.facts);
  const subject = { ...given, facts };
  const refusal = refusalIn(facts);
  const appealed = known<Done>(facts, 'appeal')?.done === true;
  const sent = knownDay(facts, 'sent') ?? null;
  const earliestFinal = appealed || !sent ? null : earliest(subject, sent);
  const stated = known<Done>(facts, 'final')?.day ?? null;
  const paidCents = known<number>(facts, 'paid') ?? 0;
  const paidOn = knownDay(facts, 'paidOn') ?? null;
  const clawbackCents = known<number>(facts, 'clawback') ?? 0;
  const returnedCents = known<number>(facts, 'returned') ?? 0;
  const judged: Omit<Judged, 'findings'> = {
    grantKind: grantKindNamed(known<string>(facts, 'grantKind') ?? ''),
    section: known<string>(facts, 'section') ?? null,
    decidedOn: knownDay(facts, 'decidedOn') ?? null,
    grantedCents: known<number>(facts, 'granted') ?? (refusal === undefined ? null : 0),
    earliestFinal,
    appealed,
    agreed: known<Done>(facts, 'agreement')?.done === true,
    paidOn,
    paidCents,
    reportDue: knownDay(facts, 'reportDue') ?? null,
    reportReceived: known<Done>(facts, 'reportReceived')?.done === true,
    clawbackGround: groundOf(facts),
    clawbackCents,
    returnedCents,
    clawbackOpenCents: Math.max(0, clawbackCents - returnedCents),
  };
  const checked = { ...subject, judged, stated };
  const ofParts = unclear.flatMap((field) => inputFindings(subject, field, undefined));
  return { ...judged, findings: [...checks.flatMap((check) => check(checked)), ...ofParts] };
}

function earliest(subject: DecisionSubject, sent: Day): Day | null {
  const mode = known<FieldValues['serviceMode']>(subject.facts, 'serviceMode');
  const service = subject.book?.service;
  if (!mode || !service) return null;
  const serviceDays = {
    letter: service.letterDays,
    email: service.emailDays,
    personal: service.personalDays,
  }[mode];
  return finality({ sent, rule: { serviceDays, appealDays: service.appealDays } }).final;
}

/** The ground of a clawback begins with its number in the list of T21. */
function groundOf(facts: Facts): number | null {
  const number = /^\s*([1-9])\b/.exec(known<string>(facts, 'clawbackGround') ?? '')?.[1];
  return number ? Number(number) : null;
}

type Checked = DecisionSubject & { readonly judged: Omit<Judged, 'findings'>; readonly stated: Day | null };
type Check = (subject: Checked) => readonly Finding[];

/** All of them run, in the order in which things happen. */
const checks: readonly Check[] = [
  identityFindings,
  readable,
  ibanWrong,
  finalTooEarly,
  agreementMissing,
  paidBeforeFinal,
  accountMissing,
  infoNotUpdated,
  paidTooMuch,
  reportOverdue,
  requestOverdue,
  clawbackOpen,
];

function found(
  subject: Checked,
  code: FindingCode,
  field: string,
  facts: Record<string, string | number> = {},
): readonly Finding[] {
  return [fieldFinding(subject, code, field, subject.book?.citations[code], facts)];
}

/** Sums and days of the list that are written but cannot be read; blank ones just have not happened yet. */
function readable(subject: Checked): readonly Finding[] {
  const { facts } = subject;
  const refusal = refusalIn(facts);
  const granted =
    refusal === undefined
      ? inputFindings(subject, 'granted', subject.book?.citations['input.missing'])
      : refusedYetGranted(subject, refusal);
  const written = [
    'sent',
    'serviceMode',
    'appeal',
    'final',
    'agreement',
    'infoUpdated',
    'paidOn',
    'paid',
    'reportDue',
    'reportReceived',
    'requestDue',
    'requestReceived',
    'clawback',
    'returned',
  ];
  const others = written.flatMap((field) =>
    isWritten(facts, field) && !saysNone(facts[field]?.text ?? '')
      ? inputFindings(subject, field, undefined)
      : [],
  );
  const noMode =
    subject.judged.grantedCents !== null &&
    known(facts, 'sent') !== undefined &&
    facts.serviceMode?.state === 'unknown' &&
    facts.serviceMode.why === 'missing';
  const noPaidOn =
    subject.judged.paidCents > 0 && facts.paidOn?.state === 'unknown' && facts.paidOn.why === 'missing';
  return [
    ...granted,
    ...others,
    ...(noMode ? inputFindings(subject, 'serviceMode', undefined) : []),
    ...(noPaidOn ? inputFindings(subject, 'paidOn', undefined) : []),
  ];
}

/** `Hylätty` beside a sum: one of the two is not so. */
function refusedYetGranted(subject: Checked, text: string): readonly Finding[] {
  return subject.judged.grantedCents ? found(subject, 'input.ambiguous', 'granted', { text }) : [];
}

function ibanWrong(subject: Checked): readonly Finding[] {
  const fact = subject.facts.iban;
  return fact?.state === 'unknown' && fact.why !== 'missing' ? found(subject, 'identity.iban', 'iban') : [];
}

function finalTooEarly(subject: Checked): readonly Finding[] {
  const { earliestFinal } = subject.judged;
  if (!subject.stated || !earliestFinal || compare(subject.stated, earliestFinal) >= 0) return [];
  return found(subject, 'decision.final-too-early', 'final', {
    stated: subject.stated,
    earliest: earliestFinal,
  });
}

/** The recipient's total of the year decides, and exactly the limit does not exceed it (T20). */
function agreementMissing(subject: Checked): readonly Finding[] {
  const limit = subject.book?.agreement;
  if (!limit || !subject.facts.agreement || !subject.judged.grantedCents) return [];
  if (subject.recipientTotalCents <= limit.overCents || subject.judged.agreed || subject.recipientAgreed)
    return [];
  return [
    fieldFinding(subject, 'agreement.missing', 'agreement', limit.citation, {
      totalCents: subject.recipientTotalCents,
      limitCents: limit.overCents,
    }),
  ];
}

/** The day from which the money may be paid: the later of the computed and the stated one. */
function finalDay({ judged, stated }: Checked): Day | null {
  if (!stated || !judged.earliestFinal) return stated ?? judged.earliestFinal;
  return compare(stated, judged.earliestFinal) > 0 ? stated : judged.earliestFinal;
}

function paidBeforeFinal(subject: Checked): readonly Finding[] {
  const { judged } = subject;
  if (judged.paidCents === 0) return [];
  const open = judged.appealed || known<Done>(subject.facts, 'final')?.done === false;
  if (open)
    return found(subject, 'payment.before-final', 'paidOn', {
      ...(judged.paidOn && { paid: judged.paidOn }),
    });
  const final = finalDay(subject);
  if (!judged.paidOn || !final || compare(judged.paidOn, final) >= 0) return [];
  return found(subject, 'payment.before-final', 'paidOn', { paid: judged.paidOn, final });
}

/** The account is needed once there is something to pay: when it was paid, or could be paid today. */
function accountMissing(subject: Checked): readonly Finding[] {
  const fact = subject.facts.iban;
  if (fact?.state !== 'unknown' || fact.why !== 'missing' || !subject.judged.grantedCents) return [];
  const final = finalDay(subject);
  const payable = !subject.judged.appealed && final !== null && compare(final, subject.asOf) <= 0;
  return subject.judged.paidCents > 0 || payable ? found(subject, 'payment.account-missing', 'iban') : [];
}

function infoNotUpdated(subject: Checked): readonly Finding[] {
  const { paidCents, paidOn } = subject.judged;
  const fact = subject.facts.infoUpdated;
  if (!fact || paidCents === 0) return [];
  const info = known<Done>(subject.facts, 'infoUpdated');
  if (info === undefined && fact.state === 'unknown' && fact.why !== 'missing') return [];
  const inTime = info?.done === true && !(info.day && paidOn && compare(info.day, paidOn) > 0);
  return inTime
    ? []
    : found(subject, 'payment.info-not-updated', 'infoUpdated', { ...(paidOn && { paid: paidOn }) });
}

function paidTooMuch(subject: Checked): readonly Finding[] {
  const { grantedCents, paidCents } = subject.inAll ?? subject.judged;
  if (subject.judged.paidCents === 0 || grantedCents === null || paidCents <= grantedCents) return [];
  return found(subject, 'payment.exceeds-grant', 'paid', { paidCents, grantedCents });
}

/** A report is owed for money that was paid; the due day itself is still in time. */
function reportOverdue(subject: Checked): readonly Finding[] {
  const { paidCents, reportDue, reportReceived } = subject.judged;
  const received = subject.facts.reportReceived;
  if (paidCents === 0 || !reportDue || reportReceived || compare(addDays(reportDue, 1), subject.asOf) > 0)
    return [];
  if (!received || (received.state === 'unknown' && received.why !== 'missing')) return [];
  return found(subject, 'report.overdue', 'reportReceived', { due: reportDue });
}

/** What the town has asked for in order to watch the use of the money; its due day is still in time. */
function requestOverdue(subject: Checked): readonly Finding[] {
  const due = knownDay(subject.facts, 'requestDue');
  const received = subject.facts.requestReceived;
  if (!due || compare(due, subject.asOf) >= 0 || known<Done>(subject.facts, 'requestReceived')?.done)
    return [];
  if (!received || (received.state === 'unknown' && received.why !== 'missing')) return [];
  return found(subject, 'request.overdue', 'requestReceived', { due });
}

function clawbackOpen(subject: Checked): readonly Finding[] {
  const { clawbackOpenCents, clawbackGround } = subject.judged;
  if (clawbackOpenCents === 0) return [];
  return found(subject, 'clawback.open', 'clawback', {
    openCents: clawbackOpenCents,
    ...(clawbackGround && { ground: clawbackGround }),
  });
}
