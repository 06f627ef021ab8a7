/** A section of the report: what it is called, what must be known before trusting it, its tables and charts. */
import type { FindingFacts } from '../findings/finding.ts';
import type { ReportWords } from '../i18n/shapes.ts';
import type { Chart, Table, Text } from './table.ts';

export type SectionId = keyof ReportWords['sheets'];

export type Note = {
  readonly id: keyof ReportWords['notes'];
  readonly facts: FindingFacts;
  readonly of?: Text;
};

export type Section = {
  readonly id: SectionId;
  readonly notes: readonly Note[];
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
};
