/**
 * Both doors see the same: what the pane shows of a workbook is what `avustuskirja check --json` says of it. The
 * command's own steps are taken here one by one, so that its reading processes start once and not for each file.
 */
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assess } from '../../shared/assess.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { ownNames } from '../../shared/i18n/names.ts';
import { defaultTown, publishedBooks } from '../../shared/rulebook/books.ts';
import { bookOfYear } from '../../shared/rulebook/find.ts';
import { checkJson } from '../../worker/commands/check-json.ts';
import { type FileRead, readFiles } from '../../worker/commands/read-files.ts';
import { officialsWorkbooks, sampleWorkbooks } from './folders.ts';
import { day, openStage, type Shown, type Stage } from './stage.ts';

type Finding = { code: string; sheet?: string; cell?: string };
type Row = {
  name: string | null;
  verdict?: string;
  points?: Record<string, number | null>;
  grantCents?: number | null;
  proposedCents?: number | null;
  appliedCents?: number | null;
  grantByCriterionCents?: Record<string, number> | null;
  findings: Finding[];
  counted?: boolean;
};
type Sheet = { sheet: string; kind: string | null; year: number | null; findings: Finding[]; records: Row[] };
type Answer = {
  workbooks: { findings: Finding[]; sheets: Sheet[] }[];
  rounds: { year: number; kind: string }[];
};

const books = publishedBooks.filter((b) => b.town === defaultTown);
const appropriationCents = 4_500_000;
const folders = { sample: await sampleWorkbooks(), official: officialsWorkbooks() };
const workbooks = Object.entries(folders).flatMap(([of, paths]) =>
  paths.map((path) => [`${of}: ${basename(path)}`, path] as const),
);

let stage: Stage;
const read = new Map<string, FileRead>();
beforeAll(async () => {
  stage = await openStage();
  for (const paths of Object.values(folders)) {
    const files = await readFiles(paths, books, () => undefined);
    for (const [i, path] of paths.entries()) read.set(path, files[i]!);
  }
}, 120_000);
afterAll(() => stage?.close());

test.concurrent.each(workbooks)('%s', { timeout: 60_000 }, async (_, path) => {
  const shown = await stage.open(path);
  const checked = check(path);
  expect(await verdicts(shown)).toEqual(verdictsOf(checked));
  expect(await findings(shown)).toEqual(findingsOf(checked));
  const single = new Set(roundsOf(checked).map((s) => s.year)).size === 1;
  if (single && checked.rounds.length === 0) {
    await settleAppropriation(shown);
    const settled = check(path, { appropriationCents });
    expect(settled.rounds.length).toBeGreaterThan(0);
    expect(await findings(shown)).toEqual(findingsOf(settled));
    await compareRounds(shown, settled);
  } else await compareRounds(shown, checked);
  expect(shown.problems).toEqual([]);
  shown.close();
});

function check(path: string, options: { appropriationCents?: number } = {}): Answer {
  const file = read.get(path)!;
  const assessment = assess([file.reading], { books, asOf: day as Day, ...options });
  const answer = checkJson({ assessment, files: [file], language: 'fi', names: ownNames(books), books });
  return JSON.parse(JSON.stringify(answer)) as Answer;
}

const isApplications = ({ kind }: { kind: string | null }) =>
  kind === 'partnership' || kind === 'projectStart';
const sheetsOf = (answer: Answer) => answer.workbooks.flatMap((w) => w.sheets);
const roundsOf = (answer: Answer) =>
  sheetsOf(answer).filter((s) => isApplications(s) && s.records.length > 0);

const names = ['ready', 'incomplete', 'unclear', 'ineligible'] as const;

function verdictsOf(answer: Answer): Record<string, number> {
  const rows = roundsOf(answer).flatMap((s) => s.records);
  return Object.fromEntries(names.map((name) => [name, rows.filter((r) => r.verdict === name).length]));
}

