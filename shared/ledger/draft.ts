/** A posting as one record gives it, before the workbook's hash is known and its key is made distinct. */
import type { Source } from '../assessment.ts';
import { type Day, day } from '../calendar/day.ts';
import type { Posting } from './entry.ts';

/** No source: the caller gave the amount as an option. */
export type Draft = Omit<Posting, 'source'> & { readonly source: Source | null };

export const firstDayOf = (year: number): Day => day(year, 1, 1) as Day;
export const lastDayOf = (year: number): Day => day(year, 12, 31) as Day;
