/** A native table: Excel's filters over a list, without colours of its own. */
import { columnTitles } from '../../../shared/report/sheet-layout.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { columnName } from '../../../shared/workbook/address.ts';
import type { Placed } from './sheets.ts';
import { head, xmlText } from './xml.ts';

/** @param number of the table in the workbook, from 1. */
export function tablePart({ table, headRow, lastRow }: Placed, number: number, wording: Wording): string {
  // Not in a language: formulas that refer to a table must not change with it.
  const name = `report_${table.id}`;
  const titles = columnTitles(table, wording);
  const range = `A${headRow}:${columnName(titles.length)}${lastRow}`;
  // Word for word what stands in the heading cells: else Excel calls the workbook broken.
  const columns = titles.map((title, at) => `<tableColumn id="${at + 1}" name="${xmlText(title)}"/>`);
  return `${head}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
