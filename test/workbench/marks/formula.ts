/**
 * The formulas of conditional formats, as far as such rules go in grant workbooks: references, texts,
 * numbers, comparison, arithmetic, `&`, and a few functions. What is beyond that is no answer, and the page
 * says that it did not draw the rule.
 */
export type FormulaValue = string | number | boolean | null;

export type ValueAt = (reference: string) => FormulaValue | FormulaValue[];

type Token = { readonly kind: 'text' | 'number' | 'reference' | 'name' | 'sign'; readonly text: string };

const lexer =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<number>\d+(?:\.\d+)?)|(?<reference>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![A-Za-z(]))|(?<name>[A-Za-z_.]+)|(?<sign><>|<=|>=|[-+*/&=<>(),;%]))/y;

export class NotUnderstood extends Error {}

/** @throws NotUnderstood */
export function evaluate(formula: string, valueAt: ValueAt): FormulaValue {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  let at = 0;
  const peek = () => tokens[at]?.text;
  const take = (...signs: string[]): string | undefined =>
    tokens[at]?.kind === 'sign' && signs.includes(tokens[at]!.text) ? tokens[at++]!.text : undefined;
  const expect = (sign: string) => {
    if (!take(sign)) throw new NotUnderstood(formula);
  };
  type Operand = FormulaValue | FormulaValue[];

  const primary = (): Operand => {
    if (take('-')) return -number(single(primary()));
    if (take('+')) return primary();
    if (take('(')) {
      const inside = comparison();
      expect(')');
      return inside;
    }
    const token = tokens[at++];
    if (!token || token.kind === 'sign') throw new NotUnderstood(formula);
    if (token.kind === 'text') return token.text.slice(1, -1).replaceAll('""', '"');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'reference') return valueAt(token.text.replaceAll('$', ''));
    const name = token.text.toUpperCase();
    if (peek() !== '(' && (name === 'TRUE' || name === 'FALSE')) return name === 'TRUE';
    expect('(');
    const given: Operand[] = [];
    if (!take(')')) {
      do given.push(comparison());
      while (take(',', ';'));
      expect(')');
    }
    const call = functions[name];
    if (!call) throw new NotUnderstood(name);
    return call(given);
  };
  const chain = (next: () => Operand, signs: Readonly<Record<string, Binary>>) => (): Operand => {
    let left = next();
    for (let sign = take(...Object.keys(signs)); sign; sign = take(...Object.keys(signs)))
      left = signs[sign]!(single(left), single(next()));
    return left;
  };
  const product = chain(primary, {
    '*': (a, b) => number(a) * number(b),
    '/': (a, b) => number(a) / number(b),
  });
  const sum = chain(product, { '+': (a, b) => number(a) + number(b), '-': (a, b) => number(a) - number(b) });
  const joined = chain(sum, { '&': (a, b) => text(a) + text(b) });
  const comparison: () => Operand = chain(joined, {
    '=': (a, b) => compare(a, b) === 0,
    '<>': (a, b) => compare(a, b) !== 0,
    '<': (a, b) => compare(a, b) < 0,
    '>': (a, b) => compare(a, b) > 0,
    '<=': (a, b) => compare(a, b) <= 0,
    '>=': (a, b) => compare(a, b) >= 0,
  });

  const result = single(comparison());
  if (at < tokens.length) throw new NotUnderstood(formula);
  return result;
}

type Binary = (a: FormulaValue, b: FormulaValue) => FormulaValue;

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  lexer.lastIndex = 0;
  for (let end = 0; end < formula.trimEnd().length; end = lexer.lastIndex) {
    const groups = lexer.exec(formula)?.groups;
    if (!groups) throw new NotUnderstood(formula);
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined)!;
    tokens.push({ kind: kind as Token['kind'], text: found! });
  }
  return tokens;
}

const single = (value: FormulaValue | FormulaValue[]): FormulaValue =>
  Array.isArray(value) ? (value[0] ?? null) : value;

function number(value: FormulaValue): number {
  const read = value === null || value === '' ? 0 : Number(value);
  if (Number.isNaN(read)) throw new NotUnderstood(String(value));
  return read;
}

const text = (value: FormulaValue): string => (value === null ? '' : String(value));
const truth = (value: FormulaValue): boolean =>
  typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);

/** Excel's order: numbers before texts before truth values; texts without regard to case. */
export function compare(a: FormulaValue, b: FormulaValue): number {
  const rank = (v: FormulaValue) => (typeof v === 'number' ? 0 : typeof v === 'string' ? 1 : 2);
  const left = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const right = b ?? (typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  const [x, y] = typeof left === 'string' ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  return x < y! ? -1 : x > y! ? 1 : 0;
}

type Given = readonly (FormulaValue | FormulaValue[])[];
const first = (given: Given): FormulaValue => single(given[0] ?? null);
const flat = (given: Given): FormulaValue[] => given.flat();

const functions: Readonly<Record<string, (given: Given) => FormulaValue>> = {
  AND: (given) => flat(given).every(truth),
  OR: (given) => flat(given).some(truth),
  NOT: (given) => !truth(first(given)),
  N: (given) => (typeof first(given) === 'number' ? first(given) : first(given) === true ? 1 : 0),
  LEN: (given) => text(first(given)).length,
  TRIM: (given) => text(first(given)).trim().replace(/ +/g, ' '),
  ISBLANK: (given) => first(given) === null,
  ISNUMBER: (given) => typeof first(given) === 'number',
  ISTEXT: (given) => typeof first(given) === 'string',
  ISERROR: (given) => /^#/.test(text(first(given))),
  SEARCH: ([what, where]) => {
    const found = text(single(where ?? null))
      .toLowerCase()
      .indexOf(text(single(what ?? null)).toLowerCase());
    return found < 0 ? '#VALUE!' : found + 1;
  },
  COUNTIF: ([cells, wanted]) =>
    [cells ?? null].flat().filter((v) => v !== null && compare(v, single(wanted ?? null)) === 0).length,
};
