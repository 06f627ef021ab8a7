/**
 * What a reading process keeps over workbooks: nothing of one is read into another, and a workbook leaves
 * next to nothing behind, or the files after it would be blamed for the memory it took.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noOwnFields, steps } from '../../worker/xlsx/steps.ts';
import { wordAt } from '../../worker/xlsx/words.ts';
import { gridOf } from './read.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function kilobytesLeft(act: () => void): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  act();
  collectGarbage();
  return (process.memoryUsage().heapUsed - before) / 1024;
}

const word = (text: string) => wordAt(Buffer.from(` ${text}>`), 1, 1 + Buffer.byteLength(text));

test('a name is read as it stands, whatever names were read before', () => {
  for (const text of ['row', 'Ã¤', 'ä', 'Ã¤', 'rÃ¶w', 'röw']) expect(word(text)).toBe(text);
  const letters = fc.constantFrom('a', 'b', 'ä', 'Ã', '¤', 'ö', '¶', '€');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letters, minLength: 2, maxLength: 4 })), (texts) => {
      for (const text of texts) expect(word(text)).toBe(text);
    }),
  );
});

test('long names are forgotten with their workbook', () => {
  const names = Array.from({ length: 100 }, (_, n) => {
    const [first, last] = [97 + (n % 26), 97 + Math.floor(n / 26)].map((code) => String.fromCharCode(code));
    return `<${first?.repeat(50_000)}${last?.repeat(50_000)}/>`;
  });
  const read = () => gridOf({ sheets: [{ xml: `<sheetData/>${names.join('')}` }] });
  expect(kilobytesLeft(read)).toBeLessThan(2000);
});

test('a header or a value that is remembered does not hold the part it was cut out of', () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (...texts: string[]) => `<row>${texts.map(cell).join('')}</row>`;
  const filler = `<!--${'x'.repeat(60_000)}-->`;
  const read = (n: number) =>
    steps.reading(
      gridOf({
        sheets: [
          {
            xml: `<sheetData>${row('Nimi', 'Kokonaiskustannukset', `Vapaa sarake numero ${n}`)}${row('Museo', `noin ${n} 000 euroa yhteensä`, 'x')}</sheetData>${filler}`,
          },
        ],
      }),
      { name: 'hankkeet.xlsx', own: noOwnFields },
    );
  read(0);
  const left = kilobytesLeft(() => {
    for (let n = 1; n <= 200; n += 1) read(n);
  });
  expect(left).toBeLessThan(2000);
});
