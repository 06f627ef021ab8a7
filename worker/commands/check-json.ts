/** The machine-readable answer of `check`, as the contract names its fields. Amounts are whole cents. */
import type { AssessedRecord, AssessedSheet, Round } from '../../shared/assessment.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { message } from '../../shared/i18n/message.ts';
import type { Checked, Kind, RecordOf } from './checked.ts';

const application = [
  'name',
  'registerNumber',
  'verdict',
  'points',
  'appliedCents',
  'grantCents',
  'grantByCriterionCents',
] as const;

/** What a record of each kind carries besides its row and its findings. */
const carried: { readonly [K in Kind]: readonly (keyof RecordOf<K>)[] } = {
  partnership: application,
  projectStart: [...application, 'proposedCents'],
  decision: [
    'name',
    'registerNumber',
    'section',
    'decidedOn',
    'grantedCents',
    'earliestFinal',
    'paidOn',
    'paidCents',
    'clawbackOpenCents',
  ],
  project: [
    'department',
    'name',
    'start',
    'end',
    'periodPrecision',
    'totalCents',
    'cityShareCents',
    'cityShareYear',
    'staffYears',
    'externalFundingCents',
    'totalByYearCents',
    'cityShareByYearCents',
  ],
  appropriation: ['year', 'amountCents', 'opens', 'deadline', 'decision'],
  transfer: ['year', 'from', 'to', 'fromText', 'toText', 'amountCents', 'day', 'decision'],
  roomBooking: ['name', 'registerNumber', 'room', 'bookedOn', 'eventOn', 'purpose'],
  sponsorship: ['name', 'registerNumber', 'year', 'subsidiary', 'decidedOn', 'amountCents'],
};

export function checkJson(checked: Checked) {
  const { assessment, files, language, names } = checked;
  const said = (findings: readonly Finding[]) =>
    findings.map((f) => ({ ...f, message: message(f, language, names) }));

  const record = (record: AssessedRecord) => ({
    row: record.row,
    ...picked(record),
    findings: said(record.findings),
  });
  const sheet = ({ sheet, hidden, kind, year, headerRow, columns, findings, records }: AssessedSheet) => ({
    sheet,
    hidden,
    kind,
    year,
    headerRow,
    columns: Object.fromEntries(columns.map((c) => [c.field, c.column])),
    findings: said(findings),
    records: records.map(record),
  });
  return {
    workbooks: assessment.workbooks.map(({ file, findings, sheets }, at) => ({
      file,
      sha256: files[at]?.sha256 ?? '',
      findings: said(findings),
      sheets: sheets.map(sheet),
    })),
    rounds: assessment.rounds.map(round),
  };
}

function picked(record: AssessedRecord): Record<string, unknown> {
  const all = record as unknown as Readonly<Record<string, unknown>>;
  const fields: Record<string, unknown> = {};
  for (const field of carried[record.kind]) fields[field] = all[field];
  if ('attachments' in record) {
    const { missing, promised, elsewhere } = record.attachments;
    fields.attachments = { missing, promised, elsewhere };
  }
  if (!record.counted) fields.counted = false;
  return fields;
}

function round({ year, kind, rulebook, deadline, ...sums }: Round) {
  const { appropriationCents, potCents, criterionPotsCents, awardedCents, unallocatedCents } = sums;
  const { unallocatedByCause, provisional, counts } = sums;
  return {
    year,
    kind,
    rulebook,
    deadline,
    appropriationCents,
    potCents,
    criterionPotsCents,
    awardedCents,
    unallocatedCents,
    unallocatedByCause,
    provisional,
    counts,
  };
}
