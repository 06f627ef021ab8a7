/** Native Excel charts over the tables that are on the sheets: a changed cell changes its chart. */
import type { Chart, Column } from '../../../shared/report/table.ts';
import { columnName } from '../../../shared/workbook/address.ts';
import { chartColours } from '../colours.ts';
import type { Rendering } from '../rendering.ts';
import { euros } from './cells.ts';
import { quotedName } from './names.ts';
import type { Placed } from './sheets.ts';
import { head, xmlText } from './xml.ts';

/** @param number of the chart in the workbook, from 1. */
export function chartPart(chart: Chart, placed: Placed, number: number, rendering: Rendering): string {
  const { words } = rendering.wording;
  const lying = chart.kind === 'bars';
  const [categoryAxis, valueAxis] = [1, 2].map((at) => 50_000_000 + number * 10_000 + at);
  const series = chart.series.map((id, at) => seriesXml(chart, id, at, placed, rendering)).join('');
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  const bars = `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${chart.kind === 'stackedColumns' ? 'stacked' : 'clustered'}"/>${series}<c:gapWidth val="60"/>${chart.kind === 'stackedColumns' ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`;
  // Bars run from the top down, and the sums keep their place below.
  const categories = `<c:catAx><c:axId val="${categoryAxis}"/>${scaling(lying)}<c:axPos val="${lying ? 'l' : 'b'}"/>${ofNumbers(chart, placed) ? '<c:numFmt formatCode="General" sourceLinked="1"/>' : ''}<c:tickLblPos val="nextTo"/>${smallText}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/></c:catAx>`;
  const values = `<c:valAx><c:axId val="${valueAxis}"/>${scaling(false)}<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines>${hairline}</c:majorGridlines><c:numFmt formatCode="#,##0 &quot;€&quot;" sourceLinked="0"/><c:tickLblPos val="nextTo"/>${smallText}<c:crossAx val="${categoryAxis}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  const legend =
    chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:layout/>${smallText}</c:legend>` : '';
  return `${head}<c:chartSpace ${namespaces}><c:lang val="en-US"/><c:chart>${titleXml(words.charts[chart.id])}<c:plotArea><c:layout/>${bars}${categories}${values}</c:plotArea>${legend}<c:plotVisOnly val="1"/></c:chart>${print}</c:chartSpace>`;
}

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const smallText =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0" i="0"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';
const hairline =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DFE5"/></a:solidFill></a:ln></c:spPr>';
const print =
  '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>';

const scaling = (downwards: boolean) =>
  `<c:scaling><c:orientation val="${downwards ? 'maxMin' : 'minMax'}"/></c:scaling>`;

const titleXml = (title: string) =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:layout/></c:title>`;

/** The cells stand beside their reference, for readers that do not look them up. */
function seriesXml(chart: Chart, id: string, index: number, placed: Placed, rendering: Rendering): string {
  const { wording, textsOf } = rendering;
  const { columns, rows } = placed.table;
  const shown = chart.rows ?? rows.length;
  const indexOf = (wanted: string) => columns.findIndex((column) => column.id === wanted);
  const [category, own] = [indexOf(chart.category), indexOf(id)];
  const { type } = columns[own] as Column;
  const byNumber = ofNumbers(chart, placed);
  const names = byNumber
    ? rows.slice(0, shown).map((row) => String(row[category]))
    : textsOf(placed.table)
        .slice(0, shown)
        .map((texts) => texts[category] ?? '');
  const sums = rows.slice(0, shown).map((row) => String(euros(Number(row[own] ?? 0), type)));
  const ofNames = `<c:f>${rangeOf(placed, category, names.length)}</c:f>${cache(names, byNumber)}`;
  const ofSums = `<c:f>${rangeOf(placed, own, sums.length)}</c:f>${cache(sums, true)}`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(wording.column(columns[own] as Column))}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="${chartColours[index % chartColours.length]?.slice(1)}"/></a:solidFill></c:spPr><c:cat>${byNumber ? `<c:numRef>${ofNames}</c:numRef>` : `<c:strRef>${ofNames}</c:strRef>`}</c:cat><c:val><c:numRef>${ofSums}</c:numRef></c:val></c:ser>`;
}

/** Years along the axis are numbers. */
function ofNumbers({ category }: Chart, { table }: Placed): boolean {
  const at = table.columns.findIndex((column) => column.id === category);
  return table.rows.every((row) => typeof row[at] === 'number');
}

function rangeOf({ sheet, headRow }: Placed, column: number, count: number): string {
  const letters = columnName(column + 1);
  return `${xmlText(quotedName(sheet))}!$${letters}$${headRow + 1}:$${letters}$${headRow + count}`;
}

function cache(values: readonly string[], numbers: boolean): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${xmlText(value)}</c:v></c:pt>`).join('');
  const content = `<c:ptCount val="${values.length}"/>${points}`;
  return numbers
    ? `<c:numCache><c:formatCode>General</c:formatCode>${content}</c:numCache>`
    : `<c:strCache>${content}</c:strCache>`;
}
