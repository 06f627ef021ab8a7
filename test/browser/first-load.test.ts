/** What the pane loads before it shows anything: our own script, small enough for a slow line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildPages } from '../workbench/build-pages.ts';

const mostBytes = 350_000;

test('the first load of script, and no checker of rulebooks in it', { timeout: 120_000 }, async () => {
  const { pane } = await buildPages();
  const page = readFileSync(join(pane, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) =>
    readFileSync(join(pane, path!), 'utf8'),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(mostBytes);
  expect(scripts.filter((script) => script.includes('ZodError'))).toHaveLength(0);
});
