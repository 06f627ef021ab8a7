/** The official comes back to the pane: what is compared anew, and by which day. */
import { afterEach, expect, test, vi } from 'vitest';
import { keepUp } from '../../addin/session/keep-up.ts';
import { type Day, dayFromIso } from '../../shared/calendar/day.ts';
import { openDesk } from './official-session.ts';
import { officialWorkbook, sheetName } from './official-workbook.ts';

afterEach(() => vi.unstubAllGlobals());

const days = ['2023-04-01', '2023-04-02'].map((text) => dayFromIso(text) as Day);

test('at once nothing is read again; on the next day everything is, by that day', async () => {
  const { store, session, opened, rests } = await openDesk(await officialWorkbook(), sheetName);
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  let [today] = days as [Day, Day];
  keepUp(store, session, () => today);
  const asked = opened.host.requests.length;
  window.dispatchEvent(new Event('focus'));
  await rests();
  expect(opened.host.requests.length).toBe(asked);
  today = days[1] as Day;
  window.dispatchEvent(new Event('focus'));
  await rests();
  expect(opened.host.requests.length).toBeGreaterThan(asked);
  expect(store.get().today).toBe(today);
});
