/**
 * Mutated workbooks: whatever is broken, the answer is a grid or a problem, never an exception. The parts
 * are mutated before they are packed, so that the damage gets past the checksums; then the zip itself. The
 * same mutations every time; FUZZ_SECONDS=200 goes on with new ones for so long in each of the three.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWorkbook } from '../../worker/xlsx/parse.ts';
import { parts, type WorkbookSource } from './build.ts';
import { zip } from './zip.ts';

const source: WorkbookSource = {
  before: '<workbookPr date1904="1"/>',
  after: '<definedNames><definedName name="A" localSheetId="0">S!$A$1</definedName></definedNames>',
  strings: ['yksi', '<r><t>ri</t></r><r><t xml:space="preserve"> kas</t></r>'],
  formats: ['dd.mm.yyyy', '0%'],
  sheets: [
    {
      name: 'S',
      xml:
        '<sheetPr filterMode="1"/><cols><col min="1" max="2" hidden="1"/></cols><sheetData>' +
        '<row r="1" hidden="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><f t="shared" si="0">A2</f><v>1.5</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>&#228;&amp;</t></is></c><c r="C2" t="d"><v>2023-01-01</v></c></row>' +
        '</sheetData><autoFilter ref="A1:B2"><filterColumn colId="0"><filters/></filterColumn></autoFilter>' +
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="h"/></hyperlinks>' +
        '<tableParts><tablePart r:id="t"/></tableParts>',
      relationships: [
        { id: 'h', type: 'hyperlink', target: 'https://example.fi', external: true },
        { id: 't', type: 'table', target: '../t.xml' },
        { id: 'n', type: 'comments', target: '../n.xml' },
        { id: 'd', type: 'threadedComment', target: '../d.xml' },
      ],
    },
  ],
  relationships: [{ id: 'x', type: 'customXml', target: '../item.xml' }],
  parts: [
    { name: 'xl/t.xml', data: '<table displayName="T" ref="A1:B2"><autoFilter ref="A1:B2"/></table>' },
    {
      name: 'xl/n.xml',
      data: '<comments><authors><author>a</author></authors><commentList><comment ref="A1" authorId="0"><text><t>a: x</t></text></comment></commentList></comments>',
    },
    { name: 'xl/d.xml', data: '<t xmlns="u"><threadedComment ref="B1"><text>y</text></threadedComment></t>' },
    { name: 'item.xml', data: '<s xmlns="urn:avustuskirja:settings:1"/>' },
  ],
};

const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const runs =
  seconds > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 }
    : { numRuns: 2000, seed: 20_230_228 };
const limit = 120_000 + seconds * 1000;

const original = parts(source).map((part) => ({ ...part, stored: true }));
const packed = zip(original);
const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '<c>',
  '</c>',
  '<v>',
  '"',
  "'",
  '&',
  '&#0;',
  '&#x110000;',
  '<!--',
  '<![CDATA[',
  ']]>',
];
const more = [
  '<?',
  '<!',
  '=',
  ':',
  'xmlns="u"',
  '-1',
  '1e400',
  'A1:XFD1048576',
  '\0',
  '\ufeff',
  'NaN',
  '99999999999999999999',
];

/** Bytes from `at` on, `cut` of them, replaced by something. */
type Edit = { readonly at: number; readonly cut: number; readonly insert: Buffer };

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
  insert: fc.oneof(
    fc.constantFrom(...pieces, ...more).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  ),
});

function apply(bytes: Buffer, edits: readonly Edit[]): Buffer {
  return edits.reduce((text, { at, cut, insert }) => {
    const from = Math.floor(at * text.length);
    return Buffer.concat([text.subarray(0, from), insert, text.subarray(from + cut)]);
  }, bytes);
}

function isAnswer(bytes: Uint8Array): boolean {
  const parsed = parseWorkbook(bytes);
  return 'grid' in parsed ? parsed.grid.sheets.length > 0 : parsed.problem.code.startsWith('workbook.');
}

test('the workbook itself is read', () => {
  expect(parseWorkbook(packed)).toHaveProperty('grid');
});

test(
  'a workbook with mutated parts',
  () => {
    const mutations = fc.tuple(fc.nat(original.length - 1), fc.array(edit, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(mutations, ([index, edits]) => {
        const mutated = original.map((part, at) =>
          at === index ? { ...part, data: apply(Buffer.from(part.data), edits) } : part,
        );
        expect(isAnswer(zip(mutated))).toBe(true);
      }),
      runs,
    );
  },
  limit,
);

test(
  'a mutated zip',
  () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        expect(isAnswer(apply(packed, edits))).toBe(true);
      }),
      runs,
    );
  },
  limit,
);

test(
  'any bytes at all',
  () => {
    const starts = ['', 'PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '<html', '\x09\x08'];
    const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(bytes, ([start, rest]) => {
        expect(isAnswer(Buffer.concat([Buffer.from(start, 'latin1'), rest]))).toBe(true);
      }),
      runs,
    );
  },
  limit,
);
