import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { publishedBooks } from '../../shared/rulebook/books.ts';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));

const sources = readdirSync(shared, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && path !== 'rulebook/books.ts');

/** The code without its comments: examples there may name what they like. */
const code = (path: string) =>
  readFileSync(shared + path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

const names = [
  ...new Set(publishedBooks.flatMap(({ town, townName }) => [town, ...Object.values(townName)])),
];

test('the engine knows no town: only the books and their index do', () => {
  const town = new RegExp(`(?<![\\p{L}])(${names.join('|')})`, 'iu');
  const found = sources.filter((path) => town.test(code(path)));
  expect(sources.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test('the rules carry no year and no clause in code', () => {
  const engine = /^(rulebook|applications|allocation)\//;
  const ids = /['"`](?:[TPD]\d{1,2}|20[12]\d)['"`]/;
  expect(sources.filter((path) => engine.test(path)).filter((path) => ids.test(code(path)))).toEqual([]);
});
