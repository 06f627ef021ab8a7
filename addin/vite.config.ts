/**
 * Builds the pane into `dist/addin`: static files, hashed assets, the manifest with its addresses filled in.
 * `ADDIN_URL` is where the files will be served from; `OFFICE_JS` is where Office.js comes from, which is
 * Microsoft's own server but for tests and closed networks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { defaultTown, publishedBooks } from '../shared/rulebook/books.ts';

const here = import.meta.dirname;
const officeJs = process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const addinUrl = (process.env.ADDIN_URL ?? 'https://localhost:5173').replace(/\/+$/, '');
const iconSizes = [16, 32, 64, 80];

/** Griffel fills empty style elements by script: the hash of the empty text lets it, and nothing else. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function policy(): string {
  const office = officeJs.startsWith('https://') ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function pages(): Plugin {
  let building = false;
  return {
    name: 'pages',
    config: (_, { command }) => {
      building = command === 'build';
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: html.replaceAll('%OFFICE_JS%', officeJs),
        tags: building
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: policy() },
                injectTo: 'head-prepend',
              },
            ]
          : [],
      }),
    },
  };
}

/**
 * The books are checked as this build begins; the browser gets those of the pane's own town as plain data,
 * without the checker.
 */
function checkedBooks(): Plugin {
  const own = publishedBooks.filter((book) => book.town === defaultTown);
  const file = join(here, '../shared/rulebook/books.ts').replaceAll('\\', '/');
  return {
    name: 'checked-books',
    enforce: 'pre',
    load: (id) =>
      id === file
        ? `export const defaultTown = ${JSON.stringify(defaultTown)};
           export const publishedBooks = JSON.parse(${JSON.stringify(JSON.stringify(own))});`
        : undefined,
  };
}

function manifest(): Plugin {
  return {
    name: 'manifest',
    generateBundle() {
      const source = readFileSync(join(here, '../manifest.xml'), 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.xml',
        source: source.replaceAll('https://localhost:5173', addinUrl),
      });
      for (const size of iconSizes) {
        const fileName = `icons/icon-${size}.png`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(here, fileName)) });
      }
    },
  };
}

/** Excel loads a pane over https only; `npx office-addin-dev-certs install` puts a certificate here. */
function developerCertificate() {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) =>
    join(homedir(), '.office-addin-dev-certs', name),
  );
  if (!key || !cert || !existsSync(cert)) return {};
  return { https: { key: readFileSync(key), cert: readFileSync(cert) } };
}

export default defineConfig({
  root: here,
  base: './',
  plugins: [react(), pages(), checkedBooks(), manifest()],
  build: {
    outDir: '../dist/addin',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: join(here, 'index.html'), help: join(here, 'help.html') } },
  },
  server: { port: 5173, strictPort: true, ...developerCertificate() },
});
