import { expect, test } from 'vitest';
import { gridOf, placed, sheetOf } from './read.ts';

const grid4 =
  '<sheetData>' +
  [1, 2, 3, 4]
    .map(
      (row) =>
        `<row r="${row}">${['A', 'B', 'C', 'D']
          .map((column) => `<c r="${column}${row}" t="str"><v>${column}${row}</v></c>`)
          .join('')}</row>`,
    )
    .join('') +
  '</sheetData>';

const merges: readonly [title: string, refs: string[], gone: string[]][] = [
  ['none', [], []],
  ['one', ['B2:C3'], ['C2', 'B3', 'C3']],
  ['two in the same rows', ['A1:A2', 'C1:D2'], ['A2', 'D1', 'C2', 'D2']],
  ['one under the other', ['A1:B1', 'A2:B2', 'A3:A4'], ['B1', 'B2', 'A4']],
  ['larger than the sheet', ['B2:XFD1048576'], ['C2', 'D2', 'B3', 'C3', 'D3', 'B4', 'C4', 'D4']],
  ['whole rows', ['3:3'], ['B3', 'C3', 'D3']],
  ['a single cell', ['B2'], []],
  ['the second contradicts the first and hides nothing', ['A1:B2', 'B2:C3'], ['B1', 'A2', 'B2']],
  ['nonsense', ['ZZZZ1', 'A0:B1', 'A1:B2:C3', ''], []],
];

test.each(merges)('a merged area has its value once: %s', (_, refs, gone) => {
  const list = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const sheet = sheetOf({ sheets: [{ xml: `${grid4}<mergeCells>${list}</mergeCells>` }] });
  const all = placed(sheetOf({ sheets: [{ xml: grid4 }] })).map(([place]) => place);
  expect(placed(sheet).map(([place]) => place)).toEqual(all.filter((place) => !gone.includes(place)));
});

test('hidden rows, columns and sheets', () => {
  const hiding =
    '<cols><col min="2" max="3" hidden="1" width="9"/><col min="5" max="5" width="0"/>' +
    '<col min="7" max="16384" width="9" style="3"/></cols>' +
    '<sheetData><row r="2" hidden="true"/><row r="3" ht="0" customHeight="1"><c><v>1</v></c></row>' +
    '<row r="4" spans="1:3" s="1" customFormat="1"/><row r="5"><c><v>1</v></c></row></sheetData>';
  const grid = gridOf({
    sheets: [
      { name: 'Hakemukset', xml: hiding },
      { name: 'Listat', xml: grid4, state: 'hidden' },
      { name: 'Salaiset', xml: grid4, state: 'veryHidden' },
    ],
  });
  expect(grid.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ['Hakemukset', 'visible'],
    ['Listat', 'hidden'],
    ['Salaiset', 'veryHidden'],
  ]);
  const [sheet] = grid.sheets;
  expect(sheet?.hiddenColumns).toEqual([
    { first: 2, last: 3 },
    { first: 5, last: 5 },
  ]);
  expect(sheet?.rows.map(({ row, hidden, cells }) => [row, hidden, cells.length])).toEqual([
    [2, true, 0],
    [3, true, 1],
    [5, false, 1],
  ]);
});

test('tables, wherever their parts stand', () => {
  const table = (attributes: string, filter = '') => ({
    name: 'xl/lists/l1.xml',
    data: `<x:table xmlns:x="m" ${attributes}>${filter}</x:table>`,
  });
  const sheet = {
    xml: `${grid4}<tableParts><tablePart r:id="t1"/><tablePart r:id="gone"/></tableParts>`,
    relationships: [{ id: 't1', type: 'table', target: '../lists/l1.xml' }],
  };
  const plain = sheetOf({ sheets: [sheet], parts: [table('name="T1" displayName="Hakijat" ref="A1:D4"')] });
  expect(plain.tables).toEqual([
    { name: 'Hakijat', area: { top: 1, left: 1, bottom: 4, right: 4 }, headerRows: 1, totalsRows: 0 },
  ]);
  expect(plain.filtered).toBe(false);
  const filter =
    '<x:autoFilter ref="A1:D4"><x:filterColumn colId="0"><x:filters/></x:filterColumn></x:autoFilter>';
  const other = table('displayName="T" ref="$A$1:$D$4" headerRowCount="0" totalsRowCount="1"', filter);
  const filtered = sheetOf({ sheets: [sheet], parts: [other] });
  expect(filtered.tables[0]).toMatchObject({ name: 'T', headerRows: 0, totalsRows: 1 });
  expect(filtered.filtered).toBe(true);
});

const filters: readonly [xml: string, filtered: boolean][] = [
  ['', false],
  ['<autoFilter ref="A1:D4"/>', false],
  ['<autoFilter ref="A1:D4"><filterColumn colId="1" hiddenButton="1"/></autoFilter>', false],
  ['<autoFilter ref="A1:D4"><filterColumn colId="1"><filters blank="1"/></filterColumn></autoFilter>', true],
];

test.each(filters)('a filter is set only with a criterion: %s', (xml, filtered) => {
  expect(sheetOf({ sheets: [{ xml: grid4 + xml }] }).filtered).toBe(filtered);
});

