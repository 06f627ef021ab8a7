/** What stands at the top of the report: sums of the ledger, and how many there are of what. */
import type { ReportWords } from '../i18n/shapes.ts';
import type { YearReport } from './model.ts';

export type Figure = { readonly id: keyof ReportWords['figures'] } & (
  | { readonly cents: number | null }
  | { readonly count: number }
);

/** In the order in which they are read. */
export function keyFigures(report: YearReport): readonly Figure[] {
  const { totals, awards, findings } = report;
  const recipients = awards.filter((a) => (a.application.grantCents ?? 0) > 0);
  return [
    { id: 'appropriation', cents: report.appropriationCents },
    { id: 'awarded', cents: totals.awardedCents },
    { id: 'decided', cents: totals.decidedCents },
    { id: 'paid', cents: totals.paidCents },
    { id: 'unallocated', cents: totals.unallocatedCents },
    { id: 'clawbackOpen', cents: totals.clawbackOpenCents },
    { id: 'applications', count: awards.length },
    { id: 'recipients', count: new Set(recipients.map((a) => partyOf(a.application))).size },
    { id: 'projects', count: report.projects.length },
    { id: 'projectTotal', cents: totals.projectTotalCents },
    { id: 'projectCityShare', cents: totals.projectCityShareCents },
    { id: 'sponsorship', cents: totals.sponsorshipCents },
    { id: 'bookings', count: report.bookings.length },
    { id: 'errors', count: findings.filter((f) => f.severity === 'error').length },
  ];
}

const partyOf = ({ registerNumber, name }: YearReport['awards'][number]['application']) =>
  registerNumber ?? name;
