/** The CSV files of a year. Their names do not change with the language: other programs open them by name. */
import type { TableId } from '../../../shared/report/table.ts';
import type { Rendering } from '../rendering.ts';
import type { ReportFile } from '../report-file.ts';
import { csvOf } from './csv.ts';

const names: Readonly<Partial<Record<TableId, string>>> = {
  partnership: 'jako.csv',
  projectStart: 'projektien-kaynnistys.csv',
  decisions: 'paatokset.csv',
  projects: 'hankkeet.csv',
  sponsorships: 'sponsoroinnit.csv',
  findings: 'havainnot.csv',
  sources: 'lahteet.csv',
};

export const csvNames: readonly string[] = Object.values(names);

/** A table without rows has no file. */
export function csvFiles({ tables, wording, textsOf }: Rendering): readonly ReportFile[] {
  return tables.flatMap((table) => {
    const name = names[table.id];
    return name ? [{ name, pieces: csvOf(table, textsOf(table), wording) }] : [];
  });
}
