/**
 * The yearly report as an Excel workbook that an official shows the committee: one sheet for each part,
 * lists as native tables with filters, native charts, A4. Its parts are made while they are packed, row by
 * row (ECMA-376, parts 1 and 2). The same model gives the same bytes.
 */
import type { Rendering } from '../rendering.ts';
import { makeBook } from './book.ts';
import { chartPart } from './charts.ts';
import { drawingPart } from './drawing-part.ts';
import { type Part, packZip } from './pack-zip.ts';
import { contentTypesPart, dialectPart, propertiesPart, relationsPart, workbookPart } from './package.ts';
import { sheetPart } from './sheet-part.ts';
import { type Sheet, sheetsOf } from './sheets.ts';
import { tablePart } from './table-part.ts';
import { themePart } from './theme-part.ts';

export function reportWorkbook(rendering: Rendering): Iterable<Uint8Array> {
  const parts = partsOf(rendering);
  const types = contentTypesPart(parts.map(({ name }) => name));
  return packZip([{ name: '[Content_Types].xml', pieces: [types] }, ...parts]);
}

/** The texts and styles come last: only then is it known what the cells use. */
function partsOf(rendering: Rendering): readonly Part[] {
  const { wording, report } = rendering;
  const book = makeBook();
  const sheets = sheetsOf(rendering, book);
  const part = (name: string, ...pieces: readonly string[]): Part => ({ name, pieces });
  return [
    part(
      '_rels/.rels',
      relationsPart([
        ['officeDocument', 'xl/workbook.xml'],
        ['core-properties', 'docProps/core.xml'],
        ['extended-properties', 'docProps/app.xml'],
      ]),
    ),
    part('docProps/core.xml', propertiesPart(wording, report.asOf)),
    part('docProps/app.xml', dialectPart),
    part('xl/workbook.xml', workbookPart(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relationsPart([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['theme', 'theme/theme1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      pieces: sheetPart(sheet, wording, at === 0),
    })),
    part('xl/theme/theme1.xml', themePart),
    ...tableParts(sheets, rendering),
    ...chartParts(sheets, rendering),
    { name: 'xl/sharedStrings.xml', pieces: book.strings.xml() },
    { name: 'xl/styles.xml', pieces: later(book.styles.xml) },
  ];
}

function* later(text: () => string): Generator<string> {
  yield text();
}

function tableParts(sheets: readonly Sheet[], { wording }: Rendering): readonly Part[] {
  const lists = sheets.flatMap(({ list }, at) => (list ? [{ list, sheet: at + 1 }] : []));
  return lists.flatMap(({ list, sheet }, at) => [
    {
      name: `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
      pieces: [relationsPart([['table', `../tables/table${at + 1}.xml`]])],
    },
    { name: `xl/tables/table${at + 1}.xml`, pieces: [tablePart(list, at + 1, wording)] },
  ]);
}

function chartParts(sheets: readonly Sheet[], rendering: Rendering): readonly Part[] {
  const placed = sheets.flatMap((sheet) => sheet.placed);
  const at = sheets.findIndex(({ charts }) => charts.length > 0);
  const charts = (sheets[at]?.charts ?? []).flatMap((chart) => {
    const source = placed.find(({ table }) => table.id === chart.table);
    return source ? [{ chart, source }] : [];
  });
  if (charts.length === 0) return [];
  const targets = charts.map((_, n) => ['chart', `../charts/chart${n + 1}.xml`] as const);
  return [
    {
      name: `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
      pieces: [relationsPart([['drawing', '../drawings/drawing1.xml']])],
    },
    {
      name: 'xl/drawings/drawing1.xml',
      pieces: [
        drawingPart(
          charts.map(({ chart }) => chart),
          rendering.wording,
        ),
      ],
    },
    { name: 'xl/drawings/_rels/drawing1.xml.rels', pieces: [relationsPart(targets)] },
    ...charts.map(({ chart, source }, n) => ({
      name: `xl/charts/chart${n + 1}.xml`,
      pieces: [chartPart(chart, source, n + 1, rendering)],
    })),
  ];
}
