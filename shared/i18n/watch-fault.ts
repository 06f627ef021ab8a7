/** Faults of the worker's configuration file, besides those that any file of ours can have. */
const watchFaults = [
  'not-found',
  'not-json',
  'schedule',
  'never',
  'time-zone',
  'loopback',
  'password',
  'ledger',
  'day',
  'rules',
] as const;

export type WatchFault = (typeof watchFaults)[number];
