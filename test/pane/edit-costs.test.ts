/** What an edit costs in requests and bytes while our results stand in the workbook and follow it. */
import { afterEach, expect, test, vi } from 'vitest';
import { roundWorkbook } from '../bench/round-workbook.ts';
import { openDesk } from './official-session.ts';

const sheet = 'Hakemukset';

afterEach(() => vi.unstubAllGlobals());

test.each([50, 1_000])(
  '%i rows: an edit is one small request to read and one to write what moved',
  async (rows) => {
    const desk = await openDesk(roundWorkbook(2023, rows), sheet);
    await desk.session.settle({ ...desk.checked().settings, appropriationCents: rows * 100_000 });
    await desk.write({});
    const euros = () => desk.opened.host.values(sheet, `X4:X${rows + 3}`).flat();
    let moved = 0;
    for (const value of ['4–5', 3, 0, 2]) {
      const before = euros();
      const asked = desk.opened.host.requests.length;
      await desk.types('K5', [[value]]);
      const own = desk.opened.host.requests.slice(asked);
      expect(own.length).toBeLessThanOrEqual(2);
      expect(own.reduce((sum, r) => sum + r.sentBytes + r.receivedBytes, 0)).toBeLessThan(50_000);
      moved += euros().filter((sum, i) => sum !== before[i]).length;
      expect(desk.store.get().trouble).toBeNull();
    }
    expect(moved).toBeGreaterThan(4);
    const stood = JSON.stringify(desk.opened.host.values(sheet, `S3:Z${rows + 3}`));
    await desk.session.checkAll();
    await desk.types('A1', [['Kumppanuusavustukset 2023']]);
    expect(JSON.stringify(desk.opened.host.values(sheet, `S3:Z${rows + 3}`))).toBe(stood);
  },
);
