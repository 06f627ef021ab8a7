import type { SupplementWords } from '../shapes.ts';

export const supplement: SupplementWords = {
  heading: 'Begäran om komplettering',
  recipient: 'Mottagare: {applicant}[ (registernummer {registerNumber})]',
  opening: {
    partnership: 'Ni har ansökt om partnerskapsbidrag[ för år {year}]. Er ansökan är ännu inte fullständig.',
    projectStart:
      'Ni har ansökt om stöd för att starta ett projekt[ för år {year}]. Er ansökan är ännu inte fullständig.',
  },
  missing: 'Vi ber er lämna in följande handlingar och uppgifter, som saknas, senast {deadline}:',
  promised: 'Vi ber er lämna in följande, som ni har meddelat att ni lämnar in senare, senast {deadline}:',
  unclear: 'Vi ber er meddela följande uppgifter exakt senast {deadline}:',
  asWritten: '{item} (i ansökan: ”{text}”)',
  after:
    'Vi behandlar ansökan när den har kompletterats. Om kompletteringen inte kommer inom utsatt tid avgör vi ärendet utifrån de uppgifter som vi har.',
  closing: 'Med vänlig hälsning',
};
