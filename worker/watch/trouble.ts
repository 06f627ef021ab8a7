/** What can go wrong in a run, as a code for log and history, and whether another try may not meet it. */
import { UsageError } from '../commands/usage-error.ts';
import { ReportDied } from '../pass/report-died.ts';
import { StoreError, type StoreFault } from '../store/store.ts';

const passingFaults: ReadonlySet<StoreFault> = new Set([
  'pass-taken',
  'lock-lost',
  'unreachable',
  'interrupted',
]);
const passingCodes = /^(SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN)|E(CONN|BUSY|AGAIN|TIMEDOUT|HOST|NET)\w*)/;

/** Never a message: one could quote a cell. */
export function codeOf(error: unknown): string {
  if (error instanceof StoreError) return `ledger.${error.fault}${error.detail ? ` (${error.detail})` : ''}`;
  if (error instanceof UsageError) return `rules.${error.fault}`;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
}

export function mayPass(error: unknown): boolean {
  return error instanceof StoreError ? passingFaults.has(error.fault) : passingCodes.test(codeOf(error));
}

/** Where in the program it was thrown, for those who mend it; nothing when it is a trouble that we know. */
export function whereThrown(error: unknown): readonly string[] {
  const isKnown = [StoreError, UsageError, ReportDied].some((kind) => error instanceof kind);
  if (isKnown) return [];
  return String((error as { stack?: unknown }).stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim().slice('at '.length));
}
