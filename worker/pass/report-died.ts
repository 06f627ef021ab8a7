/** A process that made reports has ended by itself or was ended, by the system for its memory as a rule. */
export class ReportDied extends Error {
  /** The year in hand; null before the first. */
  readonly year: number | null;
  /** How it ended: a signal, or its exit code. */
  readonly how: string;
  readonly code: string;

  constructor(year: number | null, how: string) {
    super('the process that makes reports died');
    this.year = year;
    this.how = how;
    this.code = year === null ? 'report.died' : `report.died (${year})`;
  }
}
