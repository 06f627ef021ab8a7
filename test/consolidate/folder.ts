/** A folder of real workbooks to keep changing, and a ledger beside it. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { onTestFinished } from 'vitest';
import type { Day } from '../../shared/calendar/day.ts';
import { standingEntries } from '../../shared/ledger/correct.ts';
import type { AssessOptions } from '../../shared/options.ts';
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { ownFields } from '../../shared/rulebook/own-fields.ts';
import { compileKinds } from '../../shared/workbook/compile-kinds.ts';
import { packReading } from '../../shared/workbook/packed.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import type { WorkbookReader } from '../../worker/pass/read-workbook.ts';
import { type PassOutcome, runPass } from '../../worker/pass/run-pass.ts';
import { folderSource } from '../../worker/sources/folder.ts';
import { openSqlite } from '../../worker/store/sqlite.ts';
import type { Store } from '../../worker/store/store.ts';
import { hashFile, readFile as readBytes } from '../../worker/xlsx/file.ts';
import { parseWorkbook } from '../../worker/xlsx/parse.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const books = publishedBooks.filter((book) => book.town === defaultTown);
export const rules: AssessOptions = { books, asOf: '2024-03-15' as Day };
const kinds = compileKinds(ownFields(books));

export type Decided = readonly [name: string, registerNumber: string, euros: number, paid?: number];

/** A list of decisions as an official keeps it. */
export async function writeDecisions(path: string, rows: readonly Decided[]): Promise<void> {
  await writeSheet(path, 'Päätökset 2023', [
    ['Avustuspäätökset 2023'],
    ['Hakija', 'Rekisterinumero', 'Pykälä', 'Päätöspäivä', 'Myönnetty €', 'Maksettu €', 'Maksupäivä'],
    ...rows.map(([name, number, euros, paid]) => [
      name,
      number,
      '§ 45',
      new Date('2023-05-23'),
      euros,
      paid ?? null,
      paid ? new Date('2023-06-20') : null,
    ]),
  ]);
}

export async function writeAppropriations(
  path: string,
  years: Readonly<Record<number, number>>,
): Promise<void> {
  const rows = Object.entries(years).map(([year, euros]) => [Number(year), euros]);
  await writeSheet(path, 'Määrärahat', [['Vuosi', 'Määräraha €'], ...rows]);
}

/** One application of a round whose appropriation no workbook tells. */
export async function writeApplication(path: string, year = 2023): Promise<void> {
  await writeSheet(path, 'Hakemukset', [
    [`Kumppanuusavustukset ${year}`],
    ['Hakija', 'Rek.nro', 'Kotipaikka', 'Ryhmät /vko', 'Tapahtumat', 'Uudet sisällöt', 'Rahamäärä €'],
    ['Uimarit ry', 84_370, 'Kemi', 3, 2, 1, 4_000],
  ]);
}

async function writeSheet(path: string, sheet: string, rows: readonly unknown[][]): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(sheet).addRows(rows as unknown[][]);
  await workbook.xlsx.writeFile(path);
}

/** What a pass reads with, in this process: these workbooks do no harm. Counts what it was asked to read. */
export function countingReader(): WorkbookReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    engine: 'test',
    hash: hashFile,
    async read(place) {
      asked.push(basename(place));
      const file = readBytes(place);
      if ('problem' in file) return { sha256: '', bytes: 0, result: file };
      const parsed = parseWorkbook(file.bytes);
      const result =
        'problem' in parsed
          ? parsed
          : { value: packReading(readGrid(parsed.grid, { file: basename(place), kinds })) };
      return { sha256: file.sha256, bytes: file.bytes.length, result };
    },
    close: () => {},
  };
}

export type Worker = {
  readonly folder: string;
  readonly store: Store;
  /** The names of the workbooks that the last pass read. */
  readonly asked: readonly string[];
  readonly pass: (...folders: readonly string[]) => Promise<PassOutcome>;
  /** What stands in the ledger: `EVENT NAME CENTS`. */
  readonly standing: () => Promise<readonly string[]>;
};

/** @param root where another worker has its folder and ledger already. */
export async function worker(root = temporaryFolder()): Promise<Worker> {
  const folder = join(root, 'kansio');
  mkdirSync(folder, { recursive: true });
  const store = await openSqlite(join(root, 'ledger.db'));
  onTestFinished(() => store.close());
  const reader = countingReader();
  return {
    folder,
    store,
    asked: reader.asked,
    pass: (...folders) => {
      reader.asked.length = 0;
      return runPass(
        {
          store,
          sources: [folderSource(folders.length > 0 ? folders : [folder])],
          reader,
          rules,
          today: '2024-03-15' as Day,
          wait: async () => {},
        },
        async (outcome) => outcome,
      );
    },
    standing: async () =>
      standingEntries(await store.entries())
        .map((e) => `${e.event} ${e.name ?? e.year} ${e.amountCents}`)
        .sort(),
  };
}

export const statuses = (outcome: PassOutcome) =>
  Object.fromEntries(outcome.workbooks.map((w) => [w.file, w.workbook.status]));
