/** Columns of ours are as wide as their headers, and leave no width behind but the official's own. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isOwnHeader } from '../../shared/workbook/own-columns.ts';
import { type Desk, openDesk, partsOf } from './official-session.ts';
import { headerRow, officialWorkbook, sheetName } from './official-workbook.ts';

let desk: Desk;
let opened: Record<string, string>;
beforeEach(async () => {
  desk = await openDesk(await officialWorkbook(), sheetName);
  opened = partsOf(desk.opened.host.save());
  await desk.write({});
});
afterEach(() => vi.unstubAllGlobals());

const sheet = () => desk.opened.host.workbook.requireSheet(sheetName);
/** Column and characters of each header of ours. */
const ours = () => {
  const [headers = []] = desk.opened.host.values(sheetName, `A${headerRow}:Z${headerRow}`);
  return headers.flatMap((text, column) =>
    isOwnHeader(String(text)) ? [{ column, letters: String(text).length }] : [],
  );
};

test('each header of ours can be told from the others, and nothing of it is left', async () => {
  expect(ours().length).toBeGreaterThan(5);
  for (const { column, letters } of ours())
    expect(sheet().columns.at(column)?.width).toBeGreaterThanOrEqual(Math.min(letters, 36));
  await desk.session.takeOut('remove');
  expect(partsOf(desk.opened.host.save())).toEqual(opened);
});

test('a width that the official chose stays when ours are taken away', async () => {
  const { column } = ours()[0]!;
  sheet().columns.change(column, column, { width: 9 });
  await desk.session.takeOut('remove');
  expect(sheet().columns.at(column)?.width).toBe(9);
  expect(sheet().columns.at(column + 1)?.width).toBeUndefined();
});
