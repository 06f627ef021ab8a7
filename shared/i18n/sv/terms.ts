import type { TermWords } from '../shapes.ts';

export const terms: TermWords = {
  kinds: {
    partnership: 'partnerskapsbidrag',
    projectStart: 'stöd för att starta ett projekt',
    decision: 'beslut och utbetalningar',
    project: 'projekt',
    appropriation: 'anslag',
    transfer: 'anslagsöverföringar',
    roomBooking: 'möteslokaler',
    sponsorship: 'sponsring',
  },
  verdicts: {
    ready: 'klar',
    incomplete: 'bristfällig',
    unclear: 'oklar',
    ineligible: 'avslås',
  },
  severities: { error: 'fel', warning: 'varning', info: 'upplysning' },
  unallocated: {
    cap: 'ansökt belopp begränsade',
    rounding: 'avrundning',
    noPoints: 'inga poäng på delområdet',
    threshold: 'under poänggränsen',
    minimum: 'under minimibeloppet',
    unused: 'oanvänt',
  },
};
