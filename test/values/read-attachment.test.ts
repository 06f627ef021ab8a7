import { expect, test } from 'vitest';
import { readAttachment } from '../../shared/workbook/values/read-attachment.ts';
import { cell, dateCell, errorCell, percentCell } from './cell.ts';

const texts = (list: string) => list.split(' | ');

const cases: Record<string, string[]> = {
  missing: [
    ...texts(
      'ei | e | Ei. | - | – | — | puuttuu | Puuttuu! | saknas | missing | nej | no | 0 | ✗ | EI OLE | ei toimitettu | ei ole toimitettu | ei liitettä | puutt. | ei toim. | ei löydy',
    ),
    ...texts('ei vielä | ej inlämnad | not received | toimintasuunnitelma puuttuu | puuttuu (2022) | \u00a0'),
    '',
  ],
  given: [
    ...texts(
      'x | X | x  | ok | OK | kyllä | k | on | toimitettu | saapunut 13.2. | saapunut 13.2.2023 klo 15.42 | liitteenä | liite 3 | kyllä (liite 2) | kunnossa',
    ),
    ...texts(
      'toimintasuunnitelma.pdf | Talousarvio 2023 lopullinen.xlsx | skannaus_001.PDF | a.pdf, b.docx | 13.2.2023 | 2023-02-13 | 1 | ✓ | ✔',
    ),
    ...texts(
      'ja | yes | bifogad | inkommit | Ja / Kyllä | received 13.2.2023 | attached | toimintasuunnitelma 2023 | toimintakertomus | saapunut sähköpostilla | ✅ | saap. 3.2. | toim. | tullut 5.3. | xx | x (pdf) | pyydetty 3.3., saapunut 5.3. | täydennetty 3.3.2023 | tuloslaskelma ja tase | x, 3.2.2023',
    ),
    'https://example.org/liite',
  ],
  promised: [
    ...texts(
      'tulossa | Tulossa. | toimitetaan myöhemmin | lähetetään | luvattu | myöhemmin | kesken | pyydetty | pyydetty 3.3. | täydennyspyyntö lähetetty | ei vielä, tulossa | puuttuu, pyydetty',
    ),
    ...texts(
      'tulossa 15.3. mennessä | kommer senare | skickas | later | to follow | will follow | komplettering begärd | puuttuu (tulossa) | ei vielä tulossa | toimitetaan maaliskuussa | valmistuu huhtikuussa | vahvistetaan vuosikokouksessa | tulossa pian | tulee perässä | vuosikokouksen jälkeen | jälkitoimitus | inkommer senare | toim. myöh. | toim. myöhemmin | toimitetaan viim. 31.3. | tulossa, 31.3.2023',
    ),
  ],
  elsewhere: [
    ...texts(
      'ks. toinen hakemus | KS. TOINEN HAKEMUS | katso projektihakemus | toimitettu aiemmin | jo toimitettu | toisen hakemuksen liitteenä | se annan ansökan | tidigare inlämnad',
    ),
    ...texts(
      'see other application | previously delivered | already submitted | aiemmin toimitettu (2022) | puuttuu, ks. toinen hakemus | ks. liite | ks. edellinen hakemus | toimitettu edellisen hakemuksen yhteydessä | sama kuin kumppanuushakemuksessa',
    ),
  ],
  notKnown: [
    ...texts(
      '? | vajaa | allekirjoitus puuttuu | kyllä? | k/e | x, allekirjoitus puuttuu | x (tulossa täydennetty versio) | toimitettu osittain | luonnos | n/a | 3 | toimitettu myöhemmin | ei tulossa | ei tarvita',
    ),
    ...texts(
      'puuttuu toimintasuunnitelma.pdf | tilintarkastuskertomus | ei puutu | vain tase | tase | tuloslaskelma | uusi yhdistys | saapunut 3.3., pyydetty korjausta',
    ),
  ],
};

for (const [state, list] of Object.entries(cases)) {
  test.each(list)(`%j is ${state}`, (text) => {
    expect(readAttachment(cell(text), false)).toEqual({ state: 'known', value: state });
  });
}

test('cells that hold no text', () => {
  const read = (content: Parameters<typeof readAttachment>[0], hasLink = false) => {
    const reading = readAttachment(content, hasLink);
    return reading.state === 'known' ? reading.value : reading.why;
  };
  expect(read(undefined)).toBe('missing');
  expect(read(undefined, true)).toBe('given');
  expect(read(cell(true))).toBe('given');
  expect(read(cell(false))).toBe('missing');
  expect(read(cell(1))).toBe('given');
  expect(read(cell(0))).toBe('missing');
  expect(read(cell(3))).toBe('notKnown');
  expect(read(cell(3), true)).toBe('given');
  expect(read(dateCell(44970))).toBe('given');
  expect(read(percentCell(1))).toBe('notKnown');
  expect(read(errorCell('#N/A'))).toBe('notKnown');
});

test.each([
  ['Toimintasuunnitelma', 'given'],
  ['hyväksytty versio', 'given'],
  ['puuttuu', 'missing'],
  ['tulossa', 'promised'],
  ['ks. toinen hakemus', 'elsewhere'],
  ['?', 'notKnown'],
])('a link under %j makes it %s', (text, state) => {
  expect(readAttachment(cell(text), true)).toEqual({ state: 'known', value: state });
});
