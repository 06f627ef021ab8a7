/** The same workbooks from SharePoint as from a folder come to the same ledger, and nothing leaves it by a fault. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Day } from '../../../shared/calendar/day.ts';
import { findingsOf } from '../../../worker/pass/current.ts';
import { type PassOutcome, runPass } from '../../../worker/pass/run-pass.ts';
import { folderSource } from '../../../worker/sources/folder.ts';
import type { Source } from '../../../worker/sources/source.ts';
import { openSqlite } from '../../../worker/store/sqlite.ts';
import type { Store } from '../../../worker/store/store.ts';
import {
  countingReader,
  rules,
  statuses,
  writeAppropriations,
  writeDecisions,
} from '../../consolidate/folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
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

test('the samples: the ledger of the folder, entry by entry', {
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
});

test('renames, refusals, locks, conflict copies and deletions: only what is gone leaves the ledger', async () => {
  const root = temporaryFolder();
  const [decisions, appropriations] = [join(root, 'p.xlsx'), join(root, 'm.xlsx')];
  await writeDecisions(decisions, [['Uimarit ry', '84370', 500, 300]]);
  await writeAppropriations(appropriations, { 2023: 45_000 });
  const s = await stage();
  const { server } = s;
  server.drive.put('maararahat.xlsx', readFileSync(appropriations));
  server.drive.put('kirja.xlsx', readFileSync(decisions));
  const ledger = await ledgerOf(s.source);
  expect((await ledger.pass()).added).toHaveLength(3);

  server.asked = [];
  server.drive.move('kirja.xlsx', 'Arkisto/kirja.xlsx');
  const moved = await ledger.pass();
  expect(moved).toMatchObject({ moves: [{ from: 'kirja.xlsx', to: 'Arkisto/kirja.xlsx' }], added: [] });
  expect([server.count('download'), ledger.asked]).toEqual([0, []]);

  server.drive.put('kirja-TYOASEMA7.xlsx', readFileSync(decisions));
  const copied = await ledger.pass();
  expect([copied.added, codes(copied)]).toEqual([[], ['kirja-TYOASEMA7.xlsx ledger.copy']]);
  server.drive.remove('kirja-TYOASEMA7.xlsx');
  expect((await ledger.pass()).added).toEqual([]);

  server.go('delta', { status: 403, codes: ['accessDenied'] });
  const away = await ledger.pass();
  expect(away).toMatchObject({
    outcome: 'unchanged',
    added: [],
    troubles: [{ path: '', trouble: 'forbidden' }],
  });

  server.drive.put('Arkisto/kirja.xlsx', content('no workbook'));
  server.go('content', { status: 423, codes: ['resourceLocked'] });
  const locked = await ledger.pass();
  const ofCopy = 'kirja-TYOASEMA7.xlsx workbook.removed';
  expect([locked.added, codes(locked)]).toEqual([
    [],
    ['Arkisto/kirja.xlsx workbook.locked', 'Arkisto/kirja.xlsx workbook.last-good', ofCopy],
  ]);
  const broken = await ledger.pass();
  expect([broken.added, codes(broken)]).toEqual([
    [],
    ['Arkisto/kirja.xlsx workbook.not-a-workbook', 'Arkisto/kirja.xlsx workbook.last-good', ofCopy],
  ]);

  server.drive.remove('Arkisto');
  const gone = await ledger.pass();
  expect(codes(gone)).toEqual(['Arkisto/kirja.xlsx workbook.removed', ofCopy]);
  expect(gone.added.map(({ amountCents }) => amountCents)).toEqual([-50_000, -30_000]);
});
