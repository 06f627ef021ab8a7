/** What the pane asks of Excel: few requests, none near the web's limit, and for an edit only what changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roundWorkbook } from '../bench/round-workbook.ts';
import { temporaryFolder } from './folders.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage?.close());

const megabyte = 1_000_000;

test.each([50, 10_000])('%i rows: the first check and the edit of one cell', async (rows) => {
  const path = join(temporaryFolder(), `kumppanuusavustukset-2023-${rows}.xlsx`);
  writeFileSync(path, roundWorkbook(2023, rows));
  const { id, edit, requests, problems, close } = await stage.open(path);
  const first = await requests();
  expect(first.length).toBeLessThanOrEqual(4);
  for (const { sentBytes, receivedBytes } of first)
    expect(Math.max(sentBytes, receivedBytes)).toBeLessThan(5 * megabyte);

  const before = Number(await id('verdict-unclear').textContent());
  await edit('Hakemukset', 'I5', [['4–5']]);
  expect(Number(await id('verdict-unclear').textContent())).toBe(before + 1);
  const own = (await requests()).slice(first.length);
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThanOrEqual(2);
  expect(own.reduce((sum, r) => sum + r.sentBytes + r.receivedBytes, 0)).toBeLessThan(50_000);
  expect(problems).toEqual([]);
  close();
});
