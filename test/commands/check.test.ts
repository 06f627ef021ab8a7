import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { line } from './line.ts';
import { newFolder, round2023, writeWorkbook } from './workbook.ts';

const folder = newFolder();
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  await writeWorkbook(at('haku.xlsx'), { 'Haku 2023': round2023 });
  copyFileSync(at('haku.xlsx'), at('haku-kopio.xlsx'));
  writeFileSync(at('luettelo.csv'), 'Hakija;Summa\nEsimerkin Martat ry;500\n');
  writeFileSync(at('vanha.xlsx'), 'PK\u0003\u0004');
  mkdirSync(at('kansio'));
});

const json = async (...args: string[]) => {
  const { code, out } = await line(['check', '--json', ...args]);
  return { code, answer: JSON.parse(out) };
};

describe('for programs', () => {
  test('says what the contract says', async () => {
    const { code, answer } = await json('--appropriation', '45000', at('haku.xlsx'));
    expect(code).toBe(0);
    const [workbook] = answer.workbooks;
    expect(workbook).toMatchObject({ file: 'haku.xlsx', findings: [] });
    expect(workbook.sha256).toMatch(/^[0-9a-f]{64}$/);
    const [sheet] = workbook.sheets;
    expect(sheet).toMatchObject({
      sheet: 'Haku 2023',
      hidden: false,
      kind: 'partnership',
      year: 2023,
      headerRow: 2,
    });
    expect(sheet.columns).toMatchObject({
      name: 'A',
      registerNumber: 'B',
      received: 'D',
      groups: 'F',
      spending: 'J',
    });
    expect(sheet.records.map((r: { verdict: string }) => r.verdict)).toEqual([
      'ready',
      'ineligible',
      'unclear',
    ]);
    expect(sheet.records[0]).toMatchObject({
      row: 3,
      name: 'Esimerkin Martat ry',
      registerNumber: '1234',
      points: { activity: 4, events: 3, newContent: 1, spending: 4 },
      attachments: { missing: [], promised: [], elsewhere: [] },
      grantCents: 500000,
      findings: [{ code: 'grant.capped', severity: 'info', cell: 'E3', field: 'applied', citation: 'D4' }],
    });
    expect(Object.keys(sheet.records[0].attachments)).toEqual(['missing', 'promised', 'elsewhere']);
    expect(sheet.records[1]).toMatchObject({ grantCents: 0, grantByCriterionCents: null });
    expect(sheet.records[2]).toMatchObject({
      points: { activity: null },
      attachments: { missing: ['budget'] },
      findings: expect.arrayContaining([
        {
          code: 'input.ambiguous',
          severity: 'error',
          sheet: 'Haku 2023',
          cell: 'F5',
          field: 'groups',
          facts: { text: '4–5' },
          citation: 'T25',
          message: 'Solussa lukee ”4–5”: tarkka tieto pitää selvittää hakijalta (ryhmät viikossa).',
        },
      ]),
    });
    expect(answer.rounds).toMatchObject([
      { year: 2023, kind: 'partnership', appropriationCents: 4500000, potCents: 3600000, provisional: true },
    ]);
  });

  test('without an appropriation there are no euros, and one finding on the sheet says so', async () => {
    const { code, answer } = await json(at('haku.xlsx'));
    const [sheet] = answer.workbooks[0].sheets;
    expect(code).toBe(0);
    expect(answer.rounds).toEqual([]);
    expect(sheet.records[0].grantCents).toBeNull();
    expect(sheet.findings.filter((f: { code: string }) => f.code === 'appropriation.missing')).toHaveLength(
      1,
    );
  });

  test.each([
    ['sv', 'I cellen står ”4–5”: den exakta uppgiften ska utredas med sökanden (grupper i veckan).'],
    ['en', 'The cell says "4–5": ask the applicant for the exact information (groups a week).'],
  ])('speaks %s', async (language, sentence) => {
    const { answer } = await json('--lang', language, at('haku.xlsx'));
    const { findings } = answer.workbooks[0].sheets[0].records[2];
    expect(findings.map((f: { message: string }) => f.message)).toContain(sentence);
  });

  test('a year without a book judges nothing and says so', async () => {
    await writeWorkbook(at('tuleva.xlsx'), {
      Haku: [['Kumppanuusavustukset 2031'], ...round2023.slice(1)],
    });
    const { answer } = await json('--appropriation', '45000', at('tuleva.xlsx'));
    const [sheet] = answer.workbooks[0].sheets;
    expect(sheet.findings).toMatchObject([{ code: 'rulebook.missing', facts: { year: 2031 } }]);
    expect(answer.rounds).toEqual([]);
  });

  test('the same workbook twice counts once', async () => {
    const once = await json('--appropriation', '45000', at('haku.xlsx'));
    const { code, answer } = await json('--appropriation', '45000', at('haku.xlsx'), at('haku-kopio.xlsx'));
    expect(code).toBe(0);
    expect(answer.workbooks[1]).toMatchObject({
      file: 'haku-kopio.xlsx',
      sheets: [],
      findings: [{ code: 'ledger.copy', message: 'Sama työkirja kuin haku.xlsx. Se lasketaan vain kerran.' }],
    });
    expect(answer.rounds).toEqual(once.answer.rounds);
  });

  test.each([
    ['luettelo.csv', 'workbook.not-a-workbook', /\.csv.*\.xlsx/],
    ['vanha.xlsx', 'workbook.truncated', /katkennut/],
    ['puuttuu.xlsx', 'workbook.unreadable', /Tiedostoa ei ole/],
    ['kansio', 'workbook.unreadable', /kansio.*consolidate/],
  ])('%s is named, and the rest goes on', async (name, code, message) => {
    const { code: exit, answer } = await json(at(name), at('haku.xlsx'));
    expect(exit).toBe(1);
    expect(answer.workbooks[0]).toMatchObject({
      file: name,
      sheets: [],
      findings: [{ code, message: expect.stringMatching(message) }],
    });
    expect(answer.workbooks[1].sheets[0].records).toHaveLength(3);
  });
});

