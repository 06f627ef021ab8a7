import type { TermWords } from '../shapes.ts';

export const terms: TermWords = {
  kinds: {
    partnership: 'partnership grant',
    projectStart: 'project start grant',
    decision: 'decisions and payments',
    project: 'projects',
    appropriation: 'appropriations',
    transfer: 'transfers',
    roomBooking: 'meeting rooms',
    sponsorship: 'sponsorship',
  },
  verdicts: {
    ready: 'ready',
    incomplete: 'incomplete',
    unclear: 'unclear',
    ineligible: 'ineligible',
  },
  severities: { error: 'error', warning: 'warning', info: 'note' },
  unallocated: {
    cap: 'limited by the sum applied for',
    rounding: 'rounding',
    noPoints: 'no points in the area',
    threshold: 'below the threshold',
    minimum: 'below the minimum',
    unused: 'unused',
  },
};