async function verdicts({ id }: Shown): Promise<Record<string, number>> {
  const counts = names.map(async (name) => [name, Number(await id(`verdict-${name}`).textContent())]);
  return Object.fromEntries(await Promise.all(counts));
}

function findingsOf(answer: Answer): string[] {
  const all = answer.workbooks.flatMap((w) => [
    ...w.findings.map((f) => ({ sheet: '', ...f })),
    ...w.sheets.flatMap((s) =>
      [...s.findings, ...s.records.flatMap((r) => r.findings)].map((f) => ({
        ...f,
        sheet: f.sheet ?? s.sheet,
      })),
    ),
  ]);
  return all.map(({ code, sheet, cell = '' }) => `${code} ${sheet} ${cell}`).sort();
}

async function findings({ pane, id }: Shown): Promise<string[]> {
  await id('tab-findings').click();
  const view = pane.locator('#view');
  await view.locator('[role=status], h2').first().waitFor();
  for (const more = view.getByRole('button', { name: /^Näytä lisää/ }); (await more.count()) > 0; )
    await more.click();
  const seen = await id('finding').evaluateAll((all) =>
    all.map(({ dataset }) => `${dataset.code} ${dataset.sheet} ${dataset.cell}`),
  );
  return seen.sort();
}

async function settleAppropriation({ id, settled }: Shown): Promise<void> {
  await id('tab-overview').click();
  await id('appropriation').fill(String(appropriationCents / 100));
  await settled(() => id('appropriation').press('Enter'));
}

/** Points and euros of every applicant of every round, as the table of the allocation writes them. */
async function compareRounds(shown: Shown, answer: Answer): Promise<void> {
  const { pane, id } = shown;
  await id('tab-allocation').click();
  const view = pane.locator('#view');
  await view.locator('h2').first().waitFor();
  for (const { year, kind } of answer.rounds) {
    const rows = roundsOf(answer)
      .filter((s) => s.year === year && s.kind === kind)
      .flatMap((s) => s.records.filter((r) => r.counted !== false));
    if (rows.length === 0) continue;
    const choice = view.getByRole('combobox');
    if ((await choice.count()) > 0) await choice.selectOption(`${year} ${kind}`);
    for (const more = view.getByRole('button', { name: /^Näytä lisää/ }); (await more.count()) > 0; )
      await more.click();
    const table = view.locator('table', { has: pane.getByRole('columnheader', { name: /Hakija/ }) });
    const drawn = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th button')?.textContent ?? '',
          ...[...row.querySelectorAll('td')].map((cell) => cell.textContent),
        ]),
      );
    expect(drawn.map(figures).sort()).toEqual(rows.map((r) => expected(r, year, kind)).sort());
  }
}

/** Sums in cents and points of a row; what says neither is not known. */
function figures([name = '', ...cells]: readonly string[]): string {
  const read = cells.map((text) => {
    const sum = /(-?[\d\s\u00a0]+(?:,\d\d)?)[\s\u00a0]*€/.exec(text)?.[1];
    const points = /([\d,]+)[\s\u00a0]*p\./.exec(text)?.[1];
    return figure(sum && cents(sum), points && Number(points.replace(',', '.')));
  });
  return [name.trim(), ...read].join(' | ');
}

const cents = (text: string) => Math.round(Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.')) * 100);
const figure = (sum: unknown, points?: unknown) => `${sum ?? '–'} ${points ?? ''}`.trim();

function expected(row: Row, year: number, kind: string): string {
  const book = bookOfYear(books, year);
  const scheme = book?.schemes[kind as 'partnership'];
  const between =
    scheme?.model === 'scored'
      ? scheme.criteria.map(({ id }) => figure(row.grantByCriterionCents?.[id], row.points?.[id]))
      : [figure(row.proposedCents), figure(row.appliedCents)];
  return [row.name, ...between, figure(row.grantCents)].join(' | ');
}
