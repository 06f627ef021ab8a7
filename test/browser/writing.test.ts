/** Results in the workbook: previewed, written as numbers, put back as it was, taken away without a trace. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../shared/i18n/words.ts';
import { ExcelHost } from '../excel-host/host.ts';
import { samples } from './folders.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

let stage: Stage;
let path: string;
beforeAll(async () => {
  [stage, [path]] = await Promise.all([openStage(), samples('kumppanuusavustukset-2023.xlsx')]);
}, 120_000);
afterAll(() => stage?.close());

const sheet = 'Hakemukset 2023';
/** Our columns come after the official's last one, W: four areas, total, euros, verdict, missing papers. */
const own = 'X5:AE27';

test('results are shown first, written as numbers, and put back', async () => {
  const shown = await stage.open(path);
  const { id, settled, values, save, pane, problems, close } = shown;
  const opened = await save();
  await id('appropriation').fill('45 000');
  await settled(() => id('appropriation').press('Enter'));

  const asked = (await shown.requests()).length;
  await id('write-results').click();
  await pane.getByRole('dialog').getByRole('button', { name: 'Peruuta' }).click();
  expect((await shown.requests()).length).toBe(asked);
  expect((await values(sheet, own)).flat().join('')).toBe('');

  await write(shown);
  const [headers, first] = await values(sheet, own);
  expect(headers).toHaveLength(8);
  for (const header of headers!) expect(header).toMatch(/^Avustuskirja: /);
  const [activity, , , , total, euros, verdict] = first!;
  expect([activity, total, euros].map((v) => typeof v)).toEqual(['number', 'number', 'number']);
  expect(verdict).toBe('valmis');
  expect(await values(sheet, 'W5:W27')).toEqual(valuesOf(opened, 'W5:W27'));

  await settled(() => id('restore').click());
  expect((await values(sheet, own)).flat().join('')).toBe('');
  await id('appropriation').fill('');
  await settled(() => id('appropriation').press('Enter'));
  expect(partsOf(await save())).toEqual(partsOf(opened));
  expect(problems).toEqual([]);
  close();
});

test('after removing the results the file is what it was, part by part', async () => {
  const shown = await stage.open(path);
  const opened = await shown.save();
  await write(shown);
  expect(partsOf(await shown.save())).not.toEqual(partsOf(opened));
  await shown.settled(() => shown.id('remove-marks').click());
  expect(partsOf(await shown.save())).toEqual(partsOf(opened));
  expect(shown.problems).toEqual([]);
  shown.close();
});

test('a protected sheet refuses the results: a plain sentence, nothing written, and work goes on', async () => {
  const shown = await stage.open(path);
  const { id, page, pane, values, edit, close } = shown;
  const protect = page.getByRole('button', { name: 'Suojaa taulukko' });
  await protect.click();
  await write(shown);
  await pane.getByText(words('fi').pane.troubles.protected.title).waitFor();
  expect((await values(sheet, own)).flat().join('')).toBe('');
  await protect.click();
  const unclear = Number(await id('verdict-unclear').textContent());
  await edit(sheet, 'K6', [['2–3']]);
  expect(Number(await id('verdict-unclear').textContent())).toBe(unclear + 1);
  close();
});

test('the year’s report on sheets of its own stands in the saved file, and is taken away whole', async () => {
  const shown = await stage.open(path);
  const { id, settled, save, pane, problems, close } = shown;
  await id('appropriation').fill('45000');
  await settled(() => id('appropriation').press('Enter'));
  const opened = await save();
  await id('tab-allocation').click();
  const awarded = cents(await pane.locator('dl dd').nth(2).textContent());
  expect(awarded).toBeGreaterThan(0);

  await id('tab-report').click();
  await pane.locator('ol > li').first().waitFor();
  const planned = await pane.locator('ol > li').allTextContents();
  const { report } = words('fi').figures;
  await settled(() => pane.getByRole('button', { name: report.make }).click());
  const written = await save();
  const host = new ExcelHost(new Uint8Array(written));
  const own = host.workbook.worksheets.map((s) => s.name).slice(-planned.length);
  expect(planned.map((text, at) => text.startsWith(own[at]!))).toEqual(planned.map(() => true));
  for (const name of own) expect(host.values(name, 'A1')[0]![0]).toMatch(/^Avustuskirja: /);
  expect(host.values(own[0]!, 'A1:H40').flat()).toContain(awarded / 100);
  const tables = (bytes: Uint8Array) => Object.keys(partsOf(bytes)).filter((p) => p.startsWith('xl/tables/'));
  expect(tables(written).length).toBeGreaterThan(tables(opened).length);
  expect(host.values(sheet, 'A1:W29')).toEqual(valuesOf(opened, 'A1:W29'));

  await pane.getByRole('button', { name: `${report.remove}…` }).click();
  await settled(() => pane.getByRole('button', { name: report.remove, exact: true }).click());
  expect(partsOf(await save())).toEqual(partsOf(opened));
  expect(problems).toEqual([]);
  close();
});

async function write({ id, settled }: Shown): Promise<void> {
  await id('write-results').click();
  await settled(() => id('confirm-write').click());
}

/** The parts of a package as text, so that a difference can be read. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(parts.map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

function valuesOf(bytes: Uint8Array, address: string) {
  return new ExcelHost(new Uint8Array(bytes)).values(sheet, address);
}

const cents = (text: string | null): number =>
  Number((text ?? '').replace(/[^\d,]/g, '').replace(',', '.')) * 100;
