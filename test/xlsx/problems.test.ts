import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { build, parts, type WorkbookSource } from './build.ts';
import { compoundFile } from './compound-file.ts';
import { problemOf } from './read.ts';
import { type ZipEntry, zip } from './zip.ts';

const sheets = [{ xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }];
const good = build({ sheets });

const files: readonly [title: string, bytes: Buffer, problem: string][] = [
  ['empty', Buffer.alloc(0), 'not-a-workbook empty'],
  ['one byte', Buffer.from('P'), 'not-a-workbook text'],
  ['HTML', Buffer.from('\ufeff<html><table><tr><td>1</td></tr></table>'), 'not-a-workbook html'],
  ['HTML, declared', Buffer.from('\r\n<!DOCTYPE HTML>\n<p>'), 'not-a-workbook html'],
  [
    'CSV as Finnish Excel writes it',
    Buffer.from('Järjestö;Summa\r\nA;1,5\r\n', 'latin1'),
    'not-a-workbook csv',
  ],
  ['text with tabs in UTF-16', Buffer.from('\ufeffa\tb\r\n', 'utf16le'), 'not-a-workbook csv'],
  ['plain text', Buffer.from('Hei vaan\n'), 'not-a-workbook text'],
  ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3'), 'not-a-workbook pdf'],
  ['RTF', Buffer.from('{\\rtf1 x}'), 'not-a-workbook rtf'],
  [
    'XML spreadsheet of 2003',
    Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'not-a-workbook xml-spreadsheet',
  ],
  [
    'noise',
    Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) & 255)),
    'not-a-workbook unknown',
  ],
  ['zeros', Buffer.alloc(9000), 'truncated zeros'],
  ['an old .xls', compoundFile(['Workbook']), 'not-a-workbook xls'],
  ['an older .xls', compoundFile(['Book']), 'not-a-workbook xls'],
  ['a bare BIFF stream', Buffer.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x04, 0x10, 0x00]), 'not-a-workbook xls'],
  ['encrypted', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'encrypted xlsx'],
  [
    'protected by rights management',
    compoundFile(['DRMEncryptedDataSpace', 'EncryptedPackage']),
    'encrypted irm',
  ],
  [
    'an old workbook protected by rights management',
    compoundFile(['Workbook', '\tDRMContent']),
    'encrypted irm',
  ],
  ['Word before 2007', compoundFile(['WordDocument']), 'not-a-workbook doc'],
  ['another compound file', compoundFile(['Stuff']), 'not-a-workbook ole'],
  [
    'OpenDocument',
    zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
    'not-a-workbook ods',
  ],
  ['Apple Numbers', zip([{ name: 'Index/Document.iwa', data: 'x' }]), 'not-a-workbook numbers'],
  ['a zip of something', zip([{ name: 'kuva.png', data: 'x' }]), 'not-a-workbook zip'],
  ['an empty zip', zip([]), 'not-a-workbook zip'],
  ['cut in the middle', good.subarray(0, good.length >> 1), 'truncated zip'],
  ['the last 100 bytes missing', good.subarray(0, good.length - 100), 'truncated zip'],
  ['an entry encrypted in the zip', build({ sheets, entry: { flags: 1 } }), 'encrypted zip'],
];

test.each(files)('%s', (_, bytes, problem) => {
  expect(problemOf(bytes)).toBe(problem);
});

/** The good workbook with one part changed. */
function withPart(name: RegExp, change: (part: ZipEntry) => Partial<ZipEntry>): Buffer {
  return zip(parts({ sheets }).map((part) => (name.test(part.name) ? { ...part, ...change(part) } : part)));
}

const flipped = Buffer.from(good);
const at = flipped.indexOf(deflateRawSync(parts({ sheets }).at(-1)!.data)) + 9;
flipped[at] = flipped[at]! ^ 0x10;

const document = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const damages: readonly [title: string, bytes: Buffer, problem: string][] = [
  ['a flipped bit', flipped, 'unreadable c'],
  ['a wrong checksum', withPart(/sheet1/, () => ({ lies: { crc: 1 } })), 'unreadable checksum'],
  ['a size too small', withPart(/sheet1/, () => ({ lies: { size: 5 } })), 'unreadable checksum'],
  ['a size too large', withPart(/sheet1/, () => ({ lies: { size: 5e6 } })), 'unreadable checksum'],
  ['a size beyond the limits', withPart(/sheet1/, () => ({ lies: { size: 4e9 } })), 'too-large unpacked'],
  ['an entry outside', withPart(/sheet1/, () => ({ lies: { offset: 4e9 } })), 'unreadable zip'],
  [
    'two entries on one place',
    withPart(/sheet1/, () => ({ lies: { offset: 0 } })),
    'unreadable overlapping-entries',
  ],
  ['a part twice', zip([...parts({ sheets }), parts({ sheets }).at(-1)!]), 'unreadable duplicate-part'],
  ['no workbook part', withPart(/workbook\.xml$/, () => ({ name: 'x' })), 'not-a-workbook zip'],
  ['no worksheet part', withPart(/sheet1/, () => ({ name: 'x' })), 'unreadable missing-part'],
  ['no list of sheets', withPart(/workbook\.xml\.rels/, () => ({ name: 'x' })), 'unreadable missing-part'],
  ['another root', withPart(/sheet1/, () => ({ data: '<chartsheet/>' })), 'unreadable part'],
  [
    'a Word document',
    withPart(/workbook\.xml$/, () => ({ data: `<w:document xmlns:w="${document}"/>` })),
    'not-a-workbook docx',
  ],
  [
    'a binary workbook',
    withPart(/workbook\.xml$/, () => ({ data: Buffer.from([0x83, 1, 0]) })),
    'not-a-workbook xlsb',
  ],
  ['only charts', build({ sheets: [{ xml: '', type: 'chartsheet' }] }), 'not-a-workbook no-sheets'],
  [
    'one part as two sheets',
    build({
      sheets: [
        { ...sheets[0]!, part: 'same.xml' },
        { ...sheets[0]!, part: './same.xml' },
      ],
    }),
    'unreadable duplicate-part',
  ],
];

