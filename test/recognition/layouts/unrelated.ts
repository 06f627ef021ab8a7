/** Sheets that lie in the same folders and are none of the kinds. */
import type { Layout } from './layout.ts';

const nothing = (title: string, name: string, rows: string, file = 'muut.xlsx'): Layout => ({
  title: `nothing: ${title}`,
  file,
  sheets: [{ name, rows }],
  expected: [{ sheet: name, kind: null }],
});

export const unrelatedLayouts: readonly Layout[] = [
  nothing(
    'phone list',
    'Yhteystiedot',
    `
    1: Nimi | Tehtävä | Puhelin | Sähköposti
    2: Asiakaspalvelu | neuvonta | 040 000 0000 | neuvonta@example.fi`,
  ),
  nothing(
    'address list of associations',
    'Yhdistykset',
    `
    1: Yhdistys | Rek.nro | Y-tunnus | Kotipaikka | Osoite | Postinumero | Puhelin
    2: Kemin Uimarit ry | 84370 | 1874414-7 | Kemi | Rantatie 1 | 94100 | 040 000 0000`,
  ),
  nothing(
    'statistics of clubs',
    'Seuratilasto',
    `
    1: Seura | Rek.nro | Ryhmiä | Tapahtumia | Osallistujia
    2: Kemin Uimarit ry | 84370 | 4 | 12 | 340`,
  ),
  nothing(
    'budget of a department',
    'Talousarvio 2023',
    `
    1: Talousarvio 2023, hyvinvointitoimiala
    3: Tili | Nimi | TP 2021 | TA 2022 | TA 2023
    4: 4000 | Palkat | 100000 | 110000 | 120000
    5: 4700 | Avustukset | 40000 | 40000 | 45000`,
  ),
  nothing(
    'list of minutes',
    'Pöytäkirjat',
    `
    1: Kokouspvm | § | Otsikko | Esittelijä | Päätös
    2: 23.5.2023 | 34 | Avustukset 2023 | johtaja | Hyväksyttiin
    3: 20.6.2023 | 41 | Talousarvio | johtaja | Hyväksyttiin`,
  ),
  nothing(
    'pivot of sums',
    'Pivot',
    `
    1: Riviotsikot | Summa / Haettu | Määrä / Hakija
    2: Kemi | 120000 | 47
    3: Keminmaa | 2300 | 1
    4: Kaikki yhteensä | 122300 | 48`,
    'kumppanuusavustukset 2023.xlsx',
  ),
  nothing(
    'meeting calendar',
    'Kokoukset',
    `
    1: Päivä | Aika | Paikka | Aihe
    2: 23.5.2023 | 15.00 | kaupungintalo | Lautakunta`,
  ),
  nothing(
    'task list',
    'Tehtävät',
    `
    1: Tehtävä | Vastuuhenkilö | Alkaa | Päättyy | Tila
    2: Hakuilmoitus | viestintä | 1.1.2023 | 9.1.2023 | valmis`,
  ),
  nothing(
    'invoices',
    'Ostolaskut',
    `
    1: Toimittaja | Y-tunnus | Laskun pvm | Eräpäivä | Summa | Maksettu | IBAN
    2: Kirjapaino Oy | 1874414-7 | 1.3.2023 | 15.3.2023 | 120,50 | 14.3.2023 | FI2112345600000785`,
  ),
  nothing(
    'population statistics',
    'Väestö',
    `
    1: Vuosi | Väkiluku | Muutos | Muutos %
    2: 2022 | 19900 | -200 | -1
    3: 2023 | 19700 | -200 | -1`,
  ),
  nothing(
    'instructions',
    'Ohje',
    `
    1: Näin täytät taulukon
    3: Hakija | kirjoita yhdistyksen virallinen nimi
    4: Rek.nro | yhdistysrekisterin numero
    5: Liitteet | merkitse x
    6: Tapahtumat | kappaletta vuodessa`,
  ),
  nothing(
    'staff',
    'Henkilöstö',
    `
    1: Toimiala | Yksikkö | Nimike | Henkilöstö | Budjetti
    2: Hyvinvointi | Nuoriso | ohjaaja | 4 | 160000`,
  ),
  nothing(
    'members of the association',
    'Jäsenet',
    `
    1: Yhdistys | Jäseniä | Joista alle 18 v | Kuukausimaksu
    2: Kemin Uimarit ry | 120 | 60 | 12`,
  ),
  nothing(
    'contracts',
    'Sopimukset',
    `
    1: Sopimuskumppani | Sopimus | Alkupvm | Loppupvm | Vuosimaksu €
    2: Siivous Oy | siivous | 1.1.2023 | 31.12.2024 | 12000`,
  ),
];
