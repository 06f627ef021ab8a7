/**
 * What texts came to: a column says the same few words over and over, and a town's workbooks have the same
 * headings. Only short texts are kept, and all are forgotten when there are many, so that no workbook can
 * fill the memory. A text may be cut out of a longer one and hold all of it: what is kept is made of a copy.
 */

/**
 * @param most how many texts
 * @param longest letters of a text worth keeping
 */
export function recallingTexts<Result>(
  most: number,
  longest: number,
): (text: string, make: (text: string) => Result) => Result {
  const kept = new Map<string, Result>();
  return (text, make) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    if (text.length > longest) return make(text);
    const own = JSON.parse(JSON.stringify(text)) as string;
    const result = make(own);
    if (kept.size >= most) kept.clear();
    kept.set(own, result);
    return result;
  };
}
