/**
 * Workers killed again and again at random moments of their work over a folder that changes; after every kill
 * the book is whole and each year's reports are the old or the new; then the next run completes. In the end
 * everything is as a single undisturbed run over the last state of the folder makes it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect } from 'vitest';
import type { BuiltWorker, Run } from './built-worker.ts';
import { chanceOf } from './chance.ts';
import { changingFolder } from './changing-folder.ts';
import { bookOf, reportsIn } from './whole.ts';

export type KillOptions = {
  readonly worker: BuiltWorker;
  readonly root: string;
  /** Of an empty place, and of another for the undisturbed run. */
  readonly ledger: string;
  readonly undisturbed: string;
  /** How many run at a time. */
  readonly workers: 1 | 2;
  readonly kills: number;
  /** How many runs are killed before one may complete and the folder changes again. */
  readonly killsPerChange: number;
  readonly seed: number;
};

export type KillOutcome = {
  readonly kills: number;
  /** Runs that were done before their moment came. */
  readonly tooLate: number;
  /** Kills after which the pass that they met was written, and those after which its reports were too. */
  readonly passWritten: number;
  readonly reportsWritten: number;
  readonly entries: number;
  readonly passes: number;
};

export async function killRun(options: KillOptions): Promise<KillOutcome> {
  const { worker, root, ledger, undisturbed, workers, killsPerChange, seed } = options;
  const chance = chanceOf(seed);
  const { folder, change } = await changingFolder(root, chance);
  const out = join(root, 'raportit');
  const begin = () => Array.from({ length: workers }, () => worker.consolidate(folder, ledger, out));
  /** Of an undisturbed run, in milliseconds; the moments of the kills lie in it. */
  let usual = 0;
  const complete = async () => {
    const start = performance.now();
    for (const { code, said } of await ends(begin())) expect(code, said).toBe(0);
    usual = usual === 0 ? performance.now() - start : (usual + (performance.now() - start)) / 2;
    const book = await bookOf(ledger);
    expect(book.faults).toEqual([]);
    return { book, reports: reportsIn(out) };
  };

  let [kills, tooLate, passWritten, reportsWritten] = [0, 0, 0, 0];
  let before = await complete();
  while (kills < options.kills) {
    change();
    const met: (typeof before)[] = [];
    for (let k = 0; k < killsPerChange && kills < options.kills; k += 1) {
      const runs = begin();
      await Promise.race([after(usual * (0.1 + 0.9 * chance.next())), ends(runs)]);
      const [first, ...others] = chance.next() < 0.5 ? runs : runs.toReversed();
      first?.kill();
      if (chance.next() < 0.5) for (const other of others) other.kill();
      const ended = await ends(runs);
      await worker.reportsEnded();
      const killed = ended.filter((e) => e.killed).length;
      if (killed === 0) tooLate += 1;
      kills += killed;
      const book = await bookOf(ledger);
      expect(book.faults, `kill ${kills}`).toEqual([]);
      expect(book.entries).toBeGreaterThanOrEqual(before.book.entries);
      met.push({ book, reports: reportsIn(out) });
    }
    const done = await complete();
    for (const { book, reports } of met) {
      expect([before.book.standing, done.book.standing]).toContainEqual(book.standing);
      for (const [year, figures] of Object.entries(reports))
        expect([before.reports[year], done.reports[year]], year).toContain(figures);
      if (book.passes > before.book.passes) passWritten += 1;
      if (JSON.stringify(reports) === JSON.stringify(done.reports)) reportsWritten += 1;
    }
    before = done;
  }
  await ends([worker.consolidate(folder, undisturbed, join(root, 'vertailu'))]);
  const [book, single] = [await bookOf(ledger), await bookOf(undisturbed)];
  expect(book.standing).toEqual(single.standing);
  expect(decisionsIn(out)).toBe(decisionsIn(join(root, 'vertailu')));
  return { kills, tooLate, passWritten, reportsWritten, entries: book.entries, passes: book.passes };
}

/** The journal tells how the book came to be, and differs; what is decided and paid does not. */
const decisionsIn = (out: string) => readFileSync(join(out, '2023', 'paatokset.csv'), 'utf8');

const ends = (runs: readonly Run[]) => Promise.all(runs.map((run) => run.end));
