/** The worker that runs on a schedule: what is wrong with its configuration file. Its log is for programs. */
import type { WatchFault } from '../watch-fault.ts';

const faults: Readonly<Record<WatchFault, string>> = {
  'not-found':
    'Asetustiedostoa ei voi lukea ({detail}). Anna tiedosto valitsimella --config tai tee se README:n mallin mukaan.',
  'not-json': 'Tiedosto ei ole JSONia: vika on tässä kohdassa tai juuri ennen sitä.',
  schedule:
    '[Ajastuksen kentän {field} arvoa {value} ei voi lukea.|Ajastusta {value} ei voi lukea.] Kirjoita viisi kenttää: minuutti, tunti, päivä, kuukausi, viikonpäivä, esimerkiksi 30 3 * * *.',
  never: 'Ajastukselle {value} ei ole yhtään päivää kalenterissa.',
  'time-zone': 'Aikavyöhykettä {value} ei ole. Kirjoita esimerkiksi Europe/Helsinki.',
  loopback: 'Osoite {value} ei ole tämän koneen oma. Kirjoita esimerkiksi 127.0.0.1:8321.',
  password: 'Osoitteessa on salasana. Poista se ja anna salasana ympäristömuuttujassa PGPASSWORD.',
  ledger:
    'Tällaista tietokantaa ei voi käyttää. Kirjoita tiedoston polku tai postgres://KÄYTTÄJÄ@PALVELIN/TIETOKANTA.',
  day: '{value} ei ole päivä. Kirjoita vuosi-kuukausi-päivä, esimerkiksi 2023-02-28.',
  rules: '{sentence}',
};

export const watch = {
  faulty: 'Asetustiedosto {file}: virheitä {count}.',
  wholeFile: 'koko tiedosto',
  faults,
};
