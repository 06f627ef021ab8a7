/** What a folder lists: names, links, loops, parts that cannot be had. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFolders } from '../../worker/sources/folder.ts';

let base = '';
let folder = '';
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'folder-')));
  folder = join(base, 'avustukset');
  mkdirSync(folder);
});
afterEach(() => rmSync(base, { recursive: true }));

/** Junctions on Windows, links elsewhere: both need no rights. */
const link = (to: string, at: string) => symlinkSync(to, at, 'junction');

function save(...path: readonly string[]): void {
  mkdirSync(join(...path, '..'), { recursive: true });
  writeFileSync(join(...path), 'x');
}

async function listed() {
  const [listing] = await listFolders([folder]);
  return {
    files: listing?.files.map(({ path }) => path),
    unreachable: listing?.unreachable.map(({ path, trouble }) => [path, trouble]),
  };
}

test('a link to another folder is walked once, one that leads back is not', async () => {
  save(folder, 'a.xlsx');
  save(base, 'arkisto', '2021', 'b.xlsx');
  link(join(base, 'arkisto'), join(folder, 'linkki'));
  link(join(base, 'arkisto'), join(folder, 'toinen linkki'));
  link(join(base, 'arkisto'), join(base, 'arkisto', 'itseensä'));
  link(folder, join(folder, 'silmukka'));
  link(base, join(folder, 'ylös'));
  expect(await listed()).toEqual({ files: ['a.xlsx', 'linkki/2021/b.xlsx'], unreachable: [] });
});

test('links that lead nowhere are nothing, those that turn in a circle are said', async () => {
  link(join(base, 'poissa'), join(folder, 'vanha'));
  link(join(folder, 'ympyrä'), join(folder, 'ympyrä'));
  expect(await listed()).toEqual({ files: [], unreachable: [['ympyrä', 'unreadable']] });
});

test('a workbook that a link or a name leads nowhere to is named as one that is not there', async () => {
  save(folder, 'a.xlsx');
  link(join(base, 'poissa.xlsx'), join(folder, 'poikki.xlsx'));
  link(join(folder, 'ympyrä.xlsx'), join(folder, 'ympyrä.xlsx'));
  const [listing] = await listFolders([folder]);
  expect(listing?.files.map(({ path, problem }) => [path, problem?.facts])).toEqual([
    ['a.xlsx', undefined],
    ['poikki.xlsx', { reason: 'ENOENT' }],
    ['ympyrä.xlsx', { reason: 'system', detail: 'ELOOP' }],
  ]);
  expect(listing?.unreachable).toEqual([]);
});

test('a folder whose names are too long to reach is said, and the rest is listed', async () => {
  save(folder, 'a.xlsx');
  link('x'.repeat(300), join(folder, 'pitkä'));
  expect(await listed()).toEqual({ files: ['a.xlsx'], unreachable: [['pitkä', 'unreadable']] });
});

test('a path of a thousand letters is walked', async () => {
  const deep = Array.from({ length: 10 }, (_, n) => `${n}-${'pitkä kansion nimi '.repeat(5)}`.trim());
  save(folder, ...deep, 'a.xlsx');
  expect((await listed()).files).toEqual([[...deep, 'a.xlsx'].join('/')]);
});

test('a name is the same however its umlauts are written', async () => {
  save(folder, 'Päätökset'.normalize('NFD'), 'järjestöt.xlsx'.normalize('NFD'));
  save(folder, '~$järjestöt.xlsx'.normalize('NFD'));
  save(folder, 'järjestöt.xlsx'.normalize('NFD'));
  const [listing] = await listFolders([folder]);
  expect(listing?.files.map(({ path, open }) => [path, open])).toEqual([
    ['Päätökset/järjestöt.xlsx', false],
    ['järjestöt.xlsx', true],
  ]);
});

test('a workbook that iCloud keeps elsewhere is named', async () => {
  save(folder, '.maararahat.xlsx.icloud');
  save(folder, '.kuva.png.icloud');
  const [listing] = await listFolders([folder]);
  expect(listing?.files.map(({ path, problem }) => [path, problem?.facts])).toEqual([
    ['maararahat.xlsx', { reason: 'not-downloaded' }],
  ]);
});

test('a folder that Numbers has saved is one document, named as one that is not read', async () => {
  save(folder, 'Talous.numbers', 'Index', 'Document.iwa');
  save(folder, 'Talous.numbers', 'Data', 'liite.csv');
  save(folder, 'vanha.numbers');
  link(join(folder, 'Talous.numbers'), join(folder, 'linkki.numbers'));
  const [listing] = await listFolders([folder]);
  const problem = { code: 'workbook.not-a-workbook', facts: { kind: 'numbers' } };
  expect(listing?.files.map((file) => [file.path, file.problem])).toEqual([
    ['Talous.numbers', problem],
    ['linkki.numbers', problem],
    ['vanha.numbers', undefined],
  ]);
  expect(listing?.unreachable).toEqual([]);
});
