/** One workbook of the sample folder, as the plain text of its sheets. */
import type { PlainSheet } from '../cases/grid.ts';

export type SampleWorkbook = { readonly file: string; readonly sheets: readonly PlainSheet[] };
