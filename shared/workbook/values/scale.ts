/**
 * Sums that a header counts in thousands or millions of euros: `Budjetti (1000 €)`, `Kaupungin osuus, t€`,
 * `Kustannukset M€`. A bare number below it is so many; a sum with its own unit stays what it says.
 */
import type { CellContent } from '../grid.ts';

const thousands =
  /(?:^|[\s([,])(?:1[ .\u00a0]?000\s?(?:€|eur\p{L}*|e)|t\s?€|k\s?€|teur|keur|tuhat\p{L}*\s+euro\p{L}*|tuhan\p{L}*\s+euro\p{L}*|tusen\p{L}*\s+euro)\.?\s*[)\]]?\s*$/iu;
const millions =
  /(?:^|[\s([,])(?:m\s?€|meur|milj(?:\.|oon\p{L}*)?\s*(?:€|euro\p{L}*)|mn\s?€)\.?\s*[)\]]?\s*$/iu;

/** `Sopimus (yli 1 000 €)` names a limit. */
const limit =
  /(?:(?:^|[^\p{L}])(?:yli|alle|max|enintään|vähintään|över|under)|[<>≥≤])\.?\s?1[ .\u00a0]?000/iu;

/** How many euros one of the header's units is. */
export function scaleOf(header: string): number {
  if (limit.test(header)) return 1;
  return thousands.test(header) ? 1000 : millions.test(header) ? 1_000_000 : 1;
}

const bare = /^[\s\u00a0]*[-–−]?\d[\d\s\u00a0.,]*$/;

export function scaled(content: CellContent | undefined, scale: number): CellContent | undefined {
  if (scale === 1 || content === undefined) return content;
  if (content.type === 'number')
    return content.format ? content : { type: 'number', value: content.value * scale };
  if (content.type !== 'text' || !bare.test(content.value)) return content;
  return { type: 'text', value: `${content.value} ${scale === 1000 ? 't€' : 'milj. €'}` };
}
