/** Appropriations of the year and transfers. */
import type { Layout } from './layout.ts';

export const appropriationLayouts: readonly Layout[] = [
  {
    title: 'appropriation: year by year with other words',
    sheets: [
      {
        name: 'Määrärahat',
        rows: `
          2: | Avustusten määräraha ja hakuajat
          4: | Talousarviovuosi | Määräraha (€) | Haku avautuu | Haku sulkeutuu | Perustelu
          5: | 2022 | 40 000,00 | 10.1.2022 | 28.2.2022 | TA 2022
          6: | 2023 | 45 000,00 | 9.1.2023 | 28.2.2023 | TA 2023`,
      },
    ],
    expected: [
      {
        sheet: 'Määrärahat',
        kind: 'appropriation',
        header: 4,
        columns: 'B year, C amount, D opens, E deadline, F decision',
        records: [5, 6],
        facts: { '6 amount': 4500000, '6 deadline': '2023-02-28', '5 year': 2022 },
      },
    ],
  },
  {
    title: 'appropriation and transfers on one sheet, one below the other',
    sheets: [
      {
        name: 'Talous',
        rows: `
          1: Avustusmäärärahat
          2: Vuosi | Määräraha € | Hakuaika päättyy
          3: 2023 | 45000 | @2023-02-28
          4: 2024 | 50000 | @2024-02-29
          6: Määrärahasiirrot
          7: Vuosi | Mistä | Mihin | Summa € | Päätös | Päivä
          8: 2023 | Kumppanuusavustukset | Projektien käynnistäminen | 2 500 | § 61 | 20.9.2023`,
      },
    ],
    expected: [
      {
        sheet: 'Talous',
        kind: 'appropriation',
        header: 2,
        columns: 'A year, B amount, C deadline',
        records: [3, 4],
      },
      {
        sheet: 'Talous',
        kind: 'transfer',
        header: 7,
        columns: 'A year, B from, C to, D amount, E decision, F day',
        records: [8],
        facts: { '8 amount': 250000, '8 day': '2023-09-20' },
      },
    ],
  },
  {
    title: 'appropriation in Swedish',
    sheets: [
      {
        name: 'Anslag',
        rows: `
          1: År | Anslag € | Ansökningstiden börjar | Ansökningstiden slutar | Beslut
          2: 2023 | 45 000 | 9.1.2023 | 28.2.2023 | Budget 2023`,
      },
      {
        name: 'Överföringar',
        rows: `
          1: År | Från | Till | Belopp € | Beslut | Datum
          2: 2023 | Partnerskapsbidrag | Projektstart | 2500 | § 61 | 20.9.2023`,
      },
    ],
    expected: [
      {
        sheet: 'Anslag',
        kind: 'appropriation',
        header: 1,
        columns: 'A year, B amount, C opens, D deadline, E decision',
        records: [2],
      },
      {
        sheet: 'Överföringar',
        kind: 'transfer',
        header: 1,
        columns: 'A year, B from, C to, D amount, E decision, F day',
        records: [2],
      },
    ],
  },
  {
    title: 'appropriation in English',
    sheets: [
      {
        name: 'Appropriations',
        rows: `
          1: Year | Appropriation € | Applications open | Deadline | Decision
          2: 2023 | 45000 | 2023-01-09 | 2023-02-28 | Budget 2023`,
      },
      {
        name: 'Transfers',
        rows: `
          1: Year | From | To | Amount € | Date | Decision
          2: 2023 | Partnership grants | Project start | 2500 | 2023-09-20 | § 61`,
      },
    ],
    expected: [
      {
        sheet: 'Appropriations',
        kind: 'appropriation',
        header: 1,
        columns: 'A year, B amount, C opens, D deadline, E decision',
        records: [2],
      },
      {
        sheet: 'Transfers',
        kind: 'transfer',
        header: 1,
        columns: 'A year, B from, C to, D amount, E day, F decision',
        records: [2],
      },
    ],
  },
  {
    title: 'appropriation: one year down the sheet, a label and a value on each row',
    sheets: [
      {
        name: 'Haku 2023',
        rows: `
          1: Avustushaku 2023
          3: Avustusvuosi | 2023
          4: Avustusmääräraha | 45 000 €
          5: Hakuaika alkaa | 9.1.2023
          6: Hakuaika päättyy | 28.2.2023 klo 15.00
          7: Päätös | Talousarvio 2023`,
      },
    ],
    expected: [
      {
        sheet: 'Haku 2023',
        kind: 'appropriation',
        columns: '3 year, 4 amount, 5 opens, 6 deadline, 7 decision',
        records: [3],
        facts: { '3 year': 2023, '3 amount': 4500000, '3 deadline': '2023-02-28' },
      },
    ],
  },
  {
    title: 'appropriation: years across the sheet',
    sheets: [
      {
        name: 'Määrärahat',
        rows: `
          1: Avustusmäärärahat
          3: Vuosi | 2022 | 2023 | 2024
          4: Määräraha € | 40000 | 45000 | 50000
          5: Hakuaika alkaa | @2022-01-10 | @2023-01-09 | @2024-01-08
          6: Hakuaika päättyy | @2022-02-28 | @2023-02-28 | @2024-02-29`,
      },
    ],
    expected: [
      {
        sheet: 'Määrärahat',
        kind: 'appropriation',
        columns: '3 year, 4 amount, 5 opens, 6 deadline',
        records: [3, 3, 3],
        facts: { '3 year': 2022, '3 amount': 4000000, '3 deadline': '2022-02-28' },
      },
    ],
  },
  {
    title: 'appropriation: transfers with the words of the minutes',
    sheets: [
      {
        name: 'Siirrot 2023',
        rows: `
          1: Määrärahasiirrot 2023
          3: Pvm | Siirretään kohteesta | Siirretään kohteeseen | Siirrettävä summa | Pykälä
          4: 20.9.2023 | Kumppanuusavustukset | Projektien käynnistäminen | 2 500 € | § 61
          5: Yhteensä | | | 2 500 €`,
      },
    ],
    expected: [
      {
        sheet: 'Siirrot 2023',
        kind: 'transfer',
        header: 3,
        columns: 'A day, B from, C to, D amount, E decision',
        records: [4],
      },
    ],
  },
];
