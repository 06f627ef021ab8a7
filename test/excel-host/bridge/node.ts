/**
 * Microsoft's unmodified client in Node: its Excel file runs in a context with the few browser names it
 * touches while loading, and talks to our host over the bridge it looks for itself.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import type { ExcelHost } from '../host.ts';
import { floorSets, richApiBridge } from './startup.ts';

const file = 'excel-web-16.00.debug.js';
let source: string | undefined;

export type Client = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
};

/** Loads the client against the host. `sets` as in the browser: they decide which ways the client goes. */
export function loadClient(host: ExcelHost, sets: Readonly<Record<string, string>> = floorSets): Client {
  source ??= readFileSync(
    createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${file}`),
    'utf8',
  );
  const window = windowStub();
  host.startSession();
  window._richApiNativeBridge = richApiBridge(host, (task) => void setTimeout(task, 0));
  createContext(window);
  runInContext(source, window, { filename: file });
  const requirements = {
    isSetSupported: (name: string, version = '1.1') => name in sets && atMost(version, sets[name]!),
  };
  const context = {
    platform: 'PC',
    host: 'Excel',
    displayLanguage: host.locale,
    contentLanguage: host.locale,
    requirements,
  };
  const factory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32' }),
  };
  (window.OSF as Record<string, unknown>)._OfficeAppFactory = factory;
  return window as unknown as Client;
}

function windowStub(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
  });
  const storage = () => ({ getItem: () => null, setItem: nothing, removeItem: nothing });
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    origin: 'https://localhost',
  };
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    location,
    navigator: { userAgent: 'node' },
    sessionStorage: storage(),
    localStorage: storage(),
    document: {
      getElementsByTagName: () => [],
      createElement: element,
      head: element(),
      body: element(),
      addEventListener: nothing,
      location,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    XMLHttpRequest: nothing,
    external: {},
    name: '',
  };
  for (const self of ['window', 'self', 'top', 'parent', 'globalThis']) window[self] = window;
  return window;
}

function atMost(version: string, limit: string): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  const [c = 0, d = 0] = limit.split('.').map(Number);
  return a < c || (a === c && b <= d);
}
