/**
 * Finds the numbers in a text and reads them by Finnish, Swedish and English habit. A space or apostrophe
 * groups thousands; so does a dot before exactly three digits (`8.000`), as Finnish officials write; any
 * other dot and every comma is decimal, except that `12,500` could be either and stays unclear. What has
 * the digits but not the shape of one number (`13.2.2023`) is reported as other, so that nobody adds it up.
 */

export type NumberInText = {
  readonly kind: 'number' | 'unclear' | 'other';
  /** Without sign; NaN unless the kind is `number`. */
  readonly value: number;
  readonly negative: boolean;
  /** Where the digits start and end in the text. */
  readonly start: number;
  readonly end: number;
};

const digitRun = /\d+(?:[ .,'’]\d+)*/g;
/** Not `016 123 456`, which is a phone number. */
const groupHead = /^[1-9]\d{0,2}$/;
const nextGroup = /^\d{3}(?:([.,])\d+)?$/;
/** A minus that belongs to the number: attached to it, or all that stands before it. */
const minusBefore = /(?:(?:^|[\s(:])[-−–]|^[-−–] ?)(?:(?:€|eur) ?)?$/;

/** What stands between the ends of `4–5`. */
const range = /^ ?[-–—−] ?$/;

/** @param text plain text (single spaces) in lower case */
export function numbersIn(text: string): NumberInText[] {
  const numbers: NumberInText[] = [];
  let previousEnd = 0;
  digitRun.lastIndex = 0;
  for (let run = digitRun.exec(text); run; run = digitRun.exec(text)) {
    const chunks = run[0].split(' ');
    let start = run.index;
    for (let index = 0; index < chunks.length; ) {
      const count = groupsFrom(chunks, index);
      const written = chunks.slice(index, index + count).join(' ');
      const end = start + written.length;
      const before = text.slice(previousEnd, start);
      const negative = minusBefore.test(before) && (numbers.length === 0 || !range.test(before));
      const { kind, value } = interpret(written);
      numbers.push({ kind, value, negative, start, end });
      previousEnd = end;
      start = end + 1;
      index += count;
    }
  }
  return numbers;
}

/** How many of the space-separated chunks from `index` on make one number: `4`,`979,20` are one. */
function groupsFrom(chunks: readonly string[], index: number): number {
  if (!groupHead.test(chunks[index]!)) return 1;
  let count = 1;
  for (let next = nextGroup.exec(chunks[index + 1] ?? ''); next; ) {
    count += 1;
    next = next[1] ? null : nextGroup.exec(chunks[index + count] ?? '');
  }
  return count;
}

const thousands = /^[1-9]\d{0,2}(?:([.,'’])\d{3})(?:\1\d{3})*$/;
const decimal = /^\d+[.,]\d+$/;
const groupedDecimal = /^[1-9]\d{0,2}(?:([.,'’])\d{3})(?:\1\d{3})*(?!\1)[.,]\d+$/;

function interpret(written: string): Pick<NumberInText, 'kind' | 'value'> {
  if (written.includes(' ')) {
    // Thousands are told apart already, so a comma is decimal; a dot before three digits contradicts the spaces.
    const digits = written.replaceAll(' ', '').replace(',', '.');
    return /\.\d{3}$/.test(written) ? unclear : number(digits);
  }
  const grouped = thousands.exec(written);
  if (grouped) {
    const onlyComma = grouped[1] === ',' && written.indexOf(',') === written.lastIndexOf(',');
    return onlyComma ? unclear : number(written.replace(/\D/g, ''));
  }
  if (decimal.test(written)) return number(written.replace(',', '.'));
  if (groupedDecimal.test(written)) {
    const point = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
    return number(`${written.slice(0, point).replace(/\D/g, '')}.${written.slice(point + 1)}`);
  }
  return /^\d+$/.test(written) ? number(written) : { kind: 'other', value: Number.NaN };
}

const unclear = { kind: 'unclear', value: Number.NaN } as const;

function number(digits: string): Pick<NumberInText, 'kind' | 'value'> {
  return { kind: 'number', value: Number(digits) };
}
