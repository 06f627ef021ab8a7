import type { SupplementWords } from '../shapes.ts';

export const supplement: SupplementWords = {
  heading: 'Request to complete the application',
  recipient: 'To: {applicant}[ (register number {registerNumber})]',
  opening: {
    partnership:
      'You have applied for a partnership grant[ for {year}]. Your application is not yet complete.',
    projectStart:
      'You have applied for support to start a project[ in {year}]. Your application is not yet complete.',
  },
  missing: 'Please send us by {deadline} the following documents and information, which are missing:',
  promised: 'Please send us by {deadline} the following, which you told us you would send later:',
  unclear: 'Please tell us exactly, by {deadline}:',
  asWritten: '{item} (in the application: “{text}”)',
  after:
    'We will process the application once it is complete. If nothing arrives in time, we will decide on the information we have.',
  closing: 'With kind regards',
};
