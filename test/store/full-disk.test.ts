/** Where there is no room any more, what is said to be written is written, and nothing else. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { expect, test } from 'vitest';
import type { PackedReading } from '../../shared/workbook/packed.ts';
import { namingPlace } from '../../worker/reports/naming-place.ts';
import { openStore } from '../../worker/store/open-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { opened } from './databases.ts';
import { reading } from './passes.ts';

const script = fileURLToPath(new URL('./write-passes.ts', import.meta.url));

test.runIf(process.platform !== 'win32')('a pass that has no room in the file stands beside it', async () => {
  const ledger = join(temporaryFolder(), 'ledger.db');
  const first = await openStore(ledger);
  await first.keep({ ...reading('a', 'a.xlsx'), reading: 'a'.repeat(2_000_000) as PackedReading });
  await first.close();
  // No file grows beyond 300 or 600 kB, as the shell reckons: the ledger's is larger already.
  const limited = 'ulimit -f 600; exec "$0" --import tsx "$@"';
  const child = spawn('sh', ['-c', limited, process.execPath, script, ledger, '50']);
  const [said, fault] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(said).toMatch(/^1\n/);
  expect(fault).toMatch(/code: 'SQLITE_(FULL|IOERR_WRITE)'/);
  expect((await (await opened(ledger)).lastPass())?.id).toBe(Number(said.trim().split('\n').at(-1)));
});

test('a lock that cannot be given back is no fault: it is free when its worker is gone', async () => {
  const ledger = join(temporaryFolder(), 'ledger.db');
  const [one, other] = [await openStore(ledger), await opened(ledger)];
  const lock = await one.tryLock('pass');
  const register = new Database(join(`${ledger}-locks`, 'register'));
  const refusing = `create trigger full before delete on locks begin select raise(abort, 'full'); end`;
  register.exec(refusing);
  await lock?.release();
  expect(await other.tryLock('pass')).toBeNull();
  await one.close();
  register.close();
  expect(await other.tryLock('pass')).not.toBeNull();
});

test('an error of the system that names no file is given the place that was written to', () => {
  const file = openSync(fileURLToPath(import.meta.url), 'r');
  closeSync(file);
  const errorOf = (work: () => void) => {
    try {
      return work();
    } catch (error) {
      return namingPlace(error, 'raportit');
    }
  };
  expect(errorOf(() => writeSync(file, 'x'))).toMatchObject({ code: 'EBADF', path: 'raportit' });
  expect(errorOf(() => openSync('nowhere/a', 'r'))).toMatchObject({ code: 'ENOENT', path: 'nowhere/a' });
  const ours = new TypeError('a fault of the program');
  expect(namingPlace(ours, 'raportit')).not.toHaveProperty('path');
});
