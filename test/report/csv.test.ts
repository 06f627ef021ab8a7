/** The CSV as Finnish Excel opens it, read again: the same values, and no text that acts as a formula. */
import { expect, test } from 'vitest';
import { sectionsOf } from '../../shared/report/contents.ts';
import { wordingOf } from '../../shared/report/wording.ts';
import { csvFiles } from '../../worker/reports/csv/files.ts';
import {
  hostileNames,
  isUnseen,
  plainNames,
  sampleRendering,
  sampleYear,
  visible,
  whole,
} from './sample-year.ts';

/** Fields by row, quotes undone; the mark at the beginning is taken off. */
function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const files = (names = plainNames) =>
  new Map(csvFiles(sampleRendering(names)).map((f) => [f.name, whole(f.pieces)]));

test('the files of a year, each with the mark of UTF-8 and ASCII names', () => {
  const all = files();
  expect([...all.keys()].sort()).toEqual([
    'hankkeet.csv',
    'havainnot.csv',
    'jako.csv',
    'lahteet.csv',
    'paatokset.csv',
    'projektien-kaynnistys.csv',
    'sponsoroinnit.csv',
  ]);
  for (const text of all.values()) expect([text[0], text.endsWith('\r\n')]).toEqual(['\ufeff', true]);
});

test('what is read again is the table', () => {
  const { report } = sampleYear();
  const table = sectionsOf(report).flatMap((s) => s.tables.filter((t) => t.id === 'partnership'))[0];
  const [head = [], ...rows] = parse(files().get('jako.csv') ?? '');
  const wording = wordingOf(report, 'fi');
  expect(head).toEqual(table?.columns.map((c) => wording.column(c)));
  expect(rows).toHaveLength(table?.rows.length ?? 0);
  const money = head.indexOf('Avustus');
  expect(rows.map((row) => [row[0], row[money]])).toEqual([
    ['Ahti ry', '3566,00'],
    ['Ceres ry', '2222,00'],
    ['Bore ry', '500,00'],
  ]);
});

test.each(hostileNames)('%j come back as text', (...names) => {
  for (const [file, text] of files(names)) {
    const rows = parse(text);
    const width = rows[0]?.length;
    for (const row of rows) {
      expect([file, row.length]).toEqual([file, width]);
      for (const field of row) {
        expect(field).not.toMatch(/^[=+@\t\r]|^-(?![\d,]+$)/);
        expect([...field].filter(isUnseen)).toEqual([]);
      }
    }
  }
  const [, first] = parse(files(names).get('sponsoroinnit.csv') ?? '');
  const name = visible(names[2] as string);
  expect(first?.[0]).toBe(/^[=+\-@\t]/.test(name) ? `'${name}` : name);
});
