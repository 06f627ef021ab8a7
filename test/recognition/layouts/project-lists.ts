/** Project lists with what must come out of each row: sums in cents, by calendar year where it matters. */
import type { ProjectRecord } from '../../../shared/assessment.ts';
import type { PlainSheet } from '../../cases/grid.ts';

type Expected = Omit<Partial<ProjectRecord>, 'start' | 'end' | 'findings'> & {
  readonly start?: string | null;
  readonly end?: string | null;
  /** Code and cell. */
  readonly findings?: readonly string[];
};

export type ProjectList = {
  readonly title: string;
  readonly sheets: readonly PlainSheet[];
  /** Every record by its row, with the sheet before it where there are several. */
  readonly records: Readonly<Record<string, Expected>>;
  /** Of the sheets. */
  readonly findings?: readonly string[];
};

export const projectLists: readonly ProjectList[] = [
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
    title: 'tabs named for funders, a follow-up or a day name no department',
    sheets: ['EAKR', 'Interreg Aurora', 'Seuranta 31.12.2023', 'Omarahoitukset', 'Satama'].map((name) => ({
      name,
      rows: `
        1: Kaupunki: externally funded projects
        2: Hanke | Aloitus | Lopetus | Kokonaisbudjetti | Omarahoitus
        3: Master plan ${name} | 1.1.2023 | 31.12.2023 | 1000 | 200`,
    })),
    records: {
      'EAKR!3': { department: null, start: '2023-01-01', end: '2023-12-31' },
      'Interreg Aurora!3': { department: null },
      'Seuranta 31.12.2023!3': { department: null },
      'Omarahoitukset!3': { department: null },
      'Satama!3': { department: 'Satama' },
    },
  },
  {
    title: 'parts of the sum above are no projects',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toiminta-aika | Budjetti
          2: Master plan | 1.1.2023-31.12.2024 | 240000
          3: - josta EU-rahoitus | | 192000
          4: – josta kaupungin osuus | | 48000
          5: Kasvuun | 1.6.2023-31.5.2025 | 90000
          6: varav staden | | 18000`,
      },
    ],
    records: { 2: { totalCents: 24000000 }, 5: { totalCents: 9000000 } },
    findings: ['row.skipped A3', 'row.skipped A4', 'row.skipped A6'],
  },
  {
    title: 'the day of a decision is neither the end of the project nor its funding',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Rahoituspäätös pvm | Päätöspvm | Alkaa | Päättyy | Budjetti
          2: Master plan | @2022-12-01 | @2022-11-20 | @2023-01-01 | @2023-12-31 | 1000`,
      },
    ],
    records: { 2: { start: '2023-01-01', end: '2023-12-31', funding: null, findings: [] } },
    findings: [],
  },
  {
    title: 'the plan and what came of it under each year: the plan counts, in whichever order',
    sheets: [
      {
        name: 'Hankkeet',
        merges: ['E3:F3', 'G3:H3'],
        rows: `
          1: Hankkeiden talousarvio ja toteuma
          3: Hanke | Alkaa | Päättyy | Kokonaisbudjetti | 2023 | | 2024 |
          4: | | | | Toteuma | TA | Toteuma | TA
          5: Master plan | @2023-01-01 | @2024-12-31 | 100000 | 52340.5 | 60000 | | 40000`,
      },
    ],
    records: {
      5: { totalCents: 10000000, totalByYearCents: { 2023: 6000000, 2024: 4000000 }, findings: [] },
    },
    findings: [],
  },
  {
    title: 'what others pay, what was spent, one kind of cost and staff are no budget of their year',
    sheets: [
      {
        name: 'Hankkeet',
        merges: ['L1:M1'],
        rows: `
          1: | | | | | | | | | | | Henkilötyövuodet |
          2: Hanke | Toteutusaika | EU-osuus 2023 | Valtion osuus 2023 | TP 2022 | Toteuma 2023 | Palkkakustannukset 2023 | HTV 2023 | Tulot 2023 | Kaupungin osuus 2023 | Kustannukset 2023 | 2022 | 2023
          3: Master plan | 2022–2023 | 500 | 300 | 900 | 950 | 600 | 2 | 10 | 200 | 1000 | 1 | 1`,
      },
    ],
    records: {
      3: {
        totalCents: null,
        totalByYearCents: { 2023: 100000 },
        cityShareYear: { 2023: 20000 },
        cityShareByYearCents: { 2023: 20000 },
        findings: ['project.period.imprecise B3', 'project.share.partial K3', 'project.share.partial J3'],
      },
    },
  },
  {
    title: 'two columns for the same year: one is taken, and it is said',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toteutusaika | Budjetti 2023 | Kustannukset 2023
          2: Master plan | 1.1.–31.12.2023 | 1000 | 900`,
      },
    ],
    records: { 2: { totalCents: 100000 } },
    findings: ['sheet.header-ambiguous D1'],
  },
  {
    title: 'years make up the whole only where they reach over the period',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toteutusaika | Budjetti 2023 | Budjetti 2024 | Kaupungin osuus 2023 | Kaupungin osuus 2024
          2: All years | 1.1.2023–31.12.2024 | 1000 | 2000 | 100 | 200
          3: Longer | 1.1.2022–31.12.2024 | 1000 | 2000 | 100 |
          4: Unread | 1.1.2023–31.12.2024 | 1000 | ? | n. 100 | avoin`,
      },
    ],
    records: {
      2: {
        totalCents: 300000,
        cityShareCents: null,
        cityShareYear: { 2023: 10000, 2024: 20000 },
        findings: [],
      },
      3: {
        totalCents: null,
        totalByYearCents: { 2023: 100000, 2024: 200000 },
        cityShareByYearCents: { 2023: 10000 },
        findings: ['project.share.partial C3', 'project.share.partial E3'],
      },
      4: {
        totalCents: null,
        totalByYearCents: { 2023: 100000 },
        findings: ['input.unreadable D4', 'input.approximate E4', 'input.unreadable F4'],
      },
    },
  },
  {
    title: 'years that do not come to the whole that is stated beside them',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toteutusaika | Kokonaisbudjetti | Budjetti 2023 | Budjetti 2024 | Kaupungin osuus | Kaupungin osuus 2023
          2: Less | 1.1.2023–31.12.2024 | 4000 | 1000 | 2000 | 500 | 100
          3: More | 1.1.2023–31.12.2025 | 2000 | 1000 | 2000 | 500 | 600
          4: Alike | 1.1.2023–31.12.2024 | 3000 | 1000 | 2000 | 500 | 100`,
      },
    ],
    records: {
      2: { totalCents: 400000, findings: ['project.share.partial G2', 'project.share.mismatch C2'] },
      3: { findings: ['project.share.mismatch C3'] },
      4: { cityShareCents: 50000, cityShareYear: null, findings: ['project.share.partial G4'] },
    },
  },
  {
    title: 'sums told by the year are no whole',
    sheets: [
      {
        name: 'A',
        rows: `
          1: Hanke | Toteutusaika | Budjetti | Kaupungin osuus
          2: Master plan | 1.1.2023–31.12.2024 | 30 000 €/v | 6 000 € / vuosi
          3: Kasvuun | 1.1.2023–31.12.2024 | 30 000 € | 6 000 € vuodessa`,
      },
      {
        name: 'B',
        rows: `
          1: Hanke | Toteutusaika | Kokonaisbudjetti | Omarahoitus €/v
          2: Etsivä | 1.1.2023–31.12.2024 | 30000 | 6000
          3: Silver | 1.1.2023–31.12.2024 | 30000 | 2023: 6 000 €, 2024: 7 000 €`,
      },
    ],
    records: {
      'A!2': {
        totalCents: null,
        cityShareCents: null,
        findings: ['input.ambiguous C2', 'input.ambiguous D2'],
      },
      'A!3': { totalCents: 3000000, cityShareCents: null, findings: ['input.ambiguous D3'] },
      'B!2': { totalCents: 3000000, cityShareCents: null, findings: ['input.ambiguous D2'] },
      'B!3': { cityShareYear: { 2023: 600000, 2024: 700000 } },
    },
  },
  {
    title: 'a row for each year of a project, its sums those of the year',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hankkeen nimi | Hankeaika | Vuosi | Kustannukset € | Kaupungin osuus €
          2: Master plan | 1.1.2023-31.12.2024 | 2023 | 40000 | 8000
          3: Master plan | 1.1.2023-31.12.2024 | 2024 | 60000 | 12000
          4: Kasvuun | 1.1.2024-31.12.2024 | 2024 | 5000 | 500`,
      },
    ],
    records: {
      2: {
        totalCents: null,
        totalByYearCents: { 2023: 4000000 },
        cityShareCents: null,
        cityShareYear: { 2023: 800000 },
        cityShareByYearCents: { 2023: 800000 },
        findings: ['project.share.partial E2'],
      },
      3: { totalByYearCents: { 2024: 6000000 }, cityShareByYearCents: { 2024: 1200000 } },
      4: {
        totalCents: 500000,
        totalByYearCents: { 2024: 500000 },
        cityShareCents: 50000,
        cityShareYear: null,
        findings: [],
      },
    },
  },
  {
    title: 'a year beside a sum that is called the whole is that of a decision or a start',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Vuosi | Hankeaika | Kokonaisbudjetti | Kaupungin osuus
          2: Master plan | 2023 | 1.1.2023-31.12.2024 | 40000 | 8000`,
      },
    ],
    records: { 2: { totalCents: 4000000, cityShareCents: 800000, findings: [] } },
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
    title: 'months, years and words in the columns of the beginning and the end; the time that was added',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Alku | Loppu | Jatkoaika | Budjetti
          2: Months | '03/2023 | '02/2025 | - | 1000
          3: Years | 2023 | 2024 | ei | 1000
          4: Words | 1.5.2024 alkaen | 30.6.2025 asti | | 1000
          5: Longer | 1.1.2022 | @2023-12-31 | 30.6.2024 asti | 1000
          6: Applied for | 1.1.2022 | 31.12.2023 | haettu | 1000
          7: Open | 1.1.2022 | | | 1000`,
      },
    ],
    records: {
      2: {
        start: '2023-03-01',
        end: '2025-02-28',
        periodPrecision: 'month',
        findings: ['project.period.imprecise B2'],
      },
      3: { start: '2023-01-01', end: '2024-12-31', periodPrecision: 'year' },
      4: { start: '2024-05-01', end: '2025-06-30', periodPrecision: 'day', findings: [] },
      5: {
        start: '2022-01-01',
        end: '2024-06-30',
        totalByYearCents: { 2022: 40022, 2023: 40022, 2024: 19956 },
        findings: [],
      },
      6: { end: '2023-12-31', findings: ['input.unreadable D6'] },
      7: { start: null, end: null, findings: ['project.period.missing A7'] },
    },
  },
  {
    title: 'kinds of cost under a project are its parts',
    sheets: [
      {
        name: 'A',
        rows: `
          1: Hanke | Kustannuslaji | Toteutusaika | Kokonaisbudjetti € | Kaupungin osuus €
          2: Master plan | | 1.1.2023-31.12.2024 | 180000 | 36000
          3: | Palkkakustannukset | | 110000 | 22000
          4: | Välilliset kustannukset (flat rate 40 %) | | 70000 | 14000
          5: Kasvuun | | 1.2.2023-31.1.2024 | 50000 | 10000
          6: | Muut kustannukset | | 50000 | 10000`,
      },
      {
        name: 'B',
        rows: `
          1: Hanke | Kululaji | Toteutusaika | Budjetti
          2: Etsivä | Palkat | 1.1.2023-31.12.2024 | 110000
          3: | Matkat | | 2000
          4: | Yhteensä | | 112000`,
      },
    ],
    records: {
      'A!2': { totalCents: 18000000, findings: [] },
      'A!5': { totalCents: 5000000, findings: [] },
      'B!2': { totalCents: null, findings: ['input.ambiguous D2'] },
    },
    findings: ['row.skipped B3', 'row.skipped B4', 'row.skipped B6', 'row.skipped B3', 'row.total B4'],
  },
  {
    title: 'a project refused or given up counts for no year, one applied for counts and is named',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toteutusaika | Kokonaisbudjetti | Tilanne
          2: Running | 1.1.–31.12.2024 | 1000 | Myönteinen rahoituspäätös
          3: Refused | 1.1.–31.12.2024 | 1000 | Hylätty
          4: Given up | 1.1.–31.12.2024 | 1000 | hakemus peruttu
          5: Applied for | 1.1.–31.12.2024 | 1000 | Hakemus jätetty
          6: Ended | 1.1.–31.12.2024 | 1000 | päättynyt`,
      },
    ],
    records: {
      2: { counted: true, findings: [] },
      3: { counted: false, totalCents: 100000, findings: ['project.refused D3'] },
      4: { counted: false, findings: ['project.refused D4'] },
      5: { counted: true, findings: ['project.undecided D5'] },
      6: { counted: true, findings: [] },
    },
  },
  {
    title:
      'a project refused by the outcome of its application; kinds of cost told in words are none of its parts',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Toteutusaika | Kokonaisbudjetti | Rahoituspäätös | Tila | Kustannuserittely
          2: Refused | 1.1.–31.12.2024 | 1000 | kielteinen 2.2.2024 | päättynyt | palkat, matkat
          3: Granted | 1.1.–31.12.2024 | 1000 | 12.2.2024 § 34 | käynnissä | palkat`,
      },
    ],
    records: {
      2: { counted: false, totalCents: 100000, findings: ['project.refused D2'] },
      3: { counted: true, totalCents: 100000, findings: [] },
    },
  },
  {
    title: 'a tab for each year: a project on two of them is named, for its budget counts twice',
    sheets: ['2023', '2024'].map((name) => ({
      name,
      rows: `
        1: Hanke | Hankeaika | Budjetti koko hankkeelle | Kaupungin osuus ${name}
        2: Master plan | 1.1.2023-31.12.2024 | 100000 | 12000
        3: Only ${name} | 1.1.2023-31.12.2024 | 100000 | 12000`,
    })),
    records: {
      '2023!2': {
        cityShareByYearCents: { 2023: 1200000 },
        findings: ['project.share.partial D2', 'project.repeated A2'],
      },
      '2023!3': { findings: ['project.share.partial D3'] },
      '2024!2': { findings: ['project.share.partial D2', 'project.repeated A2'] },
      '2024!3': { findings: ['project.share.partial D3'] },
    },
  },
  {
    title: 'years of the share alone, by the title',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hankkeiden kaupungin omarahoitusosuudet talousarviossa
          2: Hanke | Hankeaika | TP 2022 | TA 2023 | TS 2024
          3: Master plan | 1.1.2023-31.12.2024 | 5000 | 6000 | 7000`,
      },
    ],
    records: {
      3: {
        totalCents: null,
        cityShareByYearCents: { 2023: 600000, 2024: 700000 },
        findings: ['project.budget.missing A3'],
      },
    },
  },
  {
    title: 'years that are part of the sum before them, and years of which one is an estimate',
    sheets: [
      {
        name: 'A',
        rows: `
          1: Hanke | Hankeaika | Kokonaisbudjetti | Kaupungin osuus yht. | josta 2023 | josta 2024
          2: Master plan | 1.1.2023–31.12.2024 | 100000 | 20000 | 8000 | 12000`,
      },
      {
        name: 'B',
        rows: `
          1: Hanke | Hankeaika | Kokonaisbudjetti | v. 2023 | 2024 arvio | 2025 (€)
          2: Kasvuun | 1.1.2023–31.12.2025 | 90000 | 20000 | 40000 | 30000`,
      },
    ],
    records: {
      'A!2': { cityShareCents: 2000000, cityShareByYearCents: { 2023: 800000, 2024: 1200000 }, findings: [] },
      'B!2': { totalByYearCents: { 2023: 2000000, 2024: 4000000, 2025: 3000000 }, findings: [] },
    },
  },
  {
    title: 'years stated for part of the period: nothing is computed for the others, and it is said',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Hankeaika | Budjetti | Budjetti 2024 | Omarahoitus | Omarahoitus 2024
          2: Part | 1.1.2023–31.12.2024 | 1000 | 600 | 200 | 120
          3: All | 1.1.2023–31.12.2024 | 1000 | 1000 | 200 | 200`,
      },
    ],
    records: {
      2: {
        totalByYearCents: { 2024: 60000 },
        cityShareByYearCents: { 2024: 12000 },
        findings: ['project.share.partial D2', 'project.share.partial F2'],
      },
      3: { findings: [] },
    },
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
    title: 'headings, tabs and titles that say how far the projects under them are',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Hanke | Hankeaika | Budjetti | Osuus
          2: Elinvoima
          3: Master plan | 1.1.–31.12.2024 | 1000 | 100
          4: Hylätyt hakemukset:
          5: Kasvuun | 1.1.–31.12.2024 | 2000 | 200
          6: Käynnissä olevat
          7: Etsivä | 1.1.–31.12.2024 | 2000 | 200`,
      },
      {
        name: 'Haussa',
        rows: `
          1: Hanke | Hankeaika | Budjetti | Osuus | Tila
          2: Silver | 1.1.–31.12.2024 | 2000 | 200 |
          3: Vahva | 1.1.–31.12.2024 | 2000 | 200 | käynnissä`,
      },
    ],
    records: {
      'Hankkeet!3': { department: 'Elinvoima', counted: true, findings: [] },
      'Hankkeet!5': { department: 'Elinvoima', counted: false, findings: ['project.refused A4'] },
      'Hankkeet!7': { department: 'Elinvoima', counted: true, findings: [] },
      'Haussa!2': { counted: true, findings: ['project.undecided A1'] },
      'Haussa!3': { counted: true, findings: [] },
    },
  },
  {
    title: 'a heading over columns that says Aika is no department',
    sheets: [
      {
        name: 'Hankkeet',
        merges: ['C1:F1', 'A1:A2', 'B1:B2'],
        rows: `
          1: Hanke | Aika | Rahoitus
          2: | | EU | Valtio | Kaupunki | Yhteensä
          3: Master plan | 1.1.2023–31.12.2024 | 70000 | 10000 | 20000 | 100000`,
      },
    ],
    records: {
      3: {
        department: null,
        start: '2023-01-01',
        totalCents: 10000000,
        cityShareCents: 2000000,
        externalFundingCents: 8000000,
      },
    },
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
  {
    title: 'a name merged over rows of its parts; a department written once for several projects',
    sheets: [
      {
        name: 'A',
        merges: ['A2:A3', 'A4:A5'],
        rows: `
          1: Hanke | Rahoittaja | Kesto | Budjetti | Kaupungin osuus
          2: Master plan | EU | 1.1.–31.12.2024 | 80000 | 4000
          3: | Kaupunki | | 20000 |
          4: Kasvuun | EU | 1.1.–31.12.2024 | 50000 | 4000
          5: | Kaupunki`,
      },
      {
        name: 'B',
        rows: `
          1: Toimiala | Hanke | Hankeaika | Budjetti
          2: Elinvoima | Etsivä | 1.1.–31.12.2024 | 1000
          3: | Silver | 1.1.–31.12.2024 | 1000
          4: Sivistys | Vahva | 1.1.–31.12.2024 | 1000
          5: | Musa | 1.1.–31.12.2024 | 1000`,
      },
      {
        name: 'Hankkeet 2024',
        rows: `
          1: Toimiala | Hanke | Hankeaika | Budjetti
          2: Elinvoima | Vesi | 1.1.–31.12.2024 | 1000
          3: Sivistys | Luku | 1.1.–31.12.2024 | 1000
          4: | Kumu | 1.1.–31.12.2024 | 1000`,
      },
    ],
    records: {
      'A!2': { totalCents: null, cityShareCents: 400000, findings: ['input.ambiguous D2'] },
      'A!4': { totalCents: 5000000, cityShareCents: 400000, findings: [] },
      'B!2': { department: 'Elinvoima' },
      'B!3': { department: 'Elinvoima' },
      'B!4': { department: 'Sivistys' },
      'B!5': { department: 'Sivistys' },
      'Hankkeet 2024!2': { department: 'Elinvoima' },
      'Hankkeet 2024!3': { department: 'Sivistys' },
      'Hankkeet 2024!4': { department: null },
    },
    findings: ['row.skipped B3', 'row.skipped B5'],
  },
  {
    title: 'headings over halves in Swedish, and words of a status that is only a note',
    sheets: [
      {
        name: 'Projekt',
        merges: ['B1:C1', 'D1:G1', 'A1:A2'],
        rows: `
          1: Namn | Tidsperiod | | Finansiering
          2: | Start | Slut | EU | Stat | Staden | Totalt
          3: Växthus | @2023-05-01 | @2025-04-30 | 300000 | 100000 | 100000 | 500000`,
      },
      {
        name: 'Hankkeet, milj. euroa',
        rows: `
          1: Hanke | Tilanne 31.8.2024 | Toteutusaika alkaa | Toteutusaika päättyy | Kust.arvio yht.
          2: Master plan | Suunniteltu valmistuvan 2025 | @2024-01-01 | @2024-12-31 | 1.25
          3: Kasvuun | Haettu jatkoaikaa | @2024-01-01 | @2024-12-31 | 2`,
      },
    ],
    records: {
      'Projekt!3': {
        totalCents: 50000000,
        cityShareCents: 10000000,
        externalFundingCents: 40000000,
        start: '2023-05-01',
        end: '2025-04-30',
      },
      'Hankkeet, milj. euroa!2': { totalCents: 125000000, start: '2024-01-01', findings: [] },
      'Hankkeet, milj. euroa!3': { findings: [] },
    },
    findings: ['sheet.scale E1'],
  },
];
