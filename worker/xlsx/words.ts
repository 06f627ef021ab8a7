/** Names in a part as strings, and whether one stands in its bytes. */

/** Names of one letter, which are most of a sheet. */
const letters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** `bytes[start..end)` as a string. */
export function wordAt(bytes: Buffer, start: number, end: number): string {
  return end - start === 1 ? (letters[bytes[start] as number] as string) : bytes.toString('utf8', start, end);
}

/** Whether a word of ASCII letters stands at `start`. */
export function readsAt(bytes: Buffer, start: number, word: string): boolean {
  let index = 0;
  while (index < word.length && word.charCodeAt(index) === bytes[start + index]) index++;
  return index === word.length;
}
