/**
 * The yearly report as an Excel workbook that an official shows the committee: one sheet for each part,
 * lists as native tables with filters, native charts, A4. The same model gives the same bytes.
 */
import { DocProperties, Workbook, type Worksheet } from 'wasm-xlsxwriter/nodejs';
import type { Section } from '../../../shared/report/section.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import type { Rendering } from '../rendering.ts';
import { writeCharts } from './charts-sheet.ts';
import { makeFormats } from './formats.ts';
import { done, inScope } from './handles.ts';
import { writeSection } from './section.ts';
import { settle } from './settle.ts';
import type { Look } from './tables.ts';

export function reportWorkbook({ report, wording, sections, textsOf }: Rendering): Iterable<Uint8Array> {
  const bytes = inScope((scope) => {
    const workbook = scope.keep(new Workbook());
    setProperties(workbook, wording);
    const look: Look = { wording, textsOf, formats: makeFormats(scope) };
    const addSheet = (name: string): Worksheet => {
      const sheet = scope.keep(workbook.addWorksheet());
      done(sheet.setName(name));
      return sheet;
    };
    const [summary, ...others] = sections as readonly [Section, ...Section[]];
    const charts = [summary, ...others].flatMap((s) => s.charts);
    const first = addSheet(wording.words.sheets[summary.id]);
    const chartSheet = charts.length > 0 ? addSheet(wording.words.page.charts) : null;
    const placed = [
      ...writeSection(first, summary, report, look),
      ...others.flatMap((section) =>
        writeSection(addSheet(wording.words.sheets[section.id]), section, report, look),
      ),
    ];
    if (chartSheet) writeCharts(chartSheet, charts, placed, look);
    return Buffer.from(workbook.saveToBufferSync());
  });
  return settle(bytes, report.asOf);
}

function setProperties(workbook: Workbook, { title, subtitle, words }: Wording): void {
  inScope(({ keep }) => {
    const properties = keep(new DocProperties());
    done(properties.setTitle(title), properties.setSubject(subtitle));
    done(properties.setAuthor(words.page.madeBy));
    workbook.setProperties(properties);
  });
}
