/** Applications of two years, in the layouts of different desks; all applicants are made up. */
import type { SampleWorkbook } from '../sample.ts';

export const applications: readonly SampleWorkbook[] = [
  {
    file: 'kumppanuusavustukset-2023.xlsx',
    sheets: [
      {
        name: 'Hakemukset 2023',
        merges: ['A1:H1', 'A4:I4', 'J4:P4', 'Q4:U4', 'V4:W4'],
        hiddenRows: [12],
        hiddenColumns: ['N'],
        rows: `
          1: JÄRJESTÖAVUSTUKSET
          2: Kumppanuusavustukset 2023, hakemusten käsittely
          3: Hakuaika päättyy 28.2.2023 klo 15.00
          4: Hakija | | | | | | | | | Pisteytettävä toiminta | | | | | | Liitteet | | | | | Käsittely
          5: Nro | Yhdistys | Rek.nro | Y-tunnus | Kotipaikka | Saapunut | Haettu summa € | Rekisteröity⏎yleishyödyllinen | Rasisminvastainen⏎sitoumus | Hyvinvointialueen avustus samaan toimintaan | Säännölliset ryhmät /vko | Toiminta-kk / vuosi | Tapahtumat / vuosi | Osallistujia yht. | Uudet säännölliset⏎toimintasisällöt (≥ 8 kk) | Toimintaan käytetty⏎rahamäärä 2022 (€) | Toiminta-⏎suunnitelma | Talousarvio | Tilinpäätös⏎(tulosl. + tase) | Toiminta-⏎kertomus | Vaikuttavuus-⏎arvio | Huom. | Esitys €
          6: 1 | Lumimäen Martat ry | '15.843 | 3305285-1 | Kemi | 5.2.2023 klo 13.10 | 4 300 | k | k | e | 6 | 9 | 0 | 105 | 0 | 2600 | ok | x | saapunut | saapunut | saapunut | 
          7: 2 | Rantakylän Martat ry | 190443 | 0156768-2 | Kemi | @2023-02-11 | 4 300 € | k | k | e | 0 | 12 | 2 | 691 | 1 | 2 600 € | x | x | X | x | X | 
          8: 3 | Merilinnan Suunnistajat ry | 154760 | 0439441-4 | Kemi | 17.2.2023 klo 13.12 | 1 500 euroa | k | k | e | 3 | 11 | 2 | 229 | 0 | 10001 | x | X | x | X | x | 
          9: 4 | Pohjantuulen Latu ry | '41.132 | 2378292-2 | Kemi | @2023-02-22 | 5300 e | k | k | e | 7 | 8 | 0 | 835 | 0 | 10 001 | kyllä |  | x | x | kyllä | täydennyspyyntö lähetetty
          10: 5 | Jokisuun Sydänyhdistys ry | 171652 | 2659398-3 | Kemi | 7.2.2023 klo 13.14 | 4800 e | k | k | e | 6 | 12 | 2 | 825 | 2 | 3001 e | x | x | ok | x | saapunut | 
          11: 6 | Majakkaniemen Näyttämö ry | 174105 | 3659691-8 | Kemi | @2023-02-26 | 3300 | k | k | e | 6 | 12 | 1 | 185 | 0 | 50 001 € | x | ok | x | x | tulossa | 
          12: 7 | Kaivopuiston Martat ry | '130.665 | 3752700-9 | Kemi | 19.2.2023 klo 13.16 | 1 200 euroa | k | k | e | 2 | 9 | 0 | 156 | 0 | 5001 e | saapunut | kyllä | ok | x | x | 
          13: 8 | Kuusiharjun Martat ry | 220334 | 3849635-5 | Keminmaa | @2023-02-24 | 1800 e | k | k | e | 0 | 8 | 2 | 165 | 0 | 1 001 | x | x | ok | x | x | 
          14: 9 | Merilinnan Puutarhaseura ry | 87028 | 0035729-6 | Kemi | 3.2.2023 klo 13.18 | 3 300 | k | k | e | 2 | 12 | 0 | 209 | 0 | 1001 e | x | x | ok | x | ok | 
          15: 10 | Lumimäen Uimarit ry | '158.979 | 0917227-1 | Kemi | @2023-02-13 | 5300 e | k | k | e | 2 | 8 | 3 | 478 | 1 | n. 8000 | kyllä | ok | x | x | saapunut | 
          16: 11 | Kuusiharjun Puutarhaseura ry | 138114 | 3960543-7 | Kemi | 13.2.2023 klo 13.20 | 900 | k | k | e | 1 | 7 | 2 | 720 | 2 | 8 000 euroa | saapunut | x | x | X | x | 
          17: 12 | Pohjantuulen Puutarhaseura ry | 12459 | 0839646-8 | Kemi | @2023-02-07 | 900 | k | k | e | 4–5 | 8 | 0 | 689 | 1 | 10 001 € | X | X | saapunut | saapunut | ok | tarkistettava
          18: 13 | Kuusiharjun Palloilijat ry | '116.423 | 3157293-3 | Kemi | 18.2.2023 klo 13.22 | 4300 e | k | k | e | 5 | 8 | 3 | 699 | 0 | 450 € | x | x | x | x | x | 
          19: 14 | Jokisuun Puutarhaseura ry | 29083 | 2900672-1 | Kemi | @2023-02-21 | 4800 | k | k | k | 6 | 8 | 3 | 558 | 2 | 3 001 € | ok | x | ok | x | x | 
          20: 15 | Merilinnan Sydänyhdistys ry | 162406 | 1468201-4 | Kemi | 20.2.2023 klo 13.24 |  | k | k | e | 7 | 9 | 4 | 692 | 0 | 3001 e | x | kyllä | x | saapunut | X | 
          21: 16 | Merilinnan Eläkeläiset ry | '218.783 | 2964532-0 | Kemi | @2023-02-14 | 5300 | k | k | e | 5 | 10 | 3 | 466 | 0 | 33800 | ok | x | ks. toinen hakemus | ok | saapunut | 
          22: 17 | Jokisuun Palloilijat ry | 182043 | 2140149-5 | Kemi | 26.2.2023 klo 13.26 | 4800 | k | k | e | 1 | 12 | 1 | 704 | 0 | 2600 | kyllä | ok | x | x | x | 
          23: 18 | Merilinnan Kuorolaulajat ry | 182309 | 2153118-5 | Kemi | @2023-02-17 | 2300 e | k | k | e | 1 | 8 | 2 | 335 | 3 | #N/A | X | X | kyllä | x | x | 
          24: 19 | Pohjantuulen Näyttämö ry | '153.159 | 2113862-3 | Kemi | 11.2.2023 klo 13.28 | 1200 | k | k | e | 1 | 9 | 7 | 861 | 2 | 450 euroa | x | x | kyllä | saapunut | x | 
          25: 20 | Lumimäen Kyläyhdistys ry | 195827 | 3077079-4 | Kemi | 1.3.2023 klo 8.05 | 2300 | k | k | e | 1 | 12 | 7 | 432 | 3 | 20 001 | x | ok | x | X | ok | 
          26: 21 | Majakkaniemen Uimarit ry | 88952 | 2129741-3 | Kemi | 5.2.2023 klo 13.30 | 4 800 | k | k | e | 6 | 10 | 1 | 580 | 2 | 20001 | X | x | x | X | x | 
          27: 22 | Merilinnan Uimarit ry | '69.364 | 1557374-1 | Kemi | @2023-02-19 | 4800 | k | e | e | 6 | 9 | 1 | 159 | 3 | 5 000 € | x | X | saapunut | x | saapunut | 
          28: 23 | Satamarannan Martat ry | 107723 | 3277080-0 | Kemi | 3.2.2023 klo 13.32 | 1 200 € | k | k | e | 6 | 11 | 3 | 297 | 3 | 5000 | x | x | x | x | saapunut | 
          29: 24 | Kuusiharjun Uimarit ry | 216409 | 0011234-4 | Kemi | @2023-02-24 | 4 300 | k | k | e | 4 | 12 | 2 | 50 | 1 | 1 001 euroa | saapunut | x | kyllä | x | ok | 
          31: | Yhteensä | | | | | =SUM(G6:G29) → 77000 | | | | | | | =SUM(N6:N29) → 11120
          33: * täydennyspyyntö lähetetty sähköpostilla`,
      },
      {
        name: 'Listat',
        visibility: 'hidden',
        rows: `
          1: Kotipaikka
          2: Kemi
          3: Keminmaa
          4: Tornio`,
      },
      {
        name: 'Ohjeet',
        rows: `
          1: Näin täytät taulukon
          3: Merkitse liite x:llä, kun se on saapunut.`,
      },
    ],
  },
  {
    file: 'projektiavustukset-2023.xlsx',
    sheets: [
      {
        name: 'Projektiavustukset 2023',
        rows: `
          1: Hakija | Rek.nro | Kotipaikka | Saapunut | Rasisminvastainen sitoumus | Hyvinvointialueen avustus samaan toimintaan | Rekisteröity yleishyödyllinen | Vastuuhenkilö | Varahenkilö | Projektin tavoitteet, kuvaus ja vaikutus kemiläisille | Arvioitu kokonaisbudjetti € | Omarahoitusosuus € | Kohderyhmät | Tavoiteltu osallistujamäärä | Rahoituslähde (mistä hankeavustusta haetaan) | Aikataulu | Yhteistyökumppanit | Yhdistysrekisteriote | Toimintasuunnitelma | Talousarvio | Tilinpäätös | Toimintakertomus | Vaikuttavuusarvio | Haettu € | Esitys €
          2: Lumimäen Martat ry | 15843 | Kemi | @2023-02-06 | kyllä | ei | kyllä | hankevastaava | sihteeri | Kerhotoiminta kouluille | 8000 | 1600 | työikäiset | 20 | Leader | haku 31.3.2023, hanke 1.8.2023–31.7.2024 | koulu, seurakunta | x | x | x | x | x | x | 900 | 900
          3: Rantakylän Martat ry | 190443 | Kemi | @2023-02-07 | kyllä | ei | kyllä | hankevastaava | sihteeri | Yhteislaulukiertue kylille | 8500 | 1700 | lapset, nuoret | 25 | STEA | haku 31.3.2023, hanke 1.8.2023–31.7.2024 | koulu, seurakunta | x | x | x | x | x | x | 1000 | 1000
          4: Merilinnan Suunnistajat ry | 154760 | Kemi | @2023-02-08 | kyllä | ei | kyllä | hankevastaava |  | Rantareitin opasteet | 9000 | 1800 | seniorit | 30 | STEA | haku 31.3.2023, hanke 1.8.2023–31.7.2024 | koulu, seurakunta | x | x | x | x | x | x | 1100 | 1000
          5: Pohjantuulen Latu ry | 41132 | Kemi | @2023-02-09 | kyllä | ei | kyllä | hankevastaava | sihteeri | Vertaisryhmä omaishoitajille | 9500 | 1900 | seniorit | 35 | Leader | haku 31.3.2023, hanke 1.8.2023–31.7.2024 | koulu, seurakunta | x | x | x | x | x | x | 1200 | 1000
          6: Jokisuun Sydänyhdistys ry | 171652 | Kemi | @2023-02-10 | kyllä | ei | kyllä | hankevastaava | sihteeri | Lasten teatteripaja | 10000 | 2000 | työikäiset | 40 | Leader | haku 31.3.2023, hanke 1.8.2023–31.7.2024 |  |  | x | x | x | x | x | 1300 | 1000
          7: Majakkaniemen Näyttämö ry | 174105 | Kemi | @2023-02-11 | kyllä | ei | kyllä | hankevastaava | sihteeri | Digituki senioreille | 10500 | 2100 | lapset, nuoret | 45 | STEA | haku 31.3.2023, hanke 1.8.2023–31.7.2024 | koulu, seurakunta | x | x | x | x | x | x | 1400 | 1000`,
      },
    ],
  },
  {
    file: 'kumppanuusavustukset-2024.xlsx',
    sheets: [
      {
        name: 'Kumppanuus',
        table: 'B3:P25',
        rows: `
          1: | Avustukset 2024
          3: | Yhdistyksen nimi | Yhdistysrekisterinumero | Y-tunnus | Yhdistyksen kotikunta | Hakemus saapunut (pvm) | Haettava avustus (euroa) | Rekisteröity yhdistys? | Sitoutunut rasisminvastaiseen ohjelmaan? | Onko saanut avustusta hyvinvointialueelta samaan toimintaan? | Ryhmiä viikossa (säännöllinen toiminta) | Kuukausia vuodessa | Erillisten tapahtumien määrä | Uusien toimintasisältöjen määrä | Toiminnan kulut edellisenä vuonna, euroa | Toimitetut liitteet
          4: | Lumimäen Martat ry | '15.843 | 3305285-1 | Kemi | @2024-02-10 | 1800,00 € | TRUE | TRUE | FALSE | 2 | 9 | 3 | 0 | 33800 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          5: | Rantakylän Martat ry | '190.443 | 0156768-2 | Kemi | @2024-02-14 | 5300,00 € | TRUE | TRUE | FALSE | 7 | 9 | 7 | 0 | 1001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          6: | Merilinnan Suunnistajat ry | '154.760 | 0439441-4 | Kemi | @2024-02-16 | 1200,00 € | TRUE | TRUE | FALSE | 3 | 12 | 0 | 0 | 3001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          7: | Pohjantuulen Latu ry | '41.132 | 2378292-2 | Kemi | @2024-02-03 | 1200,00 € | TRUE | TRUE | FALSE | 1 | 7 | 2 | 1 | 3001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          8: | Jokisuun Sydänyhdistys ry | '171.652 | 2659398-3 | Kemi | @2024-02-22 | 900,00 € | TRUE | TRUE | FALSE | 2 | 9 | 2 | 1 | 10001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus
          9: | Majakkaniemen Näyttämö ry | '174.105 | 3659691-8 | Kemi | @2024-02-27 | 1800,00 € | TRUE | TRUE | FALSE | 5 | 8 | 0 | 0 | 33800 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          10: | Kaivopuiston Martat ry | '130.665 | 3752700-9 | Tornio | @2024-02-02 | 4300,00 € | TRUE | TRUE | FALSE | 1 | 8 | 7 | 2 | 20001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          11: | Kuusiharjun Martat ry | '220.334 | 3849635-5 | Kemi | @2024-02-01 | 4300,00 € | TRUE | TRUE | FALSE | 5 | 12 | 3 | 3 | 2600 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          12: | Merilinnan Puutarhaseura ry | '87.028 | 0035729-6 | Kemi | @2024-02-13 | 2300,00 € | TRUE | TRUE | FALSE | 7 | 8 | 3 | 0 | 1001 e | toimintasuunnitelma, talousarvio, tilinpäätös, vaikuttavuusarvio, toimintakertomus (toimitetaan myöhemmin)
          13: | Lumimäen Uimarit ry | '158.979 | 0917227-1 | Kemi | @2024-02-16 | 4800,00 € | TRUE | TRUE | FALSE | 1 | 7 | 4 | 1 | 2600 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          14: | Majakkaniemen Sydänyhdistys ry | '106.378 | 0280123-1 | Kemi | @2024-02-15 | 4300,00 € | TRUE | FALSE | FALSE | 7 | 10 | 3 | 0 | 33800 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          15: | Jokisuun Uimarit ry | '224.174 | 2542281-6 | Kemi | @2024-02-19 | 1200,00 € | TRUE | TRUE | FALSE | 6 | 9 | 3 | 2 | 9500 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          16: | Lumimäen Eläkeläiset ry | '44.461 | 3857361-3 | Kemi | @2024-02-04 | 900,00 € | TRUE | TRUE | FALSE | 6 | 12 | 2 | 2 | 5001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          17: | Lumimäen Nuorisoseura ry | '20.405 | 1887588-4 | Kemi | @2024-02-27 | 2300,00 € | TRUE | TRUE | FALSE | 3 | 12 | 0 | 3 | 450 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          18: | Majakkaniemen Veneseura ry | '102.177 | 1657727-7 | Kemi | @2024-02-25 | 5300,00 € | TRUE | TRUE | FALSE | 4 | 12 | 4 | 3 | 1001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          19: | Merilinnan Latu ry | '141.920 | 3131142-6 | Kemi | @2024-02-18 | 1200,00 € | TRUE | TRUE | FALSE | 3 | 7 | 3 | 1 | 2600 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          20: | Satamarannan Soittokunta ry | '126.423 | 2168844-9 | Kemi | @2024-02-24 | 4800,00 € | TRUE | TRUE | FALSE | 7 | 8 | 1 | 1 | 1000 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          21: | Revontulen Uimarit ry | '82.689 | 1768049-5 | Kemi | @2024-02-04 | 1800,00 € | TRUE | TRUE | FALSE | 3 | 9 | 2 | 0 | 1000 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          22: | Kuusiharjun Suunnistajat ry | '31.830 | 0417665-2 | Kemi | @2024-02-21 | 2300,00 € | TRUE | TRUE | FALSE | 7 | 8 | 2 | 0 | 10001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          23: | Satamarannan Nuorisoseura ry | '112.048 | 1997977-3 | Kemi | @2024-02-12 | 1500,00 € | TRUE | TRUE | FALSE | 4 | 12 | 0 | 0 | 50001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          24: | Lumimäen Soittokunta ry | '165.041 | 1244819-5 | Kemi | @2024-02-09 | 4800,00 € | TRUE | TRUE | FALSE | 7 | 12 | 0 | 1 | 50001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio
          25: | Majakkaniemen Kyläyhdistys ry | '206.786 | 2343495-2 | Kemi | @2024-02-07 | 1200,00 € | TRUE | TRUE | FALSE | 7 | 11 | 7 | 1 | 20001 e | toimintasuunnitelma; talousarvio; tilinpäätös; toimintakertomus; vaikuttavuusarvio`,
      },
    ],
  },
  {
    file: 'kumppanuus-partnerskap-2024.xlsx',
    sheets: [
      {
        name: 'Hakemukset–Ansökningar',
        rows: `
          1: Kumppanuusavustukset 2024 / Partnerskapsbidrag 2024
          2: Hakuaika / Ansökningstid 8.1.–29.2.2024
          4: Nro / Nr | Hakija⏎Sökande | Rek.nro⏎Reg.nr | Kotipaikka⏎Hemort | Saapunut⏎Inkommit | Haettu summa €⏎Ansökt belopp € | Rekisteröity yhdistys⏎Registrerad förening | Rasisminvastainen ohjelma⏎Programmet mot rasism | Avustus hyvinvointialueelta⏎Bidrag från välfärdsområdet | Ryhmät/vko⏎Grupper/vecka | Kuukaudet/vuosi⏎Månader/år | Tapahtumat⏎Evenemang | Uudet toimintasisällöt⏎Nytt verksamhetsinnehåll | Toimintaan käytetty rahamäärä⏎Medel som använts för verksamheten | Toimintasuunnitelma⏎Verksamhetsplan | Talousarvio⏎Budget | Tilinpäätös⏎Bokslut | Toimintakertomus⏎Verksamhetsberättelse | Vaikuttavuus⏎Genomslag
          5: 1 | Satamarannan Uimarit ry | 203981 | Kemi | 15.2.2024 | 2300 | Kyllä / Ja | Kyllä / Ja | Ei / Nej | 3 | 9 | 3 | 3 | 8 000 euroa | x | x | x | x | x
          6: 2 | Rantakylän Partiolaiset ry | 111965 | Kemi | 21.2.2024 | 5 300 euroa | Kyllä / Ja | Kyllä / Ja | Ei / Nej | 1 | 12 | 4 | 1 | 33800 e | x | x | x | x | x
          7: 3 | Lumimäen Palloilijat ry | 135352 | Kemi | 15.2.2024 | 1200 | Kyllä / Ja | Kyllä / Ja | Ei / Nej | 2 | 9 | 3 | 1 | 3001 | x | x | x |  | x
          8: 4 | Revontulen Nuorisoseura ry | 53889 | Kemi | 21.2.2024 | 3300 | Kyllä / Ja | Kyllä / Ja | Ei / Nej | 7 | 12 | 1 | 0 | 1 001 euroa | x | x | x | x | x
          9: 5 | Kuusiharjun Latu ry | 10561 | Kemi | 26.2.2024 | 1200 | Kyllä / Ja | Kyllä / Ja | Ei / Nej | 3 | 8 | 0 | 3 | 450 | x | x | x | x | x
          10: 6 | Lumimäen Partiolaiset ry | 215474 | Kemi | 14.2.2024 | 1500 | Kyllä / Ja | Ei / Nej | Ei / Nej | 0 | 10 | 3 | 0 | 1001 e | x | x | x | x | x
          11: 7 | Merilinnan Kyläyhdistys ry | 146199 | Kemi | 8.2.2024 | 4300 e | Kyllä / Ja | Kyllä / Ja | Ei / Nej | 5 | 12 | 0 | 3 | 9500 e | x | x | x | x | x
          12: 8 | Kaivopuiston Nuorisoseura ry | 180912 | Kemi | 9.2.2024 | 2300 e | Kyllä / Ja | Kyllä / Ja | Ei / Nej | 3 | 7 | 4 | 2 | 8000 | x | x | x | x | x`,
      },
    ],
  },
  {
    file: 'projektiavustukset-2024.xlsx',
    sheets: [
      {
        name: 'Projektiavustukset 2024',
        rows: `
          1: Hakija | Rek.nro | Kotipaikka | Saapunut | Rasisminvastainen sitoumus | Hyvinvointialueen avustus samaan toimintaan | Rekisteröity yleishyödyllinen | Vastuuhenkilö | Varahenkilö | Projektin tavoitteet, kuvaus ja vaikutus kemiläisille | Arvioitu kokonaisbudjetti € | Omarahoitusosuus € | Kohderyhmät | Tavoiteltu osallistujamäärä | Rahoituslähde (mistä hankeavustusta haetaan) | Aikataulu | Yhteistyökumppanit | Yhdistysrekisteriote | Toimintasuunnitelma | Talousarvio | Tilinpäätös | Toimintakertomus | Vaikuttavuusarvio | Haettu € | Esitys €
          2: Jokisuun Eläkeläiset ry | 131211 | Kemi | @2024-02-06 | kyllä | ei | kyllä | hankevastaava | sihteeri | Kerhotoiminta kouluille | 8000 | 1600 | lapset, nuoret | 20 | ESR+ | haku 31.3.2024, hanke 1.8.2024–31.7.2025 | koulu, seurakunta | x | x | x | x | x | x | 900 | 900
          3: Kaivopuiston Veneseura ry | 166206 | Kemi | @2024-02-07 | kyllä | ei | kyllä | hankevastaava | sihteeri | Yhteislaulukiertue kylille | 8500 | 1700 | seniorit | 25 | Leader | haku 31.3.2024, hanke 1.8.2024–31.7.2025 | koulu, seurakunta | x | x | x | x | x | x | 1000 | 1000
          4: Revontulen Martat ry | 25341 | Kemi | @2024-02-08 | kyllä | ei | kyllä | hankevastaava |  | Rantareitin opasteet | 9000 | 1800 | seniorit | 30 | STEA | haku 31.3.2024, hanke 1.8.2024–31.7.2025 | koulu, seurakunta | x | x | x | x | x | x | 1100 | 1000
          5: Revontulen Latu ry | 139021 | Kemi | @2024-02-09 | kyllä | ei | kyllä | hankevastaava | sihteeri | Vertaisryhmä omaishoitajille | 9500 | 1900 | seniorit | 35 | Leader | haku 31.3.2024, hanke 1.8.2024–31.7.2025 | koulu, seurakunta | x | x | x | x | x | x | 1200 | 1000
          6: Pohjantuulen Veneseura ry | 97070 | Kemi | @2024-02-10 | kyllä | ei | kyllä | hankevastaava | sihteeri | Lasten teatteripaja | 10000 | 2000 | työikäiset | 40 | ESR+ | haku 31.3.2024, hanke 1.8.2024–31.7.2025 |  |  | x | x | x | x | x | 1300 | 1000`,
      },
    ],
  },
];
