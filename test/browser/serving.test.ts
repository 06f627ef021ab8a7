/** `npm start`: a port that is taken, and a workbook of one's own. */

import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PortTaken, serveFree } from '../workbench/serve-free.ts';
import { samples, temporaryFolder } from './folders.ts';

async function withTaken(use: (port: number) => Promise<void>): Promise<void> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  try {
    await use((other.address() as AddressInfo).port);
  } finally {
    other.close();
  }
}

test('the usual port is taken: the next free one, and the person’s own workbook first', async () => {
  const [sample] = await samples('kumppanuusavustukset-2023.xlsx');
  const own = join(temporaryFolder(), 'oma.xlsx');
  writeFileSync(own, 'bytes');
  await withTaken(async (taken) => {
    const served = await serveFree({ port: undefined, workbook: own }, [sample], taken);
    expect(served.port).toBeGreaterThan(taken);
    const names = await (await fetch(`${served.url}workbooks`)).json();
    expect(names).toEqual(['oma.xlsx', 'kumppanuusavustukset-2023.xlsx']);
    expect(await (await fetch(`${served.url}workbooks/oma.xlsx`)).text()).toBe('bytes');
    await served.close();
  });
}, 120_000);

test('the port asked for is taken: a plain sentence', async () => {
  await withTaken(async (port) => {
    const refused = serveFree({ port, workbook: undefined }, []);
    await expect(refused).rejects.toThrow(PortTaken);
    await expect(refused).rejects.toThrow(`Portti ${port} on varattu.`);
  });
}, 120_000);
