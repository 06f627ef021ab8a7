/** Workbooks of several sheets, and what only a whole sheet can show. */
import type { Layout } from './layout.ts';

export const mixedLayouts: readonly Layout[] = [
  {
    title: 'mixed: both kinds of application, one below the other',
    sheets: [
      {
        name: 'Haku 2023',
        rows: `
          1: Kumppanuusavustukset 2023
          2: Hakija | Rek.nro | Haettu | Ryhmät/vko | Kk/v | Tapahtumat
          3: Kemin Uimarit ry | 84370 | 4800 | 4 | 11 | 4
          4: Yhteensä | | 4800
          7: Projektien käynnistäminen 2023
          8: Hakija | Rek.nro | Haettu | Vastuuhenkilö | Varahenkilö | Tavoitteet | Kokonaisbudjetti | Omarahoitus
          9: Ajoksen Latu ry | 105525 | 1000 | on | on | Latu | 12000 | 2400
          10: Yhteensä | | 1000`,
      },
    ],
    expected: [
      {
        sheet: 'Haku 2023',
        kind: 'partnership',
        header: 2,
        columns: 'A name, B registerNumber, C applied, D groups, E months, F events',
        records: [3],
        year: 2023,
      },
      {
        sheet: 'Haku 2023',
        kind: 'projectStart',
        header: 8,
        columns:
          'A name, B registerNumber, C applied, D responsible, E deputy, F objectives, G totalBudget, H ownFunding',
        records: [9],
        year: 2023,
      },
    ],
  },
  {
    title: 'mixed: an Excel table with a totals row and notes below',
    sheets: [
      {
        name: 'Kumppanuus',
        table: 'B4:H7',
        totals: true,
        rows: `
          1: | Avustukset 2023
          4: | Yhdistys | Rekisterinumero | Haettu € | Ryhmät/vko | Kk/v | Tapahtumat | Kulut €
          5: | Kemin Uimarit ry | 84370 | 4800 | 4 | 11 | 4 | 14320
          6: | Ajoksen Latu ry | 105525 | 1050 | 2 | 9 | 0 | 1000
          7: | Summa | | =SUBTOTAL(109,[Haettu €]) → 5850
          9: | Tarkistettu | 12.3.2023 | ok | kyllä`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus',
        kind: 'partnership',
        header: 4,
        columns: 'B name, C registerNumber, D applied, E groups, F months, G events, H spending',
        records: [5, 6],
        year: 2023,
      },
    ],
  },
  {
    title: 'mixed: a summary beside the real sheets is nothing',
    sheets: [
      {
        name: 'Yhteenveto',
        rows: `
          1: Yhteenveto 2023
          3: | Hakemuksia kpl | Haettu yhteensä € | Esitys yhteensä €
          4: Kumppanuusavustukset | 48 | 120000 | 36000
          5: Projektiavustukset | 9 | 9000 | 8300`,
      },
      {
        name: 'Hakemukset',
        rows: `
          1: Hakija | Rek.nro | Haettu | Ryhmät/vko | Kk/v | Tapahtumat
          2: Kemin Uimarit ry | 84370 | 4800 | 4 | 11 | 4`,
      },
      {
        name: 'Listat',
        visibility: 'hidden',
        rows: '1: Kotipaikka | Kyllä/ei\n2: Kemi | kyllä\n3: Tornio | ei',
      },
    ],
    expected: [
      { sheet: 'Yhteenveto', kind: null },
      {
        sheet: 'Hakemukset',
        kind: 'partnership',
        columns: 'A name, B registerNumber, C applied, D groups, E months, F events',
        records: [2],
        findings: [],
      },
      { sheet: 'Listat', kind: null, findings: ['sheet.hidden', 'sheet.unrecognised'] },
    ],
  },
  {
    title: 'mixed: two columns that fit one field alike are a tie for the official',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Rek.nro | Tapahtumat 2022 | Tapahtumat 2023 | Ryhmät/vko | Kk/v
          2: Kemin Uimarit ry | 84370 | 4 | 5 | 4 | 11`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        columns: 'A name, B registerNumber, C events, E groups, F months',
        records: [2],
        findings: ['sheet.header-ambiguous'],
      },
    ],
  },
];
