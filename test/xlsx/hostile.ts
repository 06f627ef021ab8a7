/**
 * Workbooks made to do harm, each by a few lines, with what must come of it: a problem, or a grid of so many
 * cells where the file is odd but honest. After the set measured in public readers; none is stored.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { columnName } from '../../shared/workbook/address.ts';
import base from '../cases/base.json' with { type: 'json' };
import { build, parts, type WorkbookSource } from './build.ts';
import { type ZipEntry, zip } from './zip.ts';

const megabyte = 1024 * 1024;
const cell = '<c r="A1"><v>1</v></c>';

/** A sheet part of `count` times the block, deflated without ever being held whole. */
function repeated(
  before: string,
  block: Buffer,
  count: number,
  after: string,
): Pick<ZipEntry, 'packed' | 'lies'> {
  const flush = (data: Buffer) => deflateRawSync(data, { finishFlush: constants.Z_FULL_FLUSH });
  const [head, tail] = [Buffer.from(before), Buffer.from(after)];
  const packed = [flush(head), ...new Array<Buffer>(count).fill(flush(block)), deflateRawSync(tail)];
  let crc = crc32(head);
  for (let index = 0; index < count; index++) crc = crc32(block, crc);
  const size = head.length + block.length * count + tail.length;
  return { packed: Buffer.concat(packed), lies: { size, crc: crc32(tail, crc) } };
}

function sheet(xml: string, more: WorkbookSource = {}): Buffer {
  return build({ sheets: [{ xml }], ...more });
}

function withSheetPart(change: Partial<ZipEntry>): Buffer {
  const source = parts({ sheets: [{ xml: '<sheetData/>' }] });
  return zip(source.map((part) => (part.name.includes('sheet1') ? { ...part, ...change } : part)));
}

const worksheet = '<worksheet xmlns="urn:w">';
const blanks = Buffer.alloc(megabyte, ' ');
const bomb = (megabytes: number) =>
  repeated(`${worksheet}<sheetData>`, blanks, megabytes, '</sheetData></worksheet>');
const manyCells = Buffer.from(`<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`);

function overlapping(): Buffer {
  const source = parts({ sheets: [{ xml: '<sheetData/>' }] });
  const copies = Array.from({ length: 500 }, (_, index) => ({
    name: `xl/worksheets/copy${index}.xml`,
    data: '',
    lies: { offset: 0, size: 500 },
  }));
  return zip([...source, ...copies]);
}

function entities(declarations: string, use: string): string {
  return `<!DOCTYPE w [${declarations}]><sheetData><row><c t="str"><v>${use}</v></c></row></sheetData>`;
}

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const validations = Array.from(
  { length: 10 },
  (_, n) => `<dataValidation type="list" sqref="${String.fromCharCode(65 + n)}1:Z1048576"/>`,
).join('');
const row = `<sheetData><row r="1">${cell}</row></sheetData>`;
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

const rows = (count: number, cells: string) => `<row>${cells}</row>`.repeat(count);
const rowsOf = (cells: string, count = 1, more = '') => `<sheetData>${rows(count, cells)}${more}</sheetData>`;
const sharedCells = (count: number) => '<c t="s"><v>0</v></c>'.repeat(count);
const texts = (...all: string[]) => all.map((text) => `<c t="str"><v>${text}</v></c>`).join('');
const longFormula = `<c><f>${'A1+'.repeat(2666)}1</f><v>1</v></c>`.repeat(100);
const name = (n: number) => `<definedName name="N${n}">A${n}</definedName>`;
const note = (n: number) => `<comment ref="A${n + 1}"><text><t>${n}</t></text></comment>`;
const bond = { id: 'x', type: 'x', target: 'x' };
const at = (n: number) => `<c r="${columnName((n % 16_384) + 1)}1"><v>1</v></c>`;

/** A part beside the sheet, of the kind named. */
function beside(type: string, data: string): WorkbookSource {
  const relationships = [{ id: 'n', type, target: '../beside.xml' }];
  return { sheets: [{ xml: row, relationships }], parts: [{ name: 'xl/beside.xml', data }] };
}

/** Nearly a sum, a day, a period, a list of attachments, a name … over and over, and then not. */
const traps = [
  '1 ',
  '1.',
  '1.1.2023–',
  ' ',
  '(',
  'a/b/',
  '1-1-',
  '0',
  'ei kyllä ',
  '€ ',
  'n. ',
  'x, ',
  'a\u0308',
  'Hakija€',
  'ja 80 % ',
  'vuonna 2022: 1 ',
].map((piece) => `${piece.repeat(10_000 / piece.length)}#`);

/** The columns of every kind of list. */
const lists = Object.values(base).map(({ row }) => Object.keys(row));

