import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttachmentList } from '../../shared/workbook/values/read-attachment-list.ts';
import { cell, errorCell } from './cell.ts';

/** `plan budget promised:impact` → the states that are meant. */
function states(written: string): Record<string, string> {
  const words = written.split(' ').filter((word) => word !== '');
  return Object.fromEntries(
    words.map((word) => word.split(':').reverse()).map(([key, state]) => [key, state ?? 'given']),
  );
}

const everything = 'plan budget financialStatement annualReport impact';
const all = (state: string) =>
  `${everything} registerExtract`
    .split(' ')
    .map((key) => `${state}:${key}`)
    .join(' ');

test.each<[string, string, string[]?]>([
  ['toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio', everything],
  ['toimintasuunnitelma, talousarvio, tilinpäätös, toimintakertomus, vaikuttavuusarvio', everything],
  ['toimintasuunnitelma\ntalousarvio\r\ntilinpäätös\ntoimintakertomus\nvaikuttavuusarvio', everything],
  ['- toimintasuunnitelma\n- talousarvio', 'plan budget'],
  ['• toimintasuunnitelma • talousarvio', 'plan budget'],
  ['1. toimintasuunnitelma 2. talousarvio', 'plan budget'],
  ['toimintasuunnitelma ja talousarvio', 'plan budget'],
  ['toiminta- ja taloussuunnitelma', 'plan budget'],
  ['Toimintasuunnitelma/talousarvio & tilinpäätös', 'plan budget financialStatement'],
  ['toimintasuunnitelma talousarvio', 'plan budget'],
  ['Liitteet: toimintasuunnitelma, talousarvio', 'plan budget'],
  ['talousarvio, tilinpäätös', 'budget financialStatement'],
  ['TS, TA, TP, TK, VA', everything],
  ['ok, TK tulossa', `${all('given')} promised:annualReport`],
  ['pyydetty TP ja TK 2.3.', 'promised:financialStatement promised:annualReport'],
  ['toimintasuunn., talousarv., tilinp., toim.kert., vaik.arvio', everything],
  ['toim.suunn.; tilinpäätösasiakirjat; vuosikertomus 2022', 'plan financialStatement annualReport'],
  ['tuloslaskelma ja tase', 'financialStatement'],
  ['tulos- ja taselaskelma', 'financialStatement'],
  ['tilinpäätös (tuloslaskelma ja tase)', 'financialStatement'],
  ['tilinpäätös (sis. toimintakertomus)', 'financialStatement annualReport'],
  ['tase', 'notKnown:financialStatement'],
  ['tuloslaskelma; tase (tulossa)', 'notKnown:financialStatement'],
  ['arvio toiminnan vaikuttavuudesta; vaikuttavuuden arviointi', 'impact'],
  ['yhdistysrekisteriote', 'registerExtract'],
  ['rekisteriote, tilintarkastuskertomus, säännöt', 'registerExtract'],
  ['toimintasuunnitelma.pdf; talousarvio_2023.xlsx', 'plan budget'],
  [
    'toimintasuunnitelma, vaikuttavuusarvio, toimintakertomus (toimitettu aiemmin)',
    'plan impact elsewhere:annualReport',
  ],
  ['talousarvio, toimintakertomus (toimitetaan myöhemmin)', 'budget promised:annualReport'],
  [
    'tilinpäätös (toimitettu aiemmin); toimintakertomus (toimitettu aiemmin)',
    'elsewhere:financialStatement elsewhere:annualReport',
  ],
  ['toimintasuunnitelma – tulossa; talousarvio: puuttuu', 'promised:plan missing:budget'],
  ['toimintasuunnitelma, talousarvio puuttuu', 'plan missing:budget'],
  ['puuttuu: talousarvio', 'missing:budget'],
  [
    'toimintasuunnitelma; puuttuu: talousarvio, tilinpäätös',
    'plan missing:budget missing:financialStatement',
  ],
  ['puuttuu talousarvio ja tilinpäätös', 'missing:budget missing:financialStatement'],
  ['talousarvio ja tilinpäätös puuttuvat', 'missing:budget missing:financialStatement'],
  [
    'toimintasuunnitelma, talousarvio ja tilinpäätös puuttuvat',
    'notKnown:plan missing:budget missing:financialStatement',
  ],
  ['toimintasuunnitelma ja talousarvio (tulossa)', 'plan promised:budget'],
  ['toimintasuunnitelma, talousarvio (luonnos)', 'plan notKnown:budget'],
  ['yhdistyksen toimintasuunnitelma ja edellisen vuoden tilinpäätös', 'plan financialStatement'],
  ['allekirjoittamaton tilinpäätös, talousarvio', 'notKnown:financialStatement budget'],
  ['tilinpäätös (edellisen hakemuksen liitteenä)', 'elsewhere:financialStatement'],
  ['toimintasuunnitelma, tilinpäätös. Talousarvio puuttuu.', 'plan financialStatement missing:budget'],
  ['Talousarvio puuttuu. Muut toimitettu.', `${all('given')} missing:budget`],
  ['talousarvio (tulossa), muut puuttuvat', `${all('missing')} promised:budget`],
  ['toimintasuunnitelma talousarvio puuttuu', 'notKnown:plan notKnown:budget'],
  ['vaikuttavuusarvio sisältyy toimintakertomukseen', 'impact annualReport'],
  ['toimintakertomus, joka sisältää vaikuttavuusarvion', 'impact annualReport'],
  ['TS, TA, TP, TK', 'plan budget financialStatement annualReport'],
  ['talousarvio; talousarvio (tulossa)', 'notKnown:budget'],
  ['talousarvio, tulossa', 'notKnown:budget', ['tulossa']],
  ['talousarvio, liitteenä', 'budget'],
  ['toimintasuunnitelma, esite', 'plan', ['esite']],
  ['toimintasuunnitelma; ?', 'plan', ['?']],
  ['kaikki', all('given')],
  ['Kaikki liitteet', all('given')],
  ['Kaikki toimitettu', all('given')],
  ['kaikki vaaditut liitteet', all('given')],
  ['Kaikki muut paitsi talousarvio', `${all('given')} missing:budget`],
  ['kaikki puuttuvat', all('missing')],
  ['alla', all('given')],
  ['all attachments', all('given')],
  ['kaikki paitsi talousarvio', `${all('given')} missing:budget`],
  ['kaikki paitsi talousarvio ja tilinpäätös', `${all('given')} missing:budget missing:financialStatement`],
  ['kaikki, paitsi talousarvio (tulossa)', `${all('given')} promised:budget`],
  ['alla utom budget', `${all('given')} missing:budget`],
  ['all except the budget', `${all('given')} missing:budget`],
  ['ok', all('given')],
  ['tulossa', all('promised')],
  ['puuttuu', all('missing')],
  ['ks. toinen hakemus', all('elsewhere')],
  ['ei', ''],
  ['inga', ''],
  ['verksamhetsplan, budget, bokslut, verksamhetsberättelse, bedömning av effekter', everything],
  ['verksamhetsplan och budget; bokslut (kommer senare)', 'plan budget promised:financialStatement'],
  ['resultat- och balansräkning; registerutdrag', 'financialStatement registerExtract'],
  ['Action plan, budget, financial statements, annual report and impact assessment', everything],
  ['profit and loss account and balance sheet', 'financialStatement'],
])('%j', (text, written, unknownPieces = []) => {
  expect(readAttachmentList(cell(text))).toEqual({
    state: 'known',
    value: { states: states(written), unknownPieces },
  });
});

