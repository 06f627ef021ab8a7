/** The ledger: its accounts and events, what a pass did, what does not add up. */
export const ledger = {
  accounts: {
    appropriation: 'Määräraha osoittamatta',
    pot: 'Jakamatta',
    otherActivity: 'Muu avustettava toiminta',
    awarded: 'Avustukset',
    decided: 'Myönnetty',
    paid: 'Maksettu',
    clawbackOpen: 'Takaisin perimättä',
    projectTotal: 'Hankkeiden budjetit',
    projectCityShare: 'Kaupungin osuus hankkeista',
    sponsorship: 'Sponsorointi',
    cityBudget: 'Talousarvio',
    committee: 'Lautakunta',
    bank: 'Kassa',
    claims: 'Takaisinperintävaatimukset',
    projectFunders: 'Hankkeiden rahoittajat',
    projectBudget: 'Kaupungin hankerahoitus',
    subsidiaries: 'Tytäryhtiöt',
  },
  events: {
    appropriation: 'Määräraha',
    pot: 'Osuus määrärahasta',
    transfer: 'Määrärahan siirto',
    award: 'Avustus',
    decision: 'Päätös',
    payment: 'Maksu',
    clawback: 'Takaisinperintä',
    return: 'Palautus',
    projectTotal: 'Hankkeen budjetti',
    projectCityShare: 'Kaupungin osuus hankkeesta',
    sponsorship: 'Sponsorointi',
  },
  nameless: 'Nimetön',
  kindUnknown: 'Avustuslaji ei tiedossa',
  journal: {
    title: 'Avustuskirjan viennit. Summat voi laskea uudelleen: hledger check, hledger balance.',
    currency: 'EUR',
    source: 'lähde',
    given: 'annettu valitsimella',
    corrects: 'peruu viennin',
    closing: 'Tilinpäätös',
  },
  pass: {
    workbooks:
      'Työkirjoja luettu: {read}, ennallaan: {unchanged}[, lukematta: {failed}][, poistettu: {removed}].',
    nothingNew: 'Pääkirja: ei uusia vientejä.',
    elsewhere: 'Pääkirja: toinen ajo ehti tehdä saman; tämä ajo ei lisännyt vientejä.',
    waiting:
      'Pääkirjaan on käynnissä toinen ajo[: {worker}, alkanut {day} klo {time}]. Odotetaan, että se päättyy. Jos se ei etene, lopeta se.',
    entries: 'Pääkirja: uusia vientejä {added}, peruttuja {takenBack}.',
    reports: 'Raportit tehtiin: {years}.',
    reportsUnchanged: 'Raportit ovat ennallaan.',
    withoutReports:
      'Pääkirja on kirjattu: uusia vientejä {added}, peruttuja {takenBack}. Kaikkia raportteja ei saatu tehtyä seuraavasta syystä; kun se on korjattu, aja uudelleen.',
    ledgerPlace: 'Pääkirja: {address}, raportit: {folder}.',
    moved: '{from} on nyt nimellä {to}.',
    conflicts: 'Työkirjat, jotka ovat ristiriidassa:',
    moreConflicts: '… ja {count} muuta. Kaikki ovat vuosien raporttien havainnoissa.',
    failures: 'Lukematta jäi:',
    notes: 'Huomaa:',
  },
  troubles: {
    missing: 'Kansiota ei ole. Sen työkirjojen viennit pysyvät ennallaan.',
    'not-a-folder': 'Tämä ei ole kansio. Anna kansio, jossa työkirjat ovat.',
    unreadable: 'Kansiota ei voi lukea. Tarkista lukuoikeus; sen työkirjojen viennit pysyvät ennallaan.',
    empty: 'Kansio on tyhjä, vaikka siinä oli työkirjoja. Viennit pysyvät ennallaan, kunnes asia selviää.',
    offline:
      'SharePointiin ei saada yhteyttä. Tarkista verkko, nimipalvelu ja varmenteet; viennit pysyvät ennallaan ja seuraava ajo yrittää uudelleen.',
    busy: 'SharePoint ei ehdi vastata tai rajoittaa hakuja. Viennit pysyvät ennallaan ja seuraava ajo yrittää uudelleen.',
    'sign-in':
      'SharePoint ei hyväksy ohjelman tunnistetta. Tarkista sovelluksen tunnus, varmenne tai salaisuus ja niiden voimassaolo; viennit pysyvät ennallaan.',
    forbidden:
      'Ohjelmalla ei ole lukuoikeutta SharePoint-sivustoon. Pyydä ylläpitoa antamaan sovellukselle lukuoikeus; viennit pysyvät ennallaan.',
    'not-found':
      'SharePointista ei löydy tätä. Tarkista sivuston, kirjaston ja kansion nimet ja lukuoikeus; viennit pysyvät ennallaan.',
    unexpected:
      'SharePointin vastausta ei voitu tulkita. Viennit pysyvät ennallaan; jos tämä toistuu, ilmoita ylläpitoon.',
    cache:
      'Kansiota, johon SharePointin työkirjat kopioidaan, ei voi käyttää. Tarkista kansio, sen oikeudet ja levytila; viennit pysyvät ennallaan.',
  },
  stores: {
    damaged:
      'Työkirjan {detail} luettu sisältö on vioittunut pääkirjassa: {address}. Viennit ovat ennallaan. Aja consolidate, kun työkirja on luettavissa paikallaan: se luetaan silloin uudelleen.',
    held: 'Toinen ajo ei päättynyt, ja sen odottaminen lopetettiin[: {detail}]. Mitään ei kirjoitettu. Lopeta se, jos se ei etene, ja aja uudelleen.',
    'pass-taken': 'Toinen ajo kirjoittaa pääkirjaan samaan aikaan. Yritä hetken kuluttua uudelleen.',
    'not-a-ledger': 'Tiedosto ei ole avustuskirjan pääkirja: {address}.',
    newer: 'Pääkirjan on tehnyt uudempi ohjelma. Päivitä tämä ohjelma: {address}.',
    older:
      'Pääkirja on vanhemman ohjelman tekemä, eikä sitä voi päivittää ilman kirjoitusoikeutta: {address}. Kopioi se paikkaan, johon saa kirjoittaa.',
    unclosed:
      'Pääkirjan viimeiset muutokset ovat vielä tiedostossa {address}-wal, eikä niitä voi ottaa mukaan ilman kirjoitusoikeutta. Kopioi molemmat tiedostot paikkaan, johon saa kirjoittaa.',
    'lock-lost':
      'Yhteys pääkirjaan katkesi kesken ajon. Ajosta ei kirjoitettu mitään; seuraava ajo tekee sen uudelleen.',
    address:
      'Pääkirjan osoite ei kelpaa: {address}. Anna tiedoston polku tai postgres://KÄYTTÄJÄ@PALVELIN/TIETOKANTA.',
    unreachable:
      'Tietokantapalvelin ei vastaa: {address} ({detail}). Tarkista palvelimen nimi ja portti, palomuuri ja salatun yhteyden asetus sslmode.',
    'no-entry':
      'Tietokantaan ei pääse: {address} ({detail}). Tarkista tietokannan nimi, käyttäjä ja salasana (PGPASSWORD).',
    'no-rights':
      'Käyttäjän oikeudet pääkirjaan eivät riitä: {address} ({detail}). Tarvittavat oikeudet ovat README-tiedostossa.',
    interrupted:
      'Tietokanta keskeytti työn: {address} ({detail}). Mitään ei jäänyt puolitiehen; aja uudelleen.',
    'not-found': 'Pääkirjaa ei ole: {address}. Tee se komennolla consolidate.',
    'not-empty': 'Paikassa on jo pääkirja: {address}. Palauta tyhjään paikkaan.',
    'no-backup': 'Varmuuskopiota ei ole: {address}. Tarkista tiedoston nimi ja kansio.',
    'not-a-backup': 'Tiedosto on jo olemassa eikä ole varmuuskopio: {address}. Anna toinen nimi.',
    unusable: 'Pääkirjaa ei voi käyttää: {address} ({detail}). Tarkista paikka, oikeudet ja levytila.',
    'no-file':
      'Tiedostoa tai kansiota ei voi käyttää: {address} ({detail}). Tarkista oikeudet, levytila ja ettei se ole auki toisessa ohjelmassa.',
  },
  reportDied:
    '[Vuoden {year} raportin tekijä kuoli kesken työn|Raporttien tekijä kuoli ennen ensimmäistä vuotta] ({how}); useimmin muisti loppuu. Vanha raportti on ennallaan ja pääkirja kunnossa; aja uudelleen.',
  copies: {
    backup: 'Varmuuskopio: {file}. Vientejä {entries}.',
    restore: 'Palautettu: {address}. Vientejä {entries}. Tarkista komennolla verify.',
  },
  verify: {
    whole: 'Pääkirja täsmää. Vientejä {entries}, vuosia {years}, täsmäytyksiä {assertions}.',
    broken: 'Pääkirja ei täsmää. Virheitä: {count}.',
    figure: '{year}, {subject}: pitäisi olla {expectedCents}, viennit antavat {actualCents}.',
    closing: '{year}: määräraha ei ole sama kuin avustukset ja jakamatta jäänyt; ero {differenceCents}.',
    entry: 'Vienti {entry}: {fault}',
    appropriation: 'määräraha',
    faults: {
      gap: 'numerointi katkeaa.',
      'pass-order': 'vienti on väärässä ajossa.',
      amount: 'summa ei kelpaa.',
      correction: 'oikaisu ei vastaa vientiä, jonka se peruu.',
      'corrected-twice': 'sama vienti on peruttu kahdesti.',
      'two-standing': 'samasta asiasta on kaksi vientiä.',
    },
  },
};
