/** Project lists by years: plans, parts and wholes, and what years make together. */
import type { ProjectList } from './project-list.ts';

export const projectYears: readonly ProjectList[] = [
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
];
