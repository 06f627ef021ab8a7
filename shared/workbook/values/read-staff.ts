/**
 * One cell as a project's staff in years of work (P6): `1`, `1,7`, `3,5 henkilötyövuotta`,
 * `4,5 (Kemissä 3 ja Lapin yliopistolla 1,5)`. Months and percentages are other measures and stay unread.
 */
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { isHedge } from './hedges.ts';
import { mainFigure } from './main-figure.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText, wordsOf } from './plain-text.ts';

const otherMeasures = /^(?:htkk|kk|h|tim)$|^(?:kuukau|mån|month|tunti|hour)/;
const labels = /^(?:yht|yhteensä|henkil|htv|hlö|personal|årsverk|staff|fte|total|totalt)/;

export function readStaff(content: CellContent | undefined): Reading<number> {
  if (content === undefined) return unknown.missing;
  switch (content.type) {
    case 'number':
      if (content.format || !Number.isFinite(content.value)) return unknown.unreadable;
      return content.value < 0 ? unknown.negative : knownAs(content.value + 0);
    case 'text':
      return fromText(plainText(content.value).toLowerCase());
    case 'error':
      return unknown.error;
    case 'boolean':
      return unknown.unreadable;
  }
}

function fromText(text: string): Reading<number> {
  if (isBlank(text)) return unknown.missing;
  if (wordsOf(text).some((word) => otherMeasures.test(word))) return unknown.unreadable;
  return mainFigure(text, (word) => isHedge(word) || labels.test(word));
}
