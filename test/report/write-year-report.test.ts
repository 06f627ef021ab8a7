/** A year's folder: the old reports or the new ones, and what else lies there stays. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { reportFiles, writeYearReport } from '../../worker/reports/write-year-report.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { sampleYear, whole } from './sample-year.ts';

const write = (out: string) => writeYearReport({ ...sampleYear(), out, language: 'fi' });

test('every rendering of the year, and the same again when written twice', async () => {
  const out = temporaryFolder();
  const paths = await write(out);
  expect(paths.map((path) => path.slice(join(out, '2023').length + 1)).sort()).toEqual([
    'avustuskirja-2023.html',
    'avustuskirja-2023.xlsx',
    'avustuskirja.journal',
    'hankkeet-2023.html',
    'hankkeet-2023.txt',
    'hankkeet.csv',
    'havainnot.csv',
    'jako.csv',
    'lahteet.csv',
    'paatokset.csv',
    'projektien-kaynnistys.csv',
    'sponsoroinnit.csv',
  ]);
  const before = paths.map((path) => readFileSync(path));
  await write(out);
  expect(paths.map((path) => readFileSync(path))).toEqual(before);
  expect(readdirSync(out)).toEqual(['2023']);
});

test('a report that is no longer made goes, an official’s own file stays', async () => {
  const out = temporaryFolder();
  await write(out);
  const own = join(out, '2023', 'muistiinpanot.docx');
  writeFileSync(own, 'oma');
  const { report, entries } = sampleYear();
  const without = { ...report, sponsorships: [] };
  await writeYearReport({ report: without, entries, out, language: 'fi' });
  expect(readFileSync(own, 'utf8')).toBe('oma');
  expect(existsSync(join(out, '2023', 'sponsoroinnit.csv'))).toBe(false);
});

test.each<[string, (out: string) => void]>([
  ['before its folder takes its place', (out) => mkdirSync(join(out, '.2023-aaaaaa'))],
  ['between the two folders', (out) => renameSync(join(out, '2023'), join(out, '.2023-aaaaaa-old'))],
  [
    'before it has moved what else lay there',
    (out) => {
      mkdirSync(join(out, '.2023-aaaaaa-old'));
      for (const name of ['muistiinpanot.docx', '.digest'])
        renameSync(join(out, '2023', name), join(out, '.2023-aaaaaa-old', name));
    },
  ],
])('a worker killed %s is made good by the next', async (_, killed) => {
  const out = temporaryFolder();
  await write(out);
  writeFileSync(join(out, '2023', 'muistiinpanot.docx'), 'oma');
  writeFileSync(join(out, '2023', '.digest'), 'of the old reports');
  killed(out);
  const paths = await write(out);
  expect(readdirSync(out)).toEqual(['2023']);
  const names = paths.map((path) => basename(path));
  expect(readdirSync(join(out, '2023')).sort()).toEqual([...names, 'muistiinpanot.docx'].sort());
});

test('the published list: by department, with the fields of the city’s list, without the ended', () => {
  const files = reportFiles({ ...sampleYear(), language: 'fi' });
  const list = whole(files.find((f) => f.name === 'hankkeet-2023.txt')?.pieces ?? []).replaceAll(
    '\u00a0',
    ' ',
  );
  expect(list).toBe(`Kaupungin hankkeet 2023

Listaan on koottu toimialoittain hankkeet, jotka ovat käynnissä vuonna 2023.

SIVISTYS

Ahti ry
Rahoitus ja ohjelma: EAKR Bore ry
Toiminta-aika: 2023–2024
Budjetti koko toiminta-ajalle: 731,00 €
Kaupungin osuus: 73,10 €
Toteuttaja: Ceres ry
Tiivistelmä: Bore ry

TEKNIIKKA

Bore ry
Toiminta-aika: Toiminta-aika ei ole tiedossa
`);
});
