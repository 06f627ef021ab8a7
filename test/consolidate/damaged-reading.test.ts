/** What is kept of a workbook is only a copy of what it says: where the disk has damaged it, it is read again. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standingEntries } from '../../shared/ledger/correct.ts';
import { databases, opened, type TestDatabase } from '../store/databases.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeAppropriations, writeDecisions } from './folder.ts';
import { runCommand } from './run-command.ts';

async function town({ fresh, run }: TestDatabase) {
  const root = temporaryFolder();
  const [folder, away, out] = ['kansio', 'muualla', 'raportit'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  const ledger = await fresh();
  const places = ['--ledger', ledger, '--out', out];
  await writeDecisions(join(folder, 'päätökset.xlsx'), [['Uimarit ry', '84370', 500]]);
  await writeAppropriations(join(folder, 'maararahat.xlsx'), { 2023: 45_000 });
  const consolidate = (...more: readonly string[]) => runCommand('consolidate', folder, ...places, ...more);
  expect((await consolidate()).code).toBe(0);
  await run(ledger, `update readings set reading = substr(reading, 1, 100) where name = 'päätökset.xlsx'`);
  return {
    folder,
    away,
    path: join(folder, 'päätökset.xlsx'),
    consolidate,
    report: () => runCommand('report', '2023', ...places),
    standing: async () => standingEntries(await (await opened(ledger)).entries()).length,
  };
}

const tomorrow = ['--as-of', '2024-03-16'];
const named = /^Työkirjan päätökset\.xlsx luettu sisältö on vioittunut pääkirjassa.*\n$/;

test.each(databases)('a damaged reading on $database is made again from its workbook', async (database) => {
  const t = await town(database);
  expect(await t.report()).toMatchObject({ code: 1, out: '', err: expect.stringMatching(named) });
  const again = await t.consolidate(...tomorrow);
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(again.out).toContain('Pääkirja: ei uusia vientejä.');
  expect((await t.report()).code).toBe(0);
  expect((await t.consolidate(...tomorrow)).out).toContain('Työkirjoja luettu: 0, ennallaan: 2.');
});

const ways: readonly (readonly [string, (t: Awaited<ReturnType<typeof town>>) => void])[] = [
  ['out of reach', ({ folder, away }) => renameSync(folder, away)],
  ['no workbook any more', ({ path }) => writeFileSync(path, '%PDF-1.7\n')],
];

test.each(ways)('one whose workbook is %s is named, and nothing is taken out', async (_, lose) => {
  const t = await town(databases[0] as TestDatabase);
  lose(t);
  expect(await t.consolidate(...tomorrow)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(named),
  });
  expect(await t.standing()).toBe(2);
});
