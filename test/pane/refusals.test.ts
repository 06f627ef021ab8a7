/** When Excel refuses: the notice names the situation, the last good check stays on show, and work goes on after. */
import { afterEach, expect, test, vi } from 'vitest';
import { verdictCounts } from '../../addin/pane/overview/counts.ts';
import { words } from '../../shared/i18n/words.ts';
import { roundWorkbook } from '../bench/round-workbook.ts';
import { type Desk, openDesk } from './official-session.ts';

const sheet = 'Hakemukset';
const bytes = roundWorkbook(2023, 20);
const unclear = (desk: Desk) => verdictCounts(desk.checked().assessment).unclear;

afterEach(() => vi.unstubAllGlobals());

test('an edit comes while a cell is being typed: the next check has it', async () => {
  const desk = await openDesk(bytes, sheet);
  const before = unclear(desk);
  desk.opened.host.setEditMode(true);
  await desk.types('K5', [['4–5']]);
  expect(desk.store.get()).toMatchObject({ trouble: 'editing', phase: 'ready', busy: false });
  expect(unclear(desk)).toBe(before);
  desk.opened.host.setEditMode(false);
  await desk.session.checkAll();
  expect(desk.store.get().trouble).toBeNull();
  expect(unclear(desk)).toBe(before + 1);
  await desk.types('K6', [['4–5']]);
  expect(unclear(desk)).toBe(before + 2);
});

test('an answer larger than the web takes, of an edit: the whole is read in parts instead', async () => {
  const desk = await openDesk(bytes, sheet);
  const long = Array.from({ length: 900 }, () => ['ä'.repeat(5000)]);
  await desk.types('T4:T903', long);
  expect(desk.store.get()).toMatchObject({ trouble: null, busy: false });
  const rows = desk.checked().grid.sheets[0]?.rows ?? [];
  expect(rows.at(-1)).toMatchObject({ row: 903, cells: [{ column: 20, content: { type: 'text' } }] });
  await desk.types('K5', [['4–5']]);
  expect(unclear(desk)).toBe(1);
});

test('a sheet that was deleted is gone from the pane, without a word of trouble', async () => {
  const desk = await openDesk(bytes, sheet);
  await desk.opened.run(async (context) => {
    context.workbook.worksheets.add('Tyhjä');
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  await desk.session.checkAll();
  expect(desk.store.get().trouble).toBeNull();
  expect(desk.checked().grid.sheets.map((s) => s.name)).toEqual(['Tyhjä']);
});

test.each(['fi', 'sv', 'en'] as const)('every situation has its sentence (%s)', (language) => {
  for (const { title, text } of Object.values(words(language).pane.troubles))
    expect([title.length > 5, text.endsWith('.')]).toEqual([true, true]);
});
