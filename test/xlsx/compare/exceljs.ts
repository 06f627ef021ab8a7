/**
 * What exceljs reads. Its known faults are stepped around: results are taken from `cell.result`, merged
 * slaves repeat their master's value, dates come as `Date`, a table part that it does not find is fatal, and
 * areas that it spreads out cell by cell are left out.
 */
import ExcelJS from 'exceljs';
import type { Values } from './values.ts';

const spreadOut = ['tableParts', 'dataValidations', 'conditionalFormatting', 'extLst', 'drawing'];

export async function exceljsValues(bytes: Buffer): Promise<Values> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes: spreadOut });
  const values: Record<string, string | number | boolean> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = shown(cell.formula ? cell.result : cell.value, workbook.properties.date1904);
        if (value !== undefined) values[`${sheet.name}!${cell.address}`] = value;
      }),
    );
  }
  return values;
}

function shown(value: unknown, date1904: boolean): string | number | boolean | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return value.getTime() / 86_400_000 + (date1904 ? 24_107 : 25_569);
  if (typeof value !== 'object') return value as string | number | boolean;
  if ('error' in value) return `error ${value.error}`;
  if ('richText' in value) return (value.richText as { text: string }[]).map((run) => run.text).join('');
  if ('result' in value) return shown(value.result, date1904);
  return 'text' in value ? shown(value.text, date1904) : undefined;
}
