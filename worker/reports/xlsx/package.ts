/** What holds the parts of the workbook together: their list, their relations, the sheets' names, its title. */
import type { Day } from '../../../shared/calendar/day.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { printNames } from './names.ts';
import type { Sheet } from './sheets.ts';
import { head, xmlText } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** @param targets kind and path of each, numbered in their order: rId1, rId2… */
export function relationsPart(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(([kind, target], at) => {
    const type = kind === 'core-properties' ? `${relations}/relationships/metadata` : office;
    return `<Relationship Id="rId${at + 1}" Type="${type}/${kind}" Target="${target}"/>`;
  });
  return `${head}<Relationships xmlns="${relations}/relationships">${all.join('')}</Relationships>`;
}

export function workbookPart(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  // Sums are calculated anew where somebody has filtered.
  return `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${printNames(sheets)}</definedNames><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>`;
}

/** Dated by the report, not by the clock, so that the same report is the same file. */
export function propertiesPart({ title, subtitle, words }: Wording, day: Day): string {
  const moment = (what: string) =>
    `<dcterms:${what} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${what}>`;
  const by = xmlText(words.page.madeBy);
  return `${head}<cp:coreProperties xmlns:cp="${relations}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subtitle)}</dc:subject><dc:creator>${by}</dc:creator><cp:lastModifiedBy>${by}</cp:lastModifiedBy>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}

/** Charts leave out what they have by default: this says that the defaults are those of Excel since 2007. */
export const dialectPart = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>12.0000</AppVersion></Properties>`;

const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${spreadsheet}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${spreadsheet}.worksheet+xml`],
  [/^xl\/tables\//, `${spreadsheet}.table+xml`],
  [/^xl\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^xl\/styles\.xml$/, `${spreadsheet}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${spreadsheet}.sharedStrings+xml`],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  [/^xl\/charts\//, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

/** @param names of the other parts. */
export function contentTypesPart(names: readonly string[]): string {
  const own = names.flatMap((name) => {
    const type = contentTypes.find(([pattern]) => pattern.test(name))?.[1];
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [];
  });
  return `${head}<Types xmlns="${relations}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${own.join('')}</Types>`;
}
