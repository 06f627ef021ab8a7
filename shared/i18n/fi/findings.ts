/** What each finding says, and what to do. `{…}` are its facts, `{field}` the column's name. */
import type { FindingWords } from '../finding-words.ts';

const saveAsXlsx = 'Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx).';
const notExcel = 'Valitse Excel-työkirja (.xlsx).';

const copyAdvice =
  'Siltä osin kuin ne eroavat, lasketaan {otherFile}. Vie puuttuvat muutokset siihen ja poista kopio; jos tämä on eri työkirja, vaihda sen nimi.';

export const findings: FindingWords = {
  'eligibility.unregistered': {
    jointPartnersRegistered:
      'Yhteishakemuksen muu hakija ei ole rekisteröity yleishyödyllinen yhdistys. Hakemusta ei voi hyväksyä.',
    other: 'Hakija ei ole rekisteröity yleishyödyllinen yhdistys. Hakemusta ei voi hyväksyä.',
  },
  'eligibility.domicile': {
    jointPartnerDomiciles:
      'Yhteishakemuksen muun hakijan kotipaikka on muualla[: {value}]. Hakemusta ei voi hyväksyä.',
    other: 'Hakijan kotipaikka on muualla[: {value}]. Hakemusta ei voi hyväksyä.',
  },
  'eligibility.residents': 'Toiminta ei kohdistu kunnan asukkaisiin. Hakemusta ei voi hyväksyä.',
  'eligibility.double-funding':
    'Hakija saa samaan toimintaan avustusta hyvinvointialueelta. Hakemusta ei voi hyväksyä.',
  'eligibility.commitment':
    'Hakija ei ole sitoutunut rasisminvastaiseen ohjelmaan. Sitoutuminen on avustuksen edellytys.',
  'eligibility.late':
    '[Hakemus saapui {received}, hakuaika päättyi {deadline}.|Hakemus saapui hakuajan päätyttyä.] Sitä ei oteta käsittelyyn.',
  'eligibility.redistribution': 'Hakija jakaisi avustuksen edelleen muille. Hakemusta ei voi hyväksyä.',
  'eligibility.capital-use':
    'Avustus käytettäisiin lainanmaksuun tai pääomamenoihin. Hakemusta ei voi hyväksyä.',
  'eligibility.central-organisation':
    'Hakija on keskusjärjestö: avustus myönnetään suoraan paikallisille alajärjestöille.',
  'eligibility.rule': 'Avustuksen ehto ei täyty: {field}[ ({value})]. Hakemusta ei voi hyväksyä.',
  'input.missing': 'Tieto puuttuu: {field}. Täydennä solu tai pyydä tieto hakijalta.',
  'input.unreadable':
    'Solusta ei saa selvää: {field}.[ Siinä lukee ”{text}”, mutta arvon pitää olla {minimum}–{maximum}.| Siinä lukee ”{text}”.] Tarkista solu.',
  'input.ambiguous':
    '[Solussa lukee ”{text}”|Solun voi lukea monella tavalla]: tarkka tieto pitää selvittää hakijalta[ ({field})].',
  'input.approximate':
    '[Solussa lukee ”{text}”|Tieto on likimääräinen]: laskennassa käytetään likiarvoa[ ({field})]. Pyydä tarvittaessa tarkka tieto.',
  'input.error': 'Solussa on Excelin virhe[ {text}][ ({field})]. Korjaa kaava tai kirjoita arvo.',
  'input.negative':
    '[Solussa lukee ”{text}”|Luku on negatiivinen]: arvo ei voi olla negatiivinen[ ({field})]. Tarkista solu.',
  'input.fraction':
    '[Solussa lukee ”{text}”|Luku ei ole kokonaisluku]: tähän tarvitaan kokonaisluku[ ({field})]. Tarkista solu.',
  'identity.register-number':
    '[Rekisterinumero ”{text}” ei ole oikein.|Rekisterinumero puuttuu.] Tarkista se yhdistysrekisteristä.',
  'identity.business-id': '[Y-tunnus ”{text}”|Y-tunnus] ei ole oikein. Tarkista se hakemuksesta.',
  'identity.iban': 'Tilinumero ei ole oikea IBAN-tilinumero. Pyydä se saajalta uudelleen.',
  'identity.duplicate':
    'Sama hakija on haussa useammin kuin kerran[: myös {others} ja {more} muuta riviä|: myös {others}]. Selvitä, mikä hakemus jää voimaan.',
  'attachment.missing': 'Liite puuttuu: {key}. Pyydä hakijaa toimittamaan se.',
  'attachment.promised': 'Liite on luvattu, mutta ei vielä toimitettu: {key}. Pyydä hakijaa toimittamaan se.',
  'attachment.elsewhere':
    'Liite on toimitettu toisen hakemuksen mukana: {key}. Tarkista, että se on tallessa.',
  'attachment.unreadable':
    '[Liitteistä ei selviä: {pieces}. Tarkista solu.|Solusta ei selviä, onko liite toimitettu: {key}. Tarkista solu.|Solusta ei selviä, mitkä liitteet on toimitettu. Tarkista solu.]',
  'statement.missing': 'Hakemuksesta puuttuu: {key}. Pyydä hakijaa täydentämään hakemusta.',
  'score.months':
    '[Toimintaa on {value} kk vuodessa, pisteisiin vaaditaan {atLeast} kk|Toiminta ei kestä vaadittua aikaa vuodessa]: 0 pistettä[ ({criterion})].',
  'grant.capped':
    '[Laskettu avustus {sharedCents} rajataan haettuun summaan tai enimmäismäärään {grantCents}.|Haettu summa tai enimmäismäärä rajaa avustusta.]',
  'grant.over-pot':
    'Avustukset ylittävät määrärahaosuuden[: {awardedCents}, käytettävissä {potCents}, ylitys {overCents}]. Tarkista esitykset.',
  'grant.below-threshold':
    'Pisteet jäävät alle vähimmäisrajan[ ({threshold} pistettä)]: avustusta ei myönnetä.',
  'grant.below-minimum':
    '[Laskettu avustus {sharedCents} on alle vähimmäissumman {minimumCents}: avustus on {grantCents}.|Laskettu avustus on alle vähimmäissumman.]',
  'decision.instalment':
    'Sama päätös kuin solussa {other}: rivi luettiin sen maksueräksi, ja myönnetty summa laskettiin vain kerran.',
  'decision.repeated':
    'Sama päätös on myös solussa {other}, ja kumpikin laskettiin. Poista toinen, tai erota päätökset pykälällä tai päivällä.',
  'decision.final-too-early':
    '[Lainvoimaiseksi merkitty {stated}, mutta päätös voi olla lainvoimainen aikaisintaan {earliest}.|Päätös on merkitty lainvoimaiseksi liian aikaisin.] Tarkista päivä.',
  'agreement.missing':
    'Kumppanuussopimus puuttuu[: saajan avustukset ovat vuodessa {totalCents}, raja on {limitCents}]. Tee sopimus ennen maksamista.',
  'payment.before-final':
    '[Maksettu {paid}, mutta päätös on lainvoimainen vasta {final}.|Maksettu {paid}, vaikka muutoksenhaku on kesken.|Maksettu ennen kuin päätös on lainvoimainen.] Selvitä maksu.',
  'payment.account-missing': 'Tilinumero puuttuu. Pyydä se saajalta.',
  'payment.info-not-updated':
    'Saaja ei ole päivittänyt tietojaan ennen maksua[ ({paid})]. Pyydä päivitetyt tiedot.',
  'payment.exceeds-grant':
    'Maksettu enemmän kuin myönnetty[: {paidCents}, myönnetty {grantedCents}]. Selvitä maksu.',
  'report.overdue': 'Selvitys on myöhässä[: määräpäivä oli {due}]. Pyydä se saajalta.',
  'request.overdue': 'Pyydetyt tiedot ovat myöhässä[: määräpäivä oli {due}]. Pyydä ne saajalta uudelleen.',
  'clawback.open': 'Takaisinperintää on avoinna[ {openCents}][ (peruste {ground})].',
  'project.name.missing': 'Hankkeen nimi puuttuu.',
  'project.period.missing': 'Toiminta-aika puuttuu: budjettia ei voi jakaa vuosille.',
  'project.period.imprecise': {
    month: 'Toiminta-aika on annettu kuukausina[: laskennassa {start}–{end}].',
    year: 'Toiminta-aika on annettu vuosina[: laskennassa {start}–{end}].',
    other: 'Toiminta-aika ei ole päivän tarkkuudella[: laskennassa {start}–{end}].',
  },
  'project.budget.missing': 'Hankkeen budjetti puuttuu.',
  'project.share.mismatch': {
    'share-over-total':
      'Kaupungin osuus on suurempi kuin koko budjetti[: {shareCents}, budjetti {totalCents}]. Tarkista luvut.',
    parts:
      'Rahoituksen osat eivät täsmää budjettiin[: osat {partsCents}, budjetti {totalCents}]. Tarkista luvut.',
    municipal:
      'Kaupungin osuus ei ole sama kuin kuntien rahoitus[: {shareCents}, kuntien rahoitus {expectedCents}]. Tarkista luvut.',
    percent:
      'Kaupungin osuus ei vastaa rahoituksen prosenttia[: {shareCents}, prosentin mukaan {expectedCents}]. Tarkista luvut.',
    years:
      'Vuosien summat eivät täsmää koko summaan[: vuodet {partsCents}, koko summa {totalCents}]. Tarkista luvut.',
    other: 'Hankkeen luvut eivät täsmää keskenään. Tarkista luvut.',
  },
  'project.share.partial': {
    total:
      'Budjetti on ilmoitettu vain[ vuodelta {years}| osalta vuosista]: muille vuosille ei lasketa mitään.',
    other:
      'Kaupungin osuus on ilmoitettu vain[ vuodelta {years}| osalta vuosista]: sitä ei verrata koko budjettiin.',
  },
  'project.refused': 'Hanke ei ole toteutunut[: tila on ”{status}”]. Sitä ei lasketa minkään vuoden summiin.',
  'project.undecided':
    'Hankkeesta ei ole vielä päätetty[: tila on ”{status}”]. Sen summat ovat silti mukana.',
  'project.repeated':
    'Sama hanke on työkirjassa useammin kuin kerran[: myös {others}]. Joka rivin summat lasketaan. Tarkista rivit.',
  'appropriation.missing':
    'Vuoden[ {year}] määräraha puuttuu: avustuksia ei voi laskea. Lisää määrärahatyökirja tai anna määräraha.',
  'appropriation.exceeded':
    'Myönnetyt avustukset ylittävät vuoden[ {year}] määrärahan[: {awardedCents}, määräraha {appropriationCents}].',
  'rulebook.missing':
    '[Vuodelle {year} ei ole sääntökirjaa, eikä toisen vuoden sääntöjä käytetä: rivejä ei arvioida.|Vuosi ei selviä: rivejä ei arvioida. Lisää vuosi taulukon otsikkoon tai anna se.]',
  'booking.too-many': 'Yhdistyksellä on kuukaudessa liikaa varauksia[: maksutta saa enintään {perMonth}].',
  'booking.too-late': 'Varaus on tehty liian myöhään[: {days} päivää ennen, vaaditaan {daysBefore}].',
  'booking.purpose': 'Käyttötarkoitus puuttuu. Pyydä varaajaa ilmoittamaan se.',
  'booking.sports-venue':
    'Tila on liikuntapaikka[ (”{word}”)]: maksuttomat kokoontumistilat eivät koske liikuntapaikkoja.',
  'workbook.unreadable': {
    ENOENT: 'Tiedostoa ei ole. Tarkista nimi ja kansio.',
    EACCES: 'Tiedostoa ei saa avata: lukuoikeus puuttuu. Pyydä oikeus ylläpidolta.',
    EPERM: 'Tiedostoa ei saa avata: lukuoikeus puuttuu. Pyydä oikeus ylläpidolta.',
    'not-a-file': 'Tämä on kansio, ei työkirja. Anna työkirjat; koko kansion lukee komento consolidate.',
    'not-downloaded':
      'Tiedoston sisältöä ei saada tälle koneelle: se on vain pilvessä, tai verkko ei toimi. Tarkista, että OneDrive on käynnissä, ja valitse tiedostolle ”Säilytä aina tässä laitteessa”.',
    system: 'Tiedostoa ei saada auki[ ({detail})]. Yritä uudelleen; jos se ei auta, kerro ylläpidolle.',
    doctype: 'Tiedostossa on osa, jota Excel ei tee (DOCTYPE). Sitä ei lueta; avaa ja tallenna se Excelissä.',
    crash: 'Tiedoston lukeminen keskeytyi. Avaa työkirja Excelissä ja tallenna se uudelleen.',
    internal: 'Ohjelma ei osannut lukea tiedostoa. Ilmoita siitä ylläpitäjälle.',
    download: 'Tiedosto ei tullut SharePointista ehjänä. Seuraava ajo hakee sen uudelleen.',
    malware: 'SharePoint pitää tiedostoa haitallisena eikä anna sitä. Pyydä ylläpitoa tarkistamaan se.',
    other: 'Tiedosto on vioittunut. Avaa työkirja Excelissä ja tallenna se uudelleen.',
  },
  'workbook.encrypted': {
    zip: 'Tiedosto on salattu. Pura salaus ja tallenna työkirja ilman salasanaa.',
    irm: 'Työkirjan käyttöä on rajoitettu (luottamuksellisuusmerkintä tai käyttöoikeuksien hallinta). Pyydä omistajaa poistamaan rajoitus tai tallentamaan kopio ilman sitä.',
    other: 'Työkirja on suojattu salasanalla. Avaa se Excelissä, poista salasana ja tallenna.',
  },
  'workbook.truncated':
    'Tiedosto on katkennut kesken: tallennus tai lataus on keskeytynyt. Palauta aiempi versio tai hae uusi kopio.',
  'workbook.too-large': {
    time: 'Työkirjan lukeminen kesti liian kauan. Poista ylimääräiset rivit ja taulukot, tai jaa työkirja osiin.',
    other: 'Työkirja on liian suuri. Poista ylimääräiset rivit ja taulukot, tai jaa työkirja osiin.',
  },
  'workbook.not-a-workbook': {
    empty: 'Tiedosto on tyhjä. Hae uusi kopio tai palauta aiempi versio.',
    xls: `Tiedosto on vanhaa Excel-muotoa (.xls). ${saveAsXlsx}`,
    xlsb: `Tiedosto on binaarimuotoinen työkirja (.xlsb). ${saveAsXlsx}`,
    ods: `Tiedosto on OpenDocument-taulukko (.ods). ${saveAsXlsx}`,
    numbers: 'Tiedosto on Apple Numbers -taulukko. Vie se Numbersissa Excel-muotoon (.xlsx).',
    csv: `Tiedosto on tekstitaulukko (.csv). ${saveAsXlsx}`,
    html: `Tiedosto on verkkosivu, vaikka nimi voi olla muuta. ${saveAsXlsx}`,
    'xml-spreadsheet': `Tiedosto on Excelin XML-muotoa. ${saveAsXlsx}`,
    pdf: `Tiedosto on PDF. ${notExcel}`,
    doc: `Tiedosto on Word-asiakirja. ${notExcel}`,
    docx: `Tiedosto on Word-asiakirja. ${notExcel}`,
    ppt: `Tiedosto on PowerPoint-esitys. ${notExcel}`,
    pptx: `Tiedosto on PowerPoint-esitys. ${notExcel}`,
    rtf: `Tiedosto on tekstiasiakirja. ${notExcel}`,
    text: `Tiedosto on tekstitiedosto. ${notExcel}`,
    zip: `Tiedosto on pakattu kansio (zip). Pura se ensin. ${notExcel}`,
    'no-sheets': 'Työkirjassa ei ole yhtään taulukkoa.',
    other: `Tiedosto ei ole Excel-työkirja. ${notExcel}`,
  },
  'workbook.locked': {
    changing:
      'Tiedostoa tallennettiin, kun se piti lukea. Yritä hetken kuluttua uudelleen; ajastettu ajo lukee sen itse.',
    'lock-file': 'Tämä on Excelin tilapäinen tiedosto (~$), ei työkirja. Valitse itse työkirja.',
    other: 'Tiedosto on auki toisella. Sulje se Excelissä ja yritä uudelleen.',
  },
  'workbook.conflict-copy': {
    copy: `Tämä näyttää työkirjan {otherFile} kopiolta, mutta sisältö on eri, ja kopio on uudempi. ${copyAdvice}`,
    original:
      'Tämä näyttää työkirjan {otherFile} kopiolta, mutta sisältö on eri, ja kopio on vanhempi. ' +
      copyAdvice,
    other: `Tämä näyttää työkirjan {otherFile} kopiolta, mutta sisältö on eri. ${copyAdvice}`,
  },
  'workbook.last-good': {
    earlier:
      'Laskelmissa on työkirjan viimeksi luettu sisältö[, ajosta {day}]. Sen luki ohjelman aiempi versio, ja uusi lukee työkirjan, kun se taas aukeaa.',
    other: 'Laskelmissa on työkirjan viimeksi luettu sisältö[, ajosta {day}].',
  },
  'workbook.removed': 'Työkirjaa ei enää ole kansiossa. Sen kirjaukset on peruttu.',
  'workbook.settings':
    'Työkirjaan tallennetut asetukset ovat toisesta versiosta, eikä niitä käytetty. Tarkista sarakkeet ja vuosi.',
  'sheet.unrecognised': 'Taulukkoa ei tunnistettu: siitä ei luettu rivejä.',
  'sheet.header-ambiguous':
    '[Sarakkeet ”{header}” ({otherCell}) ja ”{other}” sopivat kumpikin: {field}. Käytössä on {otherCell}; tarkista valinta.|Taulukko voi olla {kind} tai {other}. Tarkista, kumpi se on.|Otsikon voi lukea kahdella tavalla. Tarkista se.]',
  'sheet.column-unmapped': 'Saraketta ei löydy: {field}. Asiaa ei arvioida riveittäin.',
  'sheet.header-missing':
    'Valittua otsikkoriviä ei löydy: taulukko valittiin käsin ({kind}), mutta otsikot ovat muuttuneet. Se luettiin nyt otsikoidensa perusteella. Valitse laji uudelleen tehtäväruudun Sarakkeet-välilehdellä.',
  'sheet.result-missing':
    'Saraketta ”{header}”, johon tulokset kirjoitetaan, ei löydy[ taulukosta {table}]. Siihen ei kirjoiteta mitään. Valitse sarake uudelleen, kun kirjoitat tulokset.',
  'sheet.scale':
    'Sarakkeiden summat kerrottiin luvulla {scale}: taulukon otsikossa lukee ”{text}”. Jos summat ovat euroina, kirjoita € sarakkeen otsikkoon.',
  'sheet.hidden':
    '[Taulukossa on piilotettuja sarakkeita, jotka luettiin: {columns}.|Taulukko on piilotettu. Myös piilotetut taulukot luetaan.]',
  'row.total': 'Summarivi: sitä ei lueta hakemukseksi tai kirjaukseksi.',
  'row.hidden': 'Rivi on piilotettu, mutta se luettiin.',
  'row.skipped': 'Riviä ei luettu[: ”{text}”].',
  'row.other-kind':
    'Rivillä on eri avustuslaji kuin luettelossa: {kind}. Se arvioitiin luettelon lajin säännöillä, eikä tulos päde. Siirrä rivi oman lajinsa luetteloon.',
  'row.withdrawn':
    'Solussa lukee, että hakemus on peruttu. Se on silti mukana, kun avustukset lasketaan. Tarkista asia, ja jos hakemus on peruttu, poista rivi luettelosta.',
  'ledger.conflict':
    '[Työkirjassa {otherFile} ({otherSheet}!{otherCell}) on samasta asiasta muuta: {fields}.|Kaksi työkirjaa on eri mieltä samasta asiasta.] Selvitä, kumpi on oikein.',
  'ledger.copy':
    '[Sama tieto on työkirjassa {otherFile} ({otherSheet}!{otherCell}).|Sama työkirja kuin {otherFile}.|Sama työkirja kahdesti.] Se lasketaan vain kerran.',
  'ledger.only-in-copy':
    'Rivi on vain kopiossa, ei työkirjassa {otherFile}: sitä ei lasketa. Jos rivi on oikea, lisää se työkirjaan {otherFile}.',
};
