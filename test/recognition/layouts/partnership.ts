/** Partnership applications in Finnish: the same facts under the words and shapes of different desks. */
import type { Layout } from './layout.ts';

export const partnershipLayouts: readonly Layout[] = [
  {
    title: 'partnership: plain list from the first row, short headers',
    file: 'kumppanuus 2023.xlsx',
    sheets: [
      {
        name: 'Taul1',
        rows: `
          1: Yhdistys | Rek.nro | Kunta | Saap. | Haettu € | Ry? | Rasisminvast. | HVA-tuki | Ryhmät/vko | kk/v | Tapahtumat kpl | Uudet ryhmät kpl | Kulut €
          2: Kemin Uimarit ry | 84.370 | Kemi | @2023-02-13 | 4800 | k | k | e | 4 | 11 | 4 | 2 | 14320
          3: Ajoksen Latu ry | 105525 | Kemi | @2023-02-14 | 1 050 € | k | k | e | 2 | 9 | 0 | 0 | 1 000,-`,
      },
    ],
    expected: [
      {
        sheet: 'Taul1',
        kind: 'partnership',
        header: 1,
        columns:
          'A name, B registerNumber, C domicile, D received, E applied, F registered, G commitment, H doubleFunding, I groups, J months, K events, L newContent, M spending',
        records: [2, 3],
        year: 2023,
        facts: {
          '2 applied': 480000,
          '3 spending': 100000,
          '2 received': '2023-02-13',
          '2 doubleFunding': false,
        },
      },
    ],
  },
  {
    title: 'partnership: abbreviated attachments under a merged heading',
    sheets: [
      {
        name: 'Kumppanuus 2024',
        merges: ['A1:R1', 'B3:F3', 'G3:K3', 'L3:P3'],
        rows: `
          1: Hyvinvointilautakunta – kumppanuusavustushakemukset vuodelle 2024
          3: | Hakija | | | | | Pisteytettävät tiedot | | | | | Liitteet (x = toimitettu)
          4: Nro | Nimi | Rek.nro | Kotipaikka | Saapunut pvm | Haettu avustus | Säännölliset ryhmät | Toimintakuukaudet | Tapahtumat | Uudet sisällöt | Käytetty rahamäärä | Toim.suunn. | Talousarv. | Tilinp. | Toim.kert. | Vaik.arvio
          5: 1 | Kemin Uimarit ry | 84.370 | Kemi | 13.02.24 | 4 800 | 4 | 11 | 4 | 2 | 14 320 | x | x | x | x | x
          6: 2 | Ajoksen Latu ry | 105.525 | Kemi | 14.02.24 | 1 050 | 2 | 9 | 0 | 0 | 1 000 | x | | x | x | x
          7: | Yhteensä | | | | 5850`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuus 2024',
        kind: 'partnership',
        header: 4,
        columns:
          'A ordinal, B name, C registerNumber, D domicile, E received, F applied, G groups, H months, I events, J newContent, K spending, L plan, M budget, N financialStatement, O annualReport, P impact',
        records: [5, 6],
        year: 2024,
        facts: { '5 received': '2024-02-13', '6 budget': 'missing', '5 plan': 'given' },
      },
    ],
  },
  {
    title: 'partnership: header over two rows without merges, table from column C',
    sheets: [
      {
        name: 'Hakemukset',
        rows: `
          2: | | Kumppanuusavustukset 2022
          6: | | Hakijan | Yhdistys- | Koti- | Haettu | Ryhmiä | Toiminta | Tapahtumia | Uusia | Toimintaan
          7: | | nimi | rekisterinro | kunta | summa € | viikossa | kk/vuosi | vuodessa | toimintoja | käytetty raha €
          8: | | Kemin Uimarit ry | 84370 | Kemi | 4800 | 4 | 11 | 4 | 2 | 14320
          9: | | Ajoksen Latu ry | 105525 | Kemi | 1050 | 2 | 9 | 0 | 0 | 1000`,
      },
    ],
    expected: [
      {
        sheet: 'Hakemukset',
        kind: 'partnership',
        header: 7,
        columns:
          'C name, D registerNumber, E domicile, F applied, G groups, H months, I events, J newContent, K spending',
        records: [8, 9],
        year: 2022,
      },
    ],
  },
  {
    title: 'partnership: vertical merges and group headings over units',
    sheets: [
      {
        name: 'Käsittely',
        merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3', 'H3:H4', 'I3:I4', 'J3:L3'],
        rows: `
          1: Kumppanuusavustushakemukset 2023
          3: Hakija | Rekisterinumero | Haettu € | Säännöllinen toiminta | | Tapahtumat | | Uudet toimintasisällöt | Toiminnan menot € | Sitoumukset
          4: | | | ryhmää/vko | kk/v | kpl/v | osallistujat | | | rasisminvastainen ohjelma | rekisteröity | hyvinvointialueen avustus
          5: Kemin Uimarit ry | 84370 | 4800 | 4 | 11 | 4 | 120 | 2 | 14320 | x | x |
          6: Ajoksen Latu ry | 105525 | 1050 | 2 | 9 | 0 | 0 | 0 | 1000 | x | x | x`,
      },
    ],
    expected: [
      {
        sheet: 'Käsittely',
        kind: 'partnership',
        header: 4,
        columns:
          'A name, B registerNumber, C applied, D groups, E months, F events, G participants, H newContent, I spending, J commitment, K registered, L doubleFunding',
        records: [5, 6],
        year: 2023,
        facts: { '6 doubleFunding': true, '5 events': 4 },
      },
    ],
  },
  {
    title: 'partnership: unit row and numbered columns below the header',
    sheets: [
      {
        name: 'Avustukset 2023',
        rows: `
          3: Hakijayhteisö | Rekisterinumero | Saapunut | Haettava avustus | Rekisteröity | Ryhmät | Kuukaudet | Tapahtumat | Uudet toiminnat | Kustannukset
          4: | | pvm | € | k/e | kpl/vko | kk | kpl | kpl | €
          5: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
          6: Kemin Uimarit ry | 84370 | @2023-02-13 | 4800 | k | 4 | 11 | 4 | 2 | 14320`,
      },
    ],
    expected: [
      {
        sheet: 'Avustukset 2023',
        kind: 'partnership',
        header: 3,
        columns:
          'A name, B registerNumber, C received, D applied, E registered, F groups, G months, H events, I newContent, J spending',
        records: [6],
      },
    ],
  },
  {
    title: 'partnership: empty columns between, sections, subtotals and totals of many wordings',
    sheets: [
      {
        name: 'Hakijat 2023',
        merges: ['A4:I4'],
        rows: `
          1: Kumppanuusavustukset
          3: Seura | | Yhdistysrekisterinumero | Anottu summa | | Ryhmien määrä | Toiminta kk | Tapahtumien määrä | Toiminnan kulut 2022
          4: LIIKUNTASEURAT
          5: Kemin Uimarit ry | | 84370 | 4800 | | 4 | 11 | 4 | 14320
          6: Ajoksen Latu ry | | 105525 | 1050 | | 2 | 9 | 0 | 1000
          7: Liikuntaseurat yhteensä | | | =SUM(D5:D6) → 5850 | | | | | =SUM(I5:I6) → 15320
          8: Kulttuuriyhdistykset
          9: Kemin Kuoro ry | | 138870 | 1050 | | 2 | 12 | 0 | 1001
          10: Välisumma | | | 1050 | | | | | 1001
          11: KAIKKI YHT. | | | 6900 | | | | | 16321
          13: Hakemuksia yhteensä 3 kpl
          14: *) täydennyspyyntö lähetetty`,
      },
    ],
    expected: [
      {
        sheet: 'Hakijat 2023',
        kind: 'partnership',
        header: 3,
        columns: 'A name, C registerNumber, D applied, F groups, G months, H events, I spending',
        records: [5, 6, 9],
        year: 2023,
      },
    ],
  },
  {
    title: 'partnership: repeated two-row header at each page and a total without a label',
    sheets: [
      {
        name: 'Tulostus',
        merges: ['A3:C3', 'D3:F3', 'A8:C8', 'D8:F8'],
        rows: `
          1: Kumppanuusavustushaku 2022, hakuaika päättyi 28.2.2022
          3: Hakija | | | Pisteytys
          4: Nimi | Rek.nro | Haettu | Ryhmät/vko | Kk/vuosi | Tapahtumat/vuosi | Käytetty € ed. vuonna
          5: Kemin Uimarit ry | 84370 | 4800 | 4 | 11 | 4 | 14320
          6: Ajoksen Latu ry | 105525 | 1050 | 2 | 9 | 0 | 1000
          8: Hakija | | | Pisteytys
          9: Nimi | Rek.nro | Haettu | Ryhmät/vko | Kk/vuosi | Tapahtumat/vuosi | Käytetty € ed. vuonna
          10: Kemin Kuoro ry | 138870 | 1050 | 2 | 12 | 0 | 1001
          11: | | 6900 | | | | 16321`,
      },
    ],
    expected: [
      {
        sheet: 'Tulostus',
        kind: 'partnership',
        header: 4,
        columns: 'A name, B registerNumber, C applied, D groups, E months, F events, G spending',
        records: [5, 6, 10],
        year: 2022,
        deadline: '2022-02-28',
      },
    ],
  },
  {
    title: 'partnership: attachments two to a column and a missing-attachments column',
    sheets: [
      {
        name: 'Hakemukset 2023',
        rows: `
          1: Järjestön nimi | Rekisterinumero | Toimintasuunnitelma ja talousarvio | Tilinpäätös ja toimintakertomus | Vaikuttavuuden arviointi | Viikkoryhmät | Toimintakuukaudet | Tilaisuudet/v | Uudet toimintamuodot | Toimintaan käytetyt varat
          2: Kemin Uimarit ry | 84370 | x | x | x | 4 | 11 | 4 | 2 | 14320
          3: Ajoksen Latu ry | 105525 | puuttuu | x | tulossa | 2 | 9 | 0 | 0 | 1000`,
      },
      {
        name: 'Hakemukset 2022',
        rows: `
          1: Järjestön nimi | Rekisterinumero | Puuttuvat liitteet | Viikkoryhmät | Toimintakuukaudet | Tilaisuudet/v | Uudet toimintamuodot | Toimintaan käytetyt varat
          2: Kemin Uimarit ry | 84370 | | 4 | 11 | 4 | 2 | 14320
          3: Ajoksen Latu ry | 105525 | tilinpäätös | 2 | 9 | 0 | 0 | 1000`,
      },
    ],
    expected: [
      {
        sheet: 'Hakemukset 2023',
        kind: 'partnership',
        header: 1,
        columns:
          'A name, B registerNumber, C plan, C budget, D financialStatement, D annualReport, E impact, F groups, G months, H events, I newContent, J spending',
        records: [2, 3],
        year: 2023,
        facts: {
          '3 budget': 'missing',
          '3 plan': 'missing',
          '2 annualReport': 'given',
          '3 impact': 'promised',
        },
      },
      {
        sheet: 'Hakemukset 2022',
        kind: 'partnership',
        header: 1,
        columns:
          'A name, B registerNumber, C missingAttachmentList, D groups, E months, F events, G newContent, H spending',
        records: [2, 3],
        year: 2022,
      },
    ],
  },
  {
    title: 'partnership: 1904 dates, a title mentioning last year, deadline in a sentence without its year',
    file: 'Avustukset_2023_FINAL (2).xlsx',
    date1904: true,
    sheets: [
      {
        name: 'Sheet1',
        rows: `
          1: Kumppanuusavustus: toiminta 2022, avustusvuosi 2023
          2: Hakemukset on jätettävä viimeistään 28.2. klo 15.00
          4: Hakija | Rek. no | Jätetty | Hakemussumma | Ryhmiä/viikko | Toiminta-aika (kk) | Tapahtumia/vuosi | Uusia toimintasisältöjä | Toimintakulut ed. vuosi
          5: Kemin Uimarit ry | 84.37 | @2023-02-13 | 4800 | 4 | 11 | 4 | 2 | 14320`,
      },
    ],
    expected: [
      {
        sheet: 'Sheet1',
        kind: 'partnership',
        header: 4,
        columns:
          'A name, B registerNumber, C received, D applied, E groups, F months, G events, H newContent, I spending',
        records: [5],
        year: 2023,
        deadline: null,
        facts: { '5 registerNumber': '84370', '5 received': '2023-02-13' },
      },
    ],
  },
  {
    title: 'partnership: questions as headers',
    sheets: [
      {
        name: 'Vastaukset 2024',
        rows: `
          1: Vastausaika | Hakijayhdistyksen nimi | Yhdistyksen rekisterinumero | Y-tunnus | Mikä on yhdistyksen kotipaikka? | Onko yhdistys rekisteröity ja yleishyödyllinen? | Sitoutuuko yhdistys rasisminvastaiseen ohjelmaan? | Onko yhdistys hakenut tai saanut avustusta hyvinvointialueelta samaan toimintaan? | Kohdistuuko toiminta kuntalaisiin? | Kuinka monta säännöllistä ryhmää viikossa? | Kuinka monta kuukautta vuodessa toiminta kestää? | Kuinka monta tapahtumaa vuodessa järjestätte? | Kuinka monta uutta toimintasisältöä? | Paljonko rahaa toimintaan käytettiin edellisenä vuonna (euroa)? | Haettava avustussumma
          2: @2024-02-10 | Kemin Uimarit ry | 84370 | 1874414-7 | Kemi | Kyllä | Kyllä | Ei | Kyllä | 4 | 11 | 4 | 2 | 14320 | 4800`,
      },
    ],
    expected: [
      {
        sheet: 'Vastaukset 2024',
        kind: 'partnership',
        header: 1,
        columns:
          'A received, B name, C registerNumber, D businessId, E domicile, F registered, G commitment, H doubleFunding, I residents, J groups, K months, L events, M newContent, N spending, O applied',
        records: [2],
        year: 2024,
      },
    ],
  },
  {
    title: 'partnership: gates of the terms in columns of their own',
    sheets: [
      {
        name: 'Ehdot 2023',
        rows: `
          1: Yhteisön nimi | Rekisterinro | Keskusjärjestö (k/e) | Ylläpitää toimintaa yksin | Selostus varojen käytöstä | Avustus jaetaan edelleen muille | Lainanlyhennyksiin tai investointeihin | Yhteishakemuksen muut hakijat | Yhteishakijoiden kotipaikat | Säännöllisiä ryhmiä/vko | Kk vuodessa | Tapahtumia kpl/v
          2: Kemin Uimarit ry | 84370 | e | | | e | e | Kemin Kuoro ry | Kemi | 4 | 11 | 4`,
      },
    ],
    expected: [
      {
        sheet: 'Ehdot 2023',
        kind: 'partnership',
        header: 1,
        columns:
          'A name, B registerNumber, C centralOrganisation, D soleActivity, E usageStatement, F redistribution, G capitalUse, H jointPartners, I jointPartnerDomiciles, J groups, K months, L events',
        records: [2],
      },
    ],
  },
  {
    title: 'partnership: header deep on the sheet below instructions and a legend',
    sheets: [
      {
        name: 'Taulukko',
        rows: `
          1: Kemin kaupunki
          2: Avustushakemusten käsittely
          3: Täyttöohje: | merkitse x, kun liite on saapunut
          4: k = kyllä | e = ei | ? = selvitetään
          5: Merkintä | Selitys
          6: x | saapunut
          7: - | puuttuu
          9: Vuosi: | 2023
          10: Määräraha: | 36000
          11: Viimeinen hakupäivä: | 28.2.2023
          14: Järjestö | Rek.nro | Haettu summa | Ryhmät/vko | Kuukausia | Tapahtumat/v | Uudet sisällöt | Rahamäärä | Liitteet
          15: Kemin Uimarit ry | 84370 | 4800 | 4 | 11 | 4 | 2 | 14320 | toimintasuunnitelma, talousarvio`,
      },
    ],
    expected: [
      {
        sheet: 'Taulukko',
        kind: 'partnership',
        header: 14,
        columns:
          'A name, B registerNumber, C applied, D groups, E months, F events, G newContent, H spending, I attachmentList',
        records: [15],
        year: 2023,
        deadline: '2023-02-28',
      },
    ],
  },
  {
    title: 'partnership: points and score columns of the official beside the facts',
    sheets: [
      {
        name: 'Pisteytys 2023',
        merges: ['C2:D2', 'E2:F2', 'G2:H2', 'I2:J2'],
        rows: `
          2: Hakija | Rek.nro | Toiminnan aktiivisuus | | Tapahtumat | | Uudet toimintasisällöt | | Rahamäärä | | Pisteet yht. | Laskettu avustus €
          3: | | ryhmiä/vko | pisteet | kpl | pisteet | kpl | pisteet | € | pisteet
          4: Kemin Uimarit ry | 84370 | 4 | 4 | 4 | 5 | 2 | 3 | 14320 | 7 | 19 | 1179
          5: Ajoksen Latu ry | 105525 | 2 | 2 | 0 | 0 | 0 | 0 | 1000 | 1 | 3 | 300`,
      },
    ],
    expected: [
      {
        sheet: 'Pisteytys 2023',
        kind: 'partnership',
        header: 3,
        columns: 'A name, B registerNumber, C groups, E events, G newContent, I spending',
        records: [4, 5],
        facts: { '4 events': 4, '4 newContent': 2, '5 spending': 100000 },
      },
    ],
  },
  {
    title: 'partnership: hidden sheet that is real, very wide and with merged data cells',
    sheets: [
      {
        name: 'Vanha 2022',
        visibility: 'hidden',
        merges: ['A3:A4'],
        rows: `
          1: Kumppanuusavustukset 2022
          2: Yhdistys | Rek.nro | Ryhmät/vko | Kk/v | Tapahtumat | Kulut | | | | | | | | | | | | | | | | | | | | | | | | | | Huom
          3: Kemin Uimarit ry | 84370 | 4 | 11 | 4 | 14320
          4: | | 1 | | |
          5: Ajoksen Latu ry | 105525 | 2 | 9 | 0 | 1000`,
      },
    ],
    expected: [
      {
        sheet: 'Vanha 2022',
        kind: 'partnership',
        header: 2,
        columns: 'A name, B registerNumber, C groups, D months, E events, F spending, AF remarks',
        records: [3, 5],
        year: 2022,
        findings: ['sheet.hidden'],
      },
    ],
  },
  {
    title: 'partnership: name-only rows of applicants who sent nothing else',
    sheets: [
      {
        name: 'Kumppanuushakemukset 2023',
        rows: `
          1: Hakija | Rek.nro | Haettu | Ryhmät | Kuukaudet | Tapahtumat
          2: Kemin Uimarit ry | 84370 | 4800 | 4 | 11 | 4
          3: Ajoksen Latu r.y.
          4: Kemin Kyläseura
          5: Kemin Kuoro ry | 138870 | 1050 | 2 | 12 | 0
          7: Laatinut: hyvinvointitoimiala, päivitetty 3.3.2023
          8: Lähde: sähköinen asiointi`,
      },
    ],
    expected: [
      {
        sheet: 'Kumppanuushakemukset 2023',
        kind: 'partnership',
        header: 1,
        columns: 'A name, B registerNumber, C applied, D groups, E months, F events',
        records: [2, 3, 4, 5],
      },
    ],
  },
];
