/** An apostrophe keeps a text that looks like a formula or a number what it is: text. */
export function quotedText(value: string | number | null): string | number | null {
  return typeof value === 'string' && /^[=+\-@'\d]/.test(value) ? `'${value}` : value;
}
