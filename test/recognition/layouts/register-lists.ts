/** Lists of the other registers in the many ways of other towns, each with what a careful reader makes of it. */
import type { RecordKind } from '../../../shared/workbook/reading.ts';
import type { PlainSheet } from '../../cases/grid.ts';

export type RegisterList = {
  readonly title: string;
  readonly sheets: readonly PlainSheet[];
  /** Of every table read, in order; null for a sheet that is none of ours. */
  readonly kinds: readonly (RecordKind | null)[];
  /** Part of each record by its row, `Sheet!row` where there are several sheets; `findings` are all of its codes with their cells. */
  readonly records: Readonly<Record<string, object>>;
  /** Codes of the sheets with their cells or fields; columns that a decision list may lack aside. */
  readonly findings?: readonly string[];
  /** What the ledger comes to, by year and subject. */
  readonly figures?: Readonly<Record<string, number>>;
};

export const registerLists: readonly RegisterList[] = [
  {
    title: 'appropriation: one column a year under a blank corner',
    sheets: [
      {
        name: 'Määrärahat',
        rows: `
          1: Yhdistysavustusten määrärahat
          3: | 2022 | 2023
          4: Avustusmääräraha € | 40000 | 45000
          5: Hakuaika päättyy | @2022-02-28 | @2023-02-28`,
      },
    ],
    kinds: ['appropriation'],
    records: {
      3: { year: 2022, amountCents: 4000000, deadline: '2022-02-28', findings: [] },
      '3 again': { year: 2023, amountCents: 4500000, deadline: '2023-02-28', findings: [] },
    },
    figures: { '2022 appropriation': 4000000, '2023 appropriation': 4500000 },
  },
  {
    title: 'appropriation: no year anywhere is said',
    sheets: [
      {
        name: 'Määräraha',
        rows: `
          1: Määräraha € | Hakuaika päättyy
          2: 45000 | helmikuun lopussa`,
      },
    ],
    kinds: ['appropriation'],
    records: { 2: { year: null, amountCents: 4500000, deadline: null, findings: ['input.unreadable B2'] } },
    findings: ['sheet.column-unmapped year'],
    figures: {},
  },
  {
    title: 'appropriation: a row for each kind of grant, and their sum below',
    sheets: [
      {
        name: 'Jako',
        rows: `
          1: Avustusmäärärahan jako
          3: Vuosi | Avustuslaji | Osuus % | Määräraha €
          4: 2023 | Kumppanuusavustukset | 80 | 36000
          5: 2023 | Projektien käynnistäminen | 20 | 9000
          6: 2023 | Yhteensä | 100 | 45000`,
      },
    ],
    kinds: ['appropriation'],
    records: {
      4: { year: 2023, grantKind: 'partnership', amountCents: 3600000, findings: [] },
      5: { year: 2023, grantKind: 'projectStart', amountCents: 900000, findings: [] },
    },
    figures: { '2023 appropriation': 4500000 },
  },
  {
    title: 'appropriation: as first voted and as changed',
    sheets: [
      {
        name: 'TA',
        rows: `
          1: Vuosi | Alkuperäinen määräraha € | Lisämääräraha € | Muutettu määräraha € | Hakuaika päättyy
          2: 2022 | 40000 | 0 | 40000 | @2022-02-28
          3: 2023 | 45000 | 5000 | 50000 | @2023-02-28`,
      },
    ],
    kinds: ['appropriation'],
    records: { 2: { amountCents: 4000000 }, 3: { amountCents: 5000000 } },
    figures: { '2022 appropriation': 4000000, '2023 appropriation': 5000000 },
  },
  {
    title: 'appropriation: two rows of one year are told, in one workbook too',
    sheets: [
      {
        name: 'Määrärahat',
        rows: `
          1: Vuosi | Määräraha € | Peruste
          2: 2023 | 45000 | Talousarvio
          3: 2023 | 5000 | Lisätalousarvio`,
      },
    ],
    kinds: ['appropriation'],
    records: {
      2: { counted: true, findings: ['ledger.conflict B2'] },
      3: { counted: false, findings: ['ledger.conflict B3'] },
    },
  },
  {
    title: 'appropriation: time to apply with its hour, in three manners',
    sheets: [
      {
        name: 'Haut',
        rows: `
          1: Vuosi | Määräraha € | Hakuaika
          2: 2023 | 45000 | 9.1.–28.2.2023 klo 15 mennessä
          3: 2024 | 50000 | 8.1–29.2.2024 kl. 15.00
          4: 2025 | 55000 | alkuvuosi`,
      },
    ],
    kinds: ['appropriation'],
    records: {
      2: { opens: '2023-01-09', deadline: '2023-02-28', findings: [] },
      3: { opens: '2024-01-08', deadline: '2024-02-29', findings: [] },
      4: { opens: null, deadline: null, findings: ['input.unreadable C4'] },
    },
  },
  {
    title: 'transfers of chairs, of money between cost centres and of kilometres are none of ours',
    sheets: [
      {
        name: 'Siirrot',
        rows: `
          1: Mistä | Mihin | Määrä | Pvm
          2: Varasto | Kokoushuone 2 | 6 | @2023-05-02`,
      },
      {
        name: 'Muistiotositteet',
        rows: `
          1: Nro | Pvm | Mistä (kustannuspaikka) | Mihin (kustannuspaikka) | Euroa
          2: 1 | @2023-03-01 | 3410 | 3420 | 1200`,
      },
      {
        name: 'Stock transfers',
        rows: `
          1: From | To | Amount | Date | Decision
          2: Main store | Library | 20 | @2023-03-01 | ok`,
      },
    ],
    kinds: [null, null, null],
    records: {},
  },
  {
    title: 'transfers from grant to grant in the words of the minutes; one that names no grant is unclear',
    sheets: [
      {
        name: 'Määrärahasiirrot',
        rows: `
          1: Siirretään avustuksesta | Siirretään avustukseen | Summa € | Päätös | Päätöspvm
          2: Kumppanuusavustukset | Projektiavustukset | 2 500,00 € | § 61 | 20.9.2023
          3: 3450 | 3460 | 100 | § 70 | 2.10.2023
          4: Yhteensä | | 2 600,00 €`,
      },
    ],
    kinds: ['transfer'],
    records: {
      2: { from: 'partnership', to: 'projectStart', amountCents: 250000, day: '2023-09-20', findings: [] },
      3: { from: null, to: null, findings: ['input.ambiguous A3'] },
    },
  },
  {
    title: 'bookings: columns that T30 asks for and the list lacks are said',
    sheets: [
      {
        name: 'Varaukset',
        rows: `
          1: Yhdistys | Tila | Päivä | Klo | Käyttötarkoitus
          2: Laihian Laulu ry | Kirjasto | @2023-04-04 | 17–19 | Kokous`,
      },
    ],
    kinds: ['roomBooking'],
    records: { 2: { eventOn: '2023-04-04', bookedOn: null, findings: [] } },
    findings: ['sheet.column-unmapped bookedOn'],
  },
  {
    title: 'bookings: day of the week, day and hours in one cell',
    sheets: [
      {
        name: 'Varaukset',
        rows: `
          1: Varaaja | Tila | Ajankohta | Varauspäivä | Käyttötarkoitus
          2: Askolan Martat ry | Kokoushuone | ti 14.3.2023 klo 17–19 | 1.3.2023 | Kokous
          3: Askolan Martat ry | Kokoushuone | 21.3.2023 klo 17.00–19.00 | 1.3.2023 | Piiri
          4: Askolan Martat ry | Kokoushuone | 28.3.2023 17:00-19:00 | to 1.3.2023 | Piiri
          5: Askolan Avain ry | Kokoushuone | joka tiistai 5.9.–28.11.2023 | 1.8.2023 | Piiri`,
      },
    ],
    kinds: ['roomBooking'],
    records: {
      2: { eventOn: '2023-03-14', findings: ['booking.too-late D2'] },
      3: { eventOn: '2023-03-21', findings: [] },
      4: { eventOn: '2023-03-28', findings: ['booking.too-many C4'] },
      5: { eventOn: null, findings: ['input.ambiguous C5'] },
    },
  },
  {
    title:
      'loans, hours, leave, investments and cars are granted, voted and booked too, and are none of ours',
    sheets: [
      {
        name: 'Lainat',
        rows: `
          1: Kaupungin myöntämät lainat
          3: Lainansaaja | Päätöspvm | § | Myönnetty laina € | Lyhennetty €
          4: Jäähalli Oy | @2015-03-01 | 44 | 400000 | 160000`,
      },
      {
        name: 'Vuorot',
        rows: `
          1: Seura | Haettu h/vko | Myönnetty h/vko | Päätöspvm | §
          2: Kotkan Kiekko ry | 12 | 8 | @2023-05-02 | 12`,
      },
      {
        name: 'Vapaat',
        rows: `
          1: Virkavapaapäätökset 2023
          3: Hakija | Syy | Myönnetty | Päätöspvm | §
          4: Työntekijä 1 | opinnot | 1.8.–31.12.2023 | @2023-05-02 | 12`,
      },
      {
        name: 'Investoinnit',
        rows: `
          1: Vuosi | Hanke | Määräraha € | Käytetty €
          2: 2023 | Jäähallin katto | 400000 | 120000`,
      },
      {
        name: 'Auto',
        rows: `
          1: Varaaja | Auto | Varattu | Pvm | Tarkoitus
          2: Työntekijä 1 | ABC-123 | @2023-03-01 | @2023-03-02 | Kuljetus`,
      },
    ],
    kinds: [null, null, null, null, null],
    records: {},
  },
  {
    title: 'bookings: an association merged over its bookings books them all',
    sheets: [
      {
        name: 'Varaukset',
        merges: ['A2:A4', 'B2:B4'],
        rows: `
          1: Yhdistys | Tila | Varaus tehty | Tilaisuuden päivä | Käyttötarkoitus
          2: Aa-kerho ry | Kirjasto | @2023-03-01 | @2023-04-04 | Kokous
          3: | | @2023-03-01 | @2023-04-11 | Kokous
          4: | | @2023-03-01 | @2023-04-18 | Kokous`,
      },
    ],
    kinds: ['roomBooking'],
    records: {
      2: { name: 'Aa-kerho ry', findings: [] },
      3: { name: 'Aa-kerho ry', room: 'Kirjasto', findings: [] },
      4: { name: 'Aa-kerho ry', findings: ['booking.too-many D4'] },
    },
  },
  {
    title: 'bookings: a room and how far it is, beginning and end, and one that was called off',
    sheets: [
      {
        name: 'Varaukset 2023',
        rows: `
          1: Varausnro | Yhdistys | Huone | Varattu | Alkaa | Päättyy | Käyttötarkoitus | Tila
          2: 1001 | Sipoon Sähly ry | Kirjasto | @2023-03-01 | 4.4.2023 17:00 | 4.4.2023 19:00 | Kokous | Vahvistettu
          3: 1002 | Sipoon Sähly ry | Kirjasto | @2023-03-01 | 11.4.2023 17:00 | 11.4.2023 19:00 | Kerho | Peruttu
          4: 1003 | Sipoon Sähly ry | Kirjasto | @2023-03-01 | 18.4.2023 17:00 | 18.4.2023 19:00 | Kerho | Vahvistettu`,
      },
    ],
    kinds: ['roomBooking'],
    records: {
      2: { eventOn: '2023-04-04', room: 'Kirjasto', findings: [] },
      4: { eventOn: '2023-04-18', findings: [] },
    },
    findings: ['row.skipped A3'],
  },
  {
    title: 'sponsorships under the company that gives them',
    sheets: [
      {
        name: 'Sponsorointi',
        rows: `
          1: Tytäryhtiöiden sponsorointisopimukset 2023
          3: Urheiluseura | Kohde | Päätöspvm | Sponsorointi €
          4: Kemin Lämpö Oy
          5: Ajoksen Aallot ry | Juniorit | @2023-02-01 | 1000
          6: Välisumma | | | 1000
          7: Kemin Vesi Oy
          8: Ritikan Rasti ry | Kilpailut | @2023-03-01 | 500,50`,
      },
    ],
    kinds: ['sponsorship'],
    records: {
      5: { subsidiary: 'Kemin Lämpö Oy', amountCents: 100000, findings: [] },
      8: { subsidiary: 'Kemin Vesi Oy', amountCents: 50050, findings: [] },
    },
    findings: ['row.total A6'],
    figures: { '2023 sponsorship': 150050 },
  },
  {
    title: 'bookings under the room they are of',
    sheets: [
      {
        name: 'Tilavaraukset',
        rows: `
          1: Yhdistys | Varaus tehty | Tilaisuuden päivä | Käyttötarkoitus
          2: Kulttuurikeskus, kokoushuone 2
          3: Laihian Laulu ry | @2023-03-01 | @2023-04-04 | Kokous
          4: Liikuntahalli
          5: Laihian Luistin ry | @2023-03-01 | @2023-04-06 | Harjoitukset`,
      },
    ],
    kinds: ['roomBooking'],
    records: {
      3: { room: 'Kulttuurikeskus, kokoushuone 2', findings: [] },
      5: { room: 'Liikuntahalli', findings: ['booking.sports-venue A4'] },
    },
    findings: [],
  },
  {
    title: 'appropriation: a sum voted in addition, and nowhere what it became',
    sheets: [
      {
        name: 'TA',
        rows: `
          1: Vuosi | Alkuperäinen määräraha € | Lisämääräraha € | Hakuaika päättyy
          2: 2022 | 40000 | 0 | @2022-02-28
          3: 2023 | 45000 | 5000 | @2023-02-28`,
      },
    ],
    kinds: ['appropriation'],
    records: {
      2: { amountCents: 4000000, findings: [] },
      3: { amountCents: 4500000, findings: ['input.ambiguous B3'] },
    },
  },
];
