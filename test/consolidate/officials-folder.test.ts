/** The official's folder beside the project, where it is: what the ledger makes of it, to the cent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { yearFigures } from '../../shared/ledger/balances.ts';
import { openSqlite } from '../../worker/store/sqlite.ts';
import { hledgerObjection } from '../ledger/hledger.ts';
import { readJournal } from '../ledger/read-journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCommand } from './run-command.ts';

const folder = fileURLToPath(new URL('../../../shared/workbooks', import.meta.url));

/** What was left of the partnership grants was moved to project starts in part (T6). */
const moved = 250_000;

type Projects = {
  records: { totalByYearCents?: Record<string, number>; cityShareByYearCents?: Record<string, number> }[];
};

const name = existsSync(folder)
  ? 'the official’s folder comes to its expected figures, and its second pass adds nothing'
  : `no official’s folder beside the project (${folder}): nothing to compare`;

test.runIf(existsSync(folder))(
  name,
  async () => {
    const root = temporaryFolder();
    const [ledger, out] = [join(root, 'l.db'), join(root, 'out')];
    const consolidate = () =>
      runCommand('consolidate', folder, '--ledger', ledger, '--out', out, '--as-of', '2024-03-15', '--json');
    const first = await consolidate();
    expect(first).toMatchObject({ code: 0, err: '' });
    const second = JSON.parse((await consolidate()).out);
    expect([second.entries, second.years]).toEqual([{ added: 0, takenBack: 0 }, []]);
    expect(await runCommand('verify', '--ledger', ledger)).toMatchObject({ code: 0 });

    const store = await openSqlite(ledger);
    const entries = await store.entries();
    await store.close();
    expect(yearFigures(entries, 2023)).toMatchObject({
      appropriation: 4_500_000,
      'awarded.partnership': 3_097_000,
      'awarded.projectStart': 830_000,
      'pot.partnership': 503_000 - moved,
      'pot.projectStart': 70_000 + moved,
      decided: 3_097_000,
      paid: 2_726_700,
      clawbackOpen: 83_250,
      sponsorship: 350_000,
    });
    const expected = JSON.parse(readFileSync(join(folder, 'expected', 'hankkeet.json'), 'utf8')) as Projects;
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
      const figures = yearFigures(entries, year);
      const sum = (by: 'totalByYearCents' | 'cityShareByYearCents') =>
        expected.records.reduce((all, record) => all + (record[by]?.[year] ?? 0), 0);
      expect([year, figures.projectTotal ?? 0]).toEqual([year, sum('totalByYearCents')]);
      expect([year, figures.projectCityShare ?? 0]).toEqual([year, sum('cityShareByYearCents')]);
    }

    const journal = readFileSync(join(out, '2023', 'avustuskirja.journal'), 'utf8');
    expect(readJournal(journal).balanceOf('Avustukset:2023')).toBe(3_927_000);
    expect(hledgerObjection(journal) ?? '').toBe('');
  },
  120_000,
);
