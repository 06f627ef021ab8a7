/** What a listing holds and costs while everything goes well. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { content } from './drive.ts';
import { listing, pathsOf, type Stage, stage } from './stage.ts';

const read = ({ place }: { place: string }) => readFileSync(place);

async function twoWorkbooks(change = {}): Promise<Stage> {
  const s = await stage(change);
  s.server.drive.put('hakemukset-2023.xlsx', content('a'));
  s.server.drive.put('Päätökset/päätökset.xlsx', content('b'));
  return s;
}

test('a first listing finds the library by its names and brings every workbook whole, under its own name', async () => {
  const s = await twoWorkbooks();
  const { server } = s;
  server.drive.put('muistio.docx', content('c'));
  const first = await s.list();
  expect(first).toMatchObject({
    folder: `sharepoint:${new URL(server.origin).host}/sites/avustukset/Asiakirjat`,
    unreachable: [],
    files: [
      { path: 'Päätökset/päätökset.xlsx', bytes: 3000, open: false },
      { path: 'hakemukset-2023.xlsx', bytes: 3000, open: false },
    ],
  });
  expect(first.files.map(({ place }) => basename(place))).toEqual(['päätökset.xlsx', 'hakemukset-2023.xlsx']);
  expect(first.files.map(read)).toEqual([content('b'), content('a')]);
  expect(first.files.map(({ modified }) => new Date(modified).toISOString())).toEqual(
    first.files.map(({ path }) => server.drive.find(path)?.modified),
  );
  expect(server.asked.filter((kind) => kind !== 'content' && kind !== 'download')).toEqual([
    'token',
    'site',
    'drives',
    'delta',
  ]);
  expect([server.count('content'), server.count('download')]).toEqual([2, 2]);
});

test('a library that did not change costs one request and no download, the program started anew one token more', async () => {
  const s = await twoWorkbooks();
  const first = await s.list();
  s.server.asked = [];
  expect(await s.list()).toEqual(first);
  expect(s.server.asked).toEqual(['delta']);
  s.server.asked = [];
  expect(await listing(s.open())).toEqual(first);
  expect(s.server.asked).toEqual(['token', 'delta']);
});

type Case = {
  readonly name: string;
  readonly change: (drive: Stage['server']['drive']) => void;
  readonly paths: readonly string[];
  readonly downloads: number;
};

const cases: readonly Case[] = [
  {
    name: 'a renamed workbook',
    change: (drive) => drive.move('hakemukset-2023.xlsx', 'Hakemukset 2023.xlsx'),
    paths: ['Hakemukset 2023.xlsx', 'Päätökset/päätökset.xlsx'],
    downloads: 0,
  },
  {
    name: 'a moved workbook',
    change: (drive) => drive.move('hakemukset-2023.xlsx', 'Päätökset/hakemukset-2023.xlsx'),
    paths: ['Päätökset/hakemukset-2023.xlsx', 'Päätökset/päätökset.xlsx'],
    downloads: 0,
  },
  {
    name: 'a renamed folder, of whose files nothing is told',
    change: (drive) => drive.move('Päätökset', 'Vanhat'),
    paths: ['Vanhat/päätökset.xlsx', 'hakemukset-2023.xlsx'],
    downloads: 0,
  },
  {
    name: 'a deleted workbook',
    change: (drive) => drive.remove('hakemukset-2023.xlsx'),
    paths: ['Päätökset/päätökset.xlsx'],
    downloads: 0,
  },
  {
    name: 'a deleted folder, of whose files nothing is told',
    change: (drive) => drive.remove('Päätökset'),
    paths: ['hakemukset-2023.xlsx'],
    downloads: 0,
  },
  {
    name: 'a workbook that is none any more',
    change: (drive) => drive.move('hakemukset-2023.xlsx', 'hakemukset-2023.old'),
    paths: ['Päätökset/päätökset.xlsx'],
    downloads: 0,
  },
  {
    name: 'a saved workbook',
    change: (drive) => drive.put('hakemukset-2023.xlsx', content('anew', 3200)),
    paths: ['Päätökset/päätökset.xlsx', 'hakemukset-2023.xlsx'],
    downloads: 1,
  },
  {
    name: 'a saved workbook of the same size',
    change: (drive) => drive.put('hakemukset-2023.xlsx', content('anew')),
    paths: ['Päätökset/päätökset.xlsx', 'hakemukset-2023.xlsx'],
    downloads: 1,
  },
  {
    name: 'a conflict copy',
    change: (drive) => drive.put('hakemukset-2023-TYOASEMA7.xlsx', content('other')),
    paths: ['Päätökset/päätökset.xlsx', 'hakemukset-2023-TYOASEMA7.xlsx', 'hakemukset-2023.xlsx'],
    downloads: 1,
  },
];

test.each(cases)('$name: the paths follow, downloads $downloads', async ({ change, paths, downloads }) => {
  const s = await twoWorkbooks();
  await s.list();
  s.server.asked = [];
  change(s.server.drive);
  const then = await s.list();
  expect(then.unreachable).toEqual([]);
  expect(pathsOf(then)).toEqual(paths);
  for (const file of then.files)
    expect([basename(file.place), read(file)]).toEqual([
      basename(file.path),
      s.server.drive.find(file.path)?.bytes,
    ]);
  expect(s.server.asked).toEqual(['delta', ...Array(downloads).fill(['content', 'download']).flat()]);
});

test('a copy goes when its workbook goes', async () => {
  const s = await twoWorkbooks();
  const places = (await s.list()).files.map(({ place }) => place);
  s.server.drive.remove('hakemukset-2023.xlsx');
  await s.list();
  expect(places.map((place) => existsSync(place))).toEqual([true, false]);
});

test('only the folder that is named counts, in any capitals; reports of ours and what programs leave behind do not', async () => {
  const s = await stage({ folder: 'Sivistys/AVUSTUKSET' });
  const { drive } = s.server;
  drive.put('muualla.xlsx', content('x'));
  drive.put('Sivistys/avustukset-vanhat.xlsx', content('x'));
  drive.put('Sivistys/Avustukset/2023/hakemukset.xlsx', content('a'));
  drive.put('Sivistys/Avustukset/2023/~$hakemukset.xlsx', content('lock', 165));
  drive.put('Sivistys/Avustukset/2023/taulukko.ods', content('o'));
  drive.put('Sivistys/Avustukset/Raportit/avustuskirja.journal', content('j'));
  drive.put('Sivistys/Avustukset/Raportit/kopio.xlsx', content('k'));
  drive.put('Sivistys/Avustukset/avustuskirja-2023.xlsx', content('r'));
  drive.put('Sivistys/Avustukset/muistikirja', content('n'), {
    file: undefined,
    package: { type: 'oneNote' },
  });
  const { folder, files, unreachable } = await s.list();
  expect(folder).toMatch(/\/Asiakirjat\/Sivistys\/AVUSTUKSET$/);
  expect(files).toMatchObject([
    { path: '2023/hakemukset.xlsx', open: true },
    { path: '2023/taulukko.ods', open: false },
  ]);
  expect(unreachable).toEqual([]);
  expect(s.server.count('download')).toBe(2);
  drive.remove('Sivistys/Avustukset');
  expect(await s.list()).toMatchObject({
    files: [],
    unreachable: [{ path: '', trouble: 'not-found', detail: 'folder' }],
  });
});

test('pages are followed to the end, and the last word on an item counts', async () => {
  const s = await stage();
  for (let n = 1; n <= 7; n += 1) s.server.drive.put(`kirja-${n}.xlsx`, content(`${n}`));
  const third = s.server.drive.find('kirja-3.xlsx');
  s.server.earlier = third ? [{ ...s.server.drive.told(third, true), name: 'ennen.xlsx' }] : [];
  s.server.pageSize = 3;
  expect(pathsOf(await s.list())).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `kirja-${n}.xlsx`));
  expect(s.server.count('delta')).toBe(3);
});

test('a file without a hash is known by its eTag', async () => {
  const s = await stage();
  const bare = { file: { mimeType: 'application/octet-stream' } };
  s.server.drive.put('kirja.xlsx', content('a'), bare);
  await s.list();
  s.server.drive.put('kirja.xlsx', content('b'), bare);
  const { files } = await s.list();
  expect(files.map(read)).toEqual([content('b')]);
});

test('the library may be named by the last part of its address', async () => {
  const s = await twoWorkbooks({ library: 'shared documents' });
  expect(pathsOf(await s.list())).toHaveLength(2);
});

test('a secret in place of a certificate; one token serves until shortly before its end', async () => {
  const s = await twoWorkbooks({ credential: { secret: { env: 'SHAREPOINT_SECRET' } } });
  await s.list();
  s.pass(3000);
  await s.list();
  expect(s.server.count('token')).toBe(1);
  s.pass(400);
  await s.list();
  expect(s.server.count('token')).toBe(2);
});

test('what is kept on this machine is for this account alone, and losing any of it costs a full listing', async () => {
  const s = await twoWorkbooks();
  const first = await s.list();
  const [inside = ''] = readdirSync(s.config.cache);
  const state = join(s.config.cache, inside, 'library.json');
  if (process.platform !== 'win32') {
    const modes = [s.config.cache, join(s.config.cache, inside), state, first.files[0]?.place ?? ''];
    expect(modes.map((place) => statSync(place).mode & 0o077)).toEqual([0, 0, 0, 0]);
  }
  for (const harm of [
    () => rmSync(state),
    () => writeFileSync(state, '{"version":1,'),
    () => writeFileSync(state, '{"version":0}'),
    () => rmSync(first.files[0]?.place ?? ''),
    () => rmSync(s.config.cache, { recursive: true }),
  ]) {
    harm();
    const again = await s.list();
    expect(again).toEqual(first);
    expect(again.files.map(read)).toEqual([content('b'), content('a')]);
  }
});
