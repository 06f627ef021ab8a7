/**
 * Everything found that concerns the year, with its workbook: of a record of the year, of a sheet of the
 * year or of no year, of a workbook that could not be read. Errors first, then in the order of the books.
 */
import type { Assessment, Source } from '../assessment.ts';
import type { FindingCode, Severity } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { PlacedFinding, ReportedWorkbook } from './model.ts';
import { belongsTo } from './year-records.ts';

const order: readonly Severity[] = ['error', 'warning', 'info'];

export function yearFindings(
  { workbooks }: Assessment,
  statuses: readonly ReportedWorkbook[],
  year: number,
): readonly PlacedFinding[] {
  const bySeverity: Readonly<Record<Severity, PlacedFinding[]>> = { error: [], warning: [], info: [] };
  const add = (found: Finding, file: string, ofRow?: Pick<Source, 'sheet' | 'cell'>) => {
    const { code, severity, sheet = ofRow?.sheet, cell = ofRow?.cell, field, facts, citation } = found;
    bySeverity[severity].push({ code, severity, sheet, cell, field, facts, citation, file });
  };
  for (const { file, findings, sheets } of workbooks) {
    for (const found of findings) add(found, file);
    for (const sheet of sheets) {
      if (sheet.year === null || sheet.year === year) for (const found of sheet.findings) add(found, file);
      for (const record of sheet.records) {
        if (record.findings.length === 0 || !belongsTo(record, sheet.year, year)) continue;
        for (const found of record.findings) add(found, file, record.source);
      }
    }
  }
  const known = new Set(workbooks.map((w) => w.file));
  for (const { file, reason } of statuses) if (reason && !known.has(file)) add(reason, file);
  return order.flatMap((severity) => bySeverity[severity]);
}

export type FindingCount = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
};

/** How often each code was found: errors first, the most frequent first. */
export function countFindings(findings: readonly PlacedFinding[]): readonly FindingCount[] {
  const counts = new Map<FindingCode, { code: FindingCode; severity: Severity; count: number }>();
  for (const { code, severity } of findings) {
    const so = counts.get(code);
    if (so) so.count += 1;
    else counts.set(code, { code, severity, count: 1 });
  }
  return [...counts.values()].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}
