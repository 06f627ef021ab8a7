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
];
