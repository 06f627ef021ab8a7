/**
 * The program itself against the library on loopback. The watch trusts the server the way a town's own
 * authority is trusted, and needs no exception made for tests; `consolidate` here does not trust it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { writeAppropriations, writeDecisions } from '../../consolidate/folder.ts';
import { runCommand } from '../../consolidate/run-command.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { clientId, tenant } from './identity.ts';
import { GraphServer } from './server.ts';
import { app, tls } from './stage.ts';

const bin = fileURLToPath(new URL('../../../worker/bin.mjs', import.meta.url));

/** A town's folder with its configuration, and the library that it names. */
async function town() {
  const server = await new GraphServer(tls, app, () => Date.now()).start();
  onTestFinished(() => server.stop());
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'authority.pem'), tls.certificate);
  writeFileSync(join(folder, 'app.pem'), app.certificate);
  writeFileSync(join(folder, 'app.key'), app.key);
  const library = {
    type: 'sharepoint',
    site: `${server.origin}/sites/avustukset`,
    library: 'Asiakirjat',
    folder: 'Avustukset',
    tenant,
    client: clientId,
    credential: { certificate: { file: 'app.pem' }, key: { file: 'app.key' } },
    cache: 'sharepoint',
    login: server.origin,
    graph: server.origin,
  };
  const config = join(folder, 'town.json');
  const rest = { schedule: '30 3 * * *', ledger: 'l.db', out: 'raportit', language: 'en' };
  writeFileSync(config, JSON.stringify({ sources: [library], ...rest }));
  return { server, folder, config };
}

test('a town configures its library and lets the watch run', { timeout: 240_000 }, async () => {
  const { server, folder, config } = await town();
  const [decisions, appropriations] = [join(folder, 'p.xlsx'), join(folder, 'm.xlsx')];
  await writeDecisions(decisions, [['Uimarit ry', '84370', 500, 300]]);
  await writeAppropriations(appropriations, { 2023: 45_000 });
  server.drive.put('Avustukset/päätökset.xlsx', readFileSync(decisions));
  server.drive.put('Avustukset/maararahat.xlsx', readFileSync(appropriations));

  const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') };
  const child = spawn(process.execPath, [bin, 'watch', '--config', config], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  child.stderr.on('data', (text) => {
    log += text;
  });
  await expect.poll(() => log, { timeout: 200_000 }).toMatch(/"run\.(finished|failed)"/);
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  if (process.platform !== 'win32') expect(code).toBe(0);
  expect(log).not.toMatch(/"run\.failed"|"source\.troubled"/);
  const [run] = log.split('\n').filter((line) => line.includes('"run.finished"'));
  expect(JSON.parse(run ?? '{}')).toMatchObject({
    outcome: 'changed',
    workbooks: 2,
    entries: 3,
    years: [2023],
  });
  expect(server.asked.slice(0, 4)).toEqual(['token', 'site', 'drives', 'delta']);
  expect([server.count('download'), server.complaints]).toEqual([2, []]);
  for (const hidden of ['Bearer', 'token-', 'tempauth', 'BEGIN', 'eyJ']) expect(log).not.toContain(hidden);
});

test('consolidate --config says what it could not reach, with the code of it, and where', async () => {
  const { server, folder, config } = await town();
  const { code, out } = await runCommand('consolidate', '--config', config);
  expect(code).toBe(1);
  expect(out).toMatch(
    /sharepoint:localhost:\d+\/sites\/avustukset\/Asiakirjat\/Avustukset: SharePoint cannot be reached\..*\([A-Z_]*SELF_SIGNED[A-Z_]*\)/,
  );
  expect(existsSync(join(folder, 'l.db'))).toBe(true);
  expect(server.asked).toEqual([]);
  const sv = await runCommand('consolidate', '--config', config, '--lang', 'sv');
  expect(sv.out).toContain('SharePoint kan inte nås.');
  expect(await runCommand('consolidate', 'kansio', '--config', config)).toMatchObject({ code: 2 });
  expect(await runCommand('consolidate', '--config', join(folder, 'app.pem'))).toMatchObject({
    code: 2,
    out: '',
  });
});
