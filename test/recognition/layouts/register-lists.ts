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
    title: 'decisions: outcomes in words, a refusal with no sum, and one with a sum',
    sheets: [
      {
        name: 'Päätökset 2023',
        rows: `
          1: Hakija | Päätöspvm | § | Ratkaisu | Myönnetty €
          2: Aa-kerho ry | @2023-05-09 | 12 | Myönnetty | 500
          3: Bee-kerho ry | @2023-05-09 | 12 | Hylätty |
          4: Cee-kerho ry | @2023-05-09 | 12 | Hylätty | 400
          5: Dee-kerho ry | @2023-05-09 | 12 | | ei myönnetty
          6: Ee-kerho ry | @2023-05-09 | 12 | Pöydälle |`,
      },
    ],
    kinds: ['decision'],
    records: {
      2: { grantedCents: 50000, findings: [] },
      3: { grantedCents: 0, findings: [] },
      4: { grantedCents: 40000, findings: ['input.ambiguous E4'] },
      5: { grantedCents: 0, findings: [] },
      6: { grantedCents: null, findings: ['input.missing E6'] },
    },
  },
  {
    title: 'decisions: the outcome stands under Päätös, the day nowhere',
    sheets: [
      {
        name: 'Päätökset 24.5.2023',
        rows: `
          1: Hakija | Haettu € | Päätös | Myönnetty €
          2: Aa-kerho ry | 1000 | Myönnetään | 500
          3: Bee-kerho ry | 800 | Hylätään |`,
      },
    ],
    kinds: ['decision'],
    records: { 2: { grantedCents: 50000, findings: [] }, 3: { grantedCents: 0, findings: [] } },
    figures: { '2023 decided': 50000 },
  },
  {
    title: 'decisions of several years: each row is of its own, and one without a day says so',
    sheets: [
      {
        name: 'Avustuspäätökset',
        rows: `
          1: Avustuspäätökset 2021–2023, päivitetty 3.4.2024
          3: Yhdistys | Päätöspvm | § | Myönnetty €
          4: Aa-kerho ry | @2022-05-10 | 21 | 500
          5: Bee-kerho ry | @2023-05-09 | 22 | 600
          6: Aa-kerho ry | @2023-05-09 | 22 | 450
          7: Cee-kerho ry | | 22 | 100`,
      },
    ],
    kinds: ['decision'],
    records: {
      4: { year: 2022, findings: [] },
      5: { year: 2023, findings: [] },
      6: { year: 2023, findings: [] },
      7: { year: null, findings: ['input.missing B7'] },
    },
    figures: { '2022 decided': 50000, '2023 decided': 105000 },
  },
  {
    title: 'decisions: no year and no day anywhere',
    sheets: [
      {
        name: 'Maksatus',
        rows: `
          1: Saaja | § | Myönnetty € | Maksettu €
          2: Aa-kerho ry | 21 | 500 | 500`,
      },
    ],
    kinds: ['decision'],
    records: { 2: { year: null, grantedCents: 50000, findings: [] } },
    findings: ['sheet.column-unmapped decidedOn'],
    figures: {},
  },
  {
    title: 'decisions in English: who was told how, and when',
    sheets: [
      {
        name: 'Grants awarded 2023',
        rows: `
          1: Recipient | Awarded € | Date of decision | Date notified | How notified | Appeal | Payment date | Paid €
          2: Lakeside Rowing | 1000 | @2023-06-07 | @2023-06-09 | e-mail | no | @2023-07-03 | 1000`,
      },
      {
        name: 'Decisions 2023',
        rows: `
          1: Organisation | Granted € | Decision date | Notice sent | Sent by | Final from
          2: Harbour Choir | 1000 | @2023-05-24 | @2023-05-26 | letter | @2023-06-17`,
      },
      {
        name: 'Follow-up 2023',
        merges: ['A1:B1', 'C1:E1', 'F1:G1', 'H1:I1'],
        rows: `
          1: Recipient | | Decision | | | Service | | Payment |
          2: Name | Reg. no | Date | Section | Amount € | Sent | Mode | Date | Amount €
          3: Hillside Runners | 101234 | @2023-05-24 | 34 | 1400 | @2023-05-26 | sahkoposti | @2023-06-20 | 1400`,
      },
    ],
    kinds: ['decision', 'decision', 'decision'],
    records: {
      'Grants awarded 2023!2': { earliestFinal: '2023-06-27', paidCents: 100000, findings: [] },
      'Decisions 2023!2': { earliestFinal: '2023-06-17', findings: [] },
      'Follow-up 2023!3': {
        grantedCents: 140000,
        earliestFinal: '2023-06-13',
        paidOn: '2023-06-20',
        findings: [],
      },
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
    title: 'decisions: a no under a sum that follows is none, and nothing to mend',
    sheets: [
      {
        name: 'Avustuspäätökset 2022',
        rows: `
          1: Yhdistys | Päätöspvm | Myönnetty € | Maksettu € | Takaisinperintä
          2: Aa-kerho ry | @2022-05-09 | 400 | 400 | ei
          3: Bee-kerho ry | @2022-05-09 | 300 | ei | ei
          4: Cee-kerho ry | @2022-05-09 | 300 | kyllä | kyllä`,
      },
    ],
    kinds: ['decision'],
    records: {
      2: { paidCents: 40000, clawbackOpenCents: 0, findings: [] },
      3: { paidCents: 0, findings: [] },
      4: { findings: ['input.unreadable D4', 'input.unreadable E4'] },
    },
  },
  {
    title: 'decisions: instalments in rows, the decision merged over them',
    sheets: [
      {
        name: 'Maksut 2023',
        merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4'],
        rows: `
          1: Saaja | Rek.nro | Päätöspvm | Myönnetty € | Erä | Maksupäivä | Maksettu €
          2: Salon Sävel ry | 61001 | @2023-04-12 | 1500 | 1/3 | @2023-05-15 | 500
          3: | | | | 2/3 | @2023-08-15 | 500
          4: | | | | 3/3 | @2023-11-15 | 600
          5: Halikon Hiihto ry | 61003 | @2023-04-12 | 300 | 1/1 | @2023-05-15 | 300`,
      },
    ],
    kinds: ['decision'],
    records: {
      2: { name: 'Salon Sävel ry', grantedCents: 150000, paidCents: 50000, findings: [] },
      3: {
        name: 'Salon Sävel ry',
        registerNumber: '61001',
        grantedCents: null,
        paidCents: 50000,
        findings: [],
      },
      4: { name: 'Salon Sävel ry', decidedOn: '2023-04-12', findings: ['payment.exceeds-grant G4'] },
      5: { grantedCents: 30000, paidCents: 30000, findings: [] },
    },
    figures: { '2023 decided': 180000, '2023 paid': 190000 },
  },
  {
    title: 'decisions: instalments in rows, the sum granted repeated in each; a decision twice is told',
    sheets: [
      {
        name: 'Maksatukset 2023',
        rows: `
          1: Saaja | Rek.nro | Päätöspvm | § | Myönnetty € | Maksupäivä | Maksettu €
          2: Salon Sävel ry | 61001 | @2023-04-12 | 17 | 1500 | @2023-05-15 | 500
          3: Salon Sävel ry | 61001 | @2023-04-12 | 17 | 1500 | @2023-08-15 | 1000
          4: Halikon Hiihto ry | 61003 | @2023-04-12 | 17 | 300 | @2023-05-15 | 300
          5: Halikon Hiihto ry | 61003 | @2023-04-12 | 17 | 300 | @2023-05-15 | 300
          6: Halikon Hiihto ry | 61003 | @2023-04-12 | 17 | 200 | @2023-05-15 | 200`,
      },
    ],
    kinds: ['decision'],
    records: {
      2: { grantedCents: 150000, paidCents: 50000, findings: [] },
      3: { grantedCents: null, paidCents: 100000, findings: ['decision.instalment E3'] },
      4: { grantedCents: 30000, findings: [] },
      5: { grantedCents: 30000, findings: ['decision.repeated E5'] },
      6: { grantedCents: 20000, findings: [] },
    },
    figures: { '2023 decided': 230000, '2023 paid': 230000 },
  },
  {
    title: 'decisions: all of them on one sheet, and again by groups; spring and autumn are two halves',
    sheets: [
      {
        name: 'Kaikki 2023',
        rows: `
          1: Saaja | Päätöspvm | § | Myönnetty €
          2: Aa-kerho ry | @2023-05-09 | 12 | 500
          3: Bee-kerho ry | @2023-05-09 | 12 | 600`,
      },
      {
        name: 'Liikunta 2023',
        rows: `
          1: Saaja | Päätöspvm | § | Myönnetty € | Maksettu €
          2: Aa-kerho ry | @2023-05-09 | 12 | 500 | 500`,
      },
      {
        name: 'Kevät 2023',
        rows: `
          1: Saaja | IBAN | Myönnetty € | Maksettu €
          2: Aa-kerho ry | FI2112345600000785 | 100 | 100`,
      },
      {
        name: 'Syksy 2023',
        rows: `
          1: Saaja | IBAN | Myönnetty € | Maksettu €
          2: Aa-kerho ry | FI2112345600000785 | 100 | 100`,
      },
    ],
    kinds: ['decision', 'decision', 'decision', 'decision'],
    records: {
      'Kaikki 2023!2': { counted: false, findings: ['ledger.copy A2'] },
      'Kaikki 2023!3': { counted: true, findings: [] },
      'Liikunta 2023!2': { counted: true, findings: [] },
      'Kevät 2023!2': { counted: true, findings: [] },
      'Syksy 2023!2': { counted: true, findings: [] },
    },
    figures: { '2023 decided': 130000, '2023 paid': 70000 },
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
    title: 'decisions: instalments beside one another, planned ones not counted',
    sheets: [
      {
        name: 'Maksatus 2023',
        merges: ['E1:F1', 'G1:H1'],
        rows: `
          1: | | | | 1. erä | | 2. erä
          2: Saaja | Myönnetty € | Tiedoksianto | Tapa | € | pvm | € | pvm
          3: Raision Retki ry | 2000 | @2023-05-26 | sähköposti | 1000 | @2023-06-20 | 1000 | @2023-10-02
          4: Raision Rytmi ry | 1000 | @2023-05-26 | sähköposti | 500 | @2023-06-01 | 600 | @2023-10-02
          5: Kudonta ry | 600 | @2023-05-26 | kirje | 300 | @2023-06-20 | 300 |`,
      },
      {
        name: 'Utbetalningar 2023',
        rows: `
          1: Förening | Beviljat € | Utbetalt rat 1 € | Utbetalt rat 2 €
          2: Nagu Hembygd rf | 900 | 500 | 400`,
      },
    ],
    kinds: ['decision', 'decision'],
    records: {
      'Maksatus 2023!3': { paidCents: 200000, paidOn: '2023-06-20', findings: [] },
      'Maksatus 2023!4': {
        paidCents: 110000,
        findings: ['payment.before-final F4', 'payment.exceeds-grant E4'],
      },
      'Maksatus 2023!5': { paidCents: 30000, findings: ['input.missing H5'] },
      'Utbetalningar 2023!2': { paidCents: 90000, paidOn: null, findings: [] },
    },
    figures: { '2023 decided': 450000, '2023 paid': 430000 },
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
    title: 'decisions: nothing but names and sums under a title that says so, and the refused below them',
    sheets: [
      {
        name: 'Taul1',
        rows: `
          1: Myönnetyt avustukset 2023
          3: Yhdistys | Y-tunnus | Myönnetty €
          4: Keravan Kanuuna ry | 1874414-7 | 900
          5: Keravan Karjala-seura ry | 1874414-7 | 600
          6: Yhteensä | | 1500
          8: Hylätyt hakemukset
          9: Yhdistys | Y-tunnus | Haettu € | Hylkäyksen peruste
          10: Savion Savi ry | 1874414-7 | 1500 | Kotipaikka muualla
          11: Kurkelan Kuoro ry | 1874414-7 | 700 | Myöhässä`,
      },
    ],
    kinds: ['decision'],
    records: { 4: { grantedCents: 90000 }, 5: { grantedCents: 60000 } },
    findings: ['row.total A6', 'row.skipped A8', 'row.skipped A9', 'row.skipped A10', 'row.skipped A11'],
    figures: { '2023 decided': 150000 },
  },
  {
    title: 'payments alone, of grants; wages and invoices are none',
    sheets: [
      {
        name: 'Maksuaineisto',
        rows: `
          1: Maksuluettelo, yhdistysavustukset 2023
          3: Saaja | IBAN | Viite | Kustannuspaikka | Maksupäivä | Maksettu €
          4: Imatran Iskelmä ry | FI2112345600000785 | RF18 | 3450 | @2023-06-28 | 1200
          5: Yhteensä | | | | | 1200`,
      },
      {
        name: 'Palkkiot',
        rows: `
          1: Palkkiot 2023
          3: Saaja | IBAN | Maksupäivä | Maksettu €
          4: Ohjaaja 1 | FI2112345600000785 | @2023-06-28 | 150`,
      },
    ],
    kinds: ['decision', null],
    records: {
      'Maksuaineisto!4': { grantedCents: null, paidCents: 120000, paidOn: '2023-06-28', findings: [] },
    },
    findings: ['row.total A5', 'sheet.column-unmapped granted', 'sheet.unrecognised'],
    figures: { '2023 paid': 120000 },
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
    title: 'decisions and bookings of a year without a book are read and said not to be judged',
    sheets: [
      {
        name: 'Päätökset 2019',
        rows: `
          1: Saaja | Päätöspvm | Myönnetty € | Tiedoksianto | Tapa
          2: Aa-kerho ry | @2019-05-09 | 500 | @2019-05-10 | kirje`,
      },
      {
        name: 'Varaukset 2019',
        rows: `
          1: Yhdistys | Tila | Varaus tehty | Tilaisuuden päivä | Käyttötarkoitus
          2: Aa-kerho ry | Kirjasto | @2019-04-03 | @2019-04-04 | Kokous`,
      },
    ],
    kinds: ['decision', 'roomBooking'],
    records: {
      'Päätökset 2019!2': { grantedCents: 50000, earliestFinal: null, findings: [] },
      'Varaukset 2019!2': { findings: [] },
    },
    findings: ['rulebook.missing', 'rulebook.missing'],
    figures: { '2019 decided': 50000 },
  },
  {
    title:
      'decisions: a report that no column says has come is not judged; what is not final is paid too early',
    sheets: [
      {
        name: 'Redovisningar 2023',
        rows: `
          1: Förening | Beviljat bidrag | Utbetalt | Redovisning senast | Redovisning inlämnad
          2: Nagu Hembygd rf | 1 200 € | 1 200 € | 29.2.2024 | 1.3.2024
          3: Korpo Byaråd rf | 500 € | 500 € | 29.2.2024 |`,
      },
      {
        name: 'Avustukset 2023',
        rows: `
          1: Myönnetyt avustukset 2023
          2: Saaja | Myönnetty € | Maksettu € | Lainvoimainen | Selvitys viimeistään
          3: Aa-kerho ry | 400 | 400 | kyllä | 29.2.2024
          4: Bee-kerho ry | 300 | 300 | ei | 29.2.2024`,
      },
    ],
    kinds: ['decision', 'decision'],
    records: {
      'Redovisningar 2023!2': { reportReceived: true, findings: [] },
      'Redovisningar 2023!3': { findings: ['report.overdue E3'] },
      'Avustukset 2023!3': { findings: [] },
      'Avustukset 2023!4': { findings: ['payment.before-final A4'] },
    },
  },
  {
    title: 'what was asked for or proposed is no decision, and last year’s grant is not this one',
    sheets: [
      {
        name: 'Hakemukset 2023',
        rows: `
          1: Hakija | Haettu avustus € | Tilinumero | Edellinen selvitys palautettu | Kokouspvm
          2: Aa-kerho ry | 1500 | FI2112345600000785 | kyllä | @2023-05-24`,
      },
      {
        name: 'Esitys',
        rows: `
          1: Hakija | Esitetty avustus € | Kokouspvm | §
          2: Aa-kerho ry | 1500 | @2023-05-24 | 34`,
      },
      {
        name: 'Päätökset 2023',
        rows: `
          1: Hakija | Edellinen myönnetty avustus € | Sökt bidrag € | Avustus € | Kokouspvm | §
          2: Aa-kerho ry | 1500 | 900 | 800 | @2023-05-24 | 34`,
      },
    ],
    kinds: [null, null, 'decision'],
    records: { 'Päätökset 2023!2': { grantedCents: 80000, findings: [] } },
    figures: { '2023 decided': 80000 },
  },
  {
    title: 'last days with the words that make them so',
    sheets: [
      {
        name: 'Haku',
        rows: `
          1: Vuosi | Avustusmääräraha € | Haku päättyy
          2: 2023 | 45000 | 28.2.2023 klo 15.00 mennessä
          3: 2024 | 50000 | senast 29.2.2024
          4: 2025 | 50000 | 28.2. tai 15.3.2025`,
      },
      {
        name: 'Päätökset 2023',
        rows: `
          1: Saaja | Päätöspvm | Myönnetty € | Maksettu € | Selvitys viimeistään | Selvitys saapunut
          2: Aa-kerho ry | @2023-05-24 | 500 | 500 | 28.2.2024 mennessä |
          3: Bee-kerho ry | @2023-05-24 | 500 | 500 | viimeistään 30.4.2024 |`,
      },
    ],
    kinds: ['appropriation', 'decision'],
    records: {
      'Haku!2': { deadline: '2023-02-28', findings: [] },
      'Haku!3': { deadline: '2024-02-29', findings: [] },
      'Haku!4': { deadline: null, findings: ['input.ambiguous C4'] },
      'Päätökset 2023!2': { reportDue: '2024-02-28', findings: ['report.overdue F2'] },
      'Päätökset 2023!3': { reportDue: '2024-04-30', findings: [] },
    },
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
