/**
 * The layer rule: `shared` is pure and stands alone, `worker` and `addin` use it and never each other. The
 * table says which packages each may name; what is not in it is not used.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

type Layer = { readonly uses: readonly string[]; readonly packages: readonly RegExp[] };

const layers: Readonly<Record<string, Layer>> = {
  shared: { uses: ['shared'], packages: [/^zod$/, /^ibantools$/] },
  worker: {
    uses: ['shared', 'worker', 'package.json'],
    packages: [
      /^node:/,
      /^zod$/,
      /^kysely$/,
      /^libsql$/,
      /^pg$/,
      /^node-cron$/,
      /^tsx(\/|$)/,
      /^wasm-xlsxwriter/,
    ],
  },
  addin: {
    uses: ['shared', 'addin'],
    packages: [/^react(-dom)?(\/|$)/, /^@fluentui\/react-/],
  },
};

/** Run by hand or by the build, in node; no part of what is delivered. */
const buildTool = /(^|[\\/])(vite\.config\.ts|make-[\w-]+\.mjs)$/;

type Import = { readonly file: string; readonly names: string };

function importsOf(layer: string): readonly Import[] {
  const files = readdirSync(resolve(root, layer), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(ts|tsx|mts|mjs|js)$/.test(name) && !buildTool.test(name),
  );
  return files.flatMap((name) => {
    const file = resolve(root, layer, name);
    const code = readFileSync(file, 'utf8');
    const specifiers = code.matchAll(
      /^(?:import|export)\b[^;'"]*\bfrom\s+'([^'\n]+)'|^import\s+'([^'\n]+)'|\b(?:import|require)\(\s*'([^'\n]+)'/gm,
    );
    return [...specifiers].map(([, from, bare, called]) => ({
      file,
      names: (from ?? bare ?? called) as string,
    }));
  });
}

function allowed({ file, names }: Import, { uses, packages }: Layer): boolean {
  if (!names.startsWith('.')) return packages.some((p) => p.test(names));
  const target = relative(root, resolve(dirname(file), names)).replaceAll('\\', '/');
  return uses.includes(target.split('/')[0] as string);
}

test.each(Object.entries(layers))('%s imports only what it may', (name, layer) => {
  const imports = importsOf(name);
  expect(imports.length).toBeGreaterThan(0);
  const wrong = imports
    .filter((i) => !allowed(i, layer))
    .map((i) => `${relative(root, i.file)} → ${i.names}`);
  expect(wrong).toEqual([]);
});

test('the rule sees what it forbids', () => {
  const at = (file: string, names: string) => ({ file: resolve(root, file), names });
  const { shared, worker, addin } = layers as Record<string, Layer>;
  expect(allowed(at('shared/assess.ts', 'node:fs'), shared as Layer)).toBe(false);
  expect(allowed(at('shared/assess.ts', '../worker/main.ts'), shared as Layer)).toBe(false);
  expect(allowed(at('worker/main.ts', '../addin/main.tsx'), worker as Layer)).toBe(false);
  expect(allowed(at('addin/main.tsx', '../worker/main.ts'), addin as Layer)).toBe(false);
  expect(allowed(at('addin/main.tsx', 'node:fs'), addin as Layer)).toBe(false);
});

/** Names whose value depends on the machine, the moment or chance: none stands in shared code. */
const impure =
  /\b(?:Date\.now|new Date\b|Math\.random|toLocale\w+|Intl\.|process\.|globalThis|performance\.|fetch\(|setTimeout|setInterval|console\.)/;

test('shared asks neither the machine nor the moment', () => {
  const files = readdirSync(resolve(root, 'shared'), { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const code = readFileSync(resolve(root, 'shared', name), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
        '',
      );
      const hit = impure.exec(code);
      return hit ? [`${name}: ${hit[0]}`] : [];
    });
  expect(found).toEqual([]);
});
