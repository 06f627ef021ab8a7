/** The letter by which an applicant is asked to complete an application. */
export const supplement = {
  heading: 'Täydennyspyyntö',
  recipient: 'Vastaanottaja: {applicant}[ (rekisterinumero {registerNumber})]',
  opening: {
    partnership:
      'Olette hakeneet kumppanuusavustusta[ vuodelle {year}]. Hakemuksenne on vielä puutteellinen.',
    projectStart:
      'Olette hakeneet projektin käynnistämisen tukea[ vuodelle {year}]. Hakemuksenne on vielä puutteellinen.',
  },
  missing: 'Pyydämme toimittamaan viimeistään {deadline} seuraavat asiakirjat ja tiedot, jotka puuttuvat:',
  promised:
    'Pyydämme toimittamaan viimeistään {deadline} nämä, jotka olette ilmoittaneet toimittavanne myöhemmin:',
  unclear: 'Pyydämme ilmoittamaan viimeistään {deadline} nämä tiedot täsmällisesti:',
  asWritten: '{item} (hakemuksessa: ”{text}”)',
  after:
    'Käsittelemme hakemuksen täydennyksen jälkeen. Jos täydennys ei tule määräajassa, ratkaisemme asian niiden tietojen perusteella, jotka meillä on.',
  closing: 'Ystävällisin terveisin',
};
