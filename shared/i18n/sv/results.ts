import type { ResultWords } from '../shapes.ts';

export const results: ResultWords = {
  points: 'Poäng, {criterion}',
  total: 'Poäng totalt',
  euros: 'Bidrag €',
  verdict: 'Handläggningsläge',
  missing: 'Saknas',
  unknown: 'okänt',
};
