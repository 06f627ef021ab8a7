/** The names of what the engine tells apart: kinds, verdicts, states. */
import type { TermWords } from '../shapes.ts';

export const terms: TermWords = {
  kinds: {
    partnership: 'kumppanuusavustus',
    projectStart: 'projektin käynnistämisen tuki',
    decision: 'päätökset ja maksut',
    project: 'hankkeet',
    appropriation: 'määrärahat',
    transfer: 'määrärahasiirrot',
    roomBooking: 'kokoontumistilat',
    sponsorship: 'sponsorointi',
  },
  verdicts: {
    ready: 'valmis',
    incomplete: 'puutteellinen',
    unclear: 'epäselvä',
    ineligible: 'hylättävä',
  },
  severities: { error: 'virhe', warning: 'varoitus', info: 'tieto' },
  unallocated: {
    cap: 'haettu summa rajasi',
    rounding: 'pyöristys',
    noPoints: 'ei pisteitä osa-alueella',
    threshold: 'alle pisterajan',
    minimum: 'alle vähimmäissumman',
    unused: 'käyttämättä',
  },
};
