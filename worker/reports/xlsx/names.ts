/** Names of sheets in formulas, and the names that Excel itself gives to what a sheet prints. */
import { columnName } from '../../../shared/workbook/address.ts';
import type { Sheet } from './sheets.ts';
import { xmlText } from './xml.ts';

/** As it stands before the exclamation mark. */
export const quotedName = (sheet: string) =>
  /^\p{L}+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** What is printed, and the heading that every page repeats. */
export function printNames(sheets: readonly Sheet[]): string {
  const named = (what: string, at: number, range: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${at}">${xmlText(`${quotedName(sheets[at]?.name ?? '')}!${range}`)}</definedName>`;
  return sheets
    .flatMap(({ page, list }, at) => [
      named('Print_Area', at, `$A$1:$${columnName(page.lastColumn)}$${page.lastRow}`),
      ...(list ? [named('Print_Titles', at, `$${list.headRow}:$${list.headRow}`)] : []),
    ])
    .join('');
}
