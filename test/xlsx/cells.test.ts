import { expect, test } from 'vitest';
import { sheetData } from './build.ts';
import { cellsOf, gridOf, placed, sheetOf } from './read.ts';

const text = (value: string) => ({ type: 'text', value });
const number = (value: number, format?: string) =>
  format === undefined ? { type: 'number', value } : { type: 'number', value, format };

const strings = [
  'kyllä',
  '<r><t>Toiminta-</t></r><r><rPr><b/></rPr><t xml:space="preserve"> suunnitelma</t></r>',
  '<t>漢字</t><rPh sb="0" eb="1"><t>かんじ</t></rPh><phoneticPr fontId="1"/>',
  '<t>a_x000D_b_x005F_x000D_c</t>',
  '<t/>',
  '<t xml:space="preserve">  reunat  </t>',
  '<t>1 &lt; 2 &amp; &#xE4;&#228;</t>',
  '<t>yksi\r\nkaksi</t>',
  '<t>a<!-- note -->b<![CDATA[<c>&amp;]]>d</t>',
  '<t>_x00</t><t>0D_</t>',
];

const formats = ['dd\\.mm\\.yyyy', '0.0%'];

const cases: readonly [title: string, cell: string, content: unknown][] = [
  ['shared text', '<c r="A1" t="s"><v>0</v></c>', text('kyllä')],
  ['rich text', '<c r="A1" t="s"><v>1</v></c>', text('Toiminta- suunnitelma')],
  ['phonetic guides are no text', '<c r="A1" t="s"><v>2</v></c>', text('漢字')],
  ['Excel escapes', '<c r="A1" t="s"><v>3</v></c>', text('a\rb_x000D_c')],
  ['an empty shared text is no cell', '<c r="A1" t="s"><v>4</v></c>', undefined],
  ['blanks at the ends', '<c r="A1" t="s"><v>5</v></c>', text('  reunat  ')],
  ['entities and references', '<c r="A1" t="s"><v>6</v></c>', text('1 < 2 & ää')],
  ['line ends', '<c r="A1" t="s"><v>7</v></c>', text('yksi\nkaksi')],
  ['comments and character data', '<c r="A1" t="s"><v>8</v></c>', text('ab<c>&amp;d')],
  ['escapes do not span runs', '<c r="A1" t="s"><v>9</v></c>', text('_x000D_')],
  ['a shared text without a number is no cell', '<c r="A1" t="s"><v></v></c>', undefined],
  ['blanks around an index', '<c r="A1" t="s"><v> 0 </v></c>', text('kyllä')],
  ['inline', '<c r="A1" t="inlineStr"><is><t>suoraan</t></is></c>', text('suoraan')],
  ['inline, rich', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', text('ab')],
  ['a plain text result', '<c r="A1" t="str"><v>tulos</v></c>', text('tulos')],
  ['whole number', '<c r="A1"><v>45000</v></c>', number(45000)],
  ['zero', '<c r="A1"><v>0</v></c>', number(0)],
  ['decimals', '<c r="A1"><v>-0.1</v></c>', number(-0.1)],
  ['power', '<c r="A1"><v>1.5E-3</v></c>', number(0.0015)],
  ['seventeen digits', '<c r="A1"><v>0.30000000000000004</v></c>', number(0.30000000000000004)],
  ['number with blanks', '<c r="A1"><v> 12\n</v></c>', number(12)],
  ['number in pieces', '<c r="A1"><v>1<!-- -->2</v></c>', number(12)],
  ['number in character data', '<c r="A1"><v><![CDATA[12]]></v></c>', number(12)],
  ['explicitly a number', '<c r="A1" t="n"><v>7</v></c>', number(7)],
  ['no number stays as it stands', '<c r="A1"><v>1,5</v></c>', text('1,5')],
  ['hexadecimal is no number', '<c r="A1"><v>0x10</v></c>', text('0x10')],
  ['infinity is no number', '<c r="A1"><v>1e999</v></c>', text('1e999')],
  ['date', '<c r="A1" s="1"><v>44927</v></c>', number(44927, 'date')],
  ['percent', '<c r="A1" s="2"><v>0.8</v></c>', number(0.8, 'percent')],
  ['style out of range', '<c r="A1" s="99"><v>3</v></c>', number(3)],
  ['true', '<c r="A1" t="b"><v>1</v></c>', { type: 'boolean', value: true }],
  ['false', '<c r="A1" t="b"><v>0</v></c>', { type: 'boolean', value: false }],
  ['error', '<c r="A1" t="e"><v>#N/A</v></c>', { type: 'error', value: '#N/A' }],
  ['ISO date', '<c r="A1" t="d"><v>2023-02-28T12:00:00</v></c>', number(44985.5, 'date')],
  ['no ISO date', '<c r="A1" t="d"><v>2023-02-30</v></c>', text('2023-02-30')],
  ['unknown type', '<c r="A1" t="zzz"><v>8</v></c>', text('8')],
  ['nothing', '<c r="A1" s="1"/>', undefined],
  ['an empty value', '<c r="A1"><v/></c>', undefined],
];

test.each(cases)('%s', (_, cell, content) => {
  expect(cellsOf(`<row r="1">${cell}</row>`, { strings, formats }).A1).toEqual(content);
});

const formulas: readonly [title: string, cell: string, content: unknown][] = [
  ['number', '<c r="A1"><f>1+1</f><v>2</v></c>', number(2)],
  ['zero', '<c r="A1"><f>1-1</f><v>0</v></c>', number(0)],
  ['false', '<c r="A1" t="b"><f>1=2</f><v>0</v></c>', { type: 'boolean', value: false }],
  ['text', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', text('a')],
  ['empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', text('')],
  ['empty text without a value', '<c r="A1" t="str"><f>""</f></c>', text('')],
  ['error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { type: 'error', value: '#DIV/0!' }],
  ['date', '<c r="A1" s="1"><f>TODAY()</f><v>44927</v></c>', number(44927, 'date')],
  ['never calculated', '<c r="A1"><f>B1*2</f></c>', { type: 'error', value: '#NOT-CALCULATED' }],
  [
    'never calculated, empty value',
    '<c r="A1"><f>B1*2</f><v/></c>',
    { type: 'error', value: '#NOT-CALCULATED' },
  ],
];

test.each(formulas)('formula with a cached result: %s', (_, cell, content) => {
  const sheet = sheetOf({ formats, sheets: [sheetData(`<row r="1">${cell}</row>`)] });
  expect(sheet.rows[0]?.cells[0]?.content).toEqual(content);
  expect(sheet.rows[0]?.cells[0]?.formula).toMatch(/^[^=]/);
});

test('a shared formula marks every cell that has it', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c><c r="B2"><f t="shared" si="7"/><v>1</v></c></row>';
  const cells = Object.fromEntries(placed(sheetOf({ sheets: [sheetData(rows)] })));
  expect(cells.A2).toEqual({ column: 1, content: number(0), formula: 'B1*2' });
  expect(cells.B2?.formula).toBe('');
});

test('rows and cells without an address follow the one before', () => {
  const rows =
    '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="D5"><v>4</v></c><c><v>5</v></c></row>' +
    '<row><c><v>6</v></c></row>';
  expect(cellsOf(rows)).toEqual({
    A1: number(1),
    C1: number(3),
    D5: number(4),
    E5: number(5),
    A6: number(6),
  });
});

test('rows and cells out of order come in order', () => {
  const rows =
    '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>' +
    '<row r="3"><c r="c3"><v>3</v></c></row>';
  const sheet = sheetOf({ sheets: [sheetData(rows)] });
  expect(placed(sheet).map(([place]) => place)).toEqual(['A1', 'A3', 'B3', 'C3']);
  expect(sheet.rows.map((row) => row.row)).toEqual([1, 3]);
});

test('dates of the 1904 system keep their serials, and ISO dates follow it', () => {
  const grid = gridOf({
    before: '<workbookPr date1904="1"/>',
    formats,
    sheets: [sheetData('<row><c s="1"><v>0</v></c><c t="d"><v>1904-01-02</v></c></row>')],
  });
  expect(grid.date1904).toBe(true);
  expect(grid.sheets[0]?.rows[0]?.cells.map((cell) => cell.content)).toEqual([
    number(0, 'date'),
    number(1, 'date'),
  ]);
});

test('an attribute counts however many stand before it, up to a thousand', () => {
  const cell = (others: number) => {
    const attributes = Array.from({ length: others }, (_, index) => `q${index}="${index}"`).join(' ');
    return `<row r="1"><c r="B1" ${attributes} t="str"><v>x</v></c></row>`;
  };
  for (const others of [30, 31, 62, 63, 998]) {
    expect(cellsOf(cell(others)), `${others}`).toEqual({ B1: { type: 'text', value: 'x' } });
  }
  expect(() => cellsOf(cell(999))).toThrow('attribute');
});
