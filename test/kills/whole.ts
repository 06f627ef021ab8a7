/** What must hold after every kill: the ledger adds up; a year's reports are all of one making. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closingDifference, failedAssertions } from '../../shared/ledger/assertions.ts';
import { yearsOf } from '../../shared/ledger/balances.ts';
import { chainFaults } from '../../shared/ledger/chain.ts';
import { standingEntries } from '../../shared/ledger/correct.ts';
import { openStore } from '../../worker/store/open-store.ts';

export type Book = {
  readonly passes: number;
  readonly entries: number;
  /** `YEAR EVENT KEY CENTS` of each that nothing has taken back, in order. */
  readonly standing: readonly string[];
  /** What `verify` would find fault with. */
  readonly faults: readonly unknown[];
};

export async function bookOf(address: string): Promise<Book> {
  // Not as one who only reads: this process has the ledger open from before, as long as nothing collects it.
  const store = await openStore(address);
  try {
    return await store.snapshot(async (reads) => {
      const [entries, expected] = [await reads.entries(), await reads.assertions()];
      const years = yearsOf([...entries, ...expected]);
      return {
        passes: (await reads.lastPass())?.id ?? 0,
        entries: entries.length,
        standing: standingEntries(entries)
          .map((e) => `${e.year} ${e.event} ${e.key} ${e.amountCents}`)
          .sort(),
        faults: [
          ...chainFaults(entries),
          ...failedAssertions(entries, expected),
          ...years.filter((year) => closingDifference(entries, year) !== 0),
        ],
      };
    });
  } finally {
    await store.close();
  }
}

/** Those of a year's files that tell nothing of the run itself, only of what the ledger holds. */
const ofTheLedger = /\.(csv|journal|txt)$/;
const ofTheRun = 'lahteet.csv';

/**
 * Of each year's folder a digest of its figures; a folder that is just being changed for another counts as
 * the one that is to come back. @throws Error where a file is missing.
 */
export function reportsIn(out: string): Readonly<Record<string, string>> {
  if (!existsSync(out)) return {};
  const names = readdirSync(out);
  const years = new Map(
    names
      .flatMap((name) => {
        const year = /^(\d{4})$|^\.(\d{4})-.*-old$/.exec(name);
        return year ? [[year[1] ?? year[2] ?? '', name] as const] : [];
      })
      .sort(([, a], [, b]) => (a < b ? -1 : 1)),
  );
  return Object.fromEntries([...years].map(([year, name]) => [year, figuresIn(join(out, name), year)]));
}

function figuresIn(folder: string, year: string): string {
  const names = readdirSync(folder).sort();
  for (const name of [
    `avustuskirja-${year}.xlsx`,
    `avustuskirja-${year}.html`,
    'avustuskirja.journal',
    ofTheRun,
  ])
    if (!names.includes(name)) throw new Error(`${folder}: no ${name}`);
  const hash = createHash('sha256');
  for (const name of names.filter((n) => ofTheLedger.test(n) && n !== ofTheRun))
    hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
