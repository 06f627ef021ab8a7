/**
 * Columns that we have written into an official's sheet. Their headers begin with our name, so that
 * recognition never takes our results for the official's facts.
 */
export const ownColumnMark = 'Avustuskirja: ';

export function isOwnHeader(text: string): boolean {
  return text.startsWith(ownColumnMark.trim());
}
