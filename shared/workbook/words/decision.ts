/** Columns of the decision and payment list: T17–T22. */
import { field } from './field-words.ts';

export const decisionFields = [
  field('name', 'text', ['avustuksen saaja', 'saaja', 'hakija', 'yhdistys', 'jarjesto', 'seura', 'yhteiso', 'nimi=', 'yhdistyksen nimi', 'saajan nimi'], ['bidragstagare', 'mottagare', 'forening', 'sokande', 'namn='], ['recipient', 'grantee', 'association', 'applicant', 'organi', 'name=']),
  field('registerNumber', 'registerNumber', ['rek nro', 'reknro', 'rek numero', 'rekisterinumero', 'rekisterinro', 'rekisteri nro', 'yhdistysrekisterinumero', 'prh nro', 'rek no'], ['registernummer', 'reg nr', 'regnr', 'foreningsregisternummer'], ['register number', 'registration number', 'reg no', 'registration no', 'register no']),
  field('businessId', 'businessId', ['y tunnus', 'ytunnus'], ['fo nummer', 'fo nr'], ['business id', 'company id']),
  field('grantKind', 'text', ['avustuslaji', 'avustusmuoto', 'avustuksen laji', 'avustustyyppi'], ['bidragsform', 'bidragstyp'], ['grant type', 'kind of grant']),
  field('section', 'text', ['paatospykala', 'pykala', 'paatos pykala', '§='], ['paragraf', 'beslutsparagraf'], ['section', 'decision section'], 1),
  field('decidedOn', 'day', ['paatospvm', 'paatospaiva', 'paatos pvm', 'paatetty', 'paatoksen paiva', 'kokouspvm', 'kokouspaiva', 'paatos='], ['beslutsdatum', 'beslutsdag', 'beslutat', 'beslut='], ['decision date', 'decided', 'date of decision'], 2),
  field('granted', 'money', ['myonnetty', 'myonnetty avustus', 'myonnetty summa', 'myonnetty euro', 'paatetty avustus', 'paatetty summa', 'avustus='], ['beviljat', 'beviljad', 'beviljat belopp', 'beviljat bidrag'], ['granted', 'grant awarded', 'awarded', 'amount granted'], 3),
  field('sent', 'day', ['tiedoksianto lahetetty', 'tiedoksianto', 'tiedoksi lahetetty', 'tiedoksi annettu', 'paatos lahetetty', 'lahetetty', 'lahetyspaiva', 'lahetyspvm'], ['delgivning', 'delgivning sand', 'delgiven', 'skickad', 'skickat', 'beslut skickat'], ['sent', 'service sent', 'notified', 'notification sent', 'served'], 2),
  field('serviceMode', 'serviceMode', ['tiedoksiantotapa', 'lahetystapa', 'tiedoksiannon tapa', 'tapa='], ['delgivningssatt', 'satt=', 'sandningssatt'], ['service mode', 'mode of service', 'how sent', 'mode='], 2),
  field('appeal', 'done', ['oikaisuvaatimus', 'valitus', 'muutoksenhaku', 'oikaisuvaatimus tehty'], ['omprovning', 'begaran om omprovning', 'besvar', 'andringssokande'], ['appeal', 'appealed', 'claim for revision'], 2),
  field('final', 'done', ['lainvoima', 'lainvoimai', 'lainvoimaisuus', 'lainvoimainen pvm'], ['laga kraft', 'lagakraft', 'vunnit laga kraft'], ['final', 'legally valid', 'final on', 'final date'], 2),
  field('agreement', 'done', ['kumppanuussopimus', 'kumppanuussopimus allekirjoitettu', 'sopimus', 'sopimus allekirjoitettu', 'sopimus tehty'], ['avtal', 'partnerskapsavtal', 'avtal undertecknat'], ['agreement', 'partnership agreement', 'agreement signed', 'contract'], 2),
  field('infoUpdated', 'done', ['jarjestotiedot paivite', 'jarjestotiedot', 'tiedot paivite', 'tietojen paivitys', 'paivitetyt tiedot'], ['uppgifter uppdatera', 'foreningsuppgifter', 'uppdaterade uppgifter'], ['information updated', 'info updated', 'details updated'], 2),
  field('iban', 'iban', ['tilinumero', 'tilinumero iban', 'iban', 'pankkitili', 'tili='], ['kontonummer', 'bankkonto', 'konto='], ['account', 'bank account', 'account number'], 2),
  field('paidOn', 'day', ['maksupaiva', 'maksupvm', 'maksu pvm', 'maksettu pvm', 'maksatuspaiva', 'maksatuspvm', 'maksatus pvm'], ['betalningsdag', 'betalningsdatum', 'utbetalningsdag', 'utbetalningsdatum', 'betald datum'], ['payment date', 'paid on', 'date of payment', 'date paid'], 2),
  field('paid', 'money', ['maksettu', 'maksettu summa', 'maksettu euro', 'maksettu avustus', 'maksatus euro', 'maksatus='], ['utbetalt', 'utbetalat', 'betalt', 'utbetalt belopp'], ['paid', 'amount paid', 'paid amount'], 2),
  field('reportDue', 'day', ['selvitys viimeistaan', 'selvitys maaraaika', 'selvityksen maarapaiva', 'selvitys erapaiva', 'raportti viimeistaan', 'kayttoselvitys viimeistaan', 'selvitys mennessa'], ['redovisning senast', 'redogorelse senast', 'rapport senast'], ['report due', 'report by', 'report deadline', 'use report due'], 2),
  field('reportReceived', 'done', ['selvitys saapunut', 'selvitys annettu', 'selvitys toimitettu', 'selvitys saatu', 'raportti saapunut', 'kayttoselvitys saapunut'], ['redovisning inkom', 'redogorelse inkom', 'rapport inkom'], ['report received', 'report arrived', 'report delivered', 'use report received'], 2),
  field('clawback', 'money', ['takaisinperinta', 'takaisinperittava', 'takaisinperinta euro', 'peritaan takaisin', 'takaisin perit'], ['aterkrav', 'aterkravs', 'aterkravbelopp'], ['clawback', 'recovery', 'recovered', 'to be repaid'], 2),
  field('clawbackGround', 'text', ['takaisinperinnan peruste', 'takaisinperinta peruste', 'peruste'], ['grund for aterkrav', 'aterkrav grund', 'grund='], ['clawback ground', 'ground', 'grounds for recovery'], 1),
  field('returned', 'money', ['palautettu', 'palautettu euro', 'palautus'], ['aterbetalt', 'aterbetalat', 'returnerat'], ['returned', 'repaid', 'refunded'], 1),
  field('suspended', 'done', ['maksatus keskeytetty', 'keskeytetty', 'maksu keskeytetty'], ['betalning avbruten', 'avbruten', 'utbetalning avbruten'], ['suspended', 'payment suspended'], 1),
  field('remarks', 'present', ['huom=', 'huomaut', 'lisatieto', 'lisatiedot', 'yhteyshenkilo', 'puhelin', 'osoite'], ['anmarkning', 'kontaktperson', 'telefon'], ['remark', 'comment', 'contact', 'phone'], 0),
  field('ordinal', 'present', ['nro=', 'nr=', 'jarjestysnumero', 'diaarinumero', 'asianumero'], ['lopnummer', 'diarienummer'], ['running number', 'case number'], 0),
] as const;