test('an advanced filter is a filter', () => {
  expect(sheetOf({ sheets: [{ xml: `<sheetPr filterMode="1"/>${grid4}` }] }).filtered).toBe(true);
});

const protections: readonly [xml: string, isProtected: boolean][] = [
  ['', false],
  ['<sheetProtection objects="1"/>', false],
  ['<sheetProtection sheet="1" algorithmName="SHA-512"/>', true],
];

test.each(protections)('protection: %s', (xml, isProtected) => {
  expect(sheetOf({ sheets: [{ xml: grid4 + xml }] }).protected).toBe(isProtected);
});

test('links, outward and inward, over one cell or many', () => {
  const links =
    '<hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="B2:C3" location="Ohje!A1" display="x"/>' +
    '<hyperlink ref="D4" r:id="h1" location="kohta"/></hyperlinks>';
  const sheet = sheetOf({
    sheets: [
      {
        xml: grid4 + links,
        relationships: [
          { id: 'h1', type: 'hyperlink', target: 'https://example.fi/?a=1&b=2', external: true },
        ],
      },
    ],
  });
  const linked = placed(sheet).flatMap(([place, cell]) => (cell.hyperlink ? [[place, cell.hyperlink]] : []));
  expect(linked).toEqual([
    ['A1', 'https://example.fi/?a=1&b=2'],
    ['B2', '#Ohje!A1'],
    ['C2', '#Ohje!A1'],
    ['B3', '#Ohje!A1'],
    ['C3', '#Ohje!A1'],
    ['D4', 'https://example.fi/?a=1&b=2#kohta'],
  ]);
});

test('defined names with their scope, counted over all sheets of the workbook', () => {
  const grid = gridOf({
    sheets: [
      { name: 'Kaavio', xml: '', type: 'chartsheet' },
      { name: 'Tiedot', xml: grid4 },
    ],
    after:
      '<definedNames><definedName name="Alue">Tiedot!$A$1:$Z$1048576</definedName>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Tiedot!$A$1:$D$4</definedName>' +
      '<definedName name="Raja">="1 500 &amp;"</definedName></definedNames>',
  });
  expect(grid.sheets.map((sheet) => sheet.name)).toEqual(['Tiedot']);
  expect(grid.names).toEqual([
    { name: 'Alue', hidden: false, refersTo: 'Tiedot!$A$1:$Z$1048576' },
    { name: '_xlnm._FilterDatabase', hidden: true, refersTo: 'Tiedot!$A$1:$D$4', sheet: 'Tiedot' },
    { name: 'Raja', hidden: false, refersTo: '"1 500 &"' },
  ]);
});

test('our settings are known by the namespace of their root', () => {
  const ours = '<s:settings xmlns:s="urn:avustuskirja:settings:1"><s:year>2023</s:year></s:settings>';
  const parts = [
    { name: 'customXml/item1.xml', data: '<!DOCTYPE x><other/>' },
    { name: 'customXml/item2.xml', data: '<s:settings xmlns:s="urn:avustuskirja:settings:2"/>' },
    { name: 'customXml/kolmas.xml', data: ours },
  ];
  const bonds = ['item1.xml', 'item2.xml', 'kolmas.xml'].map((name, index) => ({
    id: `x${index}`,
    type: 'customXml',
    target: `../customXml/${name}`,
  }));
  const sheets = [{ xml: grid4 }];
  expect(gridOf({ sheets, parts, relationships: bonds }).settings).toBe(ours);
  expect(gridOf({ sheets, parts, relationships: bonds.slice(0, 2) }).settings).toBeUndefined();
});

test('notes and comments, without who wrote them', () => {
  const comments =
    '<comments><authors><author>Virkailija A</author><author/></authors><commentList>' +
    '<comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>Virkailija A:</t></r><r><t xml:space="preserve">\nsoitettu &amp; sovittu</t></r></text></comment>' +
    '<comment ref="A4" authorId="1"><text><t>ilman nimeä</t></text></comment>' +
    '<comment ref="C1" authorId="1"><text><t>[Threaded comment]</t></text></comment>' +
    '<comment ref="nowhere" authorId="0"><text><t>x</t></text></comment></commentList></comments>';
  const threads =
    '<ThreadedComments xmlns="urn:threads"><threadedComment ref="C1" personId="{1}" id="{a}"><text>Onko liite tullut?</text></threadedComment>' +
    '<threadedComment ref="C1" personId="{2}" id="{b}" parentId="{a}"><text>On.</text></threadedComment></ThreadedComments>';
  const sheet = sheetOf({
    sheets: [
      {
        xml: grid4,
        relationships: [
          { id: 'r1', type: 'comments', target: '../notes.xml' },
          { id: 'r2', type: 'threadedComment', target: '../threads.xml' },
          { id: 'r3', type: 'comments', target: '../gone.xml' },
        ],
      },
    ],
    parts: [
      { name: 'xl/notes.xml', data: comments },
      { name: 'xl/threads.xml', data: threads },
    ],
  });
  expect(sheet.notes).toEqual([
    { row: 1, column: 3, text: 'Onko liite tullut?\nOn.' },
    { row: 2, column: 2, text: 'soitettu & sovittu' },
    { row: 4, column: 1, text: 'ilman nimeä' },
  ]);
  expect(sheetOf({ sheets: [{ xml: grid4 }] }).notes).toEqual([]);
});
