import { expect, test } from 'vitest';
import type { WorkbookSource } from './build.ts';
import { gridOf } from './read.ts';

/** One workbook with something of everything, as Excel writes it. */
const plain: WorkbookSource = {
  before: '<workbookPr date1904="0"/>',
  after: '<definedNames><definedName name="Alue">Tiedot!$A$1</definedName></definedNames>',
  strings: ['Järjestö', '<r><t>yksi</t></r><r><t> kaksi</t></r>'],
  formats: ['yyyy-mm-dd'],
  sheets: [
    {
      name: 'Tiedot',
      xml:
        '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>44927</v></c></row>' +
        '<row r="2"><c r="A2" t="b"><f>A1=B1</f><v>0</v></c><c r="B2" t="inlineStr"><is><t>ä</t></is></c></row>' +
        '</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>' +
        '<hyperlinks><hyperlink ref="C1" r:id="h"/></hyperlinks>',
      relationships: [{ id: 'h', type: 'hyperlink', target: 'https://example.fi/', external: true }],
    },
    { name: 'Lista', xml: '<sheetData/>', state: 'hidden' },
  ],
};

const dialects: readonly [title: string, source: WorkbookSource][] = [
  ['a prefix on every element', { prefix: 'x' }],
  ['strict namespaces', { strict: true }],
  ['strict with a prefix', { strict: true, prefix: 'ns0' }],
  ['UTF-8 with a mark', { encoding: 'utf-8-bom' }],
  ['UTF-16, little end first', { encoding: 'utf-16le' }],
  ['UTF-16, big end first', { encoding: 'utf-16be' }],
  ['not under xl/', { folder: 'kirja/' }],
  ['at the root of the package', { folder: '', target: 'workbook.xml' }],
  ['an absolute target', { target: '/xl/workbook.xml' }],
  ['a target with backslashes', { target: '\\xl\\workbook.xml' }],
  ['a target with dots', { target: './xl/../xl/workbook.xml' }],
  ['a target in other case', { target: 'XL/Workbook.XML' }],
  ['a percent-encoded target', { folder: 'oma kirja/', target: 'oma%20kirja/workbook.xml' }],
  ['sizes behind the data', { entry: { descriptor: true } }],
  ['zip64', { entry: { zip64: true } }],
  ['stored', { entry: { stored: true } }],
  ['backslashes in the zip', { folder: 'xl\\', target: 'xl/workbook.xml' }],
  [
    'sheet parts of any name',
    { sheets: plain.sheets?.map((sheet, index) => ({ ...sheet, part: `a/b/taulu-${index}.data` })) ?? [] },
  ],
];

test.each(dialects)('the same grid from %s', (_, source) => {
  expect(gridOf({ ...plain, ...source })).toEqual(gridOf(plain));
});

const inner = (cell: string) => ({
  ...plain,
  sheets: [{ xml: `<sheetData><row r="1">${cell}</row></sheetData>` }],
});

test('elements of other namespaces are no content, whatever their names', () => {
  const [row] = gridOf(
    inner(
      '<c r="A1"><v>1</v><y:v xmlns:y="urn:y">2</y:v></c><y:c xmlns:y="urn:y" r="B1"><v>3</v></y:c>' +
        '<c xmlns="urn:z" r="C1"><v>4</v></c><undeclared:c r="D1"><v>5</v></undeclared:c>' +
        '<c r="E1"><extLst><ext><v>6</v></ext></extLst></c>',
    ),
  ).sheets[0]!.rows;
  expect(row?.cells).toEqual([{ column: 1, content: { type: 'number', value: 1 } }]);
});

test('one namespace under two prefixes is one namespace', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const [row] = gridOf(inner(`<m:c xmlns:m="${main}" r='A1'><m:v>1</m:v></m:c><c  r = "B1" ><v >2</v ></c >`))
    .sheets[0]!.rows;
  expect(row?.cells.map((cell) => cell.content.value)).toEqual([1, 2]);
});

test('sheets of other kinds are passed over and the rest keep their order', () => {
  const sheets = [
    { name: 'Kaavio', xml: '', type: 'chartsheet' },
    { name: 'Toinen', xml: '<sheetData/>' },
    { name: 'Dialogi', xml: '', type: 'dialogsheet' },
    { name: 'Makro', xml: '', type: 'xlMacrosheet' },
    { name: 'Ensimmäinen', xml: '<sheetData/>' },
  ];
  const names = gridOf({ sheets }).sheets.map((sheet) => sheet.name);
  expect(names).toEqual(['Toinen', 'Ensimmäinen']);
});
