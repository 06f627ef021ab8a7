/** Lists of EU-funded projects. */
import type { Layout } from './layout.ts';

export const projectLayouts: readonly Layout[] = [
  {
    title: 'projects: department merged downwards, start and end columns',
    sheets: [
      {
        name: 'Hankkeet',
        merges: ['A4:A5'],
        rows: `
          1: Kaupungin hankkeet
          3: Toimiala | Hankkeen nimi | Alkaa | Päättyy | Rahoittaja | Kokonaisbudjetti € | Omarahoitus € | Henkilöstö (htv) | Hankkeen hallinnoija | Projektipäällikkö | Kuvaus
          4: Elinvoima | Master plan | @2021-10-01 | @2023-06-30 | Lapin liitto | 256506 | 25651 | 1 | Kemi | N.N. | x
          5: | Kasvuun | 1.8.2021 | 31.7.2023 | ESR | 168 512 | 16 851 | 1 | Kemi | |
          6: Vapaa-aika | Etsivä | 1.1.2022 | 31.12.2022 | OKM | 100 000 | 50 000 | 2 | | |
          7: Yhteensä | | | | | 525018 | 92502`,
      },
    ],
    expected: [
      {
        sheet: 'Hankkeet',
        kind: 'project',
        header: 3,
        columns:
          'A department, B name, C start, D end, E funding, F total, G cityShare, H staff, I lead, J contact, K summary',
        records: [4, 5, 6],
        facts: { '5 department': 'Elinvoima', '6 department': 'Vapaa-aika', '4 start': '2021-10-01' },
      },
    ],
  },
  {
    title: 'projects: departments as heading rows, merged or not, and totals between',
    sheets: [
      {
        name: 'Hankeluettelo 2023',
        merges: ['A3:E3'],
        rows: `
          1: Hankeluettelo 2023
          2: Hanke | Toteutusaika | Budjetti | Kaupungin osuus | Rahoitusohjelma
          3: Elinvoimatoimiala
          4: Master plan | 1.10.2021–30.6.2023 | 256 506 € | 25 651 € | EAKR
          5: Elinvoimatoimiala yhteensä | | 256506 | 25651
          6: Sivistys
          7: Vahva lukutaito | 1.8.2022-6.6.2024 | 442 000 | 44 200 | OPH
          8: Koulun kerhot | 2022–2023
          9: Keskusvirasto
          10: Tiedolla johtaminen | joulukuu 2019 – marraskuu 2021
          11: Silver Economy
          12: Kaikki hankkeet yhteensä | | 698506 | 69851
          14: Talousarvio 2023 -kirjasta löytyy tarkempia tietoja kaupungin hankkeista`,
      },
    ],
    expected: [
      {
        sheet: 'Hankeluettelo 2023',
        kind: 'project',
        header: 2,
        columns: 'A name, B period, C total, D cityShare, E funding',
        records: [4, 7, 8, 10, 11],
        facts: {
          '4 department': 'Elinvoimatoimiala',
          '7 department': 'Sivistys',
          '10 department': 'Keskusvirasto',
        },
      },
    ],
  },
  {
    title: 'projects: sums stated year by year under merged headings',
    sheets: [
      {
        name: 'Hankkeet vuosittain',
        merges: ['D2:F2', 'G2:I2'],
        rows: `
          1: EU-hankkeiden budjetit
          2: Hanke | Toiminta-aika | Kokonaisbudjetti | Budjetti vuosittain | | | Kaupungin osuus vuosittain
          3: | | | 2022 | 2023 | 2024 | 2022 | 2023 | 2024
          4: Vahva lukutaito | 1.8.2022-6.6.2024 | 442 000 | 100000 | 242000 | 100000 | 10000 | 24200 | 10000
          5: Master plan | 2022–2023 | 20000 | 10000 | 10000 | | 1000 | 1000 |`,
      },
    ],
    expected: [
      {
        sheet: 'Hankkeet vuosittain',
        kind: 'project',
        header: 3,
        columns:
          'A name, B period, C total, D total:2022, E total:2023, F total:2024, G cityShare:2022, H cityShare:2023, I cityShare:2024',
        records: [4, 5],
        facts: { '4 cityShare:2023': 2420000, '4 total:2022': 10000000 },
      },
    ],
  },
  {
    title: 'projects: yearly columns beside the share',
    sheets: [
      {
        name: 'Kaupunkikehitys',
        rows: `
          1: Projekti | Hankeaika | Kustannusarvio | Omarahoitusosuus | Omarahoitus 2022 | Omarahoitus 2023 | Kustannukset 2022 | Kustannukset 2023
          2: Master plan | 1.1.2022–31.12.2023 | 20000 | 4000 | 1500 | 2500 | 8000 | 12000`,
      },
    ],
    expected: [
      {
        sheet: 'Kaupunkikehitys',
        kind: 'project',
        header: 1,
        columns:
          'A name, B period, C total, D cityShare, E cityShare:2022, F cityShare:2023, G total:2022, H total:2023',
        records: [2],
        department: 'Kaupunkikehitys',
      },
    ],
  },
  {
    title: 'projects in Swedish',
    sheets: [
      {
        name: 'Projekt',
        rows: `
          1: Stadens projekt
          3: Sektor | Projektets namn | Finansiering och program | Verksamhetstid | Totalbudget | Stadens andel | Antal anställda | Genomförare | Kontaktperson
          4: Livskraft | Master plan | EUF | 1.10.2021–30.6.2023 | 256 506 euro | 25 651 euro | 1 | Kemi stad | N.N.`,
      },
    ],
    expected: [
      {
        sheet: 'Projekt',
        kind: 'project',
        header: 3,
        columns:
          'A department, B name, C funding, D period, E total, F cityShare, G staff, H lead, I contact',
        records: [4],
      },
    ],
  },
  {
    title: 'projects in English',
    sheets: [
      {
        name: 'EU projects',
        rows: `
          1: Projects of the city
          2: Department | Project | Programme | Start date | End date | Total budget (€) | City's share (€) | Staff (FTE) | Lead organisation | Contact
          3: Vitality | Master plan | ERDF | 1.10.2021 | 30.6.2023 | 256506 | 25651 | 1.5 | City | N.N.`,
      },
    ],
    expected: [
      {
        sheet: 'EU projects',
        kind: 'project',
        header: 2,
        columns:
          'A department, B name, C funding, D start, E end, F total, G cityShare, H staff, I lead, J contact',
        records: [3],
      },
    ],
  },
  {
    title: 'projects: heading of the department in the column left of the names, numbered rows',
    sheets: [
      {
        name: 'Lista',
        rows: `
          1: KAUPUNGIN HANKKEET
          3: Nro | Hanke | Rahoitus | Ajalle | Budjetti yht. | Kaupungin rahoitusosuus | Henkilöitä
          4: Elinvoima
          5: 1 | Master plan | EAKR | 1.10.2021–30.6.2023 | 256 506 € | 25 651 € | 1
          6: 2 | Kasvuun | ESR | 1.8.2021–31.7.2023 | 168 512 € | 16 851 € | 1
          8: Hyvinvointi
          9: 3 | Vahva lukutaito | OPH | 1.8.2022–6.6.2024 | 442 000 € | 44 200 € | 10
          11: Päivitetty 1.3.2023`,
      },
    ],
    expected: [
      {
        sheet: 'Lista',
        kind: 'project',
        header: 3,
        columns: 'A ordinal, B name, C funding, D period, E total, F cityShare, G staff',
        records: [5, 6, 9],
        facts: { '5 department': 'Elinvoima', '9 department': 'Hyvinvointi' },
      },
    ],
  },
  {
    title: 'projects: two departments, two tables on one sheet with titles',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Elinvoimatoimiala
          2: Hanke | Toiminta-aika | Budjetti | Kaupungin osuus
          3: Master plan | 1.10.2021–30.6.2023 | 256 506 € | 25 651 €
          5: Hyvinvointitoimialan vapaa-aikapalvelut
          6: Hanke | Toiminta-aika | Budjetti | Kaupungin osuus
          7: Etsivä | 18.05.2022 – 17.05.2023 | |
          8: Harrastusten Suomi | 1.8.2022-31.7.2023 | 71 250 euroa | 14 250 euroa`,
      },
    ],
    expected: [
      {
        sheet: 'Hankkeet',
        kind: 'project',
        header: 2,
        columns: 'A name, B period, C total, D cityShare',
        records: [3],
        department: 'Elinvoimatoimiala',
      },
      {
        sheet: 'Hankkeet',
        kind: 'project',
        header: 6,
        columns: 'A name, B period, C total, D cityShare',
        records: [7, 8],
        department: 'Hyvinvointitoimialan vapaa-aikapalvelut',
      },
    ],
  },
  {
    title: 'projects: share in two columns of which one is a percentage',
    sheets: [
      {
        name: 'Hankesalkku 2024',
        rows: `
          1: Hankesalkku 2024
          3: ID | Projektin nimi | Vastuualue | Rahoituslähde | Kesto | Kokonaiskustannukset | Tuki-% | Kuntaosuus € | Htv | Toteuttajataho | Tila
          4: H-01 | Master plan | Elinvoima | EAKR | 10/2021–6/2023 | 256506 | 80 | 51301 | 1 | Kemi | käynnissä`,
      },
    ],
    expected: [
      {
        sheet: 'Hankesalkku 2024',
        kind: 'project',
        header: 3,
        columns:
          'A ordinal, B name, C department, D funding, E period, F total, H cityShare, I staff, J lead, K status',
        records: [4],
      },
    ],
  },
];
