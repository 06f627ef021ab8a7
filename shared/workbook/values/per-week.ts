/**
 * A count of groups that is none by the week (T25): `4 krt/kk`, `joka toinen viikko`. How often one meets is no
 * number of groups either: `2 krt/vko`.
 */
import { plainText } from './plain-text.ts';

const otherwise =
  /(?<!\p{L})(?:krt|kertaa?|ggr|gång(?:er)?|times?)(?!\p{L})|\/\s?(?:kk|v|vuosi|mån|år|month|year)(?!\p{L})|(?:kuukaudessa|kuussa|vuodessa)(?!\p{L})|per (?:månad|år|month|year)|joka (?:toinen|kolmas|2\.|3\.)|parittom|parillis|varannan|every other|fortnight/u;

export const isOtherThanWeekly = (text: string): boolean =>
  otherwise.test(
    plainText(text)
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' '),
  );
