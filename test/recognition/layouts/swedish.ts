/** Applications in Swedish, English and two languages at once. */
import type { Layout } from './layout.ts';

export const swedishLayouts: readonly Layout[] = [
  {
    title: 'partnership in Swedish',
    sheets: [
      {
        name: 'Ansökningar 2023',
        rows: `
          1: Partnerskapsbidrag 2023
          2: Ansökningstiden går ut 28.2.2023
          4: Sökande | Reg.nr | FO-nummer | Hemort | Inkommit | Sökt belopp | Registrerad | Antirasistiskt åtagande | Bidrag från välfärdsområdet | Grupper/vecka | Månader/år | Evenemang/år | Nytt innehåll | Använda medel 2022 | Verksamhetsplan | Budget | Bokslut | Verksamhetsberättelse | Effektbedömning
          5: Kemi Simmare rf | 84370 | 1874414-7 | Kemi | 13.2.2023 | 4 800 € | ja | ja | nej | 4 | 11 | 4 | 2 | 14320 | x | x | x | x | x
          6: Sammanlagt | | | | | 4800`,
      },
    ],
    expected: [
      {
        sheet: 'Ansökningar 2023',
        kind: 'partnership',
        header: 4,
        columns:
          'A name, B registerNumber, C businessId, D domicile, E received, F applied, G registered, H commitment, I doubleFunding, J groups, K months, L events, M newContent, N spending, O plan, P budget, Q financialStatement, R annualReport, S impact',
        records: [5],
        year: 2023,
        deadline: '2023-02-28',
      },
    ],
  },
  {
    title: 'partnership in Swedish with other words',
    sheets: [
      {
        name: 'Blad1',
        rows: `
          3: Föreningens namn | Föreningsregistrets nr | Hemkommun | Ansökan inlämnad | Ansökt summa € | Regelbundna grupper per vecka | Verksamhetsmånader | Antal evenemang | Nya verksamhetsformer | Verksamhetens utgifter | Inlämnade bilagor | Anmärkningar
          4: Kemi Simmare rf | 84370 | Kemi | 13.2.2023 | 4 800 | 4 | 11 | 4 | 2 | 14320 | verksamhetsplan, budget, bokslut | ok`,
      },
    ],
    expected: [
      {
        sheet: 'Blad1',
        kind: 'partnership',
        header: 3,
        columns:
          'A name, B registerNumber, C domicile, D received, E applied, F groups, G months, H events, I newContent, J spending, K attachmentList, L remarks',
        records: [4],
        year: 2023,
      },
    ],
  },
  {
    title: 'partnership in English',
    sheets: [
      {
        name: 'Applications 2023',
        rows: `
          1: Partnership grants 2023 – deadline 28.2.2023
          3: Association | Reg. no. | Business ID | Domicile | Date received | Amount applied for (€) | Registered | Anti-racism commitment | County grant for same activity | Weekly groups | Months/year | Events/year | New activities | Money spent 2022 (€) | Action plan | Budget | Financial statement | Annual report | Impact estimate
          4: Kemi Swimmers | 84370 | 1874414-7 | Kemi | 2023-02-13 | 4,800.00 | yes | yes | no | 4 | 11 | 4 | 2 | 14320 | x | x | x | x | x
          5: Total | | | | | 4800`,
      },
    ],
    expected: [
      {
        sheet: 'Applications 2023',
        kind: 'partnership',
        header: 3,
        columns:
          'A name, B registerNumber, C businessId, D domicile, E received, F applied, G registered, H commitment, I doubleFunding, J groups, K months, L events, M newContent, N spending, O plan, P budget, Q financialStatement, R annualReport, S impact',
        records: [4],
        year: 2023,
        deadline: '2023-02-28',
      },
    ],
  },
  {
    title: 'partnership in Finnish and Swedish on two lines of each header',
    sheets: [
      {
        name: 'Hakemukset–Ansökningar',
        rows: `
          1: Kumppanuusavustukset 2024 / Partnerskapsbidrag 2024
          3: Nro⏎Nr | Hakija⏎Sökande | Rek.nro⏎Reg.nr | Kotipaikka⏎Hemort | Saapunut⏎Inkommit | Haettu summa €⏎Ansökt belopp € | Rekisteröity yhdistys⏎Registrerad förening | Rasisminvastainen ohjelma⏎Programmet mot rasism | Avustus hyvinvointialueelta⏎Bidrag från välfärdsområdet | Ryhmät/vko⏎Grupper/vecka | Kuukaudet/vuosi⏎Månader/år | Tapahtumat⏎Evenemang | Uudet toimintasisällöt⏎Nytt verksamhetsinnehåll | Toimintaan käytetty rahamäärä⏎Medel som använts för verksamheten | Toimintasuunnitelma⏎Verksamhetsplan | Talousarvio⏎Budget | Tilinpäätös⏎Bokslut | Toimintakertomus⏎Verksamhetsberättelse | Vaikuttavuus⏎Genomslag
          4: 1 | Kemin Uimarit ry | 84370 | Kemi | 13.2.2024 | 4 800 | Kyllä / Ja | Kyllä / Ja | Ei / Nej | 4 | 11 | 4 | 2 | 14320 | x | x | x | x | x`,
      },
    ],
    expected: [
      {
        sheet: 'Hakemukset–Ansökningar',
        kind: 'partnership',
        header: 3,
        columns:
          'A ordinal, B name, C registerNumber, D domicile, E received, F applied, G registered, H commitment, I doubleFunding, J groups, K months, L events, M newContent, N spending, O plan, P budget, Q financialStatement, R annualReport, S impact',
        records: [4],
        year: 2024,
        findings: [],
      },
    ],
  },
  {
    title: 'partnership in two languages on two header rows',
    sheets: [
      {
        name: '2023',
        rows: `
          2: Hakija | Rekisterinumero | Kotipaikka | Saapumispäivä | Haettu avustus | Ryhmät/vko | Kuukaudet | Tapahtumat | Uudet ryhmät | Menot
          3: Sökande | Registernummer | Hemort | Ankomstdag | Sökt bidrag | Grupper/vecka | Månader | Evenemang | Nya grupper | Utgifter
          4: Kemin Uimarit ry | 84370 | Kemi | 13.2.2023 | 4 800 | 4 | 11 | 4 | 2 | 14320`,
      },
    ],
    expected: [
      {
        sheet: '2023',
        kind: 'partnership',
        columns:
          'A name, B registerNumber, C domicile, D received, E applied, F groups, G months, H events, I newContent, J spending',
        records: [4],
        year: 2023,
      },
    ],
  },
];
