import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { hledgerObjection } from '../ledger/hledger.ts';
import { readJournal } from '../ledger/read-journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeApplication, writeAppropriations, writeDecisions } from './folder.ts';
import { runCommand } from './run-command.ts';

async function town() {
  const root = temporaryFolder();
  const at = { folder: join(root, 'kansio'), ledger: join(root, 'l.db'), out: join(root, 'raportit') };
  await writeDecisions(join(at.folder, 'päätökset.xlsx'), [['Uimarit ry', '84370', 500, 300]]);
  await writeAppropriations(join(at.folder, 'maararahat.xlsx'), { 2023: 45_000 });
  const places = ['--ledger', at.ledger, '--out', at.out];
  return {
    ...at,
    consolidate: (...more: readonly string[]) => runCommand('consolidate', at.folder, ...places, ...more),
    verify: (...more: readonly string[]) => runCommand('verify', '--ledger', at.ledger, ...more),
  };
}

test('says what it did and where, and that there is nothing new the second time', async () => {
  const t = await town();
  const first = await t.consolidate();
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out.split('\n')).toEqual([
    'Työkirjoja luettu: 2, ennallaan: 0.',
    'Pääkirja: uusia vientejä 3, peruttuja 0.',
    'Raportit tehtiin: 2023.',
    `Pääkirja: ${t.ledger}, raportit: ${t.out}.`,
    '',
  ]);
  expect((await t.consolidate('--lang', 'en')).out).toContain('Ledger: no new entries.');
  expect(await t.verify()).toMatchObject({
    code: 0,
    out: 'Pääkirja täsmää. Vientejä 3, vuosia 1, täsmäytyksiä 4.\n',
  });
});

test('answers programs with what became of each workbook', async () => {
  const t = await town();
  writeFileSync(join(t.folder, 'vanha.xls'), 'Hakija;Summa\n');
  const { code, out } = await t.consolidate('--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    pass: 1,
    entries: { added: 3, takenBack: 0 },
    years: [2023],
    folders: [],
    conflicts: [],
    workbooks: [
      { file: 'maararahat.xlsx', status: 'read', findings: [] },
      { file: 'päätökset.xlsx', status: 'read', findings: [] },
      { file: 'vanha.xls', status: 'failed', findings: [{ code: 'workbook.not-a-workbook' }] },
    ],
  });
});

test('writes the journal, and only the reports whose content changed or that are gone', async () => {
  const t = await town();
  await t.consolidate();
  const journal = join(t.out, '2023', 'avustuskirja.journal');
  const read = readJournal(readFileSync(journal, 'utf8'));
  expect(read.balanceOf('Myönnetty:2023')).toBe(50_000);
  expect(hledgerObjection(readFileSync(journal, 'utf8')) ?? '').toBe('');
  const years = async (...more: readonly string[]) =>
    JSON.parse((await t.consolidate('--json', ...more)).out).years;
  expect(await years()).toEqual([]);
  expect(await years('--as-of', '2024-03-16')).toEqual([]);
  await writeDecisions(join(t.folder, 'päätökset.xlsx'), [['Uimarit ry', '84370', 400, 300]]);
  expect(await years()).toEqual([2023]);
  rmSync(join(t.out, '2023', 'avustuskirja-2023.xlsx'));
  expect(await years()).toEqual([2023]);
  expect(await years()).toEqual([]);
  rmSync(t.out, { recursive: true });
  expect(await years()).toEqual([2023]);
  expect(readFileSync(journal, 'utf8')).toContain('Talousarvio:2023');
  await t.consolidate('--lang', 'en');
  expect(readFileSync(journal, 'utf8')).toContain('City budget:2023');
});

test('a year whose only workbook is gone keeps no report of it', async () => {
  const t = await town();
  const applications = join(t.folder, 'kumppanuusavustukset-2022.xlsx');
  await writeApplication(applications, 2022);
  await t.consolidate();
  const page = join(t.out, '2022', 'avustuskirja-2022.html');
  expect(readFileSync(page, 'utf8')).toContain('Uimarit ry');
  rmSync(applications);
  expect((await t.consolidate()).out).toContain('Raportit tehtiin: 2022, 2023.');
  expect(readFileSync(page, 'utf8')).not.toContain('Uimarit ry');
  expect((await t.consolidate()).out).toContain('Raportit ovat ennallaan.');
});

test('a folder that is not there is named, the rest is done', async () => {
  const t = await town();
  const { code, out } = await t.consolidate(join(t.folder, 'puuttuva'));
  expect(code).toBe(1);
  expect(out).toContain('uusia vientejä 3');
  expect(out).toContain(`${join(t.folder, 'puuttuva')}: Kansiota ei ole.`);
});

