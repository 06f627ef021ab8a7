/**
 * Workbooks made to do harm, each by a few lines, with what must come of it: a problem, or a grid of so many
 * cells where the file is odd but honest. After the set measured in public readers; none is stored.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';
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

/** What must come of it: the problem in short, or the number of cells. */
export type Hostile = readonly [name: string, bytes: () => Buffer, outcome: string | number];

export const hostile: readonly Hostile[] = [
  ['400 MB in one sheet', () => withSheetPart(bomb(400)), 'too-large unpacked'],
  [
    '400 MB that claim to be 10 bytes',
    () => withSheetPart({ ...bomb(400), lies: { size: 10 } }),
    'too-large unpacked',
  ],
  ['100 MB of nothing', () => withSheetPart(bomb(100)), 0],
  [
    '100 MB of cells',
    () => withSheetPart(repeated(`${worksheet}<sheetData>`, manyCells, 6900, '</sheetData></worksheet>')),
    'too-large memory',
  ],
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
  ['deep nesting', () => sheet('<a>'.repeat(1e5) + '</a>'.repeat(1e5)), 'unreadable xml'],
  [
    'a path out of the folder',
    () => sheet(row, { parts: [{ name: '../../../etc/cron.d/x', data: 'x' }] }),
    1,
  ],
  [
    'names of the language',
    () => build({ sheets: [{ name: '__proto__', xml: row }], parts: [{ name: '__proto__', data: '' }] }),
    1,
  ],
];
