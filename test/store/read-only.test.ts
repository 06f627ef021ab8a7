/** Ledgers and backups where nothing may be written, or nobody should: they are read, and left as they are. */
import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../worker/store/open-store.ts';
import { writeDecisions } from '../consolidate/folder.ts';
import { runCommand } from '../consolidate/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { opened } from './databases.ts';
import { newPass, run as oneRun } from './passes.ts';
import { asNobody, withoutRights } from './without-rights.ts';

const template = mkdtempSync(join(tmpdir(), 'avustuskirja-'));
afterAll(() => rmSync(template, { recursive: true }));

beforeAll(async () => {
  const folder = join(template, 'kansio');
  await writeDecisions(join(folder, 'päätökset.xlsx'), [['Uimarit ry', '84370', 500, 300]]);
  const places = ['kirja.db', 'kopio.db', 'raportit'].map((name) => join(template, name));
  await run('test/store/make-ledger.ts', folder, ...places);
});

/** In a process of its own, which has given everything back when it ends. */
async function run(script: string, ...args: readonly string[]): Promise<void> {
  const path = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', path, ...args]);
}

/** A ledger that a pass has made, and a backup of it, each in a folder of its own; and a folder for anybody. */
function town() {
  const root = temporaryFolder();
  const [place, backups, out] = ['pääkirja', 'kopiot', 'tulos'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [place, backups, out]) mkdirSync(folder);
  chmodSync(out, 0o777);
  const [ledger, backup] = [join(place, 'kirja 100 %.db'), join(backups, 'kopio.db')];
  copyFileSync(join(template, 'kirja.db'), ledger);
  copyFileSync(join(template, 'kopio.db'), backup);
  const report = (of: string) => runCommand('report', '2023', '--ledger', of, '--out', out, '--json');
  return { root, place, backups, out, ledger, backup, report };
}

const whole = { code: 0, err: '' };

test('a ledger and a backup that cannot be written are verified, reported and copied', async () => {
  const { place, backups, out: copies, ledger, backup, report } = town();
  const cases = [
    [place, ledger],
    [backups, backup],
  ] as const;
  for (const [folder, file] of cases) {
    const before = readFileSync(file);
    await withoutRights(folder, async () => {
      expect(await runCommand('verify', '--ledger', file)).toMatchObject(whole);
      const { code, err, out } = await report(file);
      expect([code, err, JSON.parse(out).totals.decidedCents]).toEqual([0, '', 50_000]);
      expect(await runCommand('backup', join(copies, 'c.db'), '--ledger', file)).toMatchObject(whole);
    });
    const pass = () => runCommand('consolidate', copies, '--ledger', file, '--out', copies);
    const { code, err } = await withoutRights(folder, pass);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^Pääkirjaa ei voi käyttää: .* \(\w*SQLITE_\w+\)\. Tarkista paikka, oikeudet ja levytila\.\n$/,
      ),
    ]);
    expect(readdirSync(folder)).toEqual([basename(file)]);
    expect(readFileSync(file).equals(before)).toBe(true);
  }
});

test('who may write beside the ledger but not in it leaves nothing that would be in its worker’s way', async () => {
  const { place, ledger } = town();
  chmodSync(place, 0o777);
  chmodSync(ledger, 0o444);
  const answer = await asNobody(place, () => runCommand('verify', '--ledger', ledger));
  expect(answer).toMatchObject(whole);
  expect(readdirSync(place)).toEqual([basename(ledger)]);
});

test('reading what may be written changes no byte of it and leaves nothing beside it', async () => {
  const { place, backups, ledger, backup, report } = town();
  const [before, copied] = [readFileSync(ledger), readFileSync(backup)];
  await run('worker/bin.mjs', 'verify', '--ledger', ledger);
  expect(readdirSync(place)).toEqual([basename(ledger)]);
  expect(readFileSync(ledger).equals(before)).toBe(true);
  expect(await runCommand('verify', '--ledger', backup)).toMatchObject(whole);
  expect((await report(backup)).code).toBe(0);
  expect(readdirSync(backups)).toEqual([basename(backup)]);
  expect(readFileSync(backup).equals(copied)).toBe(true);
});

test('a ledger in use is read as it stands by who may only read', async () => {
  const { place, ledger } = town();
  const store = await opened(ledger);
  await store.write(newPass(2));
  await withoutRights(place, async () => {
    const reader = await openStore(ledger, { write: false });
    expect((await reader.lastPass())?.id).toBe(2);
    await reader.close();
    expect(await runCommand('verify', '--ledger', ledger)).toMatchObject(whole);
  });
});

test('what a worker wrote ahead is never passed over: where it cannot be taken in, that is said', async () => {
  const { root, ledger } = town();
  const store = await opened(ledger);
  await store.recordRun(oneRun(2));
  const left = join(root, 'jäänyt');
  mkdirSync(left);
  const copy = join(left, 'l.db');
  for (const end of ['', '-wal']) copyFileSync(`${ledger}${end}`, `${copy}${end}`);
  await withoutRights(left, async () => {
    const { code, err } = await runCommand('verify', '--ledger', copy);
    expect([code, err]).toEqual([
      2,
      `Pääkirjan viimeiset muutokset ovat vielä tiedostossa ${copy}-wal, eikä niitä voi ottaa mukaan ilman kirjoitusoikeutta. Kopioi molemmat tiedostot paikkaan, johon saa kirjoittaa.\n`,
    ]);
  });
  expect(await runCommand('verify', '--ledger', copy)).toMatchObject(whole);
});

test('a ledger that changes while it is read as one that cannot change is read again', async () => {
  const { place, ledger } = town();
  const read = withoutRights(place, async () => {
    const reader = await openStore(ledger, { write: false });
    try {
      await reader.snapshot(async (reads) => {
        await reads.entries();
        await asOwner(place, async () => {
          const writer = await openStore(ledger);
          await writer.write(newPass(2));
          await writer.close();
        });
      });
    } finally {
      await reader.close();
    }
  });
  await expect(read).rejects.toThrow('interrupted');
});

/** Whoever the ledger belongs to, meanwhile. */
async function asOwner(folder: string, work: () => Promise<void>): Promise<void> {
  const uid = process.geteuid?.();
  process.seteuid?.(process.getuid?.() ?? 0);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
  chmodSync(folder, 0o755);
  try {
    await work();
  } finally {
    if (uid !== undefined) process.seteuid?.(uid);
  }
}

test('an older ledger is brought up to date by who only reads it, where it may be written', async () => {
  const root = temporaryFolder();
  const [place, ledger] = [join(root, 'vanha'), join(root, 'vanha', 'l.db')];
  mkdirSync(place);
  const file = new Database(ledger);
  file.exec(readFileSync(new URL('./first-tables.sql', import.meta.url), 'utf8'));
  file.close();
  const before = readFileSync(ledger);
  const refused = await withoutRights(place, () => runCommand('verify', '--ledger', ledger));
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('vanhemman ohjelman tekemä') });
  expect(readFileSync(ledger).equals(before)).toBe(true);
  expect(await runCommand('verify', '--ledger', ledger)).toMatchObject(whole);
});
