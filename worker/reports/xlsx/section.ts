/** One sheet: its head, its notes and its tables. A list that stands alone gets filters and a fixed heading. */
import type { Worksheet } from 'wasm-xlsxwriter/nodejs';
import { keyFigures } from '../../../shared/report/key-figures.ts';
import type { YearReport } from '../../../shared/report/model.ts';
import type { Section } from '../../../shared/report/section.ts';
import { sectionWidths } from '../../../shared/report/widths.ts';
import { done } from './handles.ts';
import { setPage } from './page.ts';
import { writeFigures, writeHead, writeNotes } from './summary.ts';
import { type Look, type Placed, writeTable } from './tables.ts';

/** @returns where the tables stand, for the charts. */
export function writeSection(
  sheet: Worksheet,
  section: Section,
  report: YearReport,
  look: Look,
): readonly Placed[] {
  const { wording } = look;
  const { id, notes, tables } = section;
  const { title, subtitle, asOf } = wording;
  const name = wording.words.sheets[id];
  const first = id === 'summary';
  const widths = sectionWidths(section, wording, look.textsOf);
  widths.forEach((width, col) => {
    done(sheet.setColumnWidth(col, width));
  });
  const head = first
    ? { title, subtitle: `${subtitle} · ${asOf}` }
    : { title: name, subtitle: `${title} · ${asOf}` };
  let row = writeHead(sheet, head, look);
  if (first) row = writeFigures(sheet, keyFigures(report), row, look);
  row = writeNotes(sheet, notes, row, look, widths);
  const alone = !first && tables.length === 1;
  const placed: Placed[] = [];
  for (const table of tables) {
    if (!alone) {
      const heading = wording.words.tables[table.id];
      done(sheet.writeStringWithFormat(row, 0, heading, look.formats.heading), sheet.setRowHeight(row, 22));
      row += 1;
    }
    placed.push({ sheet: name, table, headRow: row, lastRow: row + table.rows.length });
    row = writeTable(sheet, table, row, { ...look, widths, native: alone }) + 1;
  }
  const landscape = widths.reduce((sum, width) => sum + width, 0) > 110 && !first;
  const headRow = alone ? (placed[0]?.headRow ?? null) : null;
  setPage(sheet, { landscape, lastRow: row - 2, lastCol: widths.length - 1, headRow }, name, wording);
  return placed;
}
