/** The sample folder is the same every time, is read without a doubt, and shows what the product is for. */
import { expect, test } from 'vitest';
import { assess } from '../../shared/assess.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { readGrid } from '../../shared/workbook/read.ts';
import { parseWorkbook } from '../../worker/xlsx/parse.ts';
import { townBooks, townKinds } from '../cases/town.ts';
import { samples } from './make.ts';
import { writeSample } from './write.ts';

async function readings() {
  const all = [];
  for (const sample of samples) {
    const parsed = parseWorkbook(await writeSample(sample));
    if ('problem' in parsed) throw new Error(`${sample.file}: ${parsed.problem.code}`);
    all.push(readGrid(parsed.grid, { file: sample.file, kinds: townKinds }));
  }
  return all;
}

test('the same data gives the same bytes', async () => {
  const [first] = samples;
  if (!first) throw new Error('no samples');
  expect((await writeSample(first)).equals(await writeSample(first))).toBe(true);
});

test('every kind is there, every real sheet is recognised and no header is in doubt', async () => {
  const sheets = (await readings()).flatMap((r) => r.sheets);
  expect([...new Set(sheets.map((s) => s.kind))].sort()).toEqual([
    'appropriation',
    'decision',
    null,
    'partnership',
    'project',
    'projectStart',
    'roomBooking',
    'sponsorship',
    'transfer',
  ]);
  expect(sheets.filter((s) => s.kind === null).map((s) => s.sheet)).toEqual(['Listat', 'Ohjeet']);
  expect(sheets.flatMap((s) => s.findings).filter((f) => f.code === 'sheet.header-ambiguous')).toEqual([]);
});

test('both years share their pots, and every verdict occurs', async () => {
  const { rounds } = assess(await readings(), { books: townBooks, asOf: '2024-12-31' as Day });
  expect(rounds.map((r) => `${r.year} ${r.kind}`)).toEqual([
    '2023 partnership',
    '2023 projectStart',
    '2024 partnership',
    '2024 projectStart',
  ]);
  for (const round of rounds) expect(round.awardedCents + round.unallocatedCents).toBe(round.potCents);
  expect(Object.values(rounds[0]?.counts ?? {}).every((count) => count > 0)).toBe(true);
});
