/**
 * Unmodified office.js, as a task pane loads it, in a frame of a real browser; the host in the page around it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { launchChromium } from '../browser/chromium.ts';
import { applicationsWorkbook } from './samples.ts';

const client = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

const around = `<!doctype html><html lang="fi"><meta charset="utf-8"><body><script type="module">
import { ExcelHost } from '/test/excel-host/host.ts';
import { plantHost } from '/test/excel-host/bridge/browser.ts';
const bytes = new Uint8Array(await (await fetch('/workbook')).arrayBuffer());
window.host = new ExcelHost(bytes, { name: 'avustukset.xlsx', locale: 'fi-FI' });
window.plant = (pane) => plantHost(pane, window.host, { theme: 'dark' });
const frame = document.createElement('iframe');
frame.id = 'pane';
frame.src = '/pane';
document.body.append(frame);
</script>`;

const pane = `<!doctype html><html lang="fi"><meta charset="utf-8"><script>parent.plant(window)</script><script src="/office/office.js"></script><body><pre id="o"></pre><script>
Office.actions.associate('checkAll', (event) => { o.textContent += ' ribbon:' + event.source.id; event.completed(); });
Office.onReady(async (info) => {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('values,address');
    context.workbook.worksheets.onChanged.add(async (e) => { o.textContent += ' changed:' + e.address + '=' + e.details.valueAfter; });
    await context.sync();
    const has = (version) => Office.context.requirements.isSetSupported('ExcelApi', version);
    window.found = { info, address: used.address, applicant: used.values[3][0], language: Office.context.displayLanguage, theme: Office.context.officeTheme.bodyBackgroundColor, sets: [has('1.14'), has('1.15')] };
    await context.sync();
  });
});
</script>`;

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof createViteServer>>;
const problems: string[] = [];

beforeAll(async () => {
  const workbook = await applicationsWorkbook();
  server = await createViteServer({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { include: ['fflate'] },
    server: { port: 0, hmr: false, ws: false },
    plugins: [
      {
        name: 'pages',
        configureServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const path = (request.url ?? '').split('?')[0]!;
            const send = (type: string, content: string | Uint8Array): void => {
              response.setHeader('content-type', type);
              response.end(content);
            };
            if (path === '/around') send('text/html', around);
            else if (path === '/pane') send('text/html', pane);
            else if (path === '/workbook') send('application/octet-stream', workbook);
            else if (path.startsWith('/office/'))
              send('text/javascript', readFileSync(join(client, path.slice('/office/'.length))));
            else next();
          });
        },
      },
    ],
  });
  await server.listen();
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${server.resolvedUrls!.local[0]}around`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const inPane = () => page.frames().find((frame) => frame.url().endsWith('/pane'))!;

test('office.js starts in the frame, reads the workbook, hears an edit and a ribbon button', async () => {
  await page.waitForFunction('document.querySelector("#pane")?.contentWindow?.found');
  expect(await inPane().evaluate('found')).toEqual({
    info: { host: 'Excel', platform: 'PC', addin: expect.anything() },
    address: "'Hakemukset 2026'!A1:D5",
    applicant: 'Nuorisoseura ry',
    language: 'fi-FI',
    theme: '#262626',
    sets: [true, false],
  });
  await page.evaluate(`host.userEdit('Hakemukset 2026', 'B5', [[1300]])`);
  await inPane().waitForFunction(`o.textContent.includes('changed:B5=1300')`);
  await page.evaluate(`host.pressRibbonButton('checkAll', 'Button.CheckAll')`);
  await inPane().waitForFunction(`o.textContent.includes('ribbon:Button.CheckAll')`);
  const requests = (await page.evaluate('host.requests')) as { actions: number }[];
  expect(requests.length).toBeGreaterThan(0);
  const saved = (await page.evaluate('host.save().length')) as number;
  expect(saved).toBeGreaterThan(1000);
  expect(problems).toEqual([]);
});
