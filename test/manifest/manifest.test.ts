/** Our manifest is good, and the checker would have seen each of these faults. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkManifest, type IconSize } from './check-manifest.ts';
import { parseXml } from './xml.ts';

const root = join(import.meta.dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Width and height stand in a PNG's first chunk. */
const sizeOf: IconSize = (url) => {
  const name = /^https:\/\/[^/]+\/(icons\/[\w.-]+\.png)$/.exec(url)?.[1];
  if (!name) return undefined;
  const bytes = readFileSync(join(root, 'addin', name));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

const faultsOf = (xml: string) => checkManifest(parseXml(xml), sizeOf);

test('the manifest holds', () => {
  expect(faultsOf(manifest)).toEqual([]);
});

test.each([
  ['an element out of order', '  <Permissions>ReadWriteDocument</Permissions>\n', '', 'missing: Permissions'],
  [
    'a resource that is not there',
    'resid="Check.Tip"',
    'resid="Check.Hint"',
    'resid without a resource: Check.Hint',
  ],
  [
    'plain http',
    'DefaultValue="https://localhost:5173/help.html"',
    'DefaultValue="http://x/help.html"',
    'not https: http://x/help.html',
  ],
  ['a wrong icon', 'icon-80.png', 'icon-64.png', 'icon of 80: https://localhost:5173/icons/icon-64.png'],
  [
    'a text too long',
    'Value="Bidrag"',
    `Value="${'x'.repeat(126)}"`,
    `ShortStrings takes 1–125 characters: ${'x'.repeat(126)}`,
  ],
  ['a language lost', '<bt:Override Locale="fi-FI" Value="Avustukset"/>', '', 'Group.Label lacks fi-FI'],
  [
    'a second page',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    'the shared runtime has one page',
  ],
  [
    'a short-lived runtime',
    'lifetime="long"',
    'lifetime="short"',
    'the shared runtime needs lifetime="long"',
  ],
  [
    'a version of three parts',
    '<Version>0.1.0.0</Version>',
    '<Version>0.1.0</Version>',
    'Version needs four parts',
  ],
  ['a higher API', 'MinVersion="1.14"', 'MinVersion="1.18"', 'ExcelApi 1.14'],
])('%s is seen', (_, from, to, fault) => {
  expect(manifest).toContain(from);
  expect(faultsOf(manifest.replace(from, to))).toContain(fault);
});

test('order is seen', () => {
  const hosts = /\n {2}<Hosts>[\s\S]*?<\/Hosts>/.exec(manifest)?.[0] ?? '';
  const moved = manifest.replace(hosts, '').replace('\n  <DefaultSettings>', `${hosts}\n  <DefaultSettings>`);
  expect(faultsOf(moved)).toEqual([expect.stringMatching(/^order: Id Version /)]);
});
