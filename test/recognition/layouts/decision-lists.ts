/** Lists of decisions in the many ways of other towns: outcomes, years and notices. */
import type { RegisterList } from './register-lists.ts';

export const decisionLists: readonly RegisterList[] = [
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
];
