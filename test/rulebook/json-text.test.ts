import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../shared/rulebook/json-text.ts';

const cases: readonly (readonly [text: string, ...places: string[]])[] = [
  ['{}'],
  ['{ "a": 1, "b": { "a": 1 }, "c": [{ "a": 1 }, { "a": "b", "b": "a" }] }'],
  ['{ "a": 1, "a": 1 }', 'a'],
  ['{ "a": 1, "\\u0061": 2, "a": 3 }', 'a', 'a'],
  ['{ "a": [], "b": [{}, [0, { "c": "}", "d": [1, 2], "c": 1 }]], "a": {} }', 'b[1][1].c', 'a'],
  ['[{ "a\\"b": "a\\\\", "x": null, "a\\"b": true }]', '[0].a"b'],
  ['{ "": { "": 1, "": 2 } }', ''],
];

test.each(cases)('%s', (text, ...places) => {
  expect(parseJson(text).repeated.map(({ path, kind }) => [path, kind])).toEqual(
    places.map((place) => [place, 'duplicate']),
  );
});

test('a text that an object was written as repeats none, and one within it that is given again is found', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.string(), (json, key) => {
      const name = JSON.stringify(key);
      expect(parseJson(json).repeated).toEqual([]);
      expect(parseJson(`[${json}, { ${name}: ${json}, ${name}: ${json} }]`).repeated).toHaveLength(1);
    }),
  );
});
