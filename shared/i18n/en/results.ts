import type { ResultWords } from '../shapes.ts';

export const results: ResultWords = {
  points: 'Points, {criterion}',
  total: 'Points in total',
  euros: 'Grant €',
  verdict: 'Status',
  missing: 'Missing',
  unknown: 'not known',
};
