/** The texts of all sheets, each once: cells hold their numbers. */
import { head, xmlText } from './xml.ts';

export type Strings = {
  /** @returns the number that a cell holds. */
  readonly add: (text: string) => number;
  /** The part itself, once all cells are written. */
  readonly xml: () => Iterable<string>;
};

export function makeStrings(): Strings {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    add(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *xml() {
      yield `${head}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) {
        const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
        yield `<si><t${space}>${xmlText(text)}</t></si>`;
      }
      yield '</sst>';
    },
  };
}
