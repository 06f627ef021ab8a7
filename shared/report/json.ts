/** The year as `report --json` gives it: the shape that other programs rely on. */
import type { Source } from '../assessment.ts';
import type { Award, DecisionRow, YearReport } from './model.ts';
import { countFindings } from './year-findings.ts';

export function reportJson(report: YearReport) {
  const { year, kinds, transfers, totals, workbooks } = report;
  return {
    year,
    appropriationCents: report.appropriationCents,
    pots: Object.fromEntries(
      kinds.map(({ kind, round, ...figures }) => [
        kind,
        {
          ...figures,
          provisional: round?.provisional ?? false,
          criterionPotsCents: round?.criterionPotsCents ?? {},
          unallocatedByCause: round?.unallocatedByCause ?? null,
        },
      ]),
    ),
    transfers: transfers.map(({ from, to, amountCents, day, decision, source }) => ({
      from,
      to,
      amountCents,
      day,
      decision,
      source: plain(source),
    })),
    awards: [
      ...report.awards.map(awardJson),
      ...report.decisions.filter((d) => !d.application).map(decidedJson),
    ],
    projects: report.projects.map((p) => ({
      department: p.department,
      name: p.name,
      totalCents: p.totalByYearCents?.[year] ?? null,
      cityShareCents: p.cityShareByYearCents?.[year] ?? null,
      source: plain(p.source),
    })),
    totals,
    findings: Object.fromEntries(countFindings(report.findings).map(({ code, count }) => [code, count])),
    // A workbook that is gone is no source of the year any more; its finding says so.
    workbooks: workbooks
      .filter((w) => w.status !== 'removed')
      .map(({ file, sha256, status, reason }) => ({
        file,
        sha256,
        status,
        reason: reason?.code ?? null,
      })),
  };
}

function awardJson({ application, decisions }: Award) {
  const { registerNumber, name, kind, grantCents, source } = application;
  return {
    registerNumber,
    name,
    kind,
    grantCents,
    decidedCents: decisions.reduce((sum, d) => sum + (d.grantedCents ?? 0), 0),
    paidCents: decisions.reduce((sum, d) => sum + d.paidCents, 0),
    clawbackOpenCents: decisions.reduce((sum, d) => sum + d.clawbackOpenCents, 0),
    source: plain(source),
  };
}

/** A decision for which the folder has no application. */
function decidedJson({ decision }: DecisionRow) {
  const { registerNumber, name, grantKind, source } = decision;
  return {
    registerNumber,
    name,
    kind: grantKind,
    grantCents: null,
    decidedCents: decision.grantedCents ?? 0,
    paidCents: decision.paidCents,
    clawbackOpenCents: decision.clawbackOpenCents,
    source: plain(source),
  };
}

const plain = ({ file, sheet, cell }: Source) => ({ file, sheet, cell });
