/** What can go wrong in a run, as a code for log and history, and whether another try may not meet it. */
import { UsageError } from '../commands/usage-error.ts';
import { ReportDied } from '../pass/report-died.ts';
import { passingFaults, StoreError } from '../store/store.ts';

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

/** Rights, space and what else a system refuses for a file of ours; SQLite has one word for the rest. */
const ofSystem = /^(E[A-Z]+|(UNKNOWN_)?SQLITE_(?!ERROR|CONSTRAINT|MISUSE|RANGE|MISMATCH)\w+)$/;

/**
 * Which file it was about, where the system says so; or where in the program it was thrown, for those who
 * mend it, when it is no trouble that we know.
 */
export function whereThrown(error: unknown): { readonly file?: string; readonly at?: readonly string[] } {
  if ([StoreError, UsageError, ReportDied].some((kind) => error instanceof kind)) return {};
  const { path, stack } = error as { path?: unknown; stack?: unknown };
  if (ofSystem.test(codeOf(error))) return typeof path === 'string' ? { file: path } : {};
  const lines = String(stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { at: lines.slice(0, 5).map((line) => line.trim().slice('at '.length)) };
}
