/** Room bookings and sponsorships. */
import type { Layout } from './layout.ts';

export const otherLayouts: readonly Layout[] = [
  {
    title: 'bookings: words of the booking desk',
    sheets: [
      {
        name: 'Varaukset 2023',
        rows: `
          1: Kokoontumistilojen varaukset 2023
          3: Varaaja | Varattu tila | Varauspäivä | Käyttöpäivä | Kellonaika | Tarkoitus | Lisätiedot
          4: Kemin Uimarit ry | Kirjasto | 1.3.2023 | 20.3.2023 | 17–19 | Kokous |
          5: Ajoksen Latu ry | Kulttuurikeskus | 1.3.2023 | 21.3.2023 | 17–19 | |`,
      },
    ],
    expected: [
      {
        sheet: 'Varaukset 2023',
        kind: 'roomBooking',
        header: 3,
        columns: 'A name, B room, C bookedOn, D eventOn, F purpose',
        records: [4, 5],
        year: 2023,
      },
    ],
  },
  {
    title: 'bookings: hall first, times and application date',
    sheets: [
      {
        name: 'Tilat',
        rows: `
          1: Tila | Ajankohta | Yhdistys | Hakemus saapunut | Käyttötarkoitus
          2: Kirjasto | 20.3.2023 klo 17 | Kemin Uimarit ry | 1.3.2023 | Kokous`,
      },
    ],
    expected: [
      {
        sheet: 'Tilat',
        kind: 'roomBooking',
        header: 1,
        columns: 'A room, B eventOn, C name, D bookedOn, E purpose',
        records: [2],
        year: 2023,
      },
    ],
  },
  {
    title: 'bookings in Swedish and in English',
    sheets: [
      {
        name: 'Bokningar 2023',
        rows: `
          1: Förening | Lokal | Bokningsdatum | Datum för tillfället | Användningsändamål
          2: Kemi Simmare rf | Bibliotek | 1.3.2023 | 20.3.2023 | Möte`,
      },
      {
        name: 'Bookings 2023',
        rows: `
          1: Association | Room | Booked on | Date of event | Purpose
          2: Kemi Swimmers | Library | 2023-03-01 | 2023-03-20 | Meeting`,
      },
    ],
    expected: [
      {
        sheet: 'Bokningar 2023',
        kind: 'roomBooking',
        columns: 'A name, B room, C bookedOn, D eventOn, E purpose',
        records: [2],
      },
      {
        sheet: 'Bookings 2023',
        kind: 'roomBooking',
        columns: 'A name, B room, C bookedOn, D eventOn, E purpose',
        records: [2],
      },
    ],
  },
  {
    title: 'sponsorship: company first',
    sheets: [
      {
        name: 'Sponsoroinnit',
        rows: `
          1: Tytäryhtiöiden sponsorointipäätökset
          3: Vuosi | Yhtiö | Urheiluseura | Päätöspäivä | Sponsorointisumma €
          4: 2023 | Kemin Satama Oy | Kemin Uimarit ry | 23.2.2023 | 1 500
          5: | | Yhteensä | | 1 500`,
      },
    ],
    expected: [
      {
        sheet: 'Sponsoroinnit',
        kind: 'sponsorship',
        header: 3,
        columns: 'A year, B subsidiary, C name, D decidedOn, E amount',
        records: [4],
      },
    ],
  },
  {
    title: 'sponsorship in Swedish and in English',
    sheets: [
      {
        name: 'Sponsring 2023',
        rows: `
          1: Idrottsförening | Dotterbolag | Beslutsdatum | Belopp €
          2: Kemi Simmare rf | Kemin Satama Oy | 23.2.2023 | 1500`,
      },
      {
        name: 'Sponsorship 2023',
        rows: `
          1: Sports club | Subsidiary | Decision date | Amount €
          2: Kemi Swimmers | Kemin Satama Oy | 2023-02-23 | 1500`,
      },
    ],
    expected: [
      {
        sheet: 'Sponsring 2023',
        kind: 'sponsorship',
        columns: 'A name, B subsidiary, C decidedOn, D amount',
        records: [2],
        year: 2023,
      },
      {
        sheet: 'Sponsorship 2023',
        kind: 'sponsorship',
        columns: 'A name, B subsidiary, C decidedOn, D amount',
        records: [2],
        year: 2023,
      },
    ],
  },
];
