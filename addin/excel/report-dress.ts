/** How the report's cells look: native tables, number formats, headings, columns as wide as what stands in them asks for. */
import type { Look, ReportSheetPlan, TablePlan } from '../session/report-plan.ts';
import { pointsFor } from './column-width.ts';
import { setNumberFormat } from './number-format.ts';

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
  plan.widths.forEach((characters, at) => {
    sheet.getCell(0, at).format.columnWidth = pointsFor(characters);
  });
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

function dressTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  for (const { address, code } of plan.formats) setNumberFormat(sheet.getRange(address), code);
  const table = sheet.tables.add(plan.address, true);
  table.style = 'TableStyleLight1';
  table.showFilterButton = plan.filters;
  const cells = sheet.getRange(plan.address).format;
  cells.wrapText = true;
  cells.verticalAlignment = Excel.VerticalAlignment.top;
  sheet.getRange(plan.head).format.font.bold = true;
  for (const address of plan.rightHeads)
    sheet.getRange(address).format.horizontalAlignment = Excel.HorizontalAlignment.right;
  if (plan.totals) sheet.getRange(plan.totals).format.font.bold = true;
}
