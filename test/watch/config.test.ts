/** The configuration file: what it may say, and every fault in it, in the reader's language with its place. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languages } from '../../shared/i18n/language.ts';
import { openStore } from '../../worker/store/open-store.ts';
import { configSchema } from '../../worker/watch/config-schema.ts';
import { loadConfig } from '../../worker/watch/load-config.ts';
import { line } from '../commands/line.ts';
import { runCommandAt } from '../consolidate/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Json = Readonly<Record<string, unknown>>;

const least: Json = {
  sources: [{ type: 'folder', path: 'kansio' }],
  schedule: '30 3 * * *',
  ledger: 'kirja.db',
  out: 'raportit',
};

const library: Json = {
  type: 'sharepoint',
  site: 'https://kunta.sharepoint.com/sites/a',
  library: 'Asiakirjat',
  tenant: 'kunta.example.fi',
  client: '5a1c2a4e-6f0e-4f4f-9d53-0a1b2c3d4e5f',
  credential: { secret: { env: 'SECRET' } },
  cache: 'valimuisti',
};

function configFile(content: Json | string): string {
  const path = join(temporaryFolder(), 'avustuskirja.config.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const faults: readonly [string, Json | string, readonly string[]][] = [
  ['nothing at all', {}, ['sources: ', 'schedule: ', 'ledger: ', 'out: ']],
  ['no JSON', '{\n  "sources": [\n  ],\n  "schedule" "30 3 * * *"\n}', ['4:14: Tiedosto ei ole JSONia']],
  ['a file that ends too soon', '{ "sources": [', ['1:15: Tiedosto ei ole JSONia']],
  ['a list', '[]', ['koko tiedosto: Tieto on väärää muotoa']],
  ['a misspelled key', { ...least, shedule: '* * * * *' }, ['shedule: Tuntematon kenttä.']],
  [
    'a misspelled key within',
    { ...least, sources: [{ type: 'folder', path: 'a', nimi: 'b' }] },
    ['sources[0].nimi: Tuntematon kenttä.'],
  ],
  [
    'a key given twice',
    JSON.stringify({ ...least, log: { level: 'info' } }).replace('{"level"', '{"level":"debug","level"'),
    ['log.level: level on kahteen kertaan.'],
  ],
  ['no sources', { ...least, sources: [] }, ['sources: Tieto puuttuu.']],
  [
    'an unknown kind of source',
    { ...least, sources: [{ type: 'ftp', path: 'a' }] },
    ['sources[0].type: Arvoa ftp ei voi käyttää. Mahdolliset: folder, sharepoint.'],
  ],
  ['a source without its kind', { ...least, sources: [{ path: 'a' }] }, ['sources[0].type: Tieto puuttuu.']],
  [
    'two folders under one name',
    { ...least, sources: ['a', 'b'].map((path) => ({ type: 'folder', path, name: 'avustukset' })) },
    ['sources[1].name: '],
  ],
  [
    'an address with a password where a site is asked for',
    { ...least, sources: [{ ...library, site: 'https://kirja:salaisuus@kunta.sharepoint.com/sites/a' }] },
    ['sources[0].site: Tieto on väärin kirjoitettu.'],
  ],
  [
    'a secret in the file itself',
    { ...least, sources: [{ ...library, credential: { secret: 'salaisuus' } }] },
    ['sources[0].credential.secret: Tieto on väärää muotoa; tähän tarvitaan rakenne { }.'],
  ],
  [
    'a certificate without its key',
    { ...least, sources: [{ ...library, credential: { certificate: { file: 'app.crt' } } }] },
    ['sources[0].credential.key: Tieto puuttuu.'],
  ],
  [
    'a variable without a name',
    { ...least, sources: [{ ...library, credential: { secret: { env: '' } } }] },
    ['sources[0].credential.secret.env: Tieto puuttuu.'],
  ],
  [
    'a minute that there is not',
    { ...least, schedule: ['30 3 * * *', '61 3 * * *'] },
    ['schedule[1]: Ajastuksen kentän minute arvoa 61 ei voi lukea.'],
  ],
  [
    'words for a schedule',
    { ...least, schedule: 'joka yö' },
    ['schedule[0]: Ajastusta joka yö ei voi lukea.'],
  ],
  [
    'a day that never comes',
    { ...least, schedule: '0 3 31 4 *' },
    ['schedule[0]: Ajastukselle 0 3 31 4 * ei ole yhtään päivää'],
  ],
  [
    'a fifth Monday of a month that never has it',
    { ...least, schedule: '0 3 1 * mon#5' },
    ['schedule[0]: Ajastukselle'],
  ],
  ['no schedule', { ...least, schedule: [] }, ['schedule: Tieto puuttuu.']],
  ['an empty schedule', { ...least, schedule: '' }, ['schedule[0]: Tieto puuttuu.']],
  ['a time zone', { ...least, timeZone: 'Europe/Kemi' }, ['timeZone: Aikavyöhykettä Europe/Kemi ei ole.']],
  [
    'a language',
    { ...least, language: 'de' },
    ['language: Arvoa de ei voi käyttää. Mahdolliset: fi, sv, en.'],
  ],
  [
    'a password before the host',
    { ...least, ledger: 'postgres://kirja:salaisuus@db.example.fi/kirja' },
    ['ledger: Osoitteessa on salasana.'],
  ],
  [
    'a password behind it',
    { ...least, ledger: 'postgresql://db.example.fi/kirja?user=kirja&password=salaisuus' },
    ['ledger: Osoitteessa on salasana.'],
  ],
  [
    'a database of another kind',
    { ...least, ledger: 'mysql://kirja:salaisuus@db.example.fi/kirja' },
    ['ledger: Tällaista tietokantaa ei voi käyttää.'],
  ],
  [
    'a health address for everybody',
    { ...least, health: { address: '0.0.0.0:8321' } },
    ['health.address: Osoite 0.0.0.0:8321 ei ole tämän koneen oma.'],
  ],
  [
    'a port that there is not',
    { ...least, health: { address: '127.0.0.1:83210' } },
    ['health.address: Osoite 127.0.0.1:83210'],
  ],
  [
    'limits',
    { ...least, limits: { heapMb: 8, deadlineSeconds: 0.5, processes: 99 } },
    [
      'limits.heapMb: Arvo 8 on liian pieni; pienin on 64.',
      'limits.deadlineSeconds: ',
      'limits.processes: Arvo 99 on liian suuri; suurin on 16.',
    ],
  ],
  [
    'a day',
    { ...least, round: { year: 2024, deadline: '31.2.2024' } },
    ['round.deadline: 31.2.2024 ei ole päivä.'],
  ],
  [
    'a sum of half cents',
    { ...least, round: { year: 2024, appropriation: 0.005 } },
    ['round.appropriation: '],
  ],
  ['a round without its year', { ...least, round: { appropriation: 45000 } }, ['round.year: Tieto puuttuu.']],
  ['a town', { ...least, town: 'atlantis' }, ['town: Kunnalla atlantis ei ole sääntökirjaa.']],
  [
    'a book that is not there',
    { ...least, rulebooks: ['oma.json'] },
    ['rulebooks: Sääntökirjaa ei voi lukea'],
  ],
  [
    'all of them at once',
    { ...least, timeZone: 'Kemi', out: '', log: { level: 'paljon' }, retention: { runDays: 0 }, x: 1 },
    ['timeZone: ', 'out: ', 'log.level: ', 'retention.runDays: ', 'x: '],
  ],
];

test.each(faults)('%s', async (_name, content, expected) => {
  const path = configFile(content);
  const { code, out, err } = await line(['watch', '--config', path]);
  expect([code, out]).toEqual([2, '']);
  const [head, ...lines] = err.trimEnd().split('\n');
  expect(head).toBe(`Asetustiedosto ${path}: virheitä ${expected.length}.`);
  for (const start of expected) expect(lines.filter((l) => l.startsWith(`  ${start}`))).toHaveLength(1);
  expect(err).not.toContain('salaisuus');
});

test('in each language: whole sentences', async () => {
  const path = configFile({
    ...least,
    schedule: ['x', '0 61 * * *'],
    timeZone: 'Kemi',
    ledger: 'postgres://kirja:salaisuus@db.example.fi/kirja',
    health: { address: 'db.example.fi:80' },
    round: { year: 2024, deadline: '31.2.2024' },
  });
  const never = configFile({ ...least, schedule: '0 3 31 4 *' });
  const told = new Set<string>();
  for (const language of languages)
    for (const file of [path, never, `${path}x`]) {
      const { err } = await line(['watch', '--config', file, '--lang', language]);
      expect(err).not.toMatch(/undefined|[{}]|\[[^\d]/);
      for (const sentence of err.trimEnd().split('\n')) told.add(sentence.replace(file, ''));
    }
  expect(told.size).toBe(languages.length * (6 + 1 + 1 + 2));
});

test('a file that is not there', async () => {
  const { code, err } = await line(['watch', '--config', join(temporaryFolder(), 'ei.json')]);
  expect(code).toBe(2);
  expect(err).toContain('Asetustiedostoa ei voi lukea (ENOENT)');
});

test('paths are relative to the file, and what is not said has its value', () => {
  const path = configFile({ ...least, health: { file: 'tila/health.json', address: 'localhost:8321' } });
  const at = (name: string) => join(path, '..', name);
  const { config } = loadConfig(path, 'fi');
  expect(config).toEqual({
    worker: expect.stringMatching(/./),
    sources: [{ type: 'folder', path: at('kansio') }],
    schedule: ['30 3 * * *'],
    timeZone: 'Europe/Helsinki',
    ledger: at('kirja.db'),
    out: at('raportit'),
    language: 'fi',
    limits: { heapMb: 256, deadlineMs: 20_000 },
    patience: { tellAfterMs: 10_000, giveUpAfterMs: 3_600_000 },
    retention: { runDays: 400 },
    log: { level: 'info' },
    health: { file: at('tila/health.json'), address: { host: 'localhost', port: 8321 } },
    rules: {},
  });
});

const spoken: readonly [string, Json, args: readonly string[], string][] = [
  ['the file’s own', { language: 'sv' }, [], 'Inställningsfilen'],
  [
    'the one that is asked for, whatever the file says',
    { language: 'sv' },
    ['--lang', 'en'],
    'Configuration file',
  ],
  ['Finnish where the file’s is none', { language: 'de' }, [], 'Asetustiedosto'],
  ['Finnish where the file says none', {}, [], 'Asetustiedosto'],
];

test.each(spoken)('faults are told in a language: %s', async (_, said, args, begins) => {
  const path = configFile({ ...least, ...said, town: 'atlantis' });
  for (const command of ['watch', 'consolidate']) {
    const { code, err } = await line([command, '--config', path, ...args]);
    expect([code, err.slice(0, begins.length)]).toEqual([2, begins]);
  }
});

test('a pass by hand has the day of the configuration’s time zone, as the watch has', async () => {
  const days = ['Europe/Helsinki', 'America/New_York'].map(async (timeZone) => {
    const path = configFile({ ...least, timeZone });
    mkdirSync(join(path, '..', 'kansio'));
    expect((await runCommandAt('2024-03-31T22:30Z', 'consolidate', '--config', path)).code).toBe(0);
    const store = await openStore(join(path, '..', 'kirja.db'), { write: false });
    const day = (await store.lastPass())?.day;
    await store.close();
    return day;
  });
  expect(await Promise.all(days)).toEqual(['2024-04-01', '2024-03-31']);
});

test('a round is handed on as the options of the command line', () => {
  const round = { year: 2024, appropriation: 45_000.5, deadline: '2024-02-28' };
  expect(loadConfig(configFile({ ...least, round, town: 'kemi' }), 'fi').config?.rules).toEqual({
    town: 'kemi',
    year: '2024',
    appropriation: '45000.50',
    deadline: '2024-02-28',
  });
});

test('of a document library, what lies on this machine is relative to the file too', () => {
  const library = {
    type: 'sharepoint',
    site: 'https://kunta.sharepoint.com/sites/avustukset',
    library: 'Asiakirjat',
    tenant: 'kunta.onmicrosoft.com',
    client: '3f2b6a5e-0c1d-4e8f-9a7b-1c2d3e4f5a6b',
    credential: { certificate: { file: 'varmenne.pem' }, key: { env: 'AVAIN' } },
    cache: 'kopiot',
  };
  const path = configFile({ ...least, sources: [library] });
  const at = (name: string) => join(path, '..', name);
  expect(loadConfig(path, 'fi').config?.sources).toEqual([
    expect.objectContaining({
      cache: at('kopiot'),
      credential: { certificate: { file: at('varmenne.pem') }, key: { env: 'AVAIN' } },
    }),
  ]);
});

test('an address of a database stays as it is', () => {
  const ledger = 'postgres://kirja@db.example.fi:5432/kirja?sslmode=verify-full';
  expect(loadConfig(configFile({ ...least, ledger }), 'fi').config?.ledger).toBe(ledger);
});

test('the example is accepted, and the README tells every key', () => {
  const root = new URL('../../', import.meta.url);
  const example = fileURLToPath(new URL('worker/service/avustuskirja.config.example.json', root));
  expect(loadConfig(example, 'fi').faults).toBeUndefined();
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const told = [...readme.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, keys = '']) => keys.match(/\w+/g) ?? []);
  expect(Object.keys(configSchema.shape).filter((key) => !told.includes(key))).toEqual([]);
});
