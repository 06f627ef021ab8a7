/** The list of EU-funded projects as the city publishes it, without its contact persons. */
import type { SampleWorkbook } from '../sample.ts';

export const projects: readonly SampleWorkbook[] = [
  {
    file: 'hankkeet.xlsx',
    sheets: [
      {
        name: 'Hankkeet',
        merges: ['A4:G4', 'A20:G20', 'A31:G31', 'A42:G42'],
        rows: `
          1: Kaupungin hankkeet toimialoittain
          3: Hanke | Rahoitus ja ohjelma | Toiminta-aika | Budjetti koko toiminta-ajalle | Kaupungin osuus | Hankehenkilökunnan määrä | Toteuttaja
          4: Elinvoimatoimiala
          5: Äkillisen rakennemuutoksen koordinaatiohanke | Hanke rahoitetaan 80 % osuudella Lapin liiton AKKE-rahoituksella. | 1.11.2021–31.10.2023 | Hankkeen kokonaisbudjetti on 344 616 euroa. | 68 923 euroa | 1
          6: Koronasta kasvuun | Toimintalinja 9. REACT- EU:n ESR- toimenpiteet, erityistavoite 12.4. ESR:n ja valtion rahoitus 151 661 euroa, kuntien rahoitus 16 851 euroa. | 01.08.2021-31.07.2023 | 168 512 euroa | 16 851 euroa | 1
          7:  | Lapin liitto. Toimintalinja 8. REACT- EU:n EAKR- toimenpiteet, erityistavoite 12.1. | 1.10.2021-30.6.2023 | 256.506 euroa | 25.651 euroa | 1
          8: Irtisanomisesta selviytymiseen | Euroopan sosiaalirahaston Toimintalinja 5, erityistavoite 10.1 | 1.11.2021–31.10.2023 | 502 419 euroa | 23 065 euroa | 4,5 (Kemissä 3 ja Lapin yliopistolla 1,5) | Kemin kaupunki ja Lapin yliopisto
          9: Työllisyyden yhteispalvelu | Euroopan sosiaalirahaston ESR:n ja valtion rahoitus 885 791 euroa, kuntien rahoitus : tuensaajan omarahoitus 221 447 euroa | 1.2.2020–31.8.2023 | 1 107 238 euroa | vuonna 2020: 61 848 euroa | 3,5 henkilötyövuotta
          10:  | Hanketta rahoitetaan 90 % osuudella Lapin liiton AKKE-rahoituksella, hankkeen kokonaisbudjetti on 145 616 euroa. | 1.6.2021–30.6.2023 | 145 616 euroa. | vuonna 2021: 4979,2 euroa | 1
          11: Kunta Helmi 3, Kemin merelliset ranta-alueet, Kiikelin ja Kalkkinokan rannat ja niityt |  | 1.1.2023-31.12.2024
          12: Kunta Helmi 2, Kemin merelliset ranta-alueet, puidenpuuttuman hiekkarannan kunnostus ja Leukalan ranta-alueen raivaus |  | 1.1.2022-31.12.2023
          13: Kunta Helmi, Kemin merelliset ranta-alueet, kukkaniittyhanke ja Kivilonkan kunnostus |  | 1.1.2021-31.12.2022
          14: Potkua työelämään, Kivalo-opisto/Pohjantähtiopisto kumppanina |  | 30.6.2021-31.12.2022
          15: Työkyvyn kehittämistä ketterästi |  | 1.9.2021-31.8.2022 |  |  |  | elinvoimatoimiala ja Kemin Satama Oy
          16:  | Euroopan aluekehitysrahaston EAKR:n ja valtion rahoitus 359 904 euroa, kuntien rahoitus 89 976 euroa. | 1.1.2020–30.6.2022 | 449 880 euroa | vuonna 2020: 31 670 euroa | 3
          17: Positiivista pöhinää Meri-Lapissa, Kivalo-opisto |  | 1.8.2020-30.6.2022
          18: Perämeren saaristomatkailun kehittämishanke | Euroopan aluekehitysrahaston EAKR:n ja valtion rahoitus 108 387 euroa, kuntien rahoitus 27 097 euroa. | 1.6.2021–30.9.2022 | 135 484 euroa | vuonna 2021: 15 490 euroa | 1,5
          19: Maahanmuuttaja Ohjaamo Kemi (ESR) |  | 15.1.2019–14.1.2022 |  |  |  | Toivola-Luotolan Setlementti ry
          20: Hyvinvointitoimialan lasten ja nuorten palvelut
          21: Vahva lukutaito | Opetushallituksen ja Kemin kaupungin rahoittama | 1.8.2022-6.6.2024 | 442 000 | 44 200 | 10
          22: Koulun kerhotoiminnan kehittäminen. Kemin kerhot pyörivät 5 |  | 23.5.2022-31.12.2023
          23: Demokratia- ja ihmisoikeuskasvatuksen pilotti peruskouluille | Valtionavustus | 2022-2023
          24: Esi- ja perusopetuksen oppilaiden digitaalisten taitojen kehittäminen | Valtion erityisavustus | 2022–2023
          25: Vaikuttavaa tukea Kemin varhaiskasvatuksessa | Valtion erityisavustus | 10.5.2022-31.12.2023.
          26: Laadukasta ja tasa-arvoista kasvua Kemin varhaiskasvatuksessa | Valtion erityisavustus | 2022-31.12.2023
          27: Kehittää ja luoda uusia näkökulmia johtamisen toimintakulttuuriin | Valtion erityisavustus | 2022-2023.
          28: Hyvinvointia ja turvallisuutta tukeva koulupolku 2 | Valtion erityisavustus | 2022–31.12.2023
          29: Maahanmuuttotaustaisten perusopetuksen oppilaiden opetuskielen taidon vahvistaminen | Valtion erityisavustus | 2022–2024
          30: Koronaepidemian (COVID-19) vaikutusten tasoittaminen | Valtion erityisavustus | 2022–2024
          31: Hyvinvointitoimialan vapaa-aikapalvelut
          32: Avustukset museoille kuvataiteilijoiden näyttelypalkkioihin 2022 |  | 3.6.2022-19.8.2023
          33: Lastenkulttuurin innovatiiviset hankkeet | Erityisavustus | 1.6.2022-30.6.2023
          34: Kuntien kulttuuritoiminta osana visuaalisen taiteen rakenteiden kehittämistä | Erityisavustus | 1.1.2022-31.12.2023
          35: Yleisten kirjastojen lukutaitotyön vahvistaminen | Erityisavustus | 1.9.2022-31.12.2023
          36: Lasten ja nuorten paikallinen harrastustoiminta |  | 1.2.2022-1.2.2023
          37: Liikkuminen on hyväksi, Kemissä! | Liikunnallisen elämäntavan kehittämishanke | 1.10.2023-31.12.2023
          38: Liikkuminen on Makiaa Kemissä |  | 1.1.2022 – 31.12.2022 | 100 000 euroa | 50 000 euroa
          39: Etsivä nuorisotyö | Valtionavustukset | 18.05.2022 – 17.05.2023
          40: Harrastamisen Suomen malli |  | 1.8.2022-31.7.2023 | 71 250 euroa | 14 250 euroa | 1
          41: Vahvax | Toimintalinja 9. REACT- EU:n ESR- toimenpiteet, erityistavoite 12.3. | 1.9.2021–31.7.2023 | 295 400 euroa | 29 540 euroa | 3
          42: Keskusvirasto
          43: Lumiukon kotikaupunki | Hanketta rahoitetaan 80 prosentin osuudella Lapin liiton AKKE-rahoituksella, hankkeen kokonaisbudjetti on 48 149 euroa. | 1.8.2023–31.3.2024 | 48 149 euroa | 9 630 euroa | 1
          44:  | EAKR ja valtion rahoitus 226 032 euroa. Tuen osuus on enintään 80 prosenttia. | 1.3.2021–30.6.2023 | Kokonaiskustannukset ovat 282 540 euroa. | 56 508 euroa | 1,7
          45: Digiajan työhyvinvointihanke |  | 1.2.2019 – 31.12.2021 |  |  |  | Lapin yliopisto
          46: Silver Economy Kemi-valmisteluhanke |  | 1.1.2020–31.8.2021
          47: Tiedolla johtamisen strategia Kemissä |  | joulukuu 2019 – marraskuu 2021
          48: Monikulttuurinen kohtaamispaikka Mikseri |  |  |  |  |  | Toivola-Luotolan Setlementti ry
          50: Talousarvio 2023 -kirjan hankeluettelosta löytyy tarkempia tietoja kaupungin hankkeista`,
      },
    ],
  },
];
