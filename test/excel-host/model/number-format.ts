/**
 * A value as its cell shows it, under the user's separators: the number formats that officials' workbooks
 * hold (digits, thousands, percent, dates, times, quoted text, sections). What is beyond it (fractions,
 * engineering digits, fill characters) shows as General.
 */
import { CellError, type Value } from './cells.ts';
import { fromSerial } from './typing.ts';

export type Culture = {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly shortDate: string;
};

export const cultures: Record<string, Culture> = {
  'fi-FI': { name: 'fi-FI', decimal: ',', group: '\u00A0', shortDate: 'd.m.yyyy' },
  'sv-SE': { name: 'sv-SE', decimal: ',', group: '\u00A0', shortDate: 'yyyy-mm-dd' },
  'sv-FI': { name: 'sv-FI', decimal: ',', group: '\u00A0', shortDate: 'd.m.yyyy' },
  'en-US': { name: 'en-US', decimal: '.', group: ',', shortDate: 'm/d/yyyy' },
};

export function display(value: Value, format: string, culture: Culture, date1904: boolean): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') return sections.length > 3 ? literal(sections[3]!, value) : value;
  const negative = value < 0;
  const section =
    negative && sections.length > 1
      ? sections[1]!
      : value === 0 && sections.length > 2
        ? sections[2]!
        : sections[0]!;
  const code = section.replace(
    /\[(?:\$([^\]-]*)(?:-[^\]]*)?|(?!h+\]|m+\]|s+\])[^\]]*)\]/gi,
    (_, symbol: string | undefined) => (symbol ? `"${symbol}"` : ''),
  );
  if (/^(?:general)?$/i.test(code.trim()))
    return code === '' && sections.length > 1 ? '' : general(value, culture);
  // The system's own short date follows the user's region.
  if (format === 'm/d/yyyy' || format === 'mm-dd-yy')
    return dateText(value, culture.shortDate, culture, date1904);
  if (/[dyhs]|m(?!\s*$)|^m+$/i.test(bare(code)) && !/[0#?]/.test(bare(code).replace(/\.0+/g, '')))
    return dateText(value, code, culture, date1904);
  return numberText(negative && sections.length > 1 ? -value : value, code, culture);
}

const bare = (code: string): string => code.replace(/"[^"]*"|\\.|_./g, '').replace(/AM\/PM/gi, 'h');

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|;|[^;"\\[]+/g))
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  return sections;
}

const literal = (code: string, text: string): string => unquoted(code).replace('@', () => text);

const unquoted = (code: string): string =>
  code.replace(
    /"([^"]*)"|\\(.)|_(.)|\*./g,
    (_, quoted: string | undefined, escaped: string | undefined, space: string | undefined) =>
      quoted ?? escaped ?? (space === undefined ? '' : ' '),
  );

export function general(value: number, culture: Culture): string {
  if (value === 0) return '0';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e11 || magnitude < 1e-9) {
    const [digits, exponent] = value.toExponential(5).split('e') as [string, string];
    const power = Number(exponent);
    return `${digits.replace(/\.?0+$/, '').replace('.', culture.decimal)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const whole = Math.trunc(magnitude).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole))))).replace('.', culture.decimal);
}

function numberText(value: number, code: string, culture: Culture): string {
  const pattern = /(?:[0#?,]*[0#?][0#?,]*)(?:\.[0#?]*)?|\.[0#?]+/.exec(
    code.replace(/"[^"]*"|\\.|_./g, (m) => '\u0000'.repeat(m.length)),
  );
  if (!pattern) return unquoted(code);
  const [wholePart = '', decimals = ''] = pattern[0].split('.');
  const scale = /,+$/.exec(wholePart)?.[0].length ?? 0;
  const percent = (bare(code).match(/%/g) ?? []).length;
  const scaled = (value * 100 ** percent) / 1000 ** scale;
  let [whole = '0', rest = ''] = fixed(Math.abs(scaled), decimals.length).split('.') as [string, string?];
  const least = decimals.replace(/#+$/, '').length;
  while (rest.length > least && rest.endsWith('0')) rest = rest.slice(0, -1);
  const zeros = (wholePart.match(/0/g) ?? []).length;
  whole = (whole === '0' ? '' : whole).padStart(zeros, '0');
  if (/[0#?],[0#?]/.test(wholePart)) whole = whole.replace(/\B(?=(\d{3})+$)/g, culture.group);
  const sign = scaled < 0 && Number(whole.replace(/\D/g, '') + rest) !== 0 ? '-' : '';
  const digits = `${whole}${rest === '' && decimals === '' ? '' : rest === '' ? '' : culture.decimal + rest}`;
  return `${sign}${unquoted(code.slice(0, pattern.index))}${digits}${unquoted(code.slice(pattern.index + pattern[0].length))}`;
}

/** Rounded half away from zero on the shortest decimal, as Excel shows numbers: 1.005 at two digits is 1.01. */
function fixed(value: number, digits: number): string {
  if (value >= 1e15) return value.toFixed(digits);
  return (Math.round(Number(`${value}e${digits}`)) / 10 ** digits).toFixed(digits);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dateText(value: number, code: string, culture: Culture, date1904: boolean): string {
  if (value < 0) return '########';
  const d = fromSerial(value, date1904);
  const twelve = /AM\/PM/i.test(code);
  const hour = Math.floor(d.seconds / 3600);
  const pieces = [
    ...code.matchAll(/"[^"]*"|\\.|_.|AM\/PM|\[h+\]|\[m+\]|\[s+\]|y+|m+|d+|h+|s+(?:\.0+)?|[\s\S]/gi),
  ].map((m) => m[0]);
  const isMinute = (i: number): boolean => {
    const before = pieces.slice(0, i).findLast((p) => /^\[?[hs]|^[ymd]/i.test(p));
    const after = pieces.slice(i + 1).find((p) => /^\[?[hs]|^[ymd]/i.test(p));
    return /^\[?h/i.test(before ?? '') || /^s/i.test(after ?? '');
  };
  const two = (n: number): string => String(n).padStart(2, '0');
  return pieces
    .map((piece, i) => {
      const p = piece.toLowerCase();
      if (p === 'am/pm') return hour < 12 ? 'AM' : 'PM';
      if (/^\[h/.test(p)) return String(Math.floor(value * 24 + 1e-9));
      if (/^y/.test(p)) return p.length > 2 ? String(d.year) : two(d.year % 100);
      if (/^m/.test(p)) {
        if (p.length <= 2 && isMinute(i)) return pad(Math.floor(d.seconds / 60) % 60, p.length);
        const name = monthNames[d.month - 1]!;
        return p.length > 3 ? name : p.length === 3 ? name.slice(0, 3) : pad(d.month, p.length);
      }
      if (/^d/.test(p))
        return p.length > 2
          ? dayNames[d.weekday]!.slice(0, p.length === 3 ? 3 : undefined)
          : pad(d.day, p.length);
      if (/^h/.test(p)) return pad(twelve ? hour % 12 || 12 : hour, p.length);
      if (/^s/.test(p)) return pad(d.seconds % 60, p.startsWith('ss') ? 2 : 1);
      return p === '.' && /^s/i.test(pieces[i + 1] ?? '') ? culture.decimal : unquoted(piece);
    })
    .join('');
}

const pad = (n: number, width: number): string => String(n).padStart(Math.min(width, 2), '0');
