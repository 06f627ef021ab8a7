/** A sheet as its part of the package: what is in sight, its rows one by one, how it prints: A4, one page wide. */
import type { Wording } from '../../../shared/report/wording.ts';
import type { Sheet } from './sheets.ts';
import { head, xmlText } from './xml.ts';

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** @param isFirst the one that the reader sees when the workbook opens. */
export function* sheetPart(sheet: Sheet, wording: Wording, isFirst: boolean): Generator<string> {
  const { widths, blocks, list, charts, page } = sheet;
  yield `${head}<worksheet ${namespaces}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${list ? pane(list.headRow) : ''}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;
  if (widths.length > 0) yield `<cols>${widths.map(column).join('')}</cols>`;
  yield '<sheetData>';
  const merges: string[] = [];
  let row = 1;
  for (const block of blocks) {
    yield* block.rows(row);
    merges.push(...(block.merges?.(row) ?? []));
    row += block.height;
  }
  yield '</sheetData>';
  if (merges.length > 0)
    yield `<mergeCells count="${merges.length}">${merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>`;
  yield '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="9"${page.one ? '' : ' fitToHeight="0"'} orientation="${page.landscape ? 'landscape' : 'portrait'}"/>`;
  yield headerAndFooter(sheet.name, wording);
  if (charts.length > 0) yield '<drawing r:id="rId1"/>';
  if (list) yield '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  yield '</worksheet>';
}

/** The heading and the first column stay in sight. */
const pane = (headRow: number) =>
  `<pane xSplit="1" ySplit="${headRow}" topLeftCell="B${headRow + 1}" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="A${headRow + 1}" sqref="A${headRow + 1}"/><selection pane="bottomRight"/>`;

/** Excel counts a column's width in pixels: seven for a digit of its own type, and five between the columns. */
function column(characters: number, at: number): string {
  const width = Math.trunc(((Math.trunc(characters * 7 + 0.5) + 5) / 7) * 256) / 256;
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
}

function headerAndFooter(name: string, { title, asOf, words }: Wording): string {
  const above = `&L${plain(title)}&R${plain(name)}`;
  const below = `&L${plain(asOf)}&R${plain(words.page.number)} &P / &N`;
  return `<headerFooter><oddHeader>${xmlText(above)}</oddHeader><oddFooter>${xmlText(below)}</oddFooter></headerFooter>`;
}

/** An ampersand begins a code in headers and footers. */
const plain = (text: string) => text.replaceAll('&', '&&').slice(0, 80);
