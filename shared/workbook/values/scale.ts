/**
 * Sums that a header or a title counts in thousands or millions of euros: `Budjetti (1000 €)`, `Kustannukset
 * M€`, `Hankkeet 2024 (t€)`. A bare number below it is so many; a sum with its own unit stays what it says.
 */
import type { CellContent } from '../grid.ts';

const units: readonly { readonly scale: number; readonly unit: string }[] = [
  {
    scale: 1000,
    unit: String.raw`1[ .\u00a0]?000\s?(?:€|eur\p{L}*|e)|t\s?€|k\s?€|teur|keur|tuha(?:t|n|ns)\p{L}*\s+euro\p{L}*|tusen\p{L}*\s+euro|thousands?(?:\s+of)?\s+(?:euros?|eur)|(?:€|eur|euros?)\s?(?:thousands?|1[ .,\u00a0]?000|['’]?000s?)`,
  },
  {
    scale: 1_000_000,
    unit: String.raw`m\s?€|meur|millions?(?:\s+of)?\s+(?:euros?|eur)|(?:€|eur|euros?)\s?millions?|miljoner\s+euro|milj(?:\.|oon\p{L}*)?\s*(?:€|euro\p{L}*)|mn\s?€`,
  },
];

const regexes = (around: (unit: string) => string) =>
  units.map(({ scale, unit }) => ({ scale, words: new RegExp(around(unit), 'iu') }));

const inHeader = regexes((unit) => String.raw`(?:^|[\s([,])(?:${unit})\.?\s*[)\]]?\s*$`);

/** Alone in the cell, in brackets of its own, or announced, there or after other words: elsewhere `1 000 €` is a sum. */
const inTitle = regexes(
  (unit) =>
    String.raw`^(?:${unit})\.?$|[([]\s*(?:${unit})\.?\s*[)\]]|[,;–—-]\s+(?!\d)(?:${unit})\.?$|(?:^|[([,;:.–—-]\s*)(?:(?:kaikki\s+)?(?:luvut|summat|eurot|yksikkö|belopp\p{L}*|siffror\p{L}*|enhet|figures|amounts|unit))\P{L}(?:[^,;()[\]]*\s)?(?:${unit})\.?(?=\s*(?:$|[,;.)\]]))`,
);

/** `Sopimus (yli 1 000 €)` names a limit. */
const limit =
  /(?:(?:^|[^\p{L}])(?:yli|alle|max|enintään|vähintään|över|under)|[<>≥≤])\.?\s?1[ .\u00a0]?000/iu;

/** How many euros one of the header's units is. */
export function scaleOf(header: string): number {
  return limit.test(header) ? 1 : scaleBy(inHeader, header);
}

/** How many euros one is in the sums of a table that has the text above it. */
export const scaleOfTable = (title: string): number => scaleBy(inTitle, title.trim());

const scaleBy = (all: typeof inHeader, text: string) => all.find(({ words }) => words.test(text))?.scale ?? 1;

const bare = /^[\s\u00a0]*[-–−]?\d[\d\s\u00a0.,]*$/;

export function scaled(content: CellContent | undefined, scale: number): CellContent | undefined {
  if (scale === 1 || content === undefined) return content;
  if (content.type === 'number')
    return content.format ? content : { type: 'number', value: content.value * scale };
  if (content.type !== 'text' || !bare.test(content.value)) return content;
  return { type: 'text', value: `${content.value} ${scale === 1000 ? 't€' : 'milj. €'}` };
}
