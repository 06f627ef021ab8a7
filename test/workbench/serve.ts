/**
 * Serves the workbench to this machine alone: the page, the built pane, Microsoft's client from the npm
 * package, and workbooks by name.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, sep } from 'node:path';
import { buildPages } from './build-pages.ts';

export type Served = { readonly url: string; readonly port: number; readonly close: () => Promise<void> };

export type ServeOptions = {
  /** 0 for any that is free. */
  readonly port: number;
  /** Paths by the names that the page shows; the first one opens when none is asked for. */
  readonly workbooks: ReadonlyMap<string, string>;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const office = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** @throws where the port is taken (`EADDRINUSE`), and where the pages cannot be built. */
export async function serveWorkbench({ port, workbooks }: ServeOptions): Promise<Served> {
  const { pane, around } = await buildPages();
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (path === undefined || !['localhost', '127.0.0.1', '[::1]'].includes(host)) return refuse(response);
    if (path === '/') return sendFile(response, around, '/index.html');
    if (path === '/plant-host.js') return send(response, '.js', 'parent.plantHost?.(window);');
    if (path === '/workbooks') return send(response, '.json', JSON.stringify([...workbooks.keys()]));
    if (path.startsWith('/workbooks/')) {
      const file = workbooks.get(path.slice('/workbooks/'.length));
      return file && existsSync(file) ? send(response, '.xlsx', readFileSync(file)) : refuse(response);
    }
    if (path === '/pane/' || path === '/pane/index.html') return send(response, '.html', panePage(pane));
    if (path.startsWith('/pane/')) return sendFile(response, pane, path.slice('/pane'.length));
    if (path.startsWith('/office/')) return sendFile(response, office, path.slice('/office'.length));
    return sendFile(response, around, path);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The pane's page as built, with the one line before its scripts that Excel's own window does not need. */
function panePage(pane: string): string {
  const built = readFileSync(join(pane, 'index.html'), 'utf8');
  return built.replace('<script', '<script src="/plant-host.js"></script>\n    <script');
}

function pathOf(url: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function sendFile(response: ServerResponse, folder: string, path: string): void {
  const file = join(folder, path);
  const there = file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  // Built files carry their content's hash in their name, and the client changes with the lock file alone.
  const lasts = path.startsWith('/assets/') || folder === office;
  if (there) send(response, extname(file), readFileSync(file), lasts ? 'max-age=86400' : 'no-cache');
  else refuse(response);
}

function send(
  response: ServerResponse,
  extension: string,
  content: string | Buffer,
  cache = 'no-cache',
): void {
  response.writeHead(200, {
    'content-type': types[extension] ?? 'application/octet-stream',
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('404');
}
