/** The same workbooks from SharePoint as from a folder come to the same ledger, and nothing leaves it by a fault. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Day } from '../../../shared/calendar/day.ts';
import { findingsOf } from '../../../worker/pass/current.ts';
import { type PassOutcome, runPass } from '../../../worker/pass/run-pass.ts';
import { folderSource } from '../../../worker/sources/folder.ts';
import type { Source } from '../../../worker/sources/source.ts';
import { openSqlite } from '../../../worker/store/sqlite.ts';
import type { Store } from '../../../worker/store/store.ts';
import { countingReader, rules, statuses, temporaryFolder } from '../../consolidate/folder.ts';
import { makeSamples } from '../../workbooks/make.ts';
import { content } from './drive.ts';
import { stage } from './stage.ts';

type Ledger = { readonly store: Store; readonly asked: string[]; readonly pass: () => Promise<PassOutcome> };

async function ledgerOf(source: Source): Promise<Ledger> {
  const store = await openSqlite(`${temporaryFolder()}/ledger.db`);
  onTestFinished(() => store.close());
  const reader = countingReader();
  const pass = () => {
    reader.asked.length = 0;
    const options = { store, sources: [source], reader, rules, today: '2024-03-15' as Day };
    return runPass(options, async (outcome) => outcome);
  };
  return { store, asked: reader.asked, pass };
}

const codes = (outcome: PassOutcome) =>
  outcome.workbooks.flatMap((one) => findingsOf(one).map(({ code }) => `${one.file} ${code}`));

test('the samples: the ledger of the folder, entry by entry; then renames, a refusal, a lock, a deletion', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const paths = await makeSamples(folder);
  const s = await stage();
  for (const path of paths) s.server.drive.put(`2023/${basename(path)}`, readFileSync(path));
  const fromFolder = await ledgerOf(folderSource([folder]));
  const ledger = await ledgerOf(s.open({ folder: ['2023'] }));
  const [expected, first] = [await fromFolder.pass(), await ledger.pass()];
  expect(statuses(first)).toEqual(statuses(expected));
  const entries = await ledger.store.entries();
  expect(entries.length).toBeGreaterThan(100);
  expect(entries).toEqual(await fromFolder.store.entries());
  expect(await ledger.store.assertions()).toEqual(await fromFolder.store.assertions());

  s.server.asked = [];
  expect(await ledger.pass()).toMatchObject({ outcome: 'unchanged', added: [], troubles: [] });
  expect([s.server.asked, ledger.asked]).toEqual([['delta'], []]);

  const two = entries.find(({ event }) => event === 'decision')?.source?.file ?? '';
  const one = paths.map((path) => basename(path)).find((name) => name !== two) ?? '';
  s.server.drive.move(`2023/${one}`, `2023/Arkisto/${one}`);
  const moved = await ledger.pass();
  expect(moved).toMatchObject({ moves: [{ from: one, to: `Arkisto/${one}` }], added: [], troubles: [] });
  expect([s.server.count('download'), ledger.asked]).toEqual([0, []]);

  s.server.go('delta', { status: 403, codes: ['accessDenied'] });
  const away = await ledger.pass();
  expect(away).toMatchObject({
    outcome: 'unchanged',
    added: [],
    troubles: [{ path: '', trouble: 'forbidden' }],
  });

  s.server.drive.put(`2023/${two}`, content('saved just now'));
  s.server.go('content', { status: 423, codes: ['resourceLocked'] });
  const locked = await ledger.pass();
  expect([locked.added, codes(locked)]).toEqual([[], [`${two} workbook.locked`]]);
  expect(codes(await ledger.pass())).toEqual([`${two} workbook.not-a-workbook`]);

  s.server.drive.remove(`2023/${two}`);
  const gone = await ledger.pass();
  expect(codes(gone)).toEqual([`${two} workbook.removed`]);
  expect(gone.added.length).toBeGreaterThan(0);
  expect(gone.added.every(({ corrects }) => corrects !== null)).toBe(true);
});

test('a conflict copy of the same content counts once and says so; one that differs is named with both', async () => {
  const folder = temporaryFolder();
  const decisions = (await makeSamples(folder)).find((path) => /p(ä|a)(ä|a)t(ö|o)kset/i.test(path)) ?? '';
  const s = await stage();
  s.server.drive.put('kirja.xlsx', readFileSync(decisions));
  s.server.drive.put('kirja-TYOASEMA7.xlsx', readFileSync(decisions));
  const ledger = await ledgerOf(s.source);
  const outcome = await ledger.pass();
  expect(codes(outcome)).toEqual([expect.stringMatching(/ ledger\.copy$/)]);
  expect(new Set(outcome.added.map(({ key }) => key)).size).toBe(outcome.added.length);
});
