/** A round of any size as a workbook, quickly: for what is measured with ten thousand rows. */
import { columnName } from '../../shared/workbook/address.ts';
import { build, escapeXml } from '../xlsx/build.ts';
import { roundLines } from './round.ts';

/** One sheet `Hakemukset`: headers in row 3, the first application in row 4. */
export function roundWorkbook(year: number, count: number): Buffer {
  const rows = roundLines(year, count).map((line, i) => {
    const cells = line.map((value, column) => {
      const place = `r="${columnName(column + 1)}${i + 1}"`;
      return typeof value === 'number'
        ? `<c ${place}><v>${value}</v></c>`
        : `<c ${place} t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
    });
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return build({ sheets: [{ name: 'Hakemukset', xml: `<sheetData>${rows.join('')}</sheetData>` }] });
}
