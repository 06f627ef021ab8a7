/**
 * The program itself against the library on loopback: `consolidate --config`, then the watch. It trusts the
 * server the way a town's own authority is trusted, and needs no exception made for tests.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder, writeAppropriations, writeDecisions } from '../../consolidate/folder.ts';
import { clientId, tenant } from './identity.ts';
import { GraphServer } from './server.ts';
import { app, tls } from './stage.ts';

const bin = fileURLToPath(new URL('../../../worker/bin.mjs', import.meta.url));

type Run = { readonly child: ChildProcess; readonly said: { out: string; err: string } };

function start(folder: string, ...args: readonly string[]): Run {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'), SHAREPOINT_KEY: app.key };
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  return { child, said };
}

test('a town configures its library, tries it once, and lets the watch run', {
  timeout: 120_000,
}, async () => {
  const server = await new GraphServer(tls, app, () => Date.now()).start();
  onTestFinished(() => server.stop());
  const folder = temporaryFolder();
  const [decisions, appropriations] = [join(folder, 'p.xlsx'), join(folder, 'm.xlsx')];
  await writeDecisions(decisions, [['Uimarit ry', '84370', 500, 300]]);
  await writeAppropriations(appropriations, { 2023: 45_000 });
  server.drive.put('Avustukset/päätökset.xlsx', readFileSync(decisions));
  server.drive.put('Avustukset/maararahat.xlsx', readFileSync(appropriations));
  writeFileSync(join(folder, 'authority.pem'), tls.certificate);
  writeFileSync(join(folder, 'app.pem'), app.certificate);
  const config = {
    sources: [
      {
        type: 'sharepoint',
        site: `${server.origin}/sites/avustukset`,
        library: 'Asiakirjat',
        folder: 'Avustukset',
        tenant,
        client: clientId,
        credential: { certificate: { file: 'app.pem' }, key: { env: 'SHAREPOINT_KEY' } },
        cache: 'sharepoint',
        login: server.origin,
        graph: server.origin,
      },
    ],
    schedule: '30 3 * * *',
    ledger: 'avustuskirja.db',
    out: 'raportit',
    language: 'en',
  };
  writeFileSync(join(folder, 'town.json'), JSON.stringify(config));

  const single = start(folder, 'consolidate', '--config', 'town.json');
  const [code] = await once(single.child, 'close');
  expect([code, single.said.err]).toEqual([0, '']);
  expect(single.said.out).toContain('Ledger: new entries 3');
  expect(server.count('download')).toBe(2);

  server.asked = [];
  const watching = start(folder, 'watch', '--config', 'town.json');
  await expect.poll(() => watching.said.err, { timeout: 60_000 }).toContain('"run.finished"');
  watching.child.kill('SIGTERM');
  const [stopped] = await once(watching.child, 'close');
  expect(watching.said.err).toContain('"outcome":"unchanged"');
  if (process.platform !== 'win32') expect(stopped).toBe(0);
  expect(server.asked).toEqual(['token', 'delta']);
  expect([server.complaints, server.unmet]).toEqual([[], 0]);
  const all = [single.said, watching.said].map(({ out, err }) => out + err).join('');
  for (const hidden of ['Bearer', 'token-', 'tempauth', 'BEGIN', 'eyJ']) expect(all).not.toContain(hidden);
});
