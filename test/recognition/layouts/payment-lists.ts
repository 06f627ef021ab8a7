/** Lists of decisions by what follows them: instalments, repeated lists, payments and reports. */
import type { RegisterList } from './register-lists.ts';

export const paymentLists: readonly RegisterList[] = [
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
];
