/** The CSV files of a year. Their names do not change with the language: other programs open them by name. */
import type { Language } from '../../../shared/i18n/language.ts';
import { sectionsOf } from '../../../shared/report/contents.ts';
import type { YearReport } from '../../../shared/report/model.ts';
import type { TableId } from '../../../shared/report/table.ts';
import { wordingOf } from '../../../shared/report/wording.ts';
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
export function csvFiles(report: YearReport, language: Language): readonly ReportFile[] {
  const wording = wordingOf(report, language);
  const tables = sectionsOf(report).flatMap((s) => s.tables);
  return tables.flatMap((table) => {
    const name = names[table.id];
    return name ? [{ name, content: csvOf(table, wording) }] : [];
  });
}
