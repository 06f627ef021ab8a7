/** Wrong usage: exit code 2, one plain line on the error stream, and how to get help. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Day } from '../../shared/calendar/day.ts';
import { assessOptions } from '../../worker/commands/assess-options.ts';
import { UsageError } from '../../worker/commands/usage-error.ts';
import { line } from './line.ts';
import { newFolder } from './workbook.ts';

const folder = newFolder();
const today = '2024-03-15' as Day;
const faulty = join(folder, 'oma.json');
writeFileSync(faulty, '{"format": 1, "extends": "kemi-2022", "year": 2031}');

const cases: readonly [string, readonly string[], string][] = [
  ['no command', [], 'Anna komento. Ohje: avustuskirja --help'],
  ['an unknown command', ['tarkista'], 'Tuntematon komento: tarkista. Ohje: avustuskirja --help'],
  ['a name of the language itself', ['toString'], 'Tuntematon komento: toString. Ohje: avustuskirja --help'],
  [
    'an unknown option',
    ['check', '--vuosi', '2023'],
    'Tuntematon valitsin: --vuosi. Ohje: avustuskirja check --help',
  ],
  ['an option without its value', ['check', 'a.xlsx', '--year'], 'Valitsin --year tarvitsee arvon.'],
  ['a value too many', ['check', '--json=yes'], 'Valitsimelle --json ei anneta arvoa.'],
  ['a word too many for the watch', ['watch', 'kansio'], 'Komento ei ole oikein kirjoitettu.'],
  ['no files', ['check'], 'Anna vähintään yksi työkirja.'],
  ['a year', ['check', 'a.xlsx', '--year', '23'], 'Vuotta ei voi lukea: 23.'],
  ['a sum', ['check', 'a.xlsx', '--appropriation', 'noin 45000'], 'Summaa ei voi lukea: noin 45000.'],
  ['a day', ['check', 'a.xlsx', '--deadline', '31.2.2023'], 'Päivää --deadline ei voi lukea: 31.2.2023.'],
  ['a language', ['check', 'a.xlsx', '--lang', 'de'], 'Kieltä ei ole: de.'],
  ['a town', ['check', 'a.xlsx', '--town', 'atlantis'], 'Kunnalla atlantis ei ole sääntökirjaa.'],
  [
    'a rulebook that is not there',
    ['check', 'a.xlsx', '--rulebook', 'ei.json'],
    'Sääntökirjaa ei voi lukea: ei.json.',
  ],
  [
    'a rulebook with faults',
    ['check', 'a.xlsx', '--rulebook', faulty],
    `Sääntökirjassa ${faulty} on virheitä.`,
  ],
  ['half a command', ['rulebook', 'diff', 'kemi-2022'], 'Komento ei ole oikein kirjoitettu.'],
  ['in Swedish', ['--lang', 'sv', 'kolla'], 'Okänt kommando: kolla. Hjälp: avustuskirja --help'],
  ['in English', ['check', '--lang=en'], 'Give at least one workbook. Help: avustuskirja check --help'],
];

test.each(cases)('%s', async (_name, args, sentence) => {
  const { code, out, err } = await line(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(sentence);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test.each([['--help'], ['-h'], ['check', '--help'], ['rulebook', '-h'], ['--lang', 'en', '--help']])(
  'help: %s %s',
  async (...args) => {
    const { code, out } = await line(args);
    expect(code).toBe(0);
    expect(out).toContain('--lang');
    expect(out).not.toMatch(/undefined|[{}]/);
  },
);

test.each(['45000,50', '45 000,50', '45000.50', '45\u00a0000,50 €'])('the sum %s', (appropriation) => {
  expect(assessOptions({ appropriation }, today).appropriationCents).toBe(4500050);
});

test.each(['2023-02-28', '28.2.2023', '28.02.2023'])('the day %s', (deadline) => {
  expect(assessOptions({ deadline, 'as-of': deadline }, today)).toMatchObject({
    deadline: '2023-02-28',
    asOf: '2023-02-28',
  });
});

test('without options: the bundled books of one town, judged today', () => {
  const { books, asOf, ...rest } = assessOptions({}, today);
  expect(asOf).toBe(today);
  expect(rest).toEqual({});
  expect(new Set(books.map((b) => b.town)).size).toBe(1);
});

test('a town’s own books stand in the place of the bundled ones', () => {
  const own = join(folder, 'oma-2031.json');
  writeFileSync(
    own,
    JSON.stringify({ format: 1, extends: 'kemi-2022', id: 'kemi-2031', year: 2031, validTo: '2031-12-31' }),
  );
  expect(assessOptions({ rulebook: [own] }, today).books.map((b) => b.id)).toEqual(['kemi-2031']);
  const error = () => assessOptions({ rulebook: [own], town: 'salo' }, today);
  expect(error).toThrow(UsageError);
});

test('the installed program answers from any folder, with its exit code', () => {
  const bin = fileURLToPath(new URL('../../worker/bin.mjs', import.meta.url));
  const version = spawnSync(process.execPath, [bin, '--version'], { cwd: folder, encoding: 'utf8' });
  expect(version).toMatchObject({ status: 0, stderr: '' });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const wrong = spawnSync(process.execPath, [bin, 'tarkista'], { cwd: folder, encoding: 'utf8' });
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
});
