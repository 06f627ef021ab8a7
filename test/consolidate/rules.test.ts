/** A report is made by the rules of the ledger's last pass, or by none: never by others in silence. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedBooks } from '../../shared/rulebook/books.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeApplication } from './folder.ts';
import { runCommand } from './run-command.ts';

const kemi = publishedBooks.find(({ id }) => id === 'kemi-2023');

/** A town of its own rules: half of the appropriation for what Kemi gives four fifths. */
function ownBook(path: string): string {
  const pots = kemi?.pots.map((pot) => (pot.kind === 'partnership' ? { ...pot, share: 50 } : pot));
  writeFileSync(path, JSON.stringify({ ...kemi, id: 'oma-2023', town: 'oma', pots }));
  return path;
}

const template = mkdtempSync(join(tmpdir(), 'avustuskirja-'));
const kept = join(template, 'kopio.db');
afterAll(() => rmSync(template, { recursive: true }));

/** A pass by the town's own book, and a copy of its ledger for each test. */
beforeAll(async () => {
  const [folder, ledger] = [join(template, 'kansio'), join(template, 'l.db')];
  await writeApplication(join(folder, 'kumppanuusavustukset-2023.xlsx'));
  const places = ['--ledger', ledger, '--out', join(template, 'raportit')];
  const book = ['--rulebook', ownBook(join(template, 'oma.json'))];
  const made = await runCommand('consolidate', folder, ...places, ...round, ...book);
  expect([made.code, (await runCommand('backup', kept, '--ledger', ledger)).code]).toEqual([0, 0]);
});

const round = ['--appropriation', '45000'];

function passed() {
  const root = temporaryFolder();
  const [ledger, out] = [join(root, 'l.db'), join(root, 'raportit')];
  copyFileSync(kept, ledger);
  const places = ['--ledger', ledger, '--out', out];
  const report = (...more: readonly string[]) => runCommand('report', '2023', ...places, ...more);
  return {
    ledger,
    out,
    book: ownBook(join(root, 'oma.json')),
    report,
    consolidate: (...more: readonly string[]) =>
      runCommand('consolidate', join(template, 'kansio'), ...places, ...round, ...more),
    pot: async (...more: readonly string[]) =>
      JSON.parse((await report('--json', ...more)).out).pots.partnership.potCents,
  };
}

test('a report follows its pass when its rulebook is not said again, or is not there any more', async () => {
  const r = passed();
  expect(await r.pot('--rulebook', r.book)).toBe(2_250_000);
  rmSync(r.book);
  expect(await r.pot()).toBe(2_250_000);
});

test('a report by other rules than its pass is refused, and none is written', async () => {
  const r = passed();
  const { code, out, err } = await r.report('--town', 'kemi');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('arvioi muilla säännöillä: oma-2023.');
  expect(err).toContain('--town ja --rulebook');
  expect(existsSync(r.out)).toBe(false);
});

test('a new pass by the other rules makes the report by them', async () => {
  const r = passed();
  expect((await r.consolidate('--town', 'kemi')).code).toBe(0);
  expect(await r.pot()).toBe(3_600_000);
  expect(await r.pot('--town', 'kemi')).toBe(3_600_000);
});

test('a pass by hand does not take the rules of another town because they were not said', async () => {
  const r = passed();
  const { code, out, err } = await r.consolidate();
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('näiden kuntien säännöillä: oma.');
  expect(await r.pot()).toBe(2_250_000);
});

test('a ledger that does not say its rules is reported by those that are said', async () => {
  const r = passed();
  const file = new Database(r.ledger);
  file.exec('drop trigger passes_no_update');
  file.exec('update passes set books = null');
  file.close();
  const { code, out, err } = await r.report();
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Pääkirja ei kerro, millä säännöillä');
  expect(await r.pot('--rulebook', r.book)).toBe(2_250_000);
});
