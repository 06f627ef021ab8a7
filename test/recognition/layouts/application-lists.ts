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
];
