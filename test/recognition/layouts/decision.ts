/** Decision, payment and follow-up lists. */
import type { Layout } from './layout.ts';

export const decisionLayouts: readonly Layout[] = [
  {
    title: 'decision: bare words',
    sheets: [
      {
        name: 'Päätökset 2023',
        rows: `
          1: Myönnetyt avustukset 2023
          3: Saaja | Rek.nro | Pykälä | Päätöspäivä | Myönnetty € | Tiedoksianto pvm | Tiedoksiantotapa | Oikaisuvaatimus | Lainvoimainen | Sopimus | Tiedot päivitetty | IBAN | Maksupvm | Maksettu € | Selvityksen määräaika | Selvitys saapunut | Takaisinperintä € | Peruste | Palautettu €
          4: Kemin Uimarit ry | 84370 | § 34 | 23.5.2023 | 1 179 | 25.5.2023 | kirje | ei | 16.6.2023 | 1.6.2023 | x | FI2112345600000785 | 20.6.2023 | 1 179 | 28.2.2024 | | | |
          5: Yhteensä | | | | 1179 | | | | | | | | | 1179`,
      },
    ],
    expected: [
      {
        sheet: 'Päätökset 2023',
        kind: 'decision',
        header: 3,
        columns:
          'A name, B registerNumber, C section, D decidedOn, E granted, F sent, G serviceMode, H appeal, I final, J agreement, K infoUpdated, L iban, M paidOn, N paid, O reportDue, P reportReceived, Q clawback, R clawbackGround, S returned',
        records: [4],
        year: 2023,
      },
    ],
  },
  {
    title: 'decision: date, section and decision merged downwards',
    sheets: [
      {
        name: 'Maksatus',
        merges: ['A3:A5', 'B3:B5'],
        rows: `
          1: Avustusten maksatus 2023
          2: Kokouspäivä | § | Avustuksen saaja | Avustuslaji | Myönnetty avustus | Lähetetty | Lähetystapa | Muutoksenhaku | Tilinumero | Maksettu pvm | Maksettu summa | Raportti viimeistään | Raportti saapunut
          3: @2023-05-23 | 34 | Kemin Uimarit ry | kumppanuusavustus | 1179 | @2023-05-25 | s-posti | - | FI2112345600000785 | @2023-06-20 | 1179 | @2024-02-28 |
          4: | | Ajoksen Latu ry | projektiavustus | 800 | @2023-05-25 | s-posti | - | FI2112345600000785 | @2023-06-20 | 800 | @2024-02-28 |
          5: | | Kemin Kuoro ry | kumppanuusavustus | 500 | @2023-05-25 | s-posti | - | FI2112345600000785 | @2023-06-20 | 500 | @2024-02-28 |`,
      },
    ],
    expected: [
      {
        sheet: 'Maksatus',
        kind: 'decision',
        header: 2,
        columns:
          'A decidedOn, B section, C name, D grantKind, E granted, F sent, G serviceMode, H appeal, I iban, J paidOn, K paid, L reportDue, M reportReceived',
        records: [3, 4, 5],
        year: 2023,
        facts: { '5 decidedOn': '2023-05-23', '5 section': '34' },
      },
    ],
  },
  {
    title: 'decision in Swedish',
    sheets: [
      {
        name: 'Beslut 2023',
        rows: `
          1: Bidragstagare | Registernummer | Paragraf | Beslutsdatum | Beviljat belopp € | Delgivning skickad | Delgivningssätt | Begäran om omprövning | Laga kraft | Partnerskapsavtal | Uppgifter uppdaterade | Kontonummer | Utbetalningsdatum | Utbetalt belopp € | Redovisning senast | Redovisning inkommen | Återkrav € | Grund för återkrav | Återbetalt €
          2: Kemi Simmare rf | 84370 | § 34 | 23.5.2023 | 1 179 | 25.5.2023 | brev | nej | 16.6.2023 | ja | ja | FI2112345600000785 | 20.6.2023 | 1 179 | 28.2.2024 | | | |`,
      },
    ],
    expected: [
      {
        sheet: 'Beslut 2023',
        kind: 'decision',
        header: 1,
        columns:
          'A name, B registerNumber, C section, D decidedOn, E granted, F sent, G serviceMode, H appeal, I final, J agreement, K infoUpdated, L iban, M paidOn, N paid, O reportDue, P reportReceived, Q clawback, R clawbackGround, S returned',
        records: [2],
        year: 2023,
      },
    ],
  },
  {
    title: 'decision in English',
    sheets: [
      {
        name: 'Decisions 2023',
        rows: `
          1: Recipient | Register number | Section | Decision date | Granted € | Notification sent | Mode of service | Appeal | Final on | Agreement signed | Information updated | Bank account | Payment date | Paid € | Report due | Report received | Clawback € | Ground | Returned €
          2: Kemi Swimmers | 84370 | § 34 | 2023-05-23 | 1179 | 2023-05-25 | letter | no | 2023-06-16 | 2023-06-01 | yes | FI2112345600000785 | 2023-06-20 | 1179 | 2024-02-28 | | | |`,
      },
    ],
    expected: [
      {
        sheet: 'Decisions 2023',
        kind: 'decision',
        header: 1,
        columns:
          'A name, B registerNumber, C section, D decidedOn, E granted, F sent, G serviceMode, H appeal, I final, J agreement, K infoUpdated, L iban, M paidOn, N paid, O reportDue, P reportReceived, Q clawback, R clawbackGround, S returned',
        records: [2],
      },
    ],
  },
  {
    title: 'decision: group headings carry half of the meaning',
    sheets: [
      {
        name: 'Seuranta 2023',
        merges: ['A2:B2', 'C2:E2', 'F2:H2', 'I2:J2', 'K2:L2', 'M2:N2'],
        rows: `
          1: Avustuspäätösten seuranta 2023
          2: Saaja | | Päätös | | | Tiedoksianto | | | Maksu | | Selvitys | | Takaisinperintä
          3: Nimi | Rek.nro | § | pvm | summa | lähetetty | tapa | lainvoimainen | pvm | € | määräpäivä | saapunut | € | peruste
          4: Kemin Uimarit ry | 84370 | 34 | 23.5.2023 | 1179 | 25.5.2023 | kirje | 16.6.2023 | 20.6.2023 | 1179 | 28.2.2024 | | |`,
      },
    ],
    expected: [
      {
        sheet: 'Seuranta 2023',
        kind: 'decision',
        header: 3,
        columns:
          'A name, B registerNumber, C section, D decidedOn, E granted, F sent, G serviceMode, H final, I paidOn, J paid, K reportDue, L reportReceived, M clawback, N clawbackGround',
        records: [4],
        facts: {
          '4 granted': 117900,
          '4 paid': 117900,
          '4 paidOn': '2023-06-20',
          '4 decidedOn': '2023-05-23',
        },
      },
    ],
  },
  {
    title: 'decision: applied and granted side by side with other words of follow-up',
    sheets: [
      {
        name: 'Lautakunta 23.5.2023',
        rows: `
          1: Hyvinvointilautakunta 23.5.2023 § 34
          2: Kumppanuusavustukset
          4: Yhdistys | Haettu | Myönnetty | Päätös annettu tiedoksi | Tiedoksisaantitapa | Valitus tehty (k/e) | Päätös lainvoimainen | Kumppanuussopimus tehty pvm | Järjestötiedot ajan tasalla | Pankkitili | Maksatuspäivä | Maksettu | Käyttöselvitys pyydetty mennessä | Käyttöselvitys saatu | Peritään takaisin | Palautus
          5: Kemin Uimarit ry | 4800 | 1179 | 25.5.2023 | sähköposti | e | 13.6.2023 | 1.6.2023 | k | FI2112345600000785 | 20.6.2023 | 1179 | 28.2.2024 | | | `,
      },
    ],
    expected: [
      {
        sheet: 'Lautakunta 23.5.2023',
        kind: 'decision',
        header: 4,
        columns:
          'A name, C granted, D sent, E serviceMode, F appeal, G final, H agreement, I infoUpdated, J iban, K paidOn, L paid, M reportDue, N reportReceived, O clawback, P returned',
        records: [5],
        year: 2023,
      },
    ],
  },
];
