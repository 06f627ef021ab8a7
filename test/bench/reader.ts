/**
 * The reader against the least that any reader must do and against exceljs: processor time and peak memory
 * of one reading of 20 000 × 30 cells, each in a fresh process, the middle of three; and a template of the
 * kind that expands in other readers.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columnName } from '../../shared/workbook/address.ts';
import { build } from '../xlsx/build.ts';
import type { Way } from './reader-one.ts';

/** `of` says what was measured. */
export type Measure = {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly of: string;
};

type Reading = { readonly cells: number; readonly cpu: number; readonly wall: number; readonly peak: number };

const rows = 20_000;
const columns = 30;

export function benchReader(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const large = join(folder, 'large.xlsx');
    writeFileSync(large, largeWorkbook());
    const template = join(folder, 'template.xlsx');
    writeFileSync(template, templateWorkbook());
    const [reader, floor, exceljs] = (['reader', 'floor', 'exceljs'] as const).map((way) =>
      middle(way, large),
    );
    if (reader!.cells !== rows * columns) throw new Error(`${reader!.cells} cells read`);
    const of = `${rows} × ${columns} cells`;
    return [
      { name: 'reader: processor time', unit: 'ms', value: reader!.cpu, of },
      { name: 'reader: of the floor’s processor time', unit: '×', value: reader!.cpu / floor!.cpu, of },
      { name: 'reader: of exceljs’s processor time', unit: '×', value: reader!.cpu / exceljs!.cpu, of },
      { name: 'reader: peak memory', unit: 'MB', value: reader!.peak, of },
      { name: 'floor (inflate and saxes): processor time', unit: 'ms', value: floor!.cpu, of },
      { name: 'exceljs: processor time', unit: 'ms', value: exceljs!.cpu, of },
      { name: 'exceljs: peak memory', unit: 'MB', value: exceljs!.peak, of },
      {
        name: 'reader: time',
        unit: 'ms',
        value: middle('reader', template).wall,
        of: 'whole-column validations',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The middle reading of three, by processor time. */
function middle(way: Way, path: string): Reading {
  const readings = [1, 2, 3].map(() => read(way, path)).sort((a, b) => a.cpu - b.cpu);
  return readings[1]!;
}

/** As the worker starts its reading processes; exceljs needs a larger heap. */
function read(way: Way, path: string): Reading {
  const limits = way === 'exceljs' ? [] : ['--max-old-space-size=256', '--max-semi-space-size=4'];
  const script = fileURLToPath(new URL('./reader-one.ts', import.meta.url));
  const loader = import.meta.resolve('tsx');
  const output = execFileSync(process.execPath, [...limits, '--import', loader, script, way, path]);
  return JSON.parse(output.toString());
}

/** Shared texts, numbers, dates, formulas with results, booleans: a fifth of the columns each. */
function largeWorkbook(): Buffer {
  const strings: string[] = [];
  const cell = (row: number, column: number): string => {
    const place = `r="${columnName(column)}${row}"`;
    const number = (row * column * 37) % 100_000;
    switch (column % 5) {
      case 0:
        return `<c ${place} t="s"><v>${strings.push(`Yhdistys ${number % 5000}`) - 1}</v></c>`;
      case 1:
        return `<c ${place}><v>${number / 100}</v></c>`;
      case 2:
        return `<c ${place} s="1"><v>${44_000 + (number % 2000)}</v></c>`;
      case 3:
        return `<c ${place}><f>${columnName(column - 2)}${row}*2</f><v>${number / 50}</v></c>`;
      default:
        return `<c ${place} t="b"><v>${number % 2}</v></c>`;
    }
  };
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => cell(row + 1, column + 1));
    return `<row r="${row + 1}" spans="1:${columns}">${cells.join('')}</row>`;
  });
  return build({
    sheets: [{ xml: `<sheetData>${lines.join('')}</sheetData>` }],
    strings,
    formats: ['dd\\.mm\\.yyyy'],
  });
}

function templateWorkbook(): Buffer {
  const validations = ['A', 'C', 'F', 'H'].map(
    (column) =>
      `<dataValidation type="list" sqref="${column}2:${column}1048576"><formula1>"k,e"</formula1></dataValidation>`,
  );
  const heads = Array.from({ length: 12 }, (_, n) => `<c t="inlineStr"><is><t>Sarake ${n}</t></is></c>`).join(
    '',
  );
  return build({
    sheets: [
      {
        xml: `<sheetData><row>${heads}</row></sheetData><dataValidations>${validations.join('')}</dataValidations>`,
      },
    ],
  });
}
