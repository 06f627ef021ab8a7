/** What an official reads, in full, for findings as the engine makes them. */
import { expect, test } from 'vitest';
import { type Finding, finding } from '../../shared/findings/finding.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { message } from '../../shared/i18n/message.ts';
import { nameOf, ownNames } from '../../shared/i18n/names.ts';
import { publishedBooks } from '../../shared/rulebook/books.ts';

const at = (code: Finding['code'], field: string, facts: Finding['facts'] = {}) =>
  finding(code, { field }, facts);

const cases: readonly [Language, Finding, string][] = [
  [
    'fi',
    at('attachment.missing', 'budget', { key: 'budget' }),
    'Liite puuttuu: talousarvio. Pyydä hakijaa toimittamaan se.',
  ],
  [
    'sv',
    at('attachment.missing', 'budget', { key: 'budget' }),
    'Bilaga saknas: budget. Be sökanden lämna in den.',
  ],
  [
    'en',
    at('attachment.missing', 'budget', { key: 'budget' }),
    'Attachment missing: budget. Ask the applicant for it.',
  ],
  [
    'fi',
    at('eligibility.late', 'received', { received: '2023-03-02', deadline: '2023-02-28' }),
    'Hakemus saapui 2.3.2023, hakuaika päättyi 28.2.2023. Sitä ei oteta käsittelyyn.',
  ],
  ['fi', at('eligibility.late', 'received'), 'Hakemus saapui hakuajan päätyttyä. Sitä ei oteta käsittelyyn.'],
  [
    'fi',
    at('input.ambiguous', 'groups', { text: '4–5' }),
    'Solussa lukee ”4–5”: tarkka tieto pitää selvittää hakijalta (ryhmät viikossa).',
  ],
  [
    'fi',
    at('input.missing', 'total:2023'),
    'Tieto puuttuu: kokonaisbudjetti 2023. Täydennä solu tai pyydä tieto hakijalta.',
  ],
  [
    'fi',
    at('input.unreadable', 'groups', { text: '12', minimum: 0, maximum: 5 }),
    'Solusta ei saa selvää: ryhmät viikossa. Siinä lukee ”12”, mutta arvon pitää olla 0–5. Tarkista solu.',
  ],
  [
    'fi',
    at('eligibility.domicile', 'jointPartnerDomiciles', { value: 'Tornio' }),
    'Yhteishakemuksen muun hakijan kotipaikka on muualla: Tornio. Hakemusta ei voi hyväksyä.',
  ],
  [
    'fi',
    at('payment.before-final', 'paidOn', { paid: '2023-06-01', final: '2023-06-13' }),
    'Maksettu 1.6.2023, mutta päätös on lainvoimainen vasta 13.6.2023. Selvitä maksu.',
  ],
  [
    'fi',
    at('payment.before-final', 'paidOn', { paid: '2023-06-01' }),
    'Maksettu 1.6.2023, vaikka muutoksenhaku on kesken. Selvitä maksu.',
  ],
  [
    'fi',
    finding('workbook.not-a-workbook', {}, { kind: 'xls' }),
    'Tiedosto on vanhaa Excel-muotoa (.xls). Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx).',
  ],
  [
    'fi',
    finding('workbook.unreadable', {}, { reason: 'checksum', part: 'xl/workbook.xml' }),
    'Tiedosto on vioittunut. Avaa työkirja Excelissä ja tallenna se uudelleen.',
  ],
  [
    'en',
    finding('sheet.header-ambiguous', {}, { kind: 'partnership', other: 'projectStart' }),
    'The sheet can be partnership grant or project start grant. Check which it is.',
  ],
  [
    'fi',
    at('sheet.header-ambiguous', 'groups', { header: 'Ryhmät', other: 'Ryhmiä', otherCell: 'C4' }),
    'Sarakkeet ”Ryhmät” (C4) ja ”Ryhmiä” sopivat kumpikin: ryhmät viikossa. Käytössä on C4; tarkista valinta.',
  ],
  [
    'fi',
    at('ledger.conflict', 'applied', {
      file: 'a.xlsx',
      otherFile: 'b.xlsx',
      otherSheet: 'Haku',
      otherCell: 'G7',
      fields: ['applied', 'groups'],
    }),
    'Työkirjassa b.xlsx (Haku!G7) on samasta asiasta muuta: haettu summa, ryhmät viikossa. Selvitä, kumpi on oikein.',
  ],
  [
    'fi',
    finding('ledger.copy', {}, { otherFile: 'b.xlsx' }),
    'Sama työkirja kuin b.xlsx. Se lasketaan vain kerran.',
  ],
];

test.each(cases)('%s %o', (language, found, expected) => {
  expect(message(found, language)).toBe(expected);
});

test('a key that nobody names is said as it is', () => {
  expect(message(at('input.missing', 'memberCount'), 'fi')).toBe(
    'Tieto puuttuu: memberCount. Täydennä solu tai pyydä tieto hakijalta.',
  );
});

test.each(publishedBooks.map((b) => [b.id, b] as const))('every key of %s has a name', (_id, book) => {
  const names = ownNames([book]);
  const keys = [
    ...book.facts.map((f) => f.id),
    ...[...book.attachments, ...book.statements].map((p) => p.key),
  ];
  for (const key of [...keys, ...book.eligibility.map((g) => g.fact)]) {
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(nameOf(key, language, names)).toMatch(/\p{L}/u);
  }
});
