/** Shapes and words met less often: rounds of several years in one list, yes/no for all papers, shared columns. */
import type { Layout } from './layout.ts';

export const awkwardLayouts: readonly Layout[] = [
  {
    title: 'awkward: one list for several rounds, the year in a column',
    sheets: [
      {
        name: 'Kaikki hakemukset',
        rows: `
          1: Vuosi | Hakija | Yhd.rek.nro | Saapunut | Haettu avustus | Ryhmät/vko | Kk/v | Tapahtumat/v | Jäseniä/vuosi
          2: 2022 | Esimerkkiyhdistys ry | 84370 | 10.2.2022 | 4800 | 4 | 11 | 4 | 120
          3: 2023 | Esimerkkiyhdistys ry | 84370 | 13.2.2023 | 4800 | 4 | 11 | 4 | 130
          4: 2023 | Toinen yhdistys ry | 105525 | 14.2.2023 | 1050 | 2 | 9 | 0 | 40`,
      },
    ],
    expected: [
      {
        sheet: 'Kaikki hakemukset',
        kind: 'partnership',
        header: 1,
        columns: 'A year, B name, C registerNumber, D received, E applied, F groups, G months, H events',
        records: [2, 3, 4],
        year: null,
        facts: { '2 year': 2022, '3 year': 2023 },
      },
    ],
  },
  {
    title: 'awkward: contact columns between, applicant spelled out',
    sheets: [
      {
        name: 'Kumppanuushakemukset 2023',
        rows: `
          1: Hakijan virallinen nimi | Yhteyshenkilö | Puhelin | Sähköposti | Osoite | Rek.n:o | Sääntömääräinen kotipaikka | Hakemuksen saapumispäivä | Haettava avustus € | Säännöllisten ryhmien määrä viikossa | Toimintakuukausien määrä | Tapahtumien lkm | Uusien ryhmien lkm | Toimintaan käytetyt eurot
          2: Esimerkkiyhdistys ry | rooli | - | - | - | 84370 | Kemi | 10.2.2023 | 4800 | 4 | 11 | 4 | 1 | 4000`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuushakemukset 2023',
        kind: 'partnership',
        header: 1,
        columns:
          'A name, B remarks, F registerNumber, G domicile, H received, I applied, J groups, K months, L events, M newContent, N spending',
        records: [2],
      },
    ],
  },
  {
    title: 'awkward: headings in the middle of merged areas and an empty row between header and data',
    sheets: [
      {
        name: 'Avustushakemukset 2024',
        merges: ['C5:E5', 'F5:G5', 'H5:L5'],
        rows: `
          2: | KUMPPANUUSAVUSTUKSET VUODELLE 2024
          5: | | Hakija | | | Toiminta | | Liitteet
          6: | Nro | Nimi | Rek.nro | Kotikunta | Ryhmää/vko | Kuukautta/v | TS | TA | TP | TK | VA
          8: | 1 | Esimerkkiyhdistys ry | 84370 | Kemi | 4 | 11 | x | x | x | x | x
          9: | 2 | Toinen yhdistys ry | 105525 | Kemi | 2 | 9 | x | | x | x | x
          11: | | YHTEENSÄ 2 HAKEMUSTA | | | 6`,
      },
    ],
    expected: [
      {
        sheet: 'Avustushakemukset 2024',
        kind: 'partnership',
        header: 6,
        columns:
          'B ordinal, C name, D registerNumber, E domicile, F groups, G months, H plan, I budget, J financialStatement, K annualReport, L impact',
        records: [8, 9],
        year: 2024,
      },
    ],
  },
  {
    title: 'awkward: what is left of the pot stands under the total',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Yhdistys | Rek.nro | Ryhmät/vko | Kk/v | Tapahtumat | Käytetty raha | Haettu | Esitys
          2: Esimerkkiyhdistys ry | 84370 | 4 | 11 | 4 | 4000 | 4800 | 1179
          3: Toinen yhdistys ry | 105525 | 2 | 9 | 0 | 1000 | 1050 | 300
          4: Yhteensä | | | | | | 5850 | 1479
          5: Määräraha | | | | | | | 36000
          6: Jakamatta | | | | | | | =H5-H4 → 34521`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        columns: 'A name, B registerNumber, C groups, D months, E events, F spending, G applied, H proposal',
        records: [2, 3],
      },
    ],
  },
  {
    title: 'awkward: decisions with applied, proposed and granted sums and two dates alike',
    sheets: [
      {
        name: 'Päätösluettelo 2023',
        rows: `
          1: Järjestö | Rekisterinumero | Haettu summa | Esitys | Lautakunnan päätös € | Päätöksen päivämäärä | Päätöksen § | Päätös lähetetty saajalle | Lähetystapa | Onko haettu muutosta? | Lainvoimainen alkaen | Sopimus allekirjoitettu | Tiedot tarkistettu/päivitetty | Tilinumero (IBAN) | Maksatus pvm | Maksettu summa € | Käyttöselvityksen määräpäivä | Käyttöselvitys palautettu
          2: Esimerkkiyhdistys ry | 84370 | 4800 | 1200 | 1179 | 23.5.2023 | 34 | 25.5.2023 | kirje | ei | 16.6.2023 | | k | FI2112345600000785 | 20.6.2023 | 1179 | 28.2.2024 | `,
      },
    ],
    expected: [
      {
        sheet: 'Päätösluettelo 2023',
        kind: 'decision',
        columns:
          'A name, B registerNumber, E granted, F decidedOn, G section, H sent, I serviceMode, J appeal, K final, L agreement, M infoUpdated, N iban, O paidOn, P paid, Q reportDue, R reportReceived',
        records: [2],
        year: 2023,
      },
    ],
  },
  {
    title: 'awkward: Swedish decisions with other words',
    sheets: [
      {
        name: 'Utbetalningar 2023',
        rows: `
          1: Förening | Reg.nr | § | Beslutsdag | Beviljat bidrag | Skickat till sökanden | Sändningssätt | Besvär | Lagakraftvunnet | Avtal undertecknat | Uppdaterade uppgifter | Bankkonto | Utbetalningsdag | Utbetalt | Redogörelse senast | Redogörelse inkommit
          2: Exempelföreningen rf | 84370 | 34 | 23.5.2023 | 1179 | 25.5.2023 | brev | nej | 16.6.2023 | | ja | FI2112345600000785 | 20.6.2023 | 1179 | 28.2.2024 | `,
      },
    ],
    expected: [
      {
        sheet: 'Utbetalningar 2023',
        kind: 'decision',
        columns:
          'A name, B registerNumber, C section, D decidedOn, E granted, F sent, G serviceMode, H appeal, I final, J agreement, K infoUpdated, L iban, M paidOn, N paid, O reportDue, P reportReceived',
        records: [2],
      },
    ],
  },
  {
    title: 'awkward: projects with funders in columns and start and end under one heading',
    sheets: [
      {
        name: 'Hankkeet 2023',
        merges: ['C2:D2', 'E2:H2'],
        rows: `
          1: EU- ja kehittämishankkeet 2023
          2: Hanke | Yksikkö | Toteutusaika | | Rahoitus € | | | | Htv
          3: | | alkaa | päättyy | EU ja valtio | Kaupunki | Muut | Yhteensä |
          4: Esimerkkihanke | Elinvoima | 1.1.2022 | 31.12.2023 | 80000 | 20000 | | 100000 | 1,5
          5: Toinen hanke | Sivistys | 1.8.2022 | 31.7.2024 | 40000 | 10000 | | 50000 | 1`,
      },
    ],
    expected: [
      {
        sheet: 'Hankkeet 2023',
        kind: 'project',
        header: 3,
        columns: 'A name, B department, C start, D end, E externalFunding, F cityShare, H total, I staff',
        records: [4, 5],
        facts: { '4 total': 10000000 },
      },
    ],
  },
  {
    title: 'awkward: bookings by month headings with a running number',
    sheets: [
      {
        name: 'Tilavaraukset 2023',
        rows: `
          1: Nro | Järjestö | Huone | Varaushakemus saapunut | Tilaisuuden pvm | klo | Tilaisuuden tarkoitus
          2: Maaliskuu
          3: 1 | Esimerkkiyhdistys ry | Kirjasto | 1.3.2023 | 20.3.2023 | 17-19 | kokous
          4: Huhtikuu
          5: 2 | Toinen yhdistys ry | Kirjasto | 1.4.2023 | 20.4.2023 | 17-19 | kokous`,
      },
    ],
    expected: [
      {
        sheet: 'Tilavaraukset 2023',
        kind: 'roomBooking',
        columns: 'B name, C room, D bookedOn, E eventOn, G purpose',
        records: [3, 5],
      },
    ],
  },
  {
    title: 'awkward: appropriation without a year column, the year in the title',
    sheets: [
      {
        name: 'Määräraha',
        rows: `
          1: Järjestöavustusten määräraha 2023
          3: Määräraha € | Hakuaika alkaa | Hakuaika päättyy
          4: 45 000 | 9.1.2023 | 28.2.2023`,
      },
    ],
    expected: [
      {
        sheet: 'Määräraha',
        kind: 'appropriation',
        columns: 'A amount, B opens, C deadline',
        records: [4],
        year: 2023,
      },
    ],
  },
  {
    title: 'awkward: a note of two cells below the table is no second table and no record',
    sheets: [
      {
        name: 'Haku 2023',
        rows: `
          1: Hakija | Rek.nro | Haettu | Vastuuhenkilö | Varahenkilö | Tavoitteet | Kokonaisbudjetti | Omarahoitus
          2: Esimerkkiyhdistys ry | 84370 | 1000 | on | on | Latu | 12000 | 2400
          5: Merkkien selitys
          6: on | ilmoitettu hakemuksessa
          7: ei | puuttuu hakemuksesta
          9: Kokonaisbudjetti | arvio koko hankkeesta`,
      },
    ],
    expected: [
      {
        sheet: 'Haku 2023',
        kind: 'projectStart',
        columns:
          'A name, B registerNumber, C applied, D responsible, E deputy, F objectives, G totalBudget, H ownFunding',
        records: [2],
      },
    ],
  },
  {
    title: 'awkward: sums of earlier years beside those of the round, groups by age and together',
    sheets: [
      {
        name: 'Kumppanuus 2023',
        rows: `
          1: Hakija | Rek.nro | Myönnetty 2022 | Haettu 2022 | Haettu 2023 | Lapset ryhmää/vko | Aikuiset ryhmää/vko | Ryhmiä yhteensä/vko | Toiminta kk/v | Tapahtumia | Kaikki liitteet toimitettu
          2: Esimerkkiyhdistys ry | 84370 | 900 | 4000 | 4800 | 1 | 3 | 4 | 11 | 2 | kyllä`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2023',
        kind: 'partnership',
        columns: 'A name, B registerNumber, E applied, H groups, I months, J events, K attachmentList',
        records: [2],
        findings: [],
        facts: { '2 applied': 480000, '2 groups': 4 },
      },
    ],
  },
  {
    title: 'awkward: projects with name and description in one column and the town named in the share',
    sheets: [
      {
        name: 'Hankkeet 2023',
        rows: `
          1: Hankkeet 2023
          3: Hankkeen nimi ja kuvaus | Toiminta-aika | Kokonaiskustannukset (€) | Esimerkkilän rahoitusosuus (€) | Tuen osuus % | Yhteyshenkilöt
          4: Elinvoimatoimiala
          5: Alpha | 1.11.2021–31.10.2023 | 502 419 euroa | 23 065 euroa | 80 | rooli
          6: Hankkeita yhteensä 1`,
      },
    ],
    expected: [
      {
        sheet: 'Hankkeet 2023',
        kind: 'project',
        columns: 'A name, B period, C total, D cityShare, F contact',
        records: [5],
        facts: { '5 department': 'Elinvoimatoimiala' },
      },
    ],
  },
  {
    title: 'awkward: bookings asked for, call as one period, abbreviated statements',
    sheets: [
      {
        name: 'Tilat 2023',
        rows: `
          1: Yhdistys | Kokoushuone | Pyydetty | Käyttöajankohta | Käyttötarkoitus
          2: Esimerkkiyhdistys ry | Kirjasto | 1.3.2023 | 20.3.2023 klo 18 | kokous`,
      },
      {
        name: 'Määräraha',
        rows: `
          1: Vuosi | Määräraha | Hakuaika
          2: 2023 | 45000 | 9.1.–28.2.2023`,
      },
      {
        name: 'Projektituet 2023',
        rows: `
          1: Yhdistys | Projekti | Vastuuhlö | Varahlö | Tavoite | Budjetti | Omarah. | Kohderyhmä | Rek.ote | Haettu
          2: Esimerkkiyhdistys ry | P | x | x | t | 1000 | 100 | lapset | x | 500`,
      },
    ],
    expected: [
      {
        sheet: 'Tilat 2023',
        kind: 'roomBooking',
        columns: 'A name, B room, C bookedOn, D eventOn, E purpose',
        records: [2],
      },
      { sheet: 'Määräraha', kind: 'appropriation', columns: 'A year, B amount, C callPeriod', records: [2] },
      {
        sheet: 'Projektituet 2023',
        kind: 'projectStart',
        columns:
          'A name, C responsible, D deputy, E objectives, F totalBudget, G ownFunding, H targetGroups, I registerExtract, J applied',
        records: [2],
      },
    ],
  },
  {
    title: 'awkward: sums counted in thousands by what stands above the table; a sum in a title is no unit',
    sheets: [
      {
        name: 'Hankkeet',
        rows: `
          1: Kaupungin hankkeet 2024 (1 000 €)
          3: Hanke | Kesto | Kokonaisbudjetti | Kaupungin osuus €
          4: Esimerkkihanke | 2023–2025 | 400 | 80000
          5: Toinen hanke | 2023–2025 | 250 000 € | 50000`,
      },
      {
        name: 'Luettelo',
        rows: `
          1: Luvut tuhansina euroina
          2: Hanke | Kesto | Kokonaisbudjetti
          3: Esimerkkihanke | 2023–2025 | 1,5`,
      },
      {
        name: 'Päätökset 2024',
        rows: `
          1: Kohdeavustukset 1 000 € (enintään 1 000 €)
          2: Saaja | § | Myönnetty | Maksettu
          3: Esimerkkiyhdistys ry | 45 | 1000 | 800`,
      },
    ],
    expected: [
      {
        sheet: 'Hankkeet',
        kind: 'project',
        records: [4, 5],
        facts: { '4 total': 40000000, '4 cityShare': '{"whole":8000000,"bare":true}', '5 total': 25000000 },
        findings: ['sheet.scale'],
      },
      {
        sheet: 'Luettelo',
        kind: 'project',
        records: [3],
        facts: { '3 total': 150000 },
        findings: ['sheet.scale'],
      },
      {
        sheet: 'Päätökset 2024',
        kind: 'decision',
        records: [3],
        facts: { '3 granted': 100000 },
        findings: [],
      },
    ],
  },
];