test.each(damages)('%s', (_, bytes, problem) => {
  expect(problemOf(bytes)).toContain(problem);
});

const row = (cells: string, attributes = 'r="1"') =>
  `<sheetData><row ${attributes}>${cells}</row></sheetData>`;

const contents: readonly [title: string, source: WorkbookSource | string, problem: string][] = [
  ['a document type', `<!DOCTYPE x [<!ENTITY a "a">]>${row('')}`, 'unreadable doctype'],
  ['an entity', row('<c><v>&a;</v></c>'), 'unreadable entity'],
  ['a bare ampersand', row('<c t="str"><v>a & b</v></c>'), 'unreadable entity'],
  ['a character that is none', row('<c t="str"><v>&#xD800;</v></c>'), 'unreadable entity'],
  ['tags that cross', row('<c><v>1</c></v>'), 'unreadable xml'],
  ['a tag without end', row('<c><v>1</v></c').replace(/<\/row>.*/, ''), 'unreadable xml'],
  ['an attribute without quotes', row('<c r=A1><v>1</v></c>'), 'unreadable xml'],
  ['a comment without end', `${row('')}<!-- `, 'unreadable xml'],
  ['deep nesting', '<a>'.repeat(300) + '</a>'.repeat(300), 'unreadable xml'],
  ['two roots', { sheets, parts: [], before: '</workbook><workbook>' }, 'unreadable xml'],
  ['a shared text that is not there', row('<c t="s"><v>9</v></c>'), 'unreadable shared-string'],
  ['a shared text by name', row('<c t="s"><v>yksi</v></c>'), 'unreadable shared-string'],
  ['row 0', row('', 'r="0"'), 'unreadable row-number'],
  ['a row beyond the last', row('<c><v>1</v></c>', 'r="1048577"'), 'unreadable row-number'],
  ['a row that is no number', row('', 'r="x"'), 'unreadable row-number'],
  ['a cell of another row', row('<c r="A2"><v>1</v></c>'), 'unreadable cell-address'],
  ['a column beyond the last', row('<c r="XFE1"><v>1</v></c>'), 'unreadable cell-address'],
  ['a cell after the last column', row('<c r="XFD1"/><c><v>1</v></c>'), 'unreadable cell-address'],
  ['an address without letters', row('<c r="1"><v>1</v></c>'), 'unreadable cell-address'],
  [
    'a place with two cells',
    row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
    'unreadable duplicate-cell',
  ],
  ['two lots of rows', row('') + row(''), 'unreadable duplicate-part'],
];

test.each(contents)('%s', (_, source, problem) => {
  const workbook = typeof source === 'string' ? { sheets: [{ xml: source }] } : source;
  expect(problemOf(build(workbook))).toBe(problem);
});

const long = 'x'.repeat(32_768);
const longTexts: readonly [title: string, source: WorkbookSource, problem: string][] = [
  ['shared', { sheets, strings: [long] }, 'too-large text'],
  ['in its cell', { sheets: [{ xml: row(`<c t="str"><v>${long}</v></c>`) }] }, 'too-large text'],
  ['as long as Excel allows', { sheets: [{ xml: row(`<c t="str"><v>${long.slice(1)}</v></c>`) }] }, 'a grid'],
];

test.each(longTexts)('a text longer than a cell of Excel holds: %s', (_, source, problem) => {
  expect(problemOf(build(source))).toBe(problem);
});

test('a shared text counts in every cell that shows it', () => {
  const shown = { sheets: [{ xml: row('<c t="s"><v>0</v></c>'.repeat(3)) }], strings: ['1234567890'] };
  expect(problemOf(build(shown), { shownSigns: 30 })).toBe('a grid');
  expect(problemOf(build(shown), { shownSigns: 29 })).toBe('too-large text');
});

test('bytes that are not the encoding they claim', () => {
  const bytes = withPart(/sheet1/, (part) => ({
    data: Buffer.from(String(part.data).replace('>1<', '>\xe4<'), 'latin1'),
  }));
  expect(problemOf(bytes)).toBe('unreadable encoding');
});
