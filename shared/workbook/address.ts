/** A1 addresses: the names people know cells by. Columns and rows are 1-based numbers inside. */

/** The letters of a 1-based column number: 1 → `A`, 28 → `AB`. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  names[column] = letters;
  return letters;
}

const names: string[] = [];

/** The 1-based number of column letters; case does not matter. Not letters: NaN. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return Number.NaN;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** `address(6, 2)` → `B6`. */
export function address(row: number, column: number): string {
  return columnName(column) + row;
}
