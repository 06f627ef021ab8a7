/** What other desks do: words of their own, columns beside ours that look like them, asides below the list. */
import type { Layout } from './layout.ts';

export const strangeLayouts: readonly Layout[] = [
  {
    title: 'strange: the way of service stands before its day, and neither is taken for the other',
    sheets: [
      {
        name: 'Päätökset 2023',
        rows: `
          1: Tiedoksiantotapa | Saaja | Päätös | Päätöspvm | § | Myönnetty pvm | Myönnetty 2022 | Myönnetty € | Pöytäkirjanote lähetetty | Palautettu pvm | Palautettu €
          2: kirje | Esimerkkiyhdistys ry | Myönnettiin | 23.5.2023 | 34 | 24.5.2023 | 900 | 1179 | 25.5.2023 | 1.9.2023 | 100
          3: sähköposti | Toinen yhdistys ry | Myönnettiin | 23.5.2023 | 34 | 24.5.2023 | 800 | 600 | 25.5.2023 | |`,
      },
    ],
    expected: [
      {
        sheet: 'Päätökset 2023',
        kind: 'decision',
        columns: 'A serviceMode, B name, D decidedOn, E section, H granted, I sent, K returned',
        records: [2, 3],
        year: 2023,
        facts: { '2 granted': 117900, '2 sent': '2023-05-25', '2 returned': 10000 },
      },
    ],
  },
  {
    title: 'strange: sums under the names of papers, founding years, grants of other kinds',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Seuratuki | Hakija | Perustamisvuosi | Rek.nro | Haettu 2022 | Haettu € | Tase € | Talousarvio € | Ryhmät/vko | Kk/v | Tapahtumat | Toimitetut liitteet | Säännöt (liite) | Muut liitteet
          2: ei | Esimerkkiyhdistys ry | 1954 | 84370 | 4000 | 4800 | 12000 | 9000 | 4 | 11 | 4 | talousarvio | x | x
          3: kyllä | Toinen yhdistys ry | 2001 | 105525 | 900 | 1050 | 300 | 800 | 2 | 9 | 0 | kaikki | x | `,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        columns: 'B name, D registerNumber, F applied, I groups, J months, K events, L attachmentList',
        records: [2, 3],
        year: 2023,
        findings: [],
        facts: { '2 applied': 480000 },
      },
    ],
  },
  {
    title: 'strange: a paper nobody asked for under the heading of papers is no list of them',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        merges: ['F1:I1'],
        rows: `
          1: | | | | | Liitteet
          2: Hakija | Rek.nro | Ryhmät/vko | Kk/v | Tapahtumat | Toimintasuunnitelma | Talousarvio | Säännöt | Tilintarkastus
          3: Esimerkkiyhdistys ry | 84370 | 4 | 11 | 4 | x | x | x | x`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        columns: 'A name, B registerNumber, C groups, D months, E events, F plan, G budget',
        records: [3],
      },
    ],
  },
  {
    title: 'strange: letters in pieces as a Mac writes them, invisible signs, unbroken spaces and hyphens',
    sheets: [
      {
        name: 'Taul1',
        rows: `
          1: Avustuspa\u0308a\u0308to\u0308kset 2023
          2: Avustuksen saaja | Pa\u0308a\u0308to\u0308s\u200bpvm | Myo\u0308nnetty\u00a0€ | Tiedoksi\u00adanto la\u0308hetetty | Tiedoksianto\u200btapa | La\u0308hetetty\u2011tieto
          3: Yo\u0308yhdistys ry | 23.5.2023 | 1\u202f179,00 | 25.5.2023 | sa\u0308hko\u0308posti | x`,
      },
    ],
    expected: [
      {
        sheet: 'Taul1',
        kind: 'decision',
        columns: 'A name, B decidedOn, C granted, D sent, E serviceMode',
        records: [3],
        facts: { '3 name': 'Yöyhdistys ry', '3 serviceMode': 'email' },
      },
    ],
  },
  {
    title: 'strange: totals by other words, none of them an applicant',
    sheets: [
      {
        name: 'Päätökset 2023',
        rows: `
          1: Saaja | Päätöspvm | § | Myönnetty € | Maksettu €
          2: Esimerkkiyhdistys ry | 23.5.2023 | 34 | 1179 | 1179
          3: Toinen yhdistys ry | 23.5.2023 | 34 | 600 | 600
          4: Σ | | | 1780 | 1779
          5: Summat | | | 1780 | 1779
          6: Avustukset yhteensä (kpl) | | | 2 | 2
          7: Mediaani | | | 890 | 890
          8: Talousarvio 2023 | | | 36000 |
          9: Jää jaettavaksi | | | 34220 | `,
      },
    ],
    expected: [{ sheet: 'Päätökset 2023', kind: 'decision', records: [2, 3] }],
  },
  {
    title: 'strange: an appropriation whose decision is called like a balance',
    sheets: [
      {
        name: 'Määrärahat',
        rows: `
          1: Vuosi | Avustusmääräraha € | Päätös
          2: 2023 | 45000 | Talousarvio 2023
          3: 2024 | 50000 | Määräraha hyväksytty
          6: Kemissä 1.3.2024 | | kaupunginhallitus`,
      },
    ],
    expected: [{ sheet: 'Määrärahat', kind: 'appropriation', records: [2, 3] }],
  },
  {
    title: 'strange: projects named like a balance or a total have their period and stay projects',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toteutusvuodet | Kokonaisrahoitus € | Kunnan rahoitusosuus € | Palkkakustannukset € | Budjetti 2023 jäljellä
          2: Kvarken-hanke | 2022–2023 | 20000 | 4000 | 9000 | 100
          3: Kvarken | 2022–2023 | 20000 | 4000 | 9000 | 100
          4: Yhteensä enemmän | 1.1.2022–31.12.2023 | 10000 | 2000 | 5000 | 100
          5: Yhteensä | | 50000 | 10000 | 23000 | 300`,
      },
    ],
    expected: [
      {
        sheet: 'Hankkeet',
        kind: 'project',
        columns: 'A name, B period, C total, D cityShare',
        records: [2, 3, 4],
      },
    ],
  },
  {
    title: 'strange: letters of the columns below the header, signs explained and a date below the list',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Rahoitus | Toiminta-aika | Budjetti | Kaupungin osuus
          2: a | b | c | d | e
          3: Esimerkkihanke | EAKR | 1.1.2022–31.12.2023 | 20000 | 4000
          4: Toinen hanke | | | |
          5: Kolmas hanke | Valtionavustus | | |
          8: Selitteet
          9: x | päätös saatu
          10: tyhjä | haettu
          12: Kemissä 1.3.2024 | kehittämispäällikkö`,
      },
    ],
    expected: [{ sheet: 'Hankkeet', kind: 'project', header: 1, records: [3, 4, 5] }],
  },
  {
    title: 'strange: signs explained below applications, and an applicant added after them',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Rek.nro | Ryhmät/vko | Kk/v | Tapahtumat | Talousarvio
          2: Esimerkkiyhdistys ry | 84370 | 4 | 11 | 4 | x
          5: x | liite saapunut
          6: tyhjä | liite puuttuu
          7: Kemissä 1.3.2024 | hyvinvointisihteeri
          9: Toinen yhdistys ry | 105525 | 2 | 9 | 0 | x
          11: k / e | kyllä / ei`,
      },
    ],
    expected: [{ sheet: 'Kumppanuus 2023', kind: 'partnership', records: [2, 9] }],
  },
];
