/**
 * Names in a part as strings. The same few come by the million, so that the ones read last, of whatever part,
 * are kept; each is compared byte by byte before it is taken. They outlive their workbook: long ones, which
 * only harm would write, are not kept, nor others than ASCII, whose letters are no bytes.
 */
const words: string[] = new Array(512).fill('');
const longestKept = 40;

/** Names of one letter, which are most of a sheet. */
const letters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** `bytes[start..end)` as a string. */
export function wordAt(bytes: Buffer, start: number, end: number): string {
  const length = end - start;
  if (length === 0) return '';
  if (length === 1) return letters[bytes[start] as number] as string;
  const [first, middle, last] = [bytes[start], bytes[start + (length >> 1)], bytes[end - 1]] as const;
  const slot = ((first as number) * 31 + (middle as number) * 17 + (last as number) * 7 + length) & 511;
  const known = words[slot] as string;
  if (known.length === length && readsAt(bytes, start, known)) return known;
  const word = bytes.toString('utf8', start, end);
  if (length <= longestKept && word.length === length) words[slot] = word;
  return word;
}

/** Whether a word of ASCII letters stands at `start`. */
export function readsAt(bytes: Buffer, start: number, word: string): boolean {
  let index = 0;
  while (index < word.length && word.charCodeAt(index) === bytes[start + index]) index++;
  return index === word.length;
}