test('what is out of reach, or not asked for, was not read', async () => {
  const t = await town();
  const other = join(t.folder, '..', 'toinen');
  await writeAppropriations(join(other, 'maararahat-2024.xlsx'), { 2024: 50_000 });
  await t.consolidate();
  const places = ['--ledger', t.ledger, '--out', t.out];
  const second = await runCommand('consolidate', other, ...places);
  expect(second.out).toContain('Työkirjoja luettu: 1, ennallaan: 2.');
  rmSync(other, { recursive: true });
  const third = await runCommand('consolidate', other, ...places);
  expect([third.code, third.out.split('\n')[0]]).toEqual([1, 'Työkirjoja luettu: 0, ennallaan: 3.']);
});

test('verify names what was changed behind our back', async () => {
  const t = await town();
  await t.consolidate();
  const file = new Database(t.ledger);
  file.exec('drop trigger entries_no_update');
  file.exec(`update entries set amount_cents = 60000 where event = 'decision'`);
  file.exec(`update entries set id = 9 where event = 'payment'`);
  file.close();
  const { code, out } = await t.verify();
  expect(code).toBe(1);
  expect(out).toMatch(/2023, Myönnetty: pitäisi olla 500,00\s€, viennit antavat 600,00\s€\./);
  expect(out).toContain('Vienti 9: numerointi katkeaa.');
  const { holds, figures } = JSON.parse((await t.verify('--json')).out);
  expect([holds, figures]).toEqual([
    false,
    [{ year: 2023, subject: 'decided', cents: 50_000, actualCents: 60_000 }],
  ]);
});

test('wrong usage and ledgers that cannot be used are one plain line', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'kansio'));
  const text = join(root, 'text.db');
  writeFileSync(text, 'not a database at all, but long enough to have a header of its own');
  expect(await runCommand('consolidate')).toMatchObject({ code: 2, out: '' });
  const foreign = await runCommand('consolidate', root, '--ledger', text);
  expect([foreign.code, foreign.err]).toEqual([2, `Tiedosto ei ole avustuskirjan pääkirja: ${text}.\n`]);
  const folder = await runCommand('verify', '--ledger', root);
  expect(folder.code).toBe(1);
  expect(folder.err).toBe(
    `Pääkirjaa ei voi käyttää: ${root} (SQLITE_CANTOPEN). Tarkista paikka, oikeudet ja levytila.\n`,
  );
  const mysql = 'mysql://kirja:salaisuus@db.example.fi/kirja';
  const other = await runCommand('consolidate', root, '--ledger', mysql);
  expect(other.code).toBe(2);
  expect(other.err).toContain('Pääkirjan osoite ei kelpaa: mysql://kirja@db.example.fi/kirja.');
  const lost = await runCommand('restore', join(root, 'kopio.db'), '--ledger', join(root, 'uusi.db'));
  expect(lost.code).toBe(2);
  expect(lost.err).toContain(`Varmuuskopiota ei ole: ${join(root, 'kopio.db')}.`);
  const taken = await runCommand('backup', root, '--ledger', text);
  expect(taken.code).toBe(2);
  expect(taken.err).toContain(`eikä ole varmuuskopio: ${root}.`);
  const none = await runCommand('verify', '--ledger', join(root, 'none.db'));
  expect([none.code, none.err]).toEqual([
    2,
    `Pääkirjaa ei ole: ${join(root, 'none.db')}. Tee se komennolla consolidate.\n`,
  ]);
});

test('where reports cannot be written, that place is named and not the ledger', async () => {
  const t = await town();
  writeFileSync(t.out, 'a file in the place of the folder');
  const { code, err } = await t.consolidate();
  expect(code).toBe(1);
  expect(err.split('\n')).toEqual([
    'Pääkirja on kirjattu: uusia vientejä 3, peruttuja 0. Kaikkia raportteja ei saatu tehtyä seuraavasta syystä; kun se on korjattu, aja uudelleen.',
    expect.stringMatching(/^Tiedostoa tai kansiota ei voi käyttää: .*raportit.* \(E[A-Z]+\)\./),
    '',
  ]);
  rmSync(t.out);
  expect((await t.consolidate()).out).toContain('Raportit tehtiin: 2023.');
});

test('a report is made by the appropriation its pass was given, unless another one is said', async () => {
  const root = temporaryFolder();
  const [folder, ledger, out] = ['kansio', 'l.db', 'raportit'].map((name) => join(root, name));
  await writeApplication(join(folder as string, 'kumppanuusavustukset-2023.xlsx'));
  const places = ['--ledger', ledger as string, '--out', out as string];
  await runCommand('consolidate', folder as string, ...places, '--appropriation', '45000');
  const said = await runCommand('report', '2023', ...places, '--json');
  expect(said.code).toBe(0);
  expect(JSON.parse(said.out)).toMatchObject({ appropriationCents: 4_500_000 });
  expect(JSON.parse(said.out).totals.awardedCents).toBeGreaterThan(0);
});
