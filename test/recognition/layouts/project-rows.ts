/** Which rows of a list are projects, and what headings, tabs, dates and states say of them. */
import type { ProjectList } from './project-list.ts';

export const projectRows: readonly ProjectList[] = [
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
