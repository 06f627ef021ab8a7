/**
 * The workbench in a real browser, for tests: one server and one browser for a test file, and pages that are
 * handed on, since a page that has run the scripts runs them in half the time. What the page or the browser
 * complains of is kept, so that a test can ask for none.
 */
import { basename } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { serveWorkbench } from '../workbench/serve.ts';
import { launchChromium } from './chromium.ts';

export type View = {
  readonly lang?: string;
  readonly theme?: string;
  readonly width?: number;
  readonly height?: number;
};

export type Shown = {
  readonly page: Page;
  /** The pane's own document. */
  readonly pane: Frame;
  readonly problems: readonly string[];
  readonly id: (testId: string) => ReturnType<Frame['getByTestId']>;
  readonly edit: (
    sheet: string,
    address: string,
    values: readonly (readonly unknown[])[],
    source?: 'Local' | 'Remote',
  ) => Promise<void>;
  readonly values: (sheet: string, address: string) => Promise<(string | number | boolean)[][]>;
  readonly requests: () => Promise<{ actions: number; sentBytes: number; receivedBytes: number }[]>;
  readonly save: () => Promise<Buffer>;
  /** Does something in the pane and waits until it rests again. */
  readonly settled: (act: () => Promise<unknown>) => Promise<void>;
  /** Hands the page on to the next workbook. */
  readonly close: () => void;
};

export type Stage = {
  readonly browser: Browser;
  readonly open: (path: string, view?: View) => Promise<Shown>;
  /** The address of a workbook's page, and a page to go there. */
  readonly visit: (path: string, view?: View) => Promise<{ url: string; spare: Spare }>;
  readonly close: () => Promise<void>;
};

/** The day on which due dates are judged in these tests, as in those of the command line. */
export const day = '2024-03-15';

export async function openStage(): Promise<Stage> {
  const workbooks = new Map<string, string>();
  const served = await serveWorkbench({ port: 0, workbooks });
  const browser = await launchChromium();
  // Nothing is looked at half faded in.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const idle: Spare[] = [];
  const visit: Stage['visit'] = async (path, { width = 1280, height = 800, ...asked } = {}) => {
    const name = basename(path);
    const taken = workbooks.has(name) && workbooks.get(name) !== path;
    const workbook = taken ? `${workbooks.size} ${name}` : name;
    workbooks.set(workbook, path);
    const spare = idle.pop() ?? (await newPage(context));
    spare.problems.length = 0;
    await spare.page.setViewportSize({ width, height });
    return { url: `${served.url}?${new URLSearchParams({ workbook, today: day, ...asked })}`, spare };
  };
  return {
    browser,
    visit,
    open: async (path, view) => {
      const { url, spare } = await visit(path, view);
      await spare.page.goto(url);
      await spare.page.evaluate('workbench.ready');
      return shown(spare, () => idle.push(spare));
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

type Spare = { readonly page: Page; readonly problems: string[] };

async function newPage(context: BrowserContext): Promise<Spare> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { page, problems };
}

function shown({ page, problems }: Spare, close: () => void): Shown {
  const pane = page.frames().find((frame) => frame.url().includes('/pane/'))!;
  return {
    page,
    pane,
    problems,
    id: (testId) => pane.getByTestId(testId),
    edit: (sheet, address, values, source = 'Local') =>
      page.evaluate(([s, a, v, o]) => window.workbench.edit(s, a, v, { source: o }), [
        sheet,
        address,
        values,
        source,
      ] as const),
    values: (sheet, address) =>
      page.evaluate(([s, a]) => window.workbench.values(s, a), [sheet, address] as const),
    requests: () => page.evaluate(() => [...window.workbench.requests]),
    save: async () => Buffer.from(await page.evaluate(() => window.workbench.save()), 'base64'),
    settled: async (act) => {
      const rest = pane.evaluate(
        () =>
          new Promise<void>((resolve) =>
            window.addEventListener('avustuskirja:rest', () => resolve(), { once: true }),
          ),
      );
      await act();
      await rest;
    },
    close,
  };
}
