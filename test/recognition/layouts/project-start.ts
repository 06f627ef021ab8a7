/** Project start applications: statements of T29 under the words of different desks. */
import type { Layout } from './layout.ts';

export const projectStartLayouts: readonly Layout[] = [
  {
    title: 'project start: numbered statements of the form',
    sheets: [
      {
        name: 'Projektiavustukset 2023',
        rows: `
          1: Projektien käynnistämisen avustukset 2023
          3: Hakija | Y-tunnus | Rek.nro | 1. Vastuuhenkilö | 2. Varahenkilö(t) | 3. Tavoitteet ja kuvaus | 4. Kokonaisbudjetti (€) | 5. Omarahoitusosuus (€) | 6. Kohderyhmä(t) | 7. Osallistujamäärä | 8. Rahoituslähde | 9. Aikataulu | 10. Yhteistyökumppanit | Yhdistysrekisteriote liitteenä | Haettu € | Esitys €
          4: Kemin Uimarit ry | 1874414-7 | 84370 | kyllä | kyllä | Uusi ryhmä | 12000 | 2400 | lapset | 40 | Leader | syksy | koulu | x | 1000 | 1000
          5: Ajoksen Latu ry | | 105525 | kyllä | | Latu | 13000 | 2400 | kaikki | 30 | | | | | 1000 | 800`,
      },
    ],
    expected: [
      {
        sheet: 'Projektiavustukset 2023',
        kind: 'projectStart',
        header: 3,
        columns:
          'A name, B businessId, C registerNumber, D responsible, E deputy, F objectives, G totalBudget, H ownFunding, I targetGroups, J participants, K fundingSource, L schedule, M partners, N registerExtract, O applied, P proposal',
        records: [4, 5],
        year: 2023,
      },
    ],
  },
  {
    title: 'project start: project name beside the association, attachments listed',
    file: 'projektituki-2024.xlsx',
    sheets: [
      {
        name: 'Hakemukset',
        rows: `
          1: Yhdistys | Projektin nimi | Rekisterinro | Saapunut | Projektin vastuuhenkilö | Varahenkilö | Projektin tavoitteet | Arvioidut kokonaiskustannukset | Yhdistyksen oma rahoitus | Kohderyhmät | Tavoiteltu osallistujamäärä | Mistä hankerahoitusta haetaan | Hankkeen aikataulu | Kumppanit | Liitteet | Haettava summa
          2: Kemin Uimarit ry | Uintia kaikille | 84370 | 12.2.2024 | on | on | Uusi ryhmä | 12000 | 2400 | lapset | 40 | Leader | syksy | koulu | rekisteriote, talousarvio | 1000`,
      },
    ],
    expected: [
      {
        sheet: 'Hakemukset',
        kind: 'projectStart',
        header: 1,
        columns:
          'A name, C registerNumber, D received, E responsible, F deputy, G objectives, H totalBudget, I ownFunding, J targetGroups, K participants, L fundingSource, M schedule, N partners, O attachmentList, P applied',
        records: [2],
        year: 2024,
      },
    ],
  },
  {
    title: 'project start in Swedish',
    sheets: [
      {
        name: 'Startbidrag 2023',
        rows: `
          2: Förening | Registernummer | Ansvarig person | Ersättare | Mål och beskrivning | Totalbudget | Egenfinansiering | Målgrupper | Antal deltagare | Finansieringskälla | Tidtabell | Samarbetspartner | Registerutdrag | Ansökt belopp
          3: Kemi Simmare rf | 84370 | ja | ja | Ny grupp | 12000 | 2400 | barn | 40 | Leader | höst | skola | x | 1000`,
      },
    ],
    expected: [
      {
        sheet: 'Startbidrag 2023',
        kind: 'projectStart',
        header: 2,
        columns:
          'A name, B registerNumber, C responsible, D deputy, E objectives, F totalBudget, G ownFunding, H targetGroups, I participants, J fundingSource, K schedule, L partners, M registerExtract, N applied',
        records: [3],
        year: 2023,
      },
    ],
  },
  {
    title: 'project start in English with group headings',
    sheets: [
      {
        name: 'Project start grants 2023',
        merges: ['A1:B1', 'C1:D1', 'E1:L1'],
        rows: `
          1: Applicant | | Persons | | Project
          2: Name | Register number | Person in charge | Deputy | Objectives | Total budget € | Own funding € | Target groups | Number of participants | Source of funding | Schedule | Partners | Extract from the register | Requested €
          3: Kemi Swimmers | 84370 | yes | yes | New group | 12000 | 2400 | children | 40 | Leader | autumn | school | x | 1000`,
      },
    ],
    expected: [
      {
        sheet: 'Project start grants 2023',
        kind: 'projectStart',
        header: 2,
        columns:
          'A name, B registerNumber, C responsible, D deputy, E objectives, F totalBudget, G ownFunding, H targetGroups, I participants, J fundingSource, K schedule, L partners, M registerExtract, N applied',
        records: [3],
        year: 2023,
      },
    ],
  },
];
