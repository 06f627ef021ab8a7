/**
 * The reports of all years that need it. A small ledger's are made in this process: a process of their own
 * would take longer to start than they take. Those of a larger one are made in as many processes as there are
 * processors, a year at a time, so that this one stays small and can answer meanwhile. A year that the ledger
 * has nothing of any more is reported as empty: its old report would stand for ever.
 */
import { availableParallelism } from 'node:os';
import type { Store } from '../store/store.ts';
import { openReportMaker, type ReportMaker, type ReportsWanted } from './make-reports.ts';
import { openReportProcess } from './report-process.ts';
import { markedYears, markReports, type ReportPlace } from './reports-stand.ts';
import type { PassOutcome } from './run-pass.ts';

export type WriteReportsOptions = ReportPlace &
  ReportsWanted & {
    readonly store: Store;
    /** The store's address, for the processes. */
    readonly ledger: string;
    readonly pass: Pick<PassOutcome, 'pass' | 'workbooks'>;
    /** At most; by default one for each processor, at most four. */
    readonly processes?: number | undefined;
    readonly signal?: AbortSignal | undefined;
  };

/** Of all workbooks together; some two thousand applications, or a second's work. */
const smallBytes = 256 * 1024;

/**
 * @returns the years that were written, ascending.
 * @throws the signal's reason when it is given up; ReportDied.
 */
export async function writeReports(options: WriteReportsOptions): Promise<readonly number[]> {
  const { out, signal, processes = Math.min(4, availableParallelism()) } = options;
  const makers: Promise<ReportMaker>[] = [];
  const open = () => {
    const maker = openMaker(options);
    makers.push(maker);
    return maker;
  };
  const closeAll = () => Promise.allSettled(makers.map(async (maker) => (await maker).close()));
  signal?.addEventListener('abort', closeAll);
  const written: number[] = [];
  try {
    signal?.throwIfAborted();
    const first = await open();
    const years = [...new Set([...first.years, ...(await markedYears(out))])].sort((a, b) => a - b);
    const queue = years.values();
    const work = async (maker: ReportMaker) => {
      for (const year of queue) {
        signal?.throwIfAborted();
        if (await maker.write(year)) written.push(year);
      }
    };
    const others = isSmall(options) ? 0 : Math.min(processes, years.length) - 1;
    const atWork = [work(first), ...Array.from({ length: others }, async () => work(await open()))];
    await Promise.all(atWork);
    await markReports(options, years);
    return written.sort((a, b) => a - b);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', closeAll);
    await closeAll();
  }
}

function openMaker({ store, ...options }: WriteReportsOptions): Promise<ReportMaker> {
  const { ledger, pass, rules, out, language, signal } = options;
  const wanted = { rules, out, language };
  if (isSmall(options)) return openReportMaker(store, wanted, signal);
  return openReportProcess({ ...wanted, ledger, pass: pass.pass });
}

function isSmall({ pass }: Pick<WriteReportsOptions, 'pass'>): boolean {
  const bytes = pass.workbooks
    .filter(({ workbook }) => workbook.status !== 'removed')
    .reduce((sum, { workbook }) => sum + workbook.bytes, 0);
  return bytes <= smallBytes;
}
