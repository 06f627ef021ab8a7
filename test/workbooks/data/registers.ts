/** Appropriations with a transfer, room bookings and sponsorships; all associations and companies are made up. */
import type { SampleWorkbook } from '../sample.ts';

export const registers: readonly SampleWorkbook[] = [
  {
    file: 'maararahat.xlsx',
    sheets: [
      {
        name: 'Määrärahat',
        rows: `
          1: Avustusmäärärahat vuosittain
          3: Vuosi | Avustusmääräraha € | Hakuaika alkaa | Hakuaika päättyy | Päätös
          4: 2023 | 45 000 € | @2023-01-09 | @2023-02-28 | Talousarvio 2023
          5: 2024 | 50000 | @2024-01-08 | @2024-02-29 | Talousarvio 2024`,
      },
      {
        name: 'Siirrot',
        rows: `
          1: Vuosi | Mistä | Mihin | Euroa | Päätös | Pvm
          2: 2023 | Kumppanuusavustukset | Projektien käynnistäminen | 2500 | Hyvinvointilautakunta § 61 | @2023-09-20`,
      },
    ],
  },
  {
    file: 'kokoontumistilat-2023.xlsx',
    sheets: [
      {
        name: 'Varaukset',
        rows: `
          1: Kokoontumistilojen varaukset 2023
          3: Yhdistys | Tila | Varaus tehty | Tilaisuuden päivä | Käyttötarkoitus
          4: Lumimäen Martat ry | Kulttuurikeskus, kokoushuone 1 | @2023-02-20 | @2023-03-12 | Hallituksen kokous
          5: Lumimäen Martat ry | Kulttuurikeskus, kokoushuone 1 | @2023-02-22 | @2023-03-19 | Pienryhmä
          6: Lumimäen Martat ry | Kulttuurikeskus, kokoushuone 1 | @2023-02-24 | @2023-03-26 | Pienryhmä
          7: Rantakylän Martat ry | Kirjasto, ryhmähuone | @2023-03-22 | @2023-04-03 | Vuosikokous
          8: Merilinnan Suunnistajat ry | Kirjasto, ryhmähuone | @2023-03-15 | @2023-04-04 | 
          9: Pohjantuulen Latu ry | Koulun liikuntasali | @2023-04-02 | @2023-05-02 | Harjoitukset
          10: Jokisuun Sydänyhdistys ry | Hallintotalo, kokoustila | @2023-04-08 | @2023-05-09 | Kokous`,
      },
    ],
  },
  {
    file: 'kokoontumistilat-2024.xlsx',
    sheets: [
      {
        name: 'Varaukset',
        rows: `
          1: Kokoontumistilojen varaukset 2024
          3: Yhdistys | Tila | Varaus tehty | Tilaisuuden päivä | Käyttötarkoitus
          4: Majakkaniemen Uimarit ry | Kulttuurikeskus, kokoushuone 1 | @2024-02-20 | @2024-03-12 | Hallituksen kokous
          5: Majakkaniemen Uimarit ry | Kulttuurikeskus, kokoushuone 1 | @2024-02-22 | @2024-03-19 | Pienryhmä
          6: Majakkaniemen Uimarit ry | Kulttuurikeskus, kokoushuone 1 | @2024-02-24 | @2024-03-26 | Pienryhmä
          7: Merilinnan Uimarit ry | Kirjasto, ryhmähuone | @2024-03-22 | @2024-04-03 | Vuosikokous
          8: Satamarannan Martat ry | Kirjasto, ryhmähuone | @2024-03-15 | @2024-04-04 | 
          9: Kuusiharjun Uimarit ry | Koulun liikuntasali | @2024-04-02 | @2024-05-02 | Harjoitukset
          10: Majakkaniemen Sydänyhdistys ry | Hallintotalo, kokoustila | @2024-04-08 | @2024-05-09 | Kokous`,
      },
    ],
  },
  {
    file: 'sponsorointi.xlsx',
    sheets: [
      {
        name: '2023',
        rows: `
          1: Seura | Tytäryhtiö | Päätöspvm | Summa € | Vuosi
          2: Lumimäen Martat ry | Kaupungin Satama Oy | @2023-02-10 | 1500 | 2023
          3: Rantakylän Martat ry | Kaupungin Energia Oy | @2023-03-11 | 2000 | 2023
          4: Merilinnan Suunnistajat ry | Kaupungin Asunnot Oy | @2023-04-12 | 800 | 2023`,
      },
      {
        name: '2024',
        rows: `
          1: Seura | Tytäryhtiö | Päätöspvm | Summa € | Vuosi
          2: Pohjantuulen Latu ry | Kaupungin Satama Oy | @2024-02-10 | 1500 | 2024
          3: Jokisuun Sydänyhdistys ry | Kaupungin Energia Oy | @2024-03-11 | 2000 | 2024
          4: Majakkaniemen Näyttämö ry | Kaupungin Asunnot Oy | @2024-04-12 | 800 | 2024`,
      },
    ],
  },
];
