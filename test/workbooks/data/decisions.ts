/** Decisions and payments of two years; all recipients are made up and the account is the one of textbooks. */
import type { SampleWorkbook } from '../sample.ts';

export const decided: readonly SampleWorkbook[] = [
  {
    file: 'paatokset-2023.xlsx',
    sheets: [
      {
        name: 'Päätökset',
        rows: `
          1: Avustuspäätökset ja maksatukset 2023
          3: Avustuksen saaja | Rek.nro | Avustuslaji | Päätöspykälä | Päätöspvm | Myönnetty € | Tiedoksianto lähetetty | Tiedoksiantotapa | Oikaisuvaatimus | Lainvoima | Kumppanuussopimus | Järjestötiedot päivitetty | Tilinumero | Maksupäivä | Maksettu € | Selvitys viimeistään | Selvitys saapunut | Takaisinperintä € | Takaisinperinnän peruste | Palautettu €
          4: Lumimäen Martat ry | 15843 | kumppanuusavustus | § 34 | @2023-05-23 | 1713 | @2023-05-25 | kirje | e | @2023-06-18 | @2023-06-01 | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 1713 | @2024-02-28 | @2024-02-10 |  |  | 
          5: Rantakylän Martat ry | 190443 | kumppanuusavustus | § 34 | @2023-05-23 | 763 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 763 | @2024-02-28 | @2024-02-11 |  |  | 
          6: Merilinnan Suunnistajat ry | 154760 | kumppanuusavustus | § 34 | @2023-05-23 | 1500 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000785 | @2023-06-09 | 1500 | @2024-02-28 | @2024-02-12 |  |  | 
          7: Jokisuun Sydänyhdistys ry | 171652 | kumppanuusavustus | § 34 | @2023-05-23 | 2732 | @2023-05-25 | kirje | e | @2023-06-18 | @2023-06-01 | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 2732 | @2024-02-28 | @2024-02-13 |  |  | 
          8: Kaivopuiston Martat ry | 130665 | kumppanuusavustus | § 34 | @2023-05-23 | 986 | @2023-05-25 | sähköposti | e | @2023-06-13 |  |  | FI2112345600000785 | @2023-06-20 | 986 | @2024-02-28 | @2024-02-14 |  |  | 
          9: Merilinnan Puutarhaseura ry | 87028 | kumppanuusavustus | § 34 | @2023-05-23 | 748 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000786 | @2023-06-20 | 748 | @2024-02-28 | @2024-02-15 |  |  | 
          10: Lumimäen Uimarit ry | 158979 | kumppanuusavustus | § 34 | @2023-05-23 | 1723 | @2023-05-25 | kirje | e | @2023-06-18 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 1723 | @2024-02-28 | @2024-02-16 |  |  | 
          11: Kuusiharjun Puutarhaseura ry | 138114 | kumppanuusavustus | § 34 | @2023-05-23 | 900 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 900 | @2024-02-28 |  |  |  | 
          12: Kuusiharjun Palloilijat ry | 116423 | kumppanuusavustus | § 34 | @2023-05-23 | 2084 | @2023-05-25 | sähköposti | e | @2023-06-13 | @2023-06-01 | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 2084 | @2024-02-28 | @2024-02-18 | 150 | 2. Avustusehdot eivät täyty | 75
          13: Merilinnan Sydänyhdistys ry | 162406 | kumppanuusavustus | § 34 | @2023-05-23 | 2321 | @2023-05-25 | kirje | k |  | @2023-06-01 | @2023-06-02 | FI2112345600000785 |  |  | @2024-02-28 | @2024-02-10 |  |  | 
          14: Merilinnan Eläkeläiset ry | 218783 | kumppanuusavustus | § 34 | @2023-05-23 | 2716 | @2023-05-25 | sähköposti | e | @2023-06-13 | @2023-06-01 | @2023-06-02 |  |  |  | @2024-02-28 | @2024-02-11 |  |  | 
          15: Jokisuun Palloilijat ry | 182043 | kumppanuusavustus | § 34 | @2023-05-23 | 638 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 638 | @2024-02-28 | @2024-02-12 |  |  | 
          16: Pohjantuulen Näyttämö ry | 153159 | kumppanuusavustus | § 34 | @2023-05-23 | 1200 | @2023-05-25 | kirje | e | @2023-06-10 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 1200 | @2024-02-28 | @2024-02-13 |  |  | 
          17: Majakkaniemen Uimarit ry | 88952 | kumppanuusavustus | § 34 | @2023-05-23 | 2917 | @2023-05-25 | sähköposti | e | @2023-06-13 | @2023-06-01 | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 2917 | @2024-02-28 | @2024-02-14 |  |  | 
          18: Satamarannan Martat ry | 107723 | kumppanuusavustus | § 34 | @2023-05-23 | 1200 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 1200 | @2024-02-28 | @2024-02-15 |  |  | 
          19: Kuusiharjun Uimarit ry | 216409 | kumppanuusavustus | § 34 | @2023-05-23 | 1864 | @2023-05-25 | kirje | e | @2023-06-18 | @2023-06-01 | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 1864 | @2024-02-28 | @2024-02-16 |  |  | 
          20: Lumimäen Martat ry | 15843 | projektiavustus | § 34 | @2023-05-23 | 900 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 900 | @2024-02-28 | @2024-02-17 |  |  | 
          21: Rantakylän Martat ry | 190443 | projektiavustus | § 34 | @2023-05-23 | 1000 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 1000 | @2024-02-28 | @2024-02-18 |  |  | 
          22: Pohjantuulen Latu ry | 41132 | projektiavustus | § 34 | @2023-05-23 | 1000 | @2023-05-25 | kirje | e | @2023-06-18 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 1000 | @2024-02-28 | @2024-02-10 |  |  | 
          23: Majakkaniemen Näyttämö ry | 174105 | projektiavustus | § 34 | @2023-05-23 | 1000 | @2023-05-25 | sähköposti | e | @2023-06-13 |  | @2023-06-02 | FI2112345600000785 | @2023-06-20 | 1000 | @2024-02-28 | @2024-02-11 |  |  | 
          24: Yhteensä | | | | | 29905`,
      },
    ],
  },
  {
    file: 'paatokset-2024.xlsx',
    sheets: [
      {
        name: 'Päätökset',
        rows: `
          1: Avustuspäätökset ja maksatukset 2024
          3: Avustuksen saaja | Rek.nro | Avustuslaji | Päätöspykälä | Päätöspvm | Myönnetty € | Tiedoksianto lähetetty | Tiedoksiantotapa | Oikaisuvaatimus | Lainvoima | Kumppanuussopimus | Järjestötiedot päivitetty | Tilinumero | Maksupäivä | Maksettu € | Selvitys viimeistään | Selvitys saapunut | Takaisinperintä € | Takaisinperinnän peruste | Palautettu €
          4: Satamarannan Uimarit ry | 203981 | kumppanuusavustus | § 34 | @2024-05-23 | 1966 | @2024-05-25 | kirje | e | @2024-06-18 | @2024-06-01 | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1966 | @2025-02-28 |  |  |  | 
          5: Rantakylän Partiolaiset ry | 111965 | kumppanuusavustus | § 34 | @2024-05-23 | 1267 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1267 | @2025-02-28 |  |  |  | 
          6: Revontulen Nuorisoseura ry | 53889 | kumppanuusavustus | § 34 | @2024-05-23 | 1307 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-09 | 1307 | @2025-02-28 |  |  |  | 
          7: Kuusiharjun Latu ry | 10561 | kumppanuusavustus | § 34 | @2024-05-23 | 1200 | @2024-05-25 | kirje | e | @2024-06-18 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1200 | @2025-02-28 |  |  |  | 
          8: Merilinnan Kyläyhdistys ry | 146199 | kumppanuusavustus | § 34 | @2024-05-23 | 2105 | @2024-05-25 | sähköposti | e | @2024-06-13 | @2024-06-01 |  | FI2112345600000785 | @2024-06-20 | 2105 | @2025-02-28 |  |  |  | 
          9: Kaivopuiston Nuorisoseura ry | 180912 | kumppanuusavustus | § 34 | @2024-05-23 | 1049 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000786 | @2024-06-20 | 1049 | @2025-02-28 |  |  |  | 
          10: Lumimäen Martat ry | 15843 | kumppanuusavustus | § 34 | @2024-05-23 | 1365 | @2024-05-25 | kirje | e | @2024-06-18 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1365 | @2025-02-28 |  |  |  | 
          11: Rantakylän Martat ry | 190443 | kumppanuusavustus | § 34 | @2024-05-23 | 1600 | @2024-05-25 | sähköposti | e | @2024-06-13 | @2024-06-01 | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1600 | @2025-02-28 |  |  |  | 
          12: Merilinnan Suunnistajat ry | 154760 | kumppanuusavustus | § 34 | @2024-05-23 | 913 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 913 | @2025-02-28 |  | 150 | 2. Avustusehdot eivät täyty | 75
          13: Pohjantuulen Latu ry | 41132 | kumppanuusavustus | § 34 | @2024-05-23 | 590 | @2024-05-25 | kirje | k |  |  | @2024-06-02 | FI2112345600000785 |  |  | @2025-02-28 |  |  |  | 
          14: Majakkaniemen Näyttämö ry | 174105 | kumppanuusavustus | § 34 | @2024-05-23 | 1665 | @2024-05-25 | sähköposti | e | @2024-06-13 | @2024-06-01 | @2024-06-02 |  |  |  | @2025-02-28 |  |  |  | 
          15: Kuusiharjun Martat ry | 220334 | kumppanuusavustus | § 34 | @2024-05-23 | 2287 | @2024-05-25 | sähköposti | e | @2024-06-13 | @2024-06-01 | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 2287 | @2025-02-28 |  |  |  | 
          16: Lumimäen Uimarit ry | 158979 | kumppanuusavustus | § 34 | @2024-05-23 | 676 | @2024-05-25 | kirje | e | @2024-06-18 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 676 | @2025-02-28 |  |  |  | 
          17: Jokisuun Uimarit ry | 224174 | kumppanuusavustus | § 34 | @2024-05-23 | 1200 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1200 | @2025-02-28 |  |  |  | 
          18: Lumimäen Eläkeläiset ry | 44461 | kumppanuusavustus | § 34 | @2024-05-23 | 900 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 900 | @2025-02-28 |  |  |  | 
          19: Lumimäen Nuorisoseura ry | 20405 | kumppanuusavustus | § 34 | @2024-05-23 | 1353 | @2024-05-25 | kirje | e | @2024-06-18 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1353 | @2025-02-28 |  |  |  | 
          20: Majakkaniemen Veneseura ry | 102177 | kumppanuusavustus | § 34 | @2024-05-23 | 2003 | @2024-05-25 | sähköposti | e | @2024-06-13 | @2024-06-01 | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 2003 | @2025-02-28 |  |  |  | 
          21: Merilinnan Latu ry | 141920 | kumppanuusavustus | § 34 | @2024-05-23 | 676 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 676 | @2025-02-28 |  |  |  | 
          22: Satamarannan Soittokunta ry | 126423 | kumppanuusavustus | § 34 | @2024-05-23 | 1370 | @2024-05-25 | kirje | e | @2024-06-18 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1370 | @2025-02-28 |  |  |  | 
          23: Revontulen Uimarit ry | 82689 | kumppanuusavustus | § 34 | @2024-05-23 | 947 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 947 | @2025-02-28 |  |  |  | 
          24: Kuusiharjun Suunnistajat ry | 31830 | kumppanuusavustus | § 34 | @2024-05-23 | 1762 | @2024-05-25 | sähköposti | e | @2024-06-13 | @2024-06-01 | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1762 | @2025-02-28 |  |  |  | 
          25: Satamarannan Nuorisoseura ry | 112048 | kumppanuusavustus | § 34 | @2024-05-23 | 1500 | @2024-05-25 | kirje | e | @2024-06-18 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1500 | @2025-02-28 |  |  |  | 
          26: Lumimäen Soittokunta ry | 165041 | kumppanuusavustus | § 34 | @2024-05-23 | 1851 | @2024-05-25 | sähköposti | e | @2024-06-13 | @2024-06-01 | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1851 | @2025-02-28 |  |  |  | 
          27: Majakkaniemen Kyläyhdistys ry | 206786 | kumppanuusavustus | § 34 | @2024-05-23 | 1200 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1200 | @2025-02-28 |  |  |  | 
          28: Jokisuun Eläkeläiset ry | 131211 | projektiavustus | § 34 | @2024-05-23 | 900 | @2024-05-25 | kirje | e | @2024-06-18 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 900 | @2025-02-28 |  |  |  | 
          29: Kaivopuiston Veneseura ry | 166206 | projektiavustus | § 34 | @2024-05-23 | 1000 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1000 | @2025-02-28 |  |  |  | 
          30: Revontulen Latu ry | 139021 | projektiavustus | § 34 | @2024-05-23 | 1000 | @2024-05-25 | sähköposti | e | @2024-06-13 |  | @2024-06-02 | FI2112345600000785 | @2024-06-20 | 1000 | @2025-02-28 |  |  |  | 
          31: Yhteensä | | | | | 35652`,
      },
    ],
  },
];
