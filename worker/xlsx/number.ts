/**
 * Numbers straight from the bytes. Up to fifteen digits with a small power of ten are exact by one division
 * (both operands are exact doubles, so the quotient is the nearest one); all others go through the
 * language's own reading.
 */
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number in `bytes[start..end)`; NaN when it is none. Infinity is none either. */
export function parseNumber(bytes: Buffer, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + byte - 0x30;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === 0x2e && decimals < 0) decimals = 0;
    else break;
  }
  if (at < end || digits === 0 || digits > 15)
    return parseSlowly(bytes.toString('latin1', start, end).trim());
  const size = decimals > 0 ? mantissa / (powersOfTen[decimals] as number) : mantissa;
  return negative ? -size : size;
}

function parseSlowly(text: string): number {
  if (!decimal.test(text)) return Number.NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** Whole number ≥ 0 in `bytes[start..end)`, blanks around it allowed; −1 when it is none. */
export function parseWhole(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  let at = start;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x30 || byte > 0x39) break;
    value = value * 10 + byte - 0x30;
  }
  if (at === end && at > start && end - start <= 9) return value;
  const text = bytes.toString('latin1', start, end).trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
