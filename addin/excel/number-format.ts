/** One number format for all cells of a range: Excel takes a single value for them, its types only know the table of all. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}
