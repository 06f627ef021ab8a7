/**
 * Payments of one decision that stand beside one another (T18): `1. erä €`, `1. erä maksettu pvm`, `2. erä €` …
 * The number stands in the header or in the heading above it. Each is a field of its own, `paid:1` and
 * `paidOn:1`, so that no instalment is taken for the whole.
 */
import { columnName } from './address.ts';
import { scaleIn } from './assign-columns.ts';
import { fold } from './header-text.ts';
import type { PreparedHeader } from './match-words.ts';
import type { ColumnMapping } from './reading.ts';

const numbers: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:1|i|1st|ensimmainen|forsta|first)$/u,
  /(?<![\p{L}\d])(?:2|ii|2nd|toinen|andra|second)$/u,
  /(?<![\p{L}\d])(?:3|iii|3rd|kolmas|tredje|third)$/u,
  /(?<![\p{L}\d])(?:4|iv|4th|neljas|fjarde|fourth)$/u,
];
const before = /^(.*?)[.:]?\s*(?:maksu|betalnings)?(?:era|raten?|instalment)(?!\p{L}{3})/u;
const after = /(?:era|rat|instalment)\s*(\d)(?!\d)/u;

export function instalmentColumns(headers: readonly PreparedHeader[]): readonly ColumnMapping[] {
  const found = new Map<string, ColumnMapping>();
  const take = (field: string, { header }: PreparedHeader) => {
    const column = columnName(header.column);
    const evidence = field.slice(field.indexOf(':') + 1);
    found.set(field, { field, column, header: header.text, evidence, score: 1, ...scaleIn(header) });
  };
  const numbered = headers.flatMap((prepared) => {
    const number = numberOf(fold(prepared.header.joined?.text ?? prepared.header.text));
    return number === undefined ? [] : [{ prepared, number }];
  });
  // What says that it holds euros is the sum; then the same words without them are its day.
  for (const holds of ['euros', undefined, 'day'] as const)
    for (const { prepared, number } of numbered) {
      if (prepared.holds !== holds) continue;
      const field = holds === 'day' || found.has(`paid:${number}`) ? `paidOn:${number}` : `paid:${number}`;
      if (!found.has(field)) take(field, prepared);
    }
  const sums = [...found.keys()].filter((field) => field.startsWith('paid:'));
  return sums.length > 1 ? [...found.values()] : [];
}

function numberOf(text: string): number | undefined {
  const ahead = before.exec(text)?.[1]?.trim();
  const index = ahead === undefined ? -1 : numbers.findIndex((number) => number.test(ahead));
  if (index >= 0) return index + 1;
  const behind = after.exec(text)?.[1];
  return behind === undefined ? undefined : Number(behind);
}
