/** Lists of applications as towns keep them: pages, forms' questions, marks of what is missing, tables side by side. */
import type { Layout } from './layout.ts';

const facts =
  'Ryhmät /vko | kk / vuosi | Tapahtumat / v | Uudet sisällöt | Rahamäärä € | Toimintasuunnitelma | Talousarvio';

export const applicationListLayouts: readonly Layout[] = [
  {
    title: 'applications: the header again on each page, under a subtotal and the page',
    sheets: [
      {
        name: 'Hakemukset',
        rows: `
          1: Kumppanuusavustukset 2023
          2: Hakija | Haettu € | ${facts}
          3: Rantalan Nuorisoseura ry | 1003 | 2 | 9 | 1 | 1 | 2500 | x | x
          4: Ylikylän Urheilijat ry | 997 | 3 | 9 | 1 | 1 | 2500 | x | x
          5: Välisumma | 2000
          6: Sivu 1
          7: Hakija | Haettu € | ${facts}
          8: Harjunpään Martat ry | 1500 | 4 | 9 | 1 | 1 | 2500 | x | x`,
      },
    ],
    expected: [
      {
        sheet: 'Hakemukset',
        kind: 'partnership',
        header: 2,
        year: 2023,
        records: [3, 4, 8],
        facts: { '8 applied': 150000, '8 groups': 4 },
      },
    ],
  },
  {
    title: 'applications: another table right under a subtotal and its own title',
    sheets: [
      {
        name: 'Hakemukset',
        rows: `
          1: Avustushakemukset 2023
          2: Kumppanuusavustukset
          3: Hakija | Haettu € | ${facts}
          4: Rantalan Nuorisoseura ry | 1003 | 2 | 9 | 1 | 1 | 2500 | x | x
          5: Ylikylän Urheilijat ry | 997 | 3 | 9 | 1 | 1 | 2500 | x | x
          6: Yhteensä | 2000
          7: Projektiavustukset
          8: Hakija | Haettu € | Vastuuhenkilö | Varahenkilö | Tavoitteet | Kokonaisbudjetti € | Rahoituslähde
          9: Harjunpään Martat ry | 800 | pj | siht. | kerho | 9000 | Leader`,
      },
    ],
    expected: [
      { sheet: 'Hakemukset', kind: 'partnership', header: 3, year: 2023, records: [4, 5] },
      { sheet: 'Hakemukset', kind: 'projectStart', header: 8, year: 2023, records: [9] },
    ],
  },
  {
    title: 'applications: a mark under a heading of what is missing',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: | | | | | | | Puuttuvat liitteet
          2: Hakija | Haettu € | ${facts} | Tilinpäätös
          3: Rantalan Nuorisoseura ry | 1000 | 2 | 9 | 1 | 1 | 2500
          4: Ylikylän Urheilijat ry | 1000 | 2 | 9 | 1 | 1 | 2500 | | x | toimitettu 3.3.
          5: Harjunpään Martat ry | 1000 | 2 | 9 | 1 | 1 | 2500 | ei puutu | tulossa | ?`,
        merges: ['H1:J1'],
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        header: 2,
        records: [3, 4, 5],
        facts: {
          '3 plan': 'given',
          '3 financialStatement': 'given',
          '4 plan': 'given',
          '4 budget': 'missing',
          '4 financialStatement': 'given',
          '5 plan': 'given',
          '5 budget': 'promised',
          '5 financialStatement': 'notKnown',
        },
      },
    ],
  },
  {
    title: 'applications: marks explained in the header are no marks of what is missing',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Haettu € | Ryhmät /vko | kk / vuosi | Toimintasuunnitelma (x = ok, - = puuttuu) | Talousarvio toimitettu/puuttuu | Tilinpäätös (x = puuttuu)
          2: Rantalan Nuorisoseura ry | 1000 | 2 | 9 | x | x | x`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        records: [2],
        facts: { '2 plan': 'given', '2 budget': 'given', '2 financialStatement': 'missing' },
      },
    ],
  },
  {
    title: 'applications: a header that denies what is asked',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Haettu € | Ryhmät /vko | kk / vuosi | Ei avustusta hyvinvointialueelta samaan toimintaan | Jakaa varoja muille (kyllä/ei) | Ei lainanmaksua tai investointeja
          2: Rantalan Nuorisoseura ry | 1000 | 2 | 9 | x | kyllä | kyllä
          3: Ylikylän Urheilijat ry | 1000 | 2 | 9 | ei | ei | `,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        records: [2, 3],
        facts: {
          '2 doubleFunding': false,
          '2 redistribution': true,
          '2 capitalUse': false,
          '3 doubleFunding': '?ambiguous',
          '3 redistribution': false,
          '3 capitalUse': '?missing',
        },
      },
    ],
  },
  {
    title: 'applications: the questions of a form, each a whole sentence',
    sheets: [
      {
        name: 'Vastaukset',
        rows: `
          1: Vastausaika | 1. Yhdistyksen virallinen nimi | 8. Kuinka monta säännöllistä, viikoittain kokoontuvaa ryhmää yhdistyksellänne on? | 9. Kuinka monena kuukautena vuodessa säännöllinen toiminta on käynnissä? | 10. Kuinka monta erillistä tapahtumaa järjestätte vuoden aikana? | 11. Kuinka monta uutta säännöllistä toimintasisältöä aloitatte (väh. 8 kk)? | 12. Paljonko rahaa yhdistyksenne käytti toimintaan edellisenä vuonna (€)? | 13. Kuinka paljon avustusta haette (€)?
          2: 2023-02-10 14:33:02 | Rantalan Nuorisoseura ry | 3 | 9 | 2 | 1 | 7600 | 2500`,
      },
    ],
    expected: [
      {
        sheet: 'Vastaukset',
        kind: 'partnership',
        columns: 'A received, B name, C groups, D months, E events, F newContent, G spending, H applied',
        records: [2],
      },
    ],
  },
  {
    title: 'applications: groups by age under one heading, with their total',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Haettu € | Säännölliset ryhmät / vko | | | kk / vuosi | Tapahtumat
          2: | | Lapset | Seniorit | Yhteensä
          3: Rantalan Nuorisoseura ry | 1000 | 1 | 3 | 4 | 9 | 1`,
        merges: ['C1:E1'],
      },
      {
        name: 'Kumppanuus 2024',
        rows: `
          1: Hakija | Haettu € | Säännölliset ryhmät / vko | | | kk / vuosi | Tapahtumat
          2: | | Lapset | Työikäiset | Seniorit
          3: Rantalan Nuorisoseura ry | 1000 | 1 | 3 | 4 | 9 | 1`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        header: 2,
        columns: 'A name, B applied, E groups, F months, G events',
        records: [3],
        facts: { '3 groups': 4 },
        findings: [],
      },
      // Which of them counts, or whether they are added up, the sheet does not say.
      {
        sheet: 'Kumppanuus 2024',
        kind: 'partnership',
        header: 2,
        records: [3],
        findings: ['sheet.header-ambiguous', 'sheet.header-ambiguous'],
      },
    ],
  },
  {
    title:
      'applications: a remark in brackets says less than the header, and a lone sum is what is applied for',
    sheets: [
      {
        name: 'Projektiavustukset 2023',
        rows: `
          1: Hakija | Summa € | Vastuuhenkilö | Varahenkilö | Tavoitteet ja vaikutus | Osallistujia (tavoite) | Rahoituslähde
          2: Rantalan Nuorisoseura ry | 800 | pj | siht. | kerho | 40 | Leader`,
      },
    ],
    expected: [
      {
        sheet: 'Projektiavustukset 2023',
        kind: 'projectStart',
        columns: 'A name, B applied, C responsible, D deputy, E objectives, F participants, G fundingSource',
        records: [2],
      },
    ],
  },
  {
    title:
      'applications: rows that wait for theirs, notes that speak of associations, last year below the total',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Nro | Hakija | Haettu € | ${facts}
          2: 1 | Rantalan Nuorisoseura ry | 1000 | 2 | 9 | 1 | 1 | 2500 | x | x
          3: 2 | | 0 | | | | | | - | -
          4: 3 | | 0 | #N/A | | | | | - | FALSE
          5: | Yhteensä | 1000
          6: | Edellinen vuosi | 900
          8: | * Yhdistys on ilmoittanut nimenmuutoksesta.
          9: | Seura täydentää hakemusta ensi viikolla.`,
      },
    ],
    expected: [{ sheet: 'Kumppanuus 2023', kind: 'partnership', records: [2] }],
  },
  {
    title: 'applications: an applicant merged over two applications',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Rek.nro | Haettu € | ${facts}
          2: Rantalan Nuorisoseura ry | 123456 | 1100 | 2 | 9 | 1 | 1 | 2500 | x | x
          3: | | 900 | 1 | 9 | 0 | 0 | 500 | x | x`,
        merges: ['A2:A3', 'B2:B3'],
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        records: [2, 3],
        facts: { '3 name': 'Rantalan Nuorisoseura ry', '3 registerNumber': '123456', '3 applied': 90000 },
      },
    ],
  },
  {
    title: 'applications: two lists side by side, each read by itself',
    sheets: [
      {
        name: 'Hakemukset',
        rows: `
          1: Kumppanuusavustukset 2023 | | | | | | Projektiavustukset 2023
          3: Hakija | Haettu € | Ryhmät /vko | kk / vuosi | Talousarvio | | Hakija | Haettu € | Vastuuhenkilö | Varahenkilö | Tavoitteet | Rahoituslähde
          4: Rantalan Nuorisoseura ry | 1100 | 2 | 9 | x | | Harjunpään Martat ry | 600 | pj | siht. | kerho | Leader
          5: Ylikylän Urheilijat ry | 1900 | 3 | 9 | x`,
      },
      {
        name: 'Kumppanuus 2023',
        rows: `
          3: Hakija | Haettu € | Ryhmät /vko | | kk / vuosi | Talousarvio | | Merkintä | Selitys
          4: Rantalan Nuorisoseura ry | 1100 | 2 | | 9 | x | | x | toimitettu
          5: Ylikylän Urheilijat ry | 1900 | 3 | | 9 | x | | - | puuttuu`,
      },
    ],
    expected: [
      {
        sheet: 'Hakemukset',
        kind: 'partnership',
        columns: 'A name, B applied, C groups, D months, E budget',
        records: [4, 5],
        findings: [],
      },
      {
        sheet: 'Hakemukset',
        kind: 'projectStart',
        columns: 'G name, H applied, I responsible, J deputy, K objectives, L fundingSource',
        records: [4],
        findings: [],
      },
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        columns: 'A name, B applied, C groups, E months, F budget',
        records: [4, 5],
      },
    ],
  },
  {
    title: 'applications: groups that are no count by the week are not known',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Haettu € | Ryhmät /vko | kk / vuosi | Tapahtumat
          2: Rantalan Nuorisoseura ry | 1000 | 4 krt/kk | 9 | 2 krt/vuosi
          3: Ylikylän Urheilijat ry | 1000 | 1 ryhmä joka toinen viikko | 9 kk/v | 1
          4: Harjunpään Martat ry | 1000 | 3 ryhmää/vko | 9 | 1`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        records: [2, 3, 4],
        facts: {
          '2 groups': '?ambiguous',
          '2 events': 2,
          '3 groups': '?ambiguous',
          '3 months': 9,
          '4 groups': 3,
        },
      },
    ],
  },
  {
    title: 'applications: totals above the rows, sums of papers beside the papers, words broken by hand',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Nro | Hakija | Haettu € | Ryhmät /vko | Tapah- tumat / v | Talousarvio 2023 | Liite: talousarvio | Tilin- päätös
          2: Yht. | Kaikki hakemukset | 3000 | 5 | 3
          3: 1 | Rantalan Nuorisoseura ry | 1000 | 2 | 1 | 12000 | x | x
          4: 2 | Ylikylän Urheilijat ry | 2000 | 3 | 2 | 9000 | | x`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        columns: 'A ordinal, B name, C applied, D groups, E events, G budget, H financialStatement',
        records: [3, 4],
        facts: { '3 budget': 'given', '4 budget': 'missing' },
      },
    ],
  },
  {
    title: 'applications: one taken back says so in whatever column',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Tila | Hakija | Haettu € | Ryhmät /vko | Tapahtumat | Huom.
          2: peruttu | Rantalan Nuorisoseura ry | 1000 | 2 | 1
          3: ok | Ylikylän Urheilijat ry (PERUTTU) | 2000 | 3 | 2
          4: ok | Harjunpään Martat ry | 2000 | 3 | 2 | hakija perunut 3.3.
          5: ok | Kotirannan Kuoro ry | 2000 | 3 | 2 | peruttu kevätkonsertti siirtyy syksyyn
          6: ok | Pohjan Sytyke ry | 2000 | 3 | 2 | hakemusta ei ole peruttu`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        records: [2, 3, 4, 5, 6],
        facts: { '2 withdrawn': true, '3 withdrawn': true, '4 withdrawn': true },
      },
    ],
  },
  {
    title: 'applications: two sums applied for, and grants for events below, which are no partnership',
    sheets: [
      {
        name: 'Kaikki',
        rows: `
          1: Avustushakemukset 2023
          3: TOIMINTA-AVUSTUKSET
          4: Hakija | Haettu toiminta-avustus € | Haettu tila-avustus € | Ryhmät /vko | kk / vuosi | Tapahtumat | Uusia
          5: Rantalan Nuorisoseura ry | 1000 | 300 | 2 | 9 | 1 | 0
          7: TAPAHTUMA-AVUSTUKSET
          8: Hakija | Tapahtuma | Ajankohta | Haettu € | Kulut €
          9: Harjunpään Martat ry | Kyläpäivä | 6.8.2023 | 500 | 900`,
      },
    ],
    expected: [
      {
        sheet: 'Kaikki',
        kind: 'partnership',
        header: 4,
        records: [5],
        facts: { '5 newContent': 0 },
        findings: ['sheet.header-ambiguous', 'sheet.unrecognised'],
      },
    ],
  },
  {
    title: 'applications: headers that say no and deny nothing, a title that stands over the third column',
    sheets: [
      {
        name: 'Hakemukset',
        rows: `
          1: | | Kumppanuusavustukset 2023
          2: Hakija | Haettu € | Ryhmät /vko | kk / vuosi | Onko rekisteröity vai ei | Sitoutuu Ei rasismille -ohjelmaan | HVA-avustus samaan toimintaan (jos ei, jätä tyhjäksi)
          3: Rantalan Nuorisoseura ry | 1000 | 2 | 9 | ei | kyllä | kyllä`,
      },
    ],
    expected: [
      {
        sheet: 'Hakemukset',
        kind: 'partnership',
        header: 2,
        year: 2023,
        columns: 'A name, B applied, C groups, D months, E registered, F commitment, G doubleFunding',
        records: [3],
        facts: { '3 registered': false, '3 commitment': true, '3 doubleFunding': true },
      },
    ],
  },
];
