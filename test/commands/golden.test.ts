/** An official's folder, and the right reading of each of its workbooks: every figure must be the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { checkJson } from '../../worker/commands/check-json.ts';
import { line } from './line.ts';

const folder = fileURLToPath(new URL('../../../shared/workbooks/', import.meta.url));
const isThere = existsSync(`${folder}expected`);
if (!isThere) console.warn('The folder shared/workbooks is not beside the project: golden tests do not run.');

type Answer = ReturnType<typeof checkJson>;
type Row = Readonly<Record<string, unknown>> & { readonly row: number; readonly sheet?: string };

const expected = (name: string) => JSON.parse(readFileSync(`${folder}expected/${name}.json`, 'utf8'));

/** The families that the expected files list; the others have fields of their own there. */
const families =
  'eligibility input identity score project decision agreement payment report clawback booking'.split(' ');

describe.skipIf(!isThere)('the official’s folder', () => {
  let answer: Answer;

  beforeAll(async () => {
    const files = readdirSync(folder).filter((f) => f.endsWith('.xlsx'));
    const { code, out } = await line([
      'check',
      '--json',
      '--as-of',
      '2024-03-15',
      ...files.map((f) => folder + f),
    ]);
    expect(code).toBe(0);
    answer = JSON.parse(out);
  }, 60_000);

  const rowsOf = (name: string): Row[] =>
    (answer.workbooks.find((w) => w.file === `${name}.xlsx`)?.sheets ?? []).flatMap((s) =>
      s.records.map((r) => ({
        sheet: s.sheet,
        ...r,
        findings: r.findings
          .map((f) => f.code)
          .filter((c) => families.includes(c.split('.')[0] as string))
          .sort(),
      })),
    );

  /** Of what we say, only the fields that the expected row has. */
  const like = (row: Row | undefined, model: Row) =>
    Object.fromEntries(Object.keys(model).map((key) => [key, row?.[key]]));
  const sorted = (row: Row) =>
    'findings' in row ? { ...row, findings: [...(row.findings as string[])].sort() } : row;

  test.each([
    'hankkeet',
    'kokoontumistilat-2023',
    'kumppanuusavustukset-2022-b',
    'kumppanuusavustukset-2023',
    'paatokset-2023',
  ])('%s: each row', (name) => {
    const rows = rowsOf(name);
    const model: Row[] = expected(name).records;
    expect(rows.length).toBe(model.length);
    for (const wanted of model) {
      const found = rows.find(
        (r) => r.row === wanted.row && (wanted.sheet === undefined || r.sheet === wanted.sheet),
      );
      expect(like(found, wanted)).toEqual(sorted(wanted));
    }
  });

  test.each(['kumppanuusavustukset-2022-b', 'kumppanuusavustukset-2023'])('%s: its round', (name) => {
    const { year, deadline, appropriationCents, partnershipPotCents, criterionPotsCents, unallocatedCents } =
      expected(name);
    const round = answer.rounds.find((r) => r.year === year && r.kind === 'partnership');
    expect(round).toMatchObject({
      deadline,
      appropriationCents,
      potCents: partnershipPotCents,
      criterionPotsCents,
      unallocatedCents,
    });
  });

  test('projektiavustukset-2023: what is missing and what is proposed', () => {
    const model = expected('projektiavustukset-2023');
    const rows = rowsOf('projektiavustukset-2023');
    const found = rows.map(({ row, name, registerNumber, attachments, proposedCents }) => {
      const { missing } = attachments as { missing: string[] };
      return { row, name, registerNumber, missing, proposedCents };
    });
    expect(found).toEqual(model.records);
    expect(rows.reduce((sum, r) => sum + (r.proposedCents as number), 0)).toBe(model.proposedCents);
    expect(answer.rounds.find((r) => r.kind === 'projectStart' && r.year === 2023)?.potCents).toBe(
      model.potCents,
    );
  });

  test('sponsorointi-2023: its total', () => {
    const { year, totalCents } = expected('sponsorointi-2023');
    const rows = rowsOf('sponsorointi-2023').filter((r) => r.year === year);
    expect(rows.reduce((sum, r) => sum + (r.amountCents as number), 0)).toBe(totalCents);
  });

  test('hankkeet: the sums of each year', () => {
    const { byYear, projects, withBudget, totalCents } = expected('hankkeet');
    const rows = rowsOf('hankkeet');
    expect(rows.length).toBe(projects);
    expect(rows.filter((r) => r.totalCents !== null).length).toBe(withBudget);
    expect(rows.reduce((sum, r) => sum + ((r.totalCents as number | null) ?? 0), 0)).toBe(totalCents);
    const sums: Record<string, Record<string, number>> = {};
    for (const row of rows) {
      for (const field of ['totalByYearCents', 'cityShareByYearCents']) {
        for (const [year, amount] of Object.entries(
          (row[field] as Record<string, number> | undefined) ?? {},
        )) {
          const ofYear = (sums[year] ??= { totalByYearCents: 0, cityShareByYearCents: 0 });
          ofYear[field] = (ofYear[field] ?? 0) + amount;
        }
      }
    }
    expect(sums).toEqual(byYear);
  });

  test('paatokset-2023: its sums', () => {
    const model = expected('paatokset-2023');
    for (const field of ['grantedCents', 'paidCents', 'clawbackOpenCents']) {
      const sum = rowsOf('paatokset-2023').reduce((all, r) => all + ((r[field] as number | null) ?? 0), 0);
      expect(sum).toBe(model[field]);
    }
  });

  test('kumppanuusavustukset-2023: how many are where', () => {
    const round = answer.rounds.find((r) => r.year === 2023 && r.kind === 'partnership');
    expect(round?.counts).toEqual(expected('kumppanuusavustukset-2023').counts);
  });
});
