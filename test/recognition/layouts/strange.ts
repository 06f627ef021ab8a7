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
  {
    title: 'strange: a form’s answers, its own column of names empty',
    file: 'Kumppanuusavustus 2024(1-2).xlsx',
    sheets: [
      {
        name: 'Sheet1',
        rows: `
          1: ID | Start time | Completion time | Email | Name | Yhdistyksen virallinen nimi | Yhdistysrekisterinumero | 2. Haettava avustuslaji | 3. Haettava avustus euroina | Montako säännöllistä viikoittaista ryhmää yhdistyksellä on? | Kuinka monta kuukautta vuodessa ryhmät toimivat? | Kuinka monta tapahtumaa yhdistys järjestää vuodessa?
          2: 1 | @2024-01-15 | @2024-01-15 | anonymous | | Esimerkkiyhdistys ry | 84370 | Kumppanuusavustus | 4800 | 4 | 11 | 4`,
      },
    ],
    expected: [
      {
        sheet: 'Sheet1',
        kind: 'partnership',
        columns:
          'A ordinal, C received, D remarks, F name, G registerNumber, H grantKind, I applied, J groups, K months, L events',
        records: [2],
        year: 2024,
      },
    ],
  },
  {
    title: 'strange: decisions of several years side by side, the latest are this round’s',
    file: 'Avustukset 2022-2024.xlsx',
    sheets: [
      {
        name: 'Avustukset',
        rows: `
          1: Myönnetyt avustukset 2022–2024
          3: Yhdistys | Rek.nro | Myönnetty 2022 | Myönnetty 2023 | Myönnetty 2024 | Päätös § | Maksettu 2024
          4: Esimerkkiyhdistys ry | 84370 | 900 | 1179 | 1250 | 45 | 1250`,
      },
    ],
    expected: [
      {
        sheet: 'Avustukset',
        kind: 'decision',
        columns: 'A name, B registerNumber, E granted, F section, G paid',
        records: [4],
        year: 2024,
        facts: { '4 granted': 125000 },
      },
    ],
  },
  {
    title: 'strange: a short list of decisions, known by its title; the meeting beside the day',
    sheets: [
      {
        name: 'Päätökset 2024',
        rows: `
          1: Saaja | Päätös | Myönnetty | Tiedoksianto
          2: Esimerkkiyhdistys ry | Hvltk 21.5.2024 § 45 | 1 250 € | sähköposti 24.5.2024`,
      },
      {
        name: 'Liite',
        rows: `
          1: Avustuspäätökset 2024
          2: Saaja | § | Myönnetty
          3: Esimerkkiyhdistys ry | 45 | 1250`,
      },
      {
        name: 'Historia',
        rows: `
          1: Yhdistys | Myönnetty 2022 | Muuta
          2: Esimerkkiyhdistys ry | 900 | x`,
      },
    ],
    expected: [
      {
        sheet: 'Päätökset 2024',
        kind: 'decision',
        columns: 'A name, B decidedOn, C granted, D sent',
        records: [2],
        facts: { '2 decidedOn': '2024-05-21', '2 sent': '2024-05-24' },
      },
      { sheet: 'Liite', kind: 'decision', columns: 'A name, B section, C granted', records: [3], year: 2024 },
      { sheet: 'Historia', kind: null },
    ],
  },
  {
    title: 'strange: headings and tabs that say how far projects are name no department',
    sheets: [
      {
        name: 'Hankelista 2024',
        rows: `
          1: Nro | Hankkeen nimi | Hallinnoija | Rahoitusohjelma | Alkaa | Päättyy | Kok.kust. € | Kaupungin oma rahoitus €
          2: KÄYNNISSÄ OLEVAT HANKKEET
          3: 1 | Esimerkkihanke | Kemin kaupunki | EAKR | 1.9.2023 | 31.8.2025 | 400000 | 80000
          4: Elinvoima
          5: 2 | Toinen hanke | Kemin kaupunki | JTF | | | 150000 | 30000`,
      },
      {
        name: 'Päättyneet',
        rows: `
          1: Hanke | Toteutusaika | Kokonaisbudjetti | Kaupungin osuus
          2: Kolmas hanke | 2021–2022 | 90000 | 18000`,
      },
    ],
    expected: [
      {
        sheet: 'Hankelista 2024',
        kind: 'project',
        columns: 'A ordinal, B name, C lead, D funding, E start, F end, G total, H cityShare',
        records: [3, 5],
        facts: { '5 department': 'Elinvoima' },
      },
      { sheet: 'Päättyneet', kind: 'project', records: [2], department: null },
    ],
  },
  {
    title: 'strange: the call across the sheet, its year in the title and the hour in the period',
    sheets: [
      {
        name: 'Perustiedot',
        rows: `
          1: Avustushaku 2024
          3: Määräraha yhteensä | 50 000 €
          4: Hakuaika | 8.1.–29.2.2024 klo 15`,
      },
    ],
    expected: [
      {
        sheet: 'Perustiedot',
        kind: 'appropriation',
        columns: '3 amount, 4 callPeriod',
        records: [3],
        year: 2024,
      },
    ],
  },
  {
    title: 'strange: everything abbreviated',
    sheets: [
      {
        name: 'Kumppanuus 2024',
        rows: `
          1: Hakijayhdistys | Rn:o | Kotik. | Ry (k/e) | Sitoum. | HVA | Ryhm. | Kk | Tap. | Uudet | Raha € | Haettu €
          2: Esimerkkiyhdistys ry | 84370 | Kemi | k | k | e | 4 | 11 | 4 | 1 | 4000 | 4800`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2024',
        kind: 'partnership',
        columns:
          'A name, B registerNumber, C domicile, D registered, E commitment, F doubleFunding, G groups, H months, I events, J newContent, K spending, L applied',
        records: [2],
      },
    ],
  },
  {
    title:
      'strange: last year’s sum beside this round’s in two languages, or beside one that says altogether',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Haettu 2022 | Haettu summa €⏎Ansökt belopp € | Ryhmät/vko | Kk/v | Tapahtumat
          2: Esimerkkiyhdistys ry | 4000 | 4800 | 4 | 11 | 4`,
      },
      {
        name: 'Kumppanuus 2024',
        rows: `
          1: Hakija | Haettu 2023 | Haettu yhteensä | Ryhmät/vko | Kk/v | Tapahtumat
          2: Esimerkkiyhdistys ry | 4000 | 4800 | 4 | 11 | 4`,
      },
      {
        name: 'Kumppanuus 2025',
        rows: `
          1: Hakija | Haettu yhteensä | Haettu 2024 | Haettu 2025 | Ryhmät/vko | Kk/v | Tapahtumat
          2: Esimerkkiyhdistys ry | 8800 | 4000 | 4800 | 4 | 11 | 4`,
      },
    ],
    expected: [
      { sheet: 'Kumppanuus 2023', kind: 'partnership', facts: { '2 applied': 480000 }, findings: [] },
      { sheet: 'Kumppanuus 2024', kind: 'partnership', facts: { '2 applied': 480000 }, findings: [] },
      { sheet: 'Kumppanuus 2025', kind: 'partnership', facts: { '2 applied': 480000 }, findings: [] },
    ],
  },
  {
    title: 'strange: all typed as texts, under a header that says what a title would',
    sheets: [
      {
        name: 'Taul1',
        rows: `
          1: Päätös | Hakuaika alkaa | Hakuaika päättyy | Avustusmääräraha
          2: Talousarvio 2024 | 8.1.2024 | 29.2.2024 | 50 000 €`,
      },
      {
        name: 'Taul2',
        rows: `
          1: Saaja | Päätös § | Myönnetty avustus | Päätöksen päivämäärä
          2: Esimerkkiyhdistys ry | § 45 | 1 250,00 € | 21.5.2024`,
      },
    ],
    expected: [
      { sheet: 'Taul1', kind: 'appropriation', header: 1, records: [2] },
      { sheet: 'Taul2', kind: 'decision', header: 1, records: [2], year: 2024 },
    ],
  },
  {
    title: 'strange: people with their time and cost are no list of projects',
    sheets: [
      {
        name: 'Henkilöstö',
        rows: `
          1: Nimi | Tehtävä | Alkaa | Päättyy | Kustannukset
          2: työntekijä | suunnittelija | 1.1.2023 | 31.12.2023 | 45000`,
      },
      {
        name: 'Hankkeet',
        rows: `
          1: Nimi | Alkaa | Päättyy | Kustannukset
          2: Esimerkkihanke | 1.1.2023 | 31.12.2023 | 45000`,
      },
    ],
    expected: [
      { sheet: 'Henkilöstö', kind: null },
      { sheet: 'Hankkeet', kind: 'project', columns: 'A name, B start, C end, D total', records: [2] },
    ],
  },
  {
    title: 'strange: sums counted in thousands by their header or the heading over it; a limit is no unit',
    sheets: [
      {
        name: 'Hankkeet',
        merges: ['C1:D1'],
        rows: `
          1: | | Rahoitus (1000 €) | | Kustannukset t€
          2: Hanke | Kesto | Kokonaisbudjetti | Kaupungin osuus | 2023
          3: Esimerkkihanke | 2023–2025 | 400 | 80,5 | 100
          4: Toinen hanke | 2023–2025 | 250 000 € | 50 | 80`,
      },
      {
        name: 'Päätökset 2024',
        rows: `
          1: Saaja | § | Myönnetty (yli 1000 €) | Maksettu
          2: Esimerkkiyhdistys ry | 45 | 1250 | 1250`,
      },
    ],
    expected: [
      {
        sheet: 'Hankkeet',
        kind: 'project',
        columns: 'A name, B period, C total, D cityShare, E total:2023',
        records: [3, 4],
        facts: {
          '3 total': 40000000,
          '3 cityShare': '{"whole":8050000}',
          '3 total:2023': 10000000,
          '4 total': 25000000,
        },
      },
      { sheet: 'Päätökset 2024', kind: 'decision', records: [2], facts: { '2 granted': 125000 } },
    ],
  },
];
