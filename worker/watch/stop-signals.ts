/**
 * What asks the worker to stop: the system's signals, Windows' own among them, and the message `shutdown` of
 * a program that started it. The first asks, and the work ends in order; the second ends it at once, which
 * the ledger and the reports survive.
 */
const signals = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGTERM', 'SIGINT', 'SIGHUP'];

export type StopSignals = { readonly off: () => void };

export function onStopSignal(stop: (signal: string) => void): StopSignals {
  let asked = false;
  const ask = (signal: string) => {
    if (asked) process.exit(1);
    asked = true;
    stop(signal);
  };
  const onMessage = (message: unknown) => {
    if (message === 'shutdown') ask('shutdown');
  };
  for (const signal of signals) process.on(signal, ask);
  process.on('message', onMessage);
  return {
    off() {
      for (const signal of signals) process.off(signal, ask);
      process.off('message', onMessage);
    },
  };
}
