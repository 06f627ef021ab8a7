/**
 * Everything found that concerns the year, with its workbook: of a record of the year, of a sheet of the
 * year or of no year, of a workbook that could not be read. Errors first, then in the order of the books.
 */
import type { Assessment } from '../assessment.ts';
import type { FindingCode, Severity } from '../findings/codes.ts';
import type { PlacedFinding, WorkbookStatus } from './model.ts';
import { belongsTo } from './year-records.ts';

const order: readonly Severity[] = ['error', 'warning', 'info'];

export function yearFindings(
  { workbooks }: Assessment,
  statuses: readonly WorkbookStatus[],
  year: number,
): readonly PlacedFinding[] {
  const assessed = workbooks.flatMap((w) => {
    const ofSheets = w.sheets.flatMap((sheet) => [
      ...(sheet.year === null || sheet.year === year ? sheet.findings : []),
      ...sheet.records
        .filter((r) => belongsTo(r, sheet.year, year))
        .flatMap((r) =>
          r.findings.map((f) => ({ ...f, sheet: f.sheet ?? sheet.sheet, cell: f.cell ?? r.source.cell })),
        ),
    ]);
    return [...w.findings, ...ofSheets].map((f) => ({ ...f, file: w.file }));
  });
  const known = new Set(workbooks.map((w) => w.file));
  const failed = statuses.flatMap((s) =>
    s.reason && !known.has(s.file) ? [{ ...s.reason, file: s.file }] : [],
  );
  return [...assessed, ...failed]
    .map((found, at) => ({ found, at }))
    .sort((a, b) => order.indexOf(a.found.severity) - order.indexOf(b.found.severity) || a.at - b.at)
    .map(({ found }) => found);
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
