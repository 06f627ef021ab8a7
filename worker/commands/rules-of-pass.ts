/**
 * By which rules a report is made: those of the ledger's last pass, whose books the ledger keeps. Others would
 * give other figures than the ledger's, so that other books on the line are refused and not quietly followed.
 */
import type { Day } from '../../shared/calendar/day.ts';
import type { AssessOptions } from '../../shared/options.ts';
import { loadRulebook } from '../../shared/rulebook/load.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { LedgerReads } from '../store/store.ts';
import { assessOptions } from './assess-options.ts';
import type { OptionValues } from './options.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError also for what is wrong with the line's own. */
export async function rulesOfPass(
  reads: LedgerReads,
  values: OptionValues,
  today: Day,
): Promise<AssessOptions> {
  const said = assessOptions(values, today);
  const last = await reads.lastPass();
  if (last === null) return said;
  const kept = loaded((await reads.books()) ?? []);
  if (kept === null && !isNamed(values)) throw new UsageError('rulesUnknown');
  if (kept !== null && isNamed(values) && !areSame(kept, said.books))
    throw new UsageError('rulesDiffer', { books: kept.map(({ id }) => id) });
  return { ...last.round, ...said, books: kept ?? said.books };
}

/**
 * A pass by hand that names no rules does not judge another town's ledger by the bundled ones.
 * @throws UsageError
 */
export async function refuseForeignLedger(
  reads: LedgerReads,
  values: OptionValues,
  { books }: AssessOptions,
): Promise<void> {
  if (isNamed(values) || values.config !== undefined) return;
  const towns = [...new Set(loaded((await reads.books()) ?? [])?.map(({ town }) => town))];
  if (towns.length > 0 && !towns.every((town) => books.some((book) => book.town === town)))
    throw new UsageError('rulesOfOthers', { towns });
}

const isNamed = ({ rulebook, town }: OptionValues) => rulebook !== undefined || town !== undefined;

/** Null where the ledger has none, or has them in a form that is not of this program. */
function loaded(kept: readonly unknown[]): readonly Rulebook[] | null {
  const books = kept.flatMap((json) => loadRulebook(json).book ?? []);
  return kept.length > 0 && books.length === kept.length ? books : null;
}

function areSame(one: readonly Rulebook[], other: readonly Rulebook[]): boolean {
  const [a, b] = [one, other].map((books) => books.map((book) => JSON.stringify(book)).sort());
  return JSON.stringify(a) === JSON.stringify(b);
}
