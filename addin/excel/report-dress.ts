/** How the report's cells look: native tables, number formats, headings, columns as wide as their content. */
import type { Look, ReportSheetPlan, TablePlan } from '../session/report-plan.ts';
import { setNumberFormat } from './number-format.ts';

/** Points; long texts wrap here. */
const longText = 220;

const fonts: Readonly<
  Record<Look, { readonly size: number; readonly bold?: true; readonly color?: string }>
> = {
  title: { size: 16, bold: true },
  subtitle: { size: 10, color: '#55626F' },
  note: { size: 10 },
  heading: { size: 12, bold: true },
  body: { size: 10 },
};

export function dressSheet(sheet: Excel.Worksheet, plan: ReportSheetPlan): void {
  for (const { address, look } of plan.blocks) {
    const { font } = sheet.getRange(address).format;
    const { size, bold, color } = fonts[look];
    font.size = size;
    if (bold) font.bold = true;
    if (color) font.color = color;
  }
  for (const table of plan.tables) dressTable(sheet, table);
  // Titles and notes run on to the right; only what stands in columns decides their width.
  for (const { address } of plan.blocks.filter((b) => b.look === 'body'))
    sheet.getRange(address).format.autofitColumns();
  for (const address of plan.tables.flatMap((t) => t.wrapped)) {
    const { format } = sheet.getRange(address);
    format.columnWidth = longText;
    format.wrapText = true;
    format.verticalAlignment = Excel.VerticalAlignment.top;
  }
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

function dressTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  for (const { address, code } of plan.formats) setNumberFormat(sheet.getRange(address), code);
  const table = sheet.tables.add(plan.address, true);
  table.style = 'TableStyleLight1';
  table.showFilterButton = plan.filters;
  if (plan.totals) sheet.getRange(plan.totals).format.font.bold = true;
}
