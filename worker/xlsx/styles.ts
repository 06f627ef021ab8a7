/** The styles part, of which only one thing is kept: what each cell format makes of a number. */
import { type Budget, weight } from './limits.ts';
import { builtinKind, customKind, type NumberKind } from './number-format.ts';
import type { Xml } from './xml.ts';

/** What each cell format (by its index, a cell's `s`) makes of a number. */
export function readStyles(xml: Xml, budget: Budget): NumberKind[] {
  const custom = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  xml.next();
  while (xml.nextChild(1)) {
    if (xml.name === 'numFmts') {
      while (xml.nextChild(2)) {
        budget.keep(weight.text);
        const code = xml.attribute('formatCode');
        if (code !== undefined) custom.set(Number(xml.attribute('numFmtId')), customKind(code));
      }
    } else if (xml.name === 'cellXfs') {
      while (xml.nextChild(2)) {
        budget.keep(weight.number);
        const id = Number(xml.attribute('numFmtId') ?? 0);
        kinds.push(custom.has(id) ? custom.get(id) : builtinKind(id));
      }
    }
  }
  return kinds;
}