test.each<[string, string | number | undefined]>([
  ['missing', undefined],
  ['missing', ' '],
  ['missing', '-'],
  ['unreadable', '?'],
  ['unreadable', 'vajaa'],
  ['unreadable', 'esite'],
  ['unreadable', 'kaikki paitsi yksi'],
  ['unreadable', 4],
])('%s: %j', (why, value) => {
  expect(readAttachmentList(cell(value))).toEqual({ state: 'unknown', why });
});

test('an error cell is an error', () => {
  expect(readAttachmentList(errorCell('#NAME?'))).toEqual({ state: 'unknown', why: 'error' });
});

const names = {
  plan: ['toimintasuunnitelma', 'verksamhetsplan', 'action plan', 'toimintasuunnitelman'],
  budget: ['talousarvio', 'budget', 'budjetti'],
  financialStatement: ['tilinpäätös', 'bokslut', 'financial statement', 'tilinpäätösasiakirjat'],
  annualReport: ['toimintakertomus', 'verksamhetsberättelse', 'annual report'],
  impact: ['vaikuttavuusarvio', 'effektbedömning', 'impact assessment'],
  registerExtract: ['yhdistysrekisteriote', 'registerutdrag', 'register extract'],
};
const remarks = {
  given: ['', ' (liitteenä)'],
  promised: [' (tulossa)', ' – toimitetaan myöhemmin'],
  elsewhere: [' (toimitettu aiemmin)'],
  missing: [' (puuttuu)', ': puuttuu'],
};

test('a list with remarks says the same in any order and with any separator', () => {
  const paper = fc.constantFrom(...(Object.keys(names) as (keyof typeof names)[])).chain((key) =>
    fc.record({
      key: fc.constant(key),
      name: fc.constantFrom(...names[key]),
      remark: fc.constantFrom(
        ...Object.entries(remarks).flatMap(([state, list]) => list.map((words) => ({ state, words }))),
      ),
    }),
  );
  const papers = fc.uniqueArray(paper, { selector: ({ key }) => key, minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(papers, fc.constantFrom(';', '; ', ', ', '\n', '\n• '), (papers, separator) => {
      const text = papers.map(({ name, remark }) => name + remark.words).join(separator);
      const expected = Object.fromEntries(papers.map(({ key, remark }) => [key, remark.state]));
      expect(readAttachmentList(cell(text))).toEqual({
        state: 'known',
        value: { states: expected, unknownPieces: [] },
      });
    }),
    { numRuns: 3000 },
  );
});
