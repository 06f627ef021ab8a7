/** Decisions, what they rest on and the money that followed (T17–T22); sponsorships of the subsidiaries (T31). */
import type { Decision } from '../../assessment.ts';
import { kindOf } from '../kinds.ts';
import type { DecisionRow, YearReport } from '../model.ts';
import { type ColumnOf, type Table, tableOf, type Value } from '../table.ts';
import { labelOfKind } from './grants.ts';

export function decisionsTable(report: YearReport): Table {
  const columns: readonly ColumnOf<DecisionRow>[] = [
    { id: 'name', title: 'recipient', type: 'text', value: (r) => r.decision.name },
    {
      id: 'registerNumber',
      title: 'registerNumber',
      type: 'text',
      value: (r) => r.decision.registerNumber,
    },
    { id: 'kind', title: 'kind', type: 'text', value: (r) => kindText(r, report) },
    { id: 'section', title: 'section', type: 'text', value: (r) => r.decision.section },
    { id: 'decidedOn', title: 'decidedOn', type: 'day', value: (r) => r.decision.decidedOn },
    {
      id: 'grant',
      title: 'grant',
      type: 'money',
      summed: true,
      value: (r) => r.application?.grantCents ?? null,
    },
    {
      id: 'decided',
      title: 'decided',
      type: 'money',
      summed: true,
      value: (r) => r.decision.grantedCents,
    },
    { id: 'finalOn', title: 'finalOn', type: 'day', value: (r) => finalOn(r.decision) },
    { id: 'agreement', title: 'agreement', type: 'text', value: (r) => agreement(r.decision) },
    { id: 'paidOn', title: 'paidOn', type: 'day', value: (r) => r.decision.paidOn },
    { id: 'paid', title: 'paid', type: 'money', summed: true, value: (r) => r.decision.paidCents },
    { id: 'reportDue', title: 'reportDue', type: 'day', value: (r) => r.decision.reportDue },
    { id: 'report', title: 'report', type: 'text', value: (r) => reportState(r.decision) },
    {
      id: 'clawbackOpen',
      title: 'clawbackOpen',
      type: 'money',
      summed: true,
      value: (r) => r.decision.clawbackOpenCents,
    },
    { id: 'findings', title: 'findings', type: 'longText', value: (r) => r.decision.findings },
    { id: 'source', title: 'source', type: 'source', value: (r) => r.decision.source },
  ];
  return tableOf('decisions', columns, report.decisions);
}

export function sponsorshipsTable(report: YearReport): Table {
  return tableOf(
    'sponsorships',
    [
      { id: 'name', title: 'recipient', type: 'text', value: (s) => s.name },
      { id: 'subsidiary', title: 'subsidiary', type: 'text', value: (s) => s.subsidiary },
      { id: 'day', title: 'decidedOn', type: 'day', value: (s) => s.decidedOn },
      { id: 'amount', title: 'amount', type: 'money', summed: true, value: (s) => s.amountCents },
      { id: 'source', title: 'source', type: 'source', value: (s) => s.source },
    ],
    report.sponsorships,
  );
}

function kindText(row: DecisionRow, report: YearReport): Value {
  const kind = kindOf(row);
  return kind && labelOfKind(report, kind);
}

function finalOn({ appealed, earliestFinal }: Decision): Value {
  if (appealed) return { word: 'appealed' };
  return earliestFinal ?? { word: 'notServed' };
}

const has = ({ findings }: Decision, code: string) => findings.some((f) => f.code === code);

function agreement(decision: Decision): Value {
  if (has(decision, 'agreement.missing')) return { word: 'missing' };
  return decision.agreed ? { word: 'signed' } : null;
}

function reportState(decision: Decision): Value {
  if (decision.reportReceived) return { word: 'received' };
  if (has(decision, 'report.overdue')) return { word: 'overdue' };
  return decision.reportDue ? { word: 'notDue' } : null;
}