/** Each trap in every column of every kind of list, beside a name that makes the row a record. */
function trapped(): Buffer {
  const trapCells = (columns: number, trap: number) => `<c t="s"><v>${trap}</v></c>`.repeat(columns - 1);
  return build({
    strings: traps,
    sheets: lists.map((columns) => ({
      xml: `<sheetData><row>${texts(...columns)}</row>${times(traps.length, (n) => `<row>${texts('Uimarit ry')}${trapCells(columns.length, n)}</row>`)}</sheetData>`,
    })),
  });
}

/** What must come of it: the problem in short, or the number of cells. */
export type Hostile = readonly [name: string, bytes: () => Buffer, outcome: string | number];

/** Those of every test run. */
export const hostile: readonly Hostile[] = [
  ['400 MB in one sheet', () => withSheetPart(bomb(400)), 'too-large unpacked'],
  [
    '400 MB that claim to be 10 bytes',
    () => withSheetPart({ ...bomb(400), lies: { size: 10 } }),
    'too-large unpacked',
  ],
  ['100 MB of nothing', () => withSheetPart(bomb(100)), 0],
  ['500 entries on one place', overlapping, 'unreadable overlapping-entries'],
  [
    'too many entries',
    () => zip(Array.from({ length: 2500 }, (_, n) => ({ name: `${n}`, data: '' }))),
    'too-large entries',
  ],
  ['billion laughs', () => sheet(entities(`<!ENTITY l0 "ha">${laughs}`, '&l9;')), 'unreadable doctype'],
  [
    'an external entity',
    () => sheet(entities('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;')),
    'unreadable doctype',
  ],
  [
    'one long entity many times',
    () => sheet(entities(`<!ENTITY a "${'a'.repeat(1e5)}">`, '&a;'.repeat(1e5))),
    'unreadable doctype',
  ],
  ['dimension of a whole sheet', () => sheet(`<dimension ref="A1:XFD1048576"/>${row}`), 1],
  [
    'a cell in the last corner',
    () => sheet(`<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`),
    1,
  ],
  ['a column span of 1e9', () => sheet(`<cols><col min="1" max="1000000000" hidden="1"/></cols>${row}`), 1],
  [
    'a merge of the whole sheet',
    () => sheet(`${row}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
    1,
  ],
  [
    'ten validations of whole columns',
    () => sheet(`${row}<dataValidations>${validations}</dataValidations>`),
    1,
  ],
  [
    'a name of whole columns',
    () =>
      sheet(row, {
        after: '<definedNames><definedName name="A">Sheet1!$A$1:$Z$1048576</definedName></definedNames>',
      }),
    1,
  ],
  ['deep nesting', () => sheet('<a>'.repeat(1e5) + '</a>'.repeat(1e5)), 'unreadable xml'],
  [
    'a path out of the folder',
    () => sheet(row, { parts: [{ name: '../../../etc/cron.d/x', data: 'x' }] }),
    1,
  ],
  [
    'a header of a million letters',
    () => sheet(rowsOf(`<c t="str"><v>${'Hakija '.repeat(150_000)}</v></c>`)),
    'too-large text',
  ],
  [
    'a header as long as Excel allows, in every cell',
    () => sheet(rowsOf(sharedCells(3000)), { strings: ['hakija '.repeat(4681)] }),
    'too-large text',
  ],
  [
    'a long text in a hundred thousand cells',
    () => sheet(rowsOf(sharedCells(1000), 100), { strings: ['1 '.repeat(16_000)] }),
    'too-large text',
  ],
  [
    'headers in all 16 384 columns',
    () => sheet(rowsOf(`${times(16_384, (n) => `<c t="str"><v>Summa ${n} €</v></c>`)}`)),
    16_384,
  ],
  [
    'words of a header in all 16 384 columns of twenty rows',
    () => sheet(rowsOf(sharedCells(16_384), 20), { strings: ['Hakija'] }),
    327_680,
  ],
  [
    'digits, signs and blanks that a pattern may stumble over, in every column of every list',
    trapped,
    lists.flat().length * (traps.length + 1),
  ],
  ['1 900 sheets', () => build({ sheets: Array.from({ length: 1900 }, () => ({ xml: row })) }), 1900],
  [
    '1 900 sheets that are one part',
    () => build({ sheets: Array.from({ length: 1900 }, () => ({ xml: row, part: 'one.xml' })) }),
    'unreadable duplicate-part',
  ],
  [
    'rows and cells backwards',
    () =>
      sheet(
        `<sheetData>${times(1000, (n) => `<row r="${1000 - n}">${times(200, (c) => `<c r="${columnName(200 - c)}${1000 - n}"><v>1</v></c>`)}</row>`)}</sheetData>`,
      ),
    200_000,
  ],
  [
    'names of the language',
    () => build({ sheets: [{ name: '__proto__', xml: row }], parts: [{ name: '__proto__', data: '' }] }),
    1,
  ],
  [
    'one row a hundred thousand times',
    () => sheet(`<sheetData>${times(1e5, (n) => `<row r="1">${at(n)}</row>`)}</sheetData>`),
    'unreadable duplicate-cell',
  ],
];

/** Those that take seconds to make; `npm run bench -- hostile` reads them too. */
export const enormous: readonly Hostile[] = [
  [
    '100 MB of cells',
    () => withSheetPart(repeated(`${worksheet}<sheetData>`, manyCells, 6900, '</sheetData></worksheet>')),
    'too-large memory',
  ],
  [
    'a million columns',
    () => sheet(`<cols>${times(1e6, (n) => `<col min="${n}" max="${n}" width="9"/>`)}</cols>${row}`),
    1,
  ],
  [
    'a million formatted empty cells',
    () => sheet(`<sheetData>${times(1000, () => `<row>${'<c s="1"/>'.repeat(1000)}</row>`)}</sheetData>`),
    0,
  ],
  [
    'a million formatted empty rows',
    () => sheet(`<sheetData>${times(1e6, (n) => `<row r="${n + 1}" s="1" customFormat="1"/>`)}</sheetData>`),
    0,
  ],
  [
    'three million empty shared texts',
    () => sheet(row, { strings: new Array(3e6).fill('<t/>') }),
    'too-large memory',
  ],
  [
    '200 000 merges, each in the one before',
    () =>
      sheet(`${row}<mergeCells>${times(2e5, (n) => `<mergeCell ref="A${n + 1}:XFD1048576"/>`)}</mergeCells>`),
    1,
  ],
  [
    'a short text in half a million cells',
    () => sheet(rowsOf(sharedCells(500), 1000), { strings: ['Uimarit ry'] }),
    500_000,
  ],
  ['a million rows of one cell', () => sheet(rowsOf('<c><v>1</v></c>', 1e6)), 'too-large memory'],
  [
    'a list of two hundred thousand single texts',
    () => sheet(rowsOf(texts('Hanke', 'Toiminta-aika', 'Budjetti'), 1, rows(2e5, texts('Silta')))),
    200_003,
  ],
  [
    'a list with fifty thousand merged areas',
    () => {
      const merges = times(5e4, (n) => `<mergeCell ref="A${2 * n + 2}:A${2 * n + 3}"/>`);
      const records = rows(1e5, `<c/>${texts('Silta', '5')}`);
      return sheet(
        `${rowsOf(texts('Osasto', 'Hanke', 'Budjetti', 'Toiminta-aika'), 1, records)}<mergeCells>${merges}</mergeCells>`,
      );
    },
    200_004,
  ],
  ['one formula of 8 000 signs in 10 000 cells', () => sheet(rowsOf(longFormula, 100)), 10_000],
  [
    'half a million notes',
    () =>
      sheet(row, {
        ...beside('comments', `<comments><commentList>${times(5e5, note)}</commentList></comments>`),
      }),
    1,
  ],
  [
    'a million names',
    () => sheet(row, { after: `<definedNames>${times(1e6, name)}</definedNames>` }),
    'too-large memory',
  ],
  [
    'a million relationships',
    () => sheet(row, { relationships: Array.from({ length: 1e6 }, () => bond) }),
    'too-large memory',
  ],
  [
    'an attribute of 50 MB',
    () => sheet(`<sheetData><row r="1" x="${'a'.repeat(5e7)}">${cell}</row></sheetData>`),
    1,
  ],
  ['a comment of 50 MB', () => sheet(`<!--${' -'.repeat(2.5e7)}-->${row}`), 1],
  [
    'ten million comments in one text',
    () => sheet(rowsOf(`<c t="str"><v>${'<!---->'.repeat(1e7)}</v></c>`)),
    0,
  ],
  [
    'a million pieces of rich text in one cell',
    () => sheet(rowsOf(`<c t="inlineStr"><is>${'<r><t>ab</t></r>'.repeat(1e6)}</is></c>`)),
    'too-large text',
  ],
  [
    'a million character references',
    () => sheet(rowsOf(`<c t="str"><v>${'&#97;'.repeat(1e6)}</v></c>`)),
    'too-large text',
  ],
  [
    'a million namespaces',
    () => sheet(times(1e5, (n) => `<a xmlns:p${n}="u${n}">`) + '</a>'.repeat(1e5)),
    'unreadable xml',
  ],
];
