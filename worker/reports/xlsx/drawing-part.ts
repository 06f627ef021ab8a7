/** Where the charts stand on their sheet, and what each says to those who do not see it. */
import type { Chart } from '../../../shared/report/table.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { chartSize } from './sheets.ts';
import { head, xmlText } from './xml.ts';

const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
/** Above the first. */
const headRows = 3;
/** Nine thousandths of a millimetre and a half: what a drawing is measured in. */
const perPixel = 9525;

export function drawingPart(charts: readonly Chart[], { words }: Wording): string {
  const anchors = charts.map((chart, index) => {
    const column = (index % 2) * chartSize.columns;
    const row = headRows + Math.floor(index / 2) * chartSize.rows;
    // To sixteen pixels before the next, in columns of 64 and rows of 20.
    const from = corner('from', column, 0, row, 0);
    const to = corner('to', column + chartSize.columns - 1, 48, row + chartSize.rows - 1, 4);
    const about = xmlText(`${words.charts[chart.id]}. ${words.tables[chart.table]}.`);
    return `<xdr:twoCellAnchor>${from}${to}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${about}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${head}<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
}

const corner = (which: 'from' | 'to', column: number, right: number, row: number, down: number) =>
  `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>${right * perPixel}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down * perPixel}</xdr:rowOff></xdr:${which}>`;
