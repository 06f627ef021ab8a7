/** What all renderings of a year have in common, made once: its sections, its words, and each cell as text. */
import type { Language } from '../../shared/i18n/language.ts';
import { type CellTexts, cellTexts } from '../../shared/report/cell-texts.ts';
import { sectionsOf } from '../../shared/report/contents.ts';
import type { YearReport } from '../../shared/report/model.ts';
import type { Note, Section } from '../../shared/report/section.ts';
import type { Table } from '../../shared/report/table.ts';
import { type Wording, wordingOf } from '../../shared/report/wording.ts';

export type Rendering = {
  readonly report: YearReport;
  readonly wording: Wording;
  /** As a page or a sheet can hold them. */
  readonly sections: readonly Section[];
  /** All tables, whole. */
  readonly tables: readonly Table[];
  /** Of one of those tables. */
  readonly textsOf: (table: Table) => CellTexts;
};

export function renderingOf(report: YearReport, language: Language): Rendering {
  const wording = wordingOf(report, language);
  const known = new Map<Table, CellTexts>();
  const whole = sectionsOf(report);
  return {
    report,
    wording,
    sections: whole.map(cutSection),
    tables: whole.flatMap((section) => section.tables),
    textsOf(table) {
      const texts = known.get(table) ?? cellTexts(table, wording);
      known.set(table, texts);
      return texts;
    },
  };
}

/**
 * Of one table on a page or a sheet: more than anybody reads, and so few that a browser opens them and the
 * workbook is written in seconds; Excel itself ends at a million. The lists that can be longer have a CSV file, which is whole.
 */
export const mostRows = 20_000;

function cutSection(section: Section): Section {
  const { tables, notes } = section;
  const long = tables.filter((table) => table.rows.length > mostRows);
  if (long.length === 0) return section;
  const said = long.map(({ rows }): Note => ({ id: 'cut', facts: { shown: mostRows, rows: rows.length } }));
  return {
    ...section,
    notes: [...notes, ...said],
    tables: tables.map((table) =>
      long.includes(table)
        ? { ...table, rows: table.rows.slice(0, mostRows), ofRows: table.rows.length }
        : table,
    ),
  };
}
