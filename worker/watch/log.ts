/**
 * The log: one JSON object a line, for programs and for people who search. What can be logged is a closed
 * list, each event with its level. Fields are counts, codes, instants and places: file names where IT must
 * find a workbook, and never what stands in one.
 */
export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

const events = {
  'watch.started': 'info',
  'watch.stopping': 'info',
  'watch.stopped': 'info',
  'run.started': 'info',
  'run.finished': 'info',
  'run.stopped': 'info',
  'run.failed': 'error',
  /** A database that is away is tried again at once, a few times. */
  'run.retried': 'warn',
  /** Another worker of the ledger is not at its end. */
  'run.waiting': 'warn',
  /** A run was due while another was still going; one is made after it. */
  'run.overlapped': 'warn',
  'history.unread': 'warn',
  'history.unwritten': 'warn',
  'history.forgotten': 'debug',
  'source.troubled': 'warn',
  'source.mended': 'info',
  'workbook.failed': 'warn',
  'workbook.mended': 'info',
  'health.listening': 'info',
  'health.unusable': 'error',
  'health.mended': 'info',
} as const satisfies Readonly<Record<string, LogLevel>>;

export type LogEvent = keyof typeof events;

export type LogFields = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

export type Log = (event: LogEvent, fields?: LogFields) => void;

export type LogOptions = {
  readonly worker: string;
  /** Events below it are left out. */
  readonly level: LogLevel;
  readonly write: (line: string) => unknown;
  readonly now: () => number;
};

export function openLog({ worker, level, write, now }: LogOptions): Log {
  const least = logLevels.indexOf(level);
  return (event, fields = {}) => {
    const own = events[event];
    if (logLevels.indexOf(own) < least) return;
    const ts = new Date(now()).toISOString();
    write(`${JSON.stringify({ ts, level: own, event, worker, ...fields })}\n`);
  };
}
