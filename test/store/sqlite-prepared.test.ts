import Database from 'libsql';
import { expect, test } from 'vitest';
import { preparedOnce } from '../../worker/store/sqlite-prepared.ts';

test('a statement is prepared once, until many others were run after it', () => {
  const prepared = preparedOnce(new Database(':memory:'));
  const ask = (number: number) => prepared.prepare(`select ${number} + ? as sum`);
  const first = ask(0);
  for (let round = 1; round <= 2; round += 1)
    for (let number = 0; number < 100; number += 1) {
      expect(ask(0)).toBe(first);
      expect([...ask(number).all([round])]).toEqual([{ sum: number + round }]);
    }
  for (let number = 1; number < 100; number += 1) ask(number);
  expect(ask(0)).not.toBe(first);
  expect([...ask(0).all([7])]).toEqual([{ sum: 7 }]);
  prepared.close();
});
