/**
 * A Chromium for the tests: the one `CHROMIUM_PATH` names, else the system's Chromium, Chrome or Edge, else
 * (on Linux) the one that npm brings, unpacked once into the temporary folder with its fonts, and with the
 * libraries it needs where the machine lacks them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

type Found = { readonly path: string; readonly env?: Readonly<Record<string, string>> };

/** @throws where there is none, saying what was looked for */
export async function launchChromium(): Promise<Browser> {
  const { path, env } = findChromium();
  return chromium.launch({
    executablePath: path,
    args: flags,
    ...(env && { env: { ...definedEnvironment(), ...env } }),
  });
}

function findChromium(): Found {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { path: named };
  const system = installed[process.platform]?.find((path) => existsSync(path));
  if (system) return { path: system };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium, Chrome or Edge found; name one in CHROMIUM_PATH.');
  return unpacked();
}

function unpacked(): Found {
  const brought = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(readFileSync(join(brought, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `chromium-${version}-fonts`);
  if (!existsSync(folder)) {
    const half = mkdtempSync(`${folder}-`);
    const content = (name: string): Buffer => brotliDecompressSync(readFileSync(join(brought, 'bin', name)));
    writeFileSync(join(half, 'chromium'), content('chromium.br'), { mode: 0o755 });
    for (const name of ['fonts', 'al2023']) {
      mkdirSync(join(half, name));
      execFileSync('tar', ['-x', '-C', join(half, name)], { input: content(`${name}.tar.br`) });
    }
    writeFileSync(join(half, 'fonts.conf'), fontSettings(folder));
    // Whole or not at all: another run may be unpacking at this moment.
    try {
      renameSync(half, folder);
    } catch {
      rmSync(half, { recursive: true, force: true });
    }
  }
  const path = join(folder, 'chromium');
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return runs(path)
    ? { path, env }
    : { path, env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
}

/** Without a preference any font may stand for the usual ones, a serif for bold among them. */
function fontSettings(folder: string): string {
  const usual = ['sans-serif', 'system-ui', 'Segoe UI'].map(
    (family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  const dirs = `<dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir>`;
  return `<fontconfig>${dirs}${usual.join('')}</fontconfig>`;
}

function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
