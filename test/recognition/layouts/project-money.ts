/** Whose money, how much of it and in what unit: columns and cells of sums in project lists. */
import type { ProjectList } from './project-list.ts';

export const projectMoney: readonly ProjectList[] = [
  {
    title: 'thousands announced inside a title, staff not',
    sheets: [
      {
        name: 'Taul1',
        rows: `
          1: Hankeluettelo 2024 (luvut tuhansina euroina, henkilöstö henkilötyövuosina)
          2: Hankkeen nimi | Toimiala | Toteutusaika | Kokonaiskustannukset | Kunnan osuus | Henkilöstö (htv)
          3: Master plan | Tekninen toimiala | 1.1.2023-31.12.2024 | 240.5 | 48.1 | 1.5`,
      },
    ],
    records: { 3: { totalCents: 24050000, cityShareCents: 4810000, staffYears: 1.5 } },
    findings: ['sheet.scale D2'],
  },
  {
    title: 'what others pay in columns of their own, whole or in parts',
    sheets: [
      {
        name: 'A',
        rows: `
          1: Hanke | Toteutusaika | EU-rahoitus | Valtion rahoitus | Kunnan rahoitus | Yksityinen rahoitus | Rahoitus yhteensä
          2: Master plan | 1.1.–31.12.2024 | 90000 | 30000 | 24000 | 6000 | 150000
          3: Kasvuun | 1.1.–31.12.2024 | 90000 | ? | 24000 | 6000 | 150000
          4: Etsivä | 1.1.–31.12.2024 | 90000 | 30000 | 40000 | | 150000`,
      },
      {
        name: 'B',
        rows: `
          1: Hanke | Toteutusaika | Kokonaisbudjetti t€ | EU + valtio, t€ | Kaupunki, t€ | Rahoittaja
          2: Silver | 1.1.–31.12.2024 | 62,5 | 50 | 12,5 | EAKR
          3: Vahva | 1.1.–31.12.2024 | 100 | ESR:n ja valtion rahoitus 80 000 €, kuntien 20 000 € | 20 |`,
      },
    ],
    records: {
      'A!2': { totalCents: 15000000, externalFundingCents: 12000000, cityShareCents: 2400000, findings: [] },
      'A!3': { externalFundingCents: null, findings: ['input.unreadable D3'] },
      'A!4': { externalFundingCents: 12000000, findings: ['project.share.mismatch C4'] },
      'B!2': { totalCents: 6250000, externalFundingCents: 5000000, cityShareCents: 1250000, findings: [] },
      'B!3': { totalCents: 10000000, externalFundingCents: 8000000, cityShareCents: 2000000, findings: [] },
    },
  },
  {
    title: 'the share of any other payer is not the city’s',
    sheets: ['EAKR-osuus', 'Ulkopuolinen rahoitusosuus', 'Osatoteuttajien osuus', 'Rahoittajan osuus'].map(
      (header) => ({
        name: `Hankkeet ${header}`,
        rows: `
          1: Hanke | Toteutusaika | Kokonaisbudjetti | ${header}
          2: Master plan ${header} | 1.1.–31.12.2024 | 1000 | 800`,
      }),
    ),
    records: {
      'Hankkeet EAKR-osuus!2': { cityShareCents: null },
      'Hankkeet Ulkopuolinen rahoitusosuus!2': { cityShareCents: null, externalFundingCents: 80000 },
      'Hankkeet Osatoteuttajien osuus!2': { cityShareCents: null },
      'Hankkeet Rahoittajan osuus!2': { cityShareCents: null },
    },
  },
  {
    title: 'shares of several towns: which is the city’s is asked',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toteutusaika | Kokonaisbudjetti | Tornion osuus | Kemin osuus
          2: Master plan | 1.1.–31.12.2024 | 1000 | 100 | 200`,
      },
    ],
    records: { 2: { totalCents: 100000 } },
    findings: ['sheet.header-ambiguous D1'],
  },
  {
    title: 'what came of a budget is not the budget',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toteutusaika | Toteutuneet kustannukset | Maksettu omarahoitus | Budjettia jäljellä | Budjetti
          2: Master plan | 1.1.–31.12.2024 | 900 | 90 | 100 | 1000`,
      },
    ],
    records: { 2: { totalCents: 100000, cityShareCents: null } },
    findings: [],
  },
  {
    title: 'thousands of euros in English',
    sheets: ['Projects (EUR thousand)', 'Projects, figures in thousands of EUR', 'Projects [€ 1,000]'].map(
      (title, index) => ({
        name: `Projects ${index}`,
        rows: `
          1: ${title}
          2: Project | Start | End | Budget | Own contribution | EU grant
          3: Shore ${index} | @2024-01-01 | @2024-12-31 | 120.5 | 24.1 | 96.4`,
      }),
    ),
    records: {
      'Projects 0!3': { totalCents: 12050000, cityShareCents: 2410000, externalFundingCents: 9640000 },
      'Projects 1!3': { totalCents: 12050000, cityShareCents: 2410000, externalFundingCents: 9640000 },
      'Projects 2!3': { totalCents: 12050000, cityShareCents: 2410000, externalFundingCents: 9640000 },
    },
    findings: ['sheet.scale D2', 'sheet.scale D2', 'sheet.scale D2'],
  },
  {
    title: 'a list of payment claims states no budgets',
    sheets: [
      {
        name: 'Maksatukset 2024',
        rows: `
          1: Hanke | Maksatuserä | Kausi | Kustannukset yhteensä | Omarahoitus | Maksettu
          2: Master plan | 1 | 1.1.-30.6.2024 | 20000 | 4000 | 16000`,
      },
    ],
    records: { 2: { totalCents: null, cityShareCents: null } },
  },
  {
    title: 'the sum granted before the one asked for',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Aika | Haettu kokonaisbudjetti | Hyväksytty kokonaisbudjetti | Haettu tuki | Myönnetty tuki
          2: Master plan | 1.1.–31.12.2024 | 60000 | 50000 | 45000 | 40000`,
      },
    ],
    records: { 2: { totalCents: 5000000, externalFundingCents: 4000000, findings: [] } },
  },
  {
    title: 'small sums beside a large budget are percentages or thousands, percentages are no sums',
    sheets: [
      {
        name: 'A',
        rows: `
          1: Hanke | Hankeaika | Kokonaisbudjetti | EU | Kaupungin osuus
          2: Master plan | 1.1.–31.12.2024 | 50000 | 80 | 20
          3: Kasvuun | 1.1.–31.12.2024 | 100000 | 80 % | 0.2
          4: Etsivä | 1.1.–31.12.2024 | 400 | 320 | 80
          5: Silver | 1.1.–31.12.2024 | 50000 | 50000 | 0
          6: Lähellä | 1.1.–31.12.2024 | 50000 | 60 € | 20 euroa`,
      },
    ],
    records: {
      2: {
        cityShareCents: null,
        externalFundingCents: null,
        findings: ['input.ambiguous E2', 'input.ambiguous D2'],
      },
      3: { cityShareCents: null, findings: ['input.ambiguous E3'] },
      4: { cityShareCents: 8000, externalFundingCents: 32000, findings: [] },
      5: { cityShareCents: 0, findings: [] },
      6: { cityShareCents: 2000, externalFundingCents: 6000 },
    },
  },
];
