/** What all renderings of a year have in common, made once: its sections, its words, and each cell as text. */
import type { Language } from '../../shared/i18n/language.ts';
import { type CellTexts, cellTexts } from '../../shared/report/cell-texts.ts';
import { sectionsOf } from '../../shared/report/contents.ts';
import type { YearReport } from '../../shared/report/model.ts';
import type { Section } from '../../shared/report/section.ts';
import type { Table } from '../../shared/report/table.ts';
import { type Wording, wordingOf } from '../../shared/report/wording.ts';

export type Rendering = {
  readonly report: YearReport;
  readonly wording: Wording;
  readonly sections: readonly Section[];
  /** Of one of the sections' tables. */
  readonly textsOf: (table: Table) => CellTexts;
};

export function renderingOf(report: YearReport, language: Language): Rendering {
  const wording = wordingOf(report, language);
  const known = new Map<Table, CellTexts>();
  return {
    report,
    wording,
    sections: sectionsOf(report),
    textsOf(table) {
      const texts = known.get(table) ?? cellTexts(table, wording);
      known.set(table, texts);
      return texts;
    },
  };
}
