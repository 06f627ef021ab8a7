/** Columns of the small lists: appropriations (T4), transfers (T6), room bookings (T30), sponsorships (T31). */
import { field } from './field-words.ts';

const year = field('year', 'year', ['vuosi', 'avustusvuosi', 'varainhoitovuosi', 'talousarviovuosi'], ['ar=', 'aret', 'bidragsar', 'budgetar'], ['year', 'budget year', 'grant year'], 1);
const decisionText = field('decision', 'text', ['paatos', 'paatosviite', 'peruste', 'pykala'], ['beslut', 'grund='], ['decision', 'basis'], 0.5);

export const appropriationFields = [
  year,
  field('amount', 'money', ['maararaha', 'avustusmaararaha', 'maararaha euro', 'avustukset talousarvio', 'budjetoitu', 'talousarvio maararaha'], ['anslag', 'bidragsanslag', 'budgeterat'], ['appropriation', 'grant appropriation', 'budgeted'], 3),
  field('opens', 'day', ['hakuaika alkaa', 'haku alkaa', 'hakuajan alku'], ['ansokningstid borjar', 'ansokningstiden borjar', 'ansokan borjar'], ['application period opens', 'opens', 'call opens', 'period starts'], 1),
  field('deadline', 'day', ['hakuaika paattyy', 'haku paattyy', 'hakuajan loppu', 'viimeinen hakupaiva', 'hakuaika asti', 'maaraaika'], ['ansokningstid gar ut', 'ansokningstid slutar', 'ansokningstiden slutar', 'ansokningstiden upphor', 'sista ansokningsdag'], ['deadline', 'application period closes', 'closes', 'period ends', 'last day to apply'], 2),
  decisionText,
] as const;

export const transferFields = [
  year,
  field('from', 'text', ['mista', 'siirto mista', 'mista siirretaan', 'lahde=', 'luovuttava'], ['fran', 'overforing fran'], ['from', 'transfer from', 'source'], 3),
  field('to', 'text', ['mihin', 'siirto mihin', 'mihin siirretaan', 'kohde=', 'vastaanottava'], ['till', 'overforing till'], ['to=', 'transfer to', 'target'], 3),
  field('amount', 'money', ['euro', 'summa', 'siirto euro', 'siirrettava', 'siirretty', 'maara='], ['belopp', 'summa', 'euro'], ['amount', 'sum', 'euro'], 1),
  field('day', 'day', ['pvm', 'paivamaara', 'paatospvm', 'paatospaiva'], ['datum', 'dag='], ['date', 'day='], 1),
  decisionText,
] as const;

export const roomBookingFields = [
  field('name', 'text', ['yhdistys', 'jarjesto', 'varaaja', 'seura', 'hakija', 'nimi=', 'yhdistyksen nimi', 'varaajan nimi'], ['forening', 'bokare', 'sokande', 'namn='], ['association', 'booked by', 'booker', 'organi', 'club', 'name='], 1),
  field('registerNumber', 'registerNumber', ['rek nro', 'reknro', 'rekisterinumero', 'yhdistysrekisterinumero'], ['registernummer', 'reg nr'], ['register number', 'registration number'], 1),
  field('room', 'text', ['tila=', 'tilat=', 'huone', 'kokoontumistila', 'kokoustila', 'varattu tila', 'varattava tila', 'paikka', 'tilan nimi'], ['lokal', 'utrymme', 'rum=', 'plats'], ['room', 'venue', 'space', 'premises'], 3),
  field('bookedOn', 'day', ['varaus tehty', 'varauspaiva', 'varauspvm', 'varaus pvm', 'varaushakemus', 'varaushakemus saapunut', 'hakemus tehty', 'hakemus saapunut', 'varattu='], ['bokning gjord', 'bokad', 'bokningsdag', 'bokningsdatum', 'bokning inkom'], ['booked on', 'booking made', 'booking date', 'date of booking', 'requested on'], 3),
  field('eventOn', 'day', ['tilaisuuden paiva', 'tilaisuuden pvm', 'tilaisuus', 'tilaisuuden ajankohta', 'ajankohta', 'kayttopaiva', 'kaytto pvm', 'kokouspaiva', 'paiva=', 'pvm', 'paivamaara'], ['tillfalle', 'evenemangsdag', 'anvandningsdag', 'datum', 'dag='], ['event date', 'date of event', 'date of use', 'event', 'date='], 2),
  field('purpose', 'text', ['kayttotarkoitus', 'tarkoitus', 'tilaisuuden tarkoitus', 'aihe', 'tilaisuuden aihe'], ['andamal', 'anvandningsandamal', 'syfte'], ['purpose', 'purpose of use', 'use='], 2),
] as const;

export const sponsorshipFields = [
  field('name', 'text', ['seura', 'urheiluseura', 'yhdistys', 'sponsoroitava', 'saaja', 'nimi='], ['forening', 'idrottsforening', 'mottagare', 'namn='], ['club', 'sports club', 'association', 'recipient', 'name='], 1),
  field('registerNumber', 'registerNumber', ['rek nro', 'reknro', 'rekisterinumero'], ['registernummer', 'reg nr'], ['register number', 'registration number'], 1),
  field('subsidiary', 'text', ['tytaryhtio', 'yhtio', 'konserniyhtio', 'sponsoroija', 'sponsori='], ['dotterbolag', 'bolag', 'sponsor='], ['subsidiary', 'company', 'sponsor='], 3),
  field('decidedOn', 'day', ['paatospvm', 'paatospaiva', 'paatos pvm', 'paatetty', 'pvm', 'paivamaara'], ['beslutsdatum', 'beslutsdag', 'datum'], ['decision date', 'decided', 'date'], 1),
  field('amount', 'money', ['summa', 'euro', 'sponsorointi euro', 'sponsorointisumma', 'sponsorointituki', 'tuki=', 'maara='], ['belopp', 'summa', 'sponsorbelopp', 'euro'], ['amount', 'sum', 'sponsorship amount', 'euro'], 2),
  year,
] as const;