describe('for people', () => {
  test('a table, the findings under their rows, and the round', async () => {
    const { code, out, err } = await line(['check', '--appropriation', '45 000,00', at('haku.xlsx')]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "haku.xlsx

        Haku 2023 · kumppanuusavustus 2023 · otsikkorivi 2 · sääntökirja kemi-2023
          Pisteet: (1) Toiminnan aktiivisuus, (2) Erilliset tapahtumat, (3) Uudet toimintasisällöt, (4)
          Toimintaan käytetty rahamäärä
          Rivi  Hakija               Tila       (1)  (2)  (3)  (4)     Avustus
             3  Esimerkin Martat ry  valmis       4    3    1    4  5 000,00 €
                E3    tieto: Laskettu avustus 33 210,00 € rajataan haettuun summaan tai enimmäismäärään
                      5 000,00 €.
             4  Myöhäiset ry         hylättävä    1    0    0    1      0,00 €
                D4    virhe: Hakemus saapui 2.3.2023, hakuaika päättyi 28.2.2023. Sitä ei oteta
                      käsittelyyn.
             5  Epäselvät ry         epäselvä     ?    1    0    1  2 790,00 €
                K5    virhe: Liite puuttuu: talousarvio. Pyydä hakijaa toimittamaan se.
                F5    virhe: Solussa lukee ”4–5”: tarkka tieto pitää selvittää hakijalta (ryhmät
                      viikossa).
          Taulukosta:
          A2    varoitus: Sarakkeita ei löydy: rekisteröity yleishyödyllinen yhdistys, toiminta kohdistuu
                kunnan asukkaisiin, hyvinvointialueen avustus samaan toimintaan, sitoutuminen
                rasisminvastaiseen ohjelmaan, jakaminen edelleen muille, käyttö lainanmaksuun tai
                pääomamenoihin, keskusjärjestö. Näitä asioita ei arvioida riveittäin.

      Avustushaku 2023: kumppanuusavustus
        Hakuaika päättyi       28.2.2023
        Määräraha            45 000,00 €
        Osuus määrärahasta   36 000,00 €
        Avustukset yhteensä   7 790,00 €
        Jakamatta            28 210,00 €  haettu summa rajasi 28 210,00 €
        Hakemuksia                     3  valmis 1, epäselvä 1, hylättävä 1
        Jako on alustava: keskeneräisille ja epäselville on varattu osuus niillä pisteillä, jotka tiedetään.

      Työkirjoja 1, rivejä 3. Virheitä 3, varoituksia 7, tietoja 1.
      "
    `);
  });

  test.each([80, 100, 120])('no line is wider than a terminal of %i', async (columns) => {
    const { out } = await line(['check', '--appropriation', '45000', at('haku.xlsx')], { columns });
    const table = out.split('\n\nAvustushaku')[0] as string;
    for (const text of table.split('\n')) expect(text.length).toBeLessThanOrEqual(columns);
  });

  test('colour and progress only on a terminal', async () => {
    const escape = '\u001b[';
    const plain = await line(['check', at('haku.xlsx')]);
    expect(plain.out + plain.err).not.toContain(escape);
    const terminal = await line(['check', at('haku.xlsx')], { isTerminal: true });
    expect(terminal.out).toContain(`${escape}31mvirhe${escape}0m`);
    expect(terminal.err).toContain('Luetaan työkirjoja');
    expect(terminal.err).toContain('1/1');
  });

  test('what a cell says cannot steer the terminal', async () => {
    const rows = round2023.map((row) =>
      row.map((v) => (v === 'Esimerkin Martat ry' ? 'Pa\u001b[2Jha\u202e 悪い名前 ry' : v)),
    );
    await writeWorkbook(at('paha.xlsx'), { 'Haku 2023': rows });
    const { out } = await line(['check', at('paha.xlsx')]);
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('悪い名前 ry');
  });
});

test('through a process of its own: JSON on the one stream, nothing on the other', () => {
  const bin = fileURLToPath(new URL('../../worker/bin.mjs', import.meta.url));
  const args = [bin, 'check', '--json', '--appropriation', '45000', at('haku.xlsx')];
  const out = execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(JSON.parse(out).rounds).toHaveLength(1);
});
