/**
 * Styles and relationships are remembered over workbooks by their bytes: what is read never depends on what
 * was read before, whether it is the same part, nearly the same, or the same with another promise.
 */
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { Remembered } from '../../worker/xlsx/remembered.ts';
import { build, parts, type WorkbookSource } from './build.ts';
import { gridOf, problemOf } from './read.ts';
import { type ZipEntry, zip } from './zip.ts';

const dated: WorkbookSource = {
  sheets: [{ xml: '<sheetData><row r="1"><c r="A1" s="1"><v>45000</v></c></row></sheetData>' }],
  formats: ['dd.mm.yyyy'],
};
const percent: WorkbookSource = { ...dated, formats: ['0000000.0%'] };
const elsewhere: WorkbookSource = { ...dated, folder: 'kirja/' };

test('the same and nearly the same workbooks, in any order, give what they give alone', () => {
  const formats = [dated, percent, dated, elsewhere, percent, elsewhere].map(
    (source) => gridOf(source).sheets[0]?.rows[0]?.cells[0]?.content,
  );
  const date = { type: 'number', value: 45000, format: 'date' };
  const share = { type: 'number', value: 45000, format: 'percent' };
  expect(formats).toEqual([date, share, date, date, share, date]);
});

function withPart(name: RegExp, change: Partial<ZipEntry>): Buffer {
  return zip(parts(dated).map((part) => (name.test(part.name) ? { ...part, ...change } : part)));
}

const lies: readonly [title: string, name: RegExp, change: Partial<ZipEntry>][] = [
  ['styles with a wrong checksum', /styles/, { lies: { crc: 1 } }],
  ['styles with a wrong size', /styles/, { lies: { size: 5 } }],
  ['relationships with a wrong checksum', /workbook\.xml\.rels/, { lies: { crc: 1 } }],
  ['relationships with a wrong size', /^_rels/, { lies: { size: 5 } }],
];

test.each(lies)('%s are refused though the honest ones are known', (_, name, change) => {
  expect(problemOf(build(dated))).toBe('a grid');
  expect(problemOf(withPart(name, change))).toBe('unreadable checksum');
  expect(problemOf(build(dated))).toBe('a grid');
});

test('a part is not taken for another whose name goes on with its bytes', () => {
  const honest = parts(dated).map((part) => ({ ...part, stored: true }));
  expect(problemOf(zip(honest))).toBe('a grid');
  const lying = honest.map((part): ZipEntry => {
    const text = part.data.toString();
    if (part.name.endsWith('workbook.xml.rels'))
      return { ...part, data: text.replace('styles.xml', 'styles.xml%20%3C%3Fxml') };
    if (!part.name.endsWith('styles.xml')) return part;
    const [first, rest] = [text.slice(0, 5), text.slice(6)];
    const lies = { size: text.length, crc: crc32(text) };
    return { ...part, name: `${part.name} ${first}`, data: rest, lies };
  });
  expect(problemOf(zip(lying))).toBe('unreadable checksum');
});

test('a known part takes as much from the limits as a new one', () => {
  const withFormats = (mark: string) =>
    build({ ...dated, formats: Array.from({ length: 40 }, (_, index) => mark.repeat(index + 1)) });
  const bytes = withFormats('0');
  expect(problemOf(bytes)).toBe('a grid');
  let [low, high] = [0, 1 << 20];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (problemOf(bytes, { memoryBytes: middle }) === 'a grid') high = middle;
    else low = middle + 1;
  }
  expect(problemOf(withFormats('#'), { memoryBytes: low - 1 })).toBe('too-large memory');
  expect(problemOf(withFormats('?'), { memoryBytes: low })).toBe('a grid');
  expect(problemOf(bytes, { unpackedBytes: 4 * 65_536 })).toBe('too-large unpacked');
});

test('memory is bounded: what is large is not kept, and what was kept goes when it becomes too much', () => {
  const known = new Remembered<number>();
  for (let index = 0; index < 1000; index++) known.set(`${index}`, { value: index, kept: 60_000 });
  expect([known.get('0'), known.get('999')?.value]).toEqual([undefined, 999]);
  known.set('large', { value: 1, kept: 100_000 });
  expect(known.get('large')).toBeUndefined();
  const entry = { name: 'a', method: 0, crc: 0, start: 0, size: 0 };
  expect(known.keyOf('a', Buffer.alloc(20_000), { ...entry, end: 20_000 })).toBeUndefined();
});
