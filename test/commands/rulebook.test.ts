import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../shared/i18n/language.ts';
import { faultKinds } from '../../shared/rulebook/faults.ts';
import { faultMessage } from '../../worker/commands/rulebook-text.ts';
import { line } from './line.ts';
import { newFolder } from './workbook.ts';

const folder = newFolder();
const book = (name: string, json: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, `\ufeff${JSON.stringify(json)}`);
  return path;
};
const next = {
  format: 1,
  extends: 'kemi-2022',
  id: 'kemi-2031',
  year: 2031,
  validFrom: '2031-01-01',
  validTo: '2031-12-31',
};

test('a sound book says what it is', async () => {
  const { code, out } = await line(['rulebook', 'check', book('hyva.json', next)]);
  expect(code).toBe(0);
  expect(out).toContain('hyva.json: kunnossa.');
  expect(out).toContain('(kemi-2031)');
});

test('each fault has its place and a sentence', async () => {
  const pots = [{ kind: 'partnership', share: 120 }];
  const path = book('huono.json', { ...next, pots, validFrom: '2031-02-30', sävy: 1 });
  const { code, out } = await line(['rulebook', 'check', path]);
  expect(code).toBe(1);
  expect(out.split('\n').slice(1)).toEqual([
    '  validFrom',
    '      2031-02-30 ei ole päivä. Kirjoita vuosi-kuukausi-päivä, esimerkiksi 2023-02-28.',
    '  pots[0].share',
    '      120 ei ole prosenttiluku. Sen pitää olla yli 0 ja enintään 100, enintään yksi desimaali.',
    '  pots[0].citation',
    '      Luvulta puuttuu lauseke, johon se perustuu. Lisää citation.',
    '  sävy',
    '      Tuntematon kenttä. Tarkista kirjoitusasu.',
    '',
  ]);
  const json = JSON.parse((await line(['rulebook', 'check', path, '--json', '--lang', 'en'])).out);
  expect(json.faults).toHaveLength(4);
  expect(json.faults[3]).toMatchObject({
    path: 'sävy',
    kind: 'unknown-field',
    message: 'Unknown field. Check the spelling.',
  });
});

test('a key given twice is a fault, wherever a book is asked for', async () => {
  const path = join(folder, 'kahdesti.json');
  const agreement = '"overCents":100000,"overCents":150000,"citation":"T20"';
  writeFileSync(path, JSON.stringify(next).replace('{', `{"agreement":{${agreement}},`));
  const { code, out } = await line(['rulebook', 'check', path]);
  expect([code, out.split('\n').slice(1)]).toEqual([
    1,
    ['  agreement.overCents', '      overCents on kahteen kertaan.', ''],
  ]);
  expect((await line(['check', path, '--rulebook', path])).code).toBe(2);
});

test.each(['puuttuu.json', 'rikki.json'])('%s cannot be read: 1, as of a workbook', async (name) => {
  writeFileSync(join(folder, 'rikki.json'), '{');
  const path = join(folder, name);
  for (const args of [
    ['check', path],
    ['diff', 'kemi-2022', path],
  ])
    expect(await line(['rulebook', ...args])).toMatchObject({
      code: 1,
      out: '',
      err: `Sääntökirjaa ei voi lukea: ${path}. Tiedostoa ei ole tai se ei ole JSON-tiedosto.\n`,
    });
});

test.each(faultKinds)('%s is a whole sentence with no facts', (kind) => {
  for (const language of languages) {
    expect(faultMessage({ path: '', kind, facts: {} }, language)).toMatch(/^[\p{Lu}–][^{}[\]|]*[.%]$/u);
  }
});

test('what changed, figure by figure, with its clause', async () => {
  const path = book('uusi.json', {
    ...next,
    agreement: { overCents: 200000, citation: 'T20' },
    service: { letterDays: 8, emailDays: 3, personalDays: 0, appealDays: 14, citation: 'D10' },
    pots: [
      { kind: 'partnership', share: 75.5, citation: 'T4' },
      { kind: 'projectStart', share: 'rest', citation: 'T4' },
    ],
  });
  const { code, out } = await line(['rulebook', 'diff', 'kemi-2022', path]);
  expect(code).toBe(0);
  const said = out.replaceAll('\u00a0', ' ');
  expect(said).toContain('kemi-2022 → kemi-2031: muutoksia 5.');
  expect(said).toContain('  Voimassa alkaen: 1.1.2022 → 1.1.2031\n');
  expect(said).toContain('Kumppanuusavustus\n  Osuus määrärahasta: 80 % → 75,5 % (T4)\n');
  expect(said).toContain('  Sopimusraja: 1 500,00 € → 2 000,00 € (T20)\n');
  expect(said).toContain('  Tiedoksisaanti kirjeestä: 7 pv → 8 pv (D10)\n');
});

test('the same rules', async () => {
  const { code, out } = await line(['rulebook', 'diff', 'kemi-2022', 'kemi-2022']);
  expect([code, out]).toEqual([0, 'Säännöissä ei ole eroja.\n']);
});

test('a part that is gone is said once', async () => {
  const { attachments: _none, ...rest } = { attachments: [], ...next };
  const { out } = await line([
    'rulebook',
    'diff',
    'kemi-2022',
    book('ilman.json', { ...rest, attachments: [] }),
    '--lang',
    'en',
  ]);
  expect(out.match(/Removed attachment/g)).toHaveLength(6);
  expect(out).not.toContain('Kinds of grant');
});
