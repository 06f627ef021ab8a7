/** Choosing by hand what a sheet is. */
export const sheetKind = {
  title: 'Mikä taulukko tämä on?',
  kind: 'Taulukon laji',
  automatic: 'Tunnistetaan otsikoista[: {kind}]',
  automaticNone: 'Ei tunnistettu otsikoista',
  none: 'Ei mikään näistä, ei lueta',
  unread: 'ei tunnistettu tai ei lueta',
  headerRow: 'Otsikkorivi',
  row: 'Rivi {row}: {texts}',
  chosen: 'Valitsit lajin käsin. Valinta tallentuu työkirjaan, ja myös yöajo käyttää sitä.',
  undo: 'Palaa tunnistukseen',
  skipped: 'Taulukkoa ei lueta, koska valitsit niin.',
  unrecognised:
    'Taulukkoa ei tunnistettu, eikä siitä luettu rivejä. Jos siinä on hakemuksia, päätöksiä tai muuta luettavaa, valitse laji ja otsikkorivi.',
  several:
    'Taulukossa on {count} luetteloa. Käsin valittu laji koskee koko taulukkoa valitulta otsikkoriviltä alkaen.',
  noHeaders:
    'Taulukossa ei ole riviä, joka voisi olla otsikkorivi: siinä pitää olla vähintään kaksi tekstiä.',
};
