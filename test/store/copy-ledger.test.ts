import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { describe, expect, test, vi } from 'vitest';
import { runCommand } from '../consolidate/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { databases, opened } from './databases.ts';
import { newEntry, newPass, reading, run, workbook } from './passes.ts';

const writer = fileURLToPath(new URL('./write-passes.ts', import.meta.url));

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(databases)('$database', ({ fresh }) => {
  test('a ledger comes back from its backup as it was, in either database', async () => {
    const [address, folder] = [await fresh(), temporaryFolder()];
    const store = await opened(address);
    await store.keep(reading('aa', 'a.xlsx'));
    const entries = Array.from({ length: 2000 }, (_, i) => newEntry(`Ä${i}`, i + 1));
    await store.write(newPass(1, { entries, workbooks: [workbook('a.xlsx', 'aa')] }));
    const assertions = [{ year: 2023, subject: 'decided', cents: 2_001_005 }];
    await store.write(newPass(2, { entries: [newEntry('B', 5)], assertions }));
    await store.recordRun(run(2));
    const file = join(folder, 'varmuuskopio.db');
    const backup = () => runCommand('backup', file, '--ledger', address);
    expect(await backup()).toMatchObject({
      code: 0,
      err: '',
      out: `Varmuuskopio: ${file}. Vientejä 2001.\n`,
    });
    expect(await runCommand('verify', '--ledger', file)).toMatchObject({ code: 0, err: '' });
    expect(await backup()).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toEqual([basename(file)]);
    for (const { fresh: freshElsewhere } of databases) {
      const elsewhere = await freshElsewhere();
      const restored = await runCommand('restore', file, '--ledger', elsewhere);
      expect(restored).toMatchObject({ code: 0, err: '' });
      const other = await opened(elsewhere);
      expect(await other.lastPass()).toEqual(await store.lastPass());
      expect(await other.workbooks()).toEqual(await store.workbooks());
      expect(await other.entries()).toEqual(await store.entries());
      expect(await other.assertions()).toEqual(await store.assertions());
      expect(await other.readingKeys()).toEqual(await store.readingKeys());
      expect(await other.runs(9)).toEqual(await store.runs(9));
      await other.write(newPass(3, { entries: [newEntry('B', -5, 2001)] }));
      expect(await runCommand('restore', file, '--ledger', elsewhere)).toMatchObject({ code: 2 });
    }
  });

  test('a backup made while another process writes is of one moment', async () => {
    const [address, folder, size] = [await fresh(), temporaryFolder(), 100];
    const child = spawn(process.execPath, ['--import', 'tsx', writer, address, String(size)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(child.stdout, 'data');
      const passes: number[] = [];
      for (const name of ['1', '2', '3']) {
        const file = join(folder, name);
        expect(await runCommand('backup', file, '--ledger', address)).toMatchObject({ code: 0, err: '' });
        expect(await runCommand('verify', '--ledger', file)).toMatchObject({ code: 0, err: '' });
        const store = await opened(file);
        const pass = (await store.lastPass())?.id ?? 0;
        expect(await store.entries()).toHaveLength(size * (2 * pass - 1));
        passes.push(pass);
      }
      expect(passes).toEqual([...passes].sort((a, b) => a - b));
      expect(child.exitCode).toBeNull();
    } finally {
      child.kill('SIGKILL');
    }
  });
});

test('a backup never takes the place of another file, and what is missing is named', async () => {
  const folder = temporaryFolder();
  const [ledger, workbookFile] = [join(folder, 'l.db'), join(folder, 'a.xlsx')];
  await opened(ledger);
  writeFileSync(workbookFile, 'PK somebody’s workbook, long enough to have a header of its own');
  for (const file of [workbookFile, ledger])
    expect(await runCommand('backup', file, '--ledger', ledger)).toMatchObject({
      code: 2,
      err: `Tiedosto on jo olemassa eikä ole varmuuskopio: ${file}. Anna toinen nimi.\n`,
    });
  const none = join(folder, 'none');
  expect((await runCommand('restore', none, '--ledger', ledger)).err).toContain(none);
  expect((await runCommand('backup', join(folder, 'b'), '--ledger', none)).err).toContain(none);
});

test('several backups to one file at the same moment are each whole', async () => {
  const [ledger, folder] = [join(temporaryFolder(), 'l.db'), temporaryFolder()];
  const store = await opened(ledger);
  await store.write(newPass(1, { entries: Array.from({ length: 3000 }, (_, i) => newEntry(`A${i}`, 1)) }));
  const file = join(folder, 'kopio.db');
  const made = await Promise.all([1, 2, 3].map(() => runCommand('backup', file, '--ledger', ledger)));
  expect(made.map(({ code, err }) => [code, err])).toEqual([1, 2, 3].map(() => [0, '']));
  expect(readdirSync(folder)).toEqual(['kopio.db']);
  const { entries } = JSON.parse((await runCommand('verify', '--ledger', file, '--json')).out);
  expect(entries).toBe(3000);
});

test('a backup that fails leaves the one before, and what a killed one has left goes with time', async () => {
  const [ledger, folder] = [join(temporaryFolder(), 'l.db'), temporaryFolder()];
  await (await opened(ledger)).write(newPass(1, { entries: [newEntry('A', 1)] }));
  const file = join(folder, 'kopio.db');
  const backup = () => runCommand('backup', file, '--ledger', ledger);
  expect((await backup()).code).toBe(0);
  const before = readFileSync(file);
  const [old, young] = ['0', '1'].map((digit) => `${file}.${digit.repeat(36)}.new`) as [string, string];
  for (const left of [old, young]) copyFileSync(file, left);
  utimesSync(old, 1, 1);
  const broken = new Database(ledger);
  broken.exec('drop table runs');
  broken.close();
  expect(await backup()).toMatchObject({
    code: 1,
    err: `Pääkirjaa ei voi käyttää: ${ledger} (SQLITE_ERROR). Tarkista paikka, oikeudet ja levytila.\n`,
  });
  expect(readdirSync(folder)).toEqual([basename(file), basename(young)]);
  expect(readFileSync(file).equals(before)).toBe(true);
});
