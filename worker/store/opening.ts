/** What is said when a ledger is opened, whichever database it lies in. */
import { hostname } from 'node:os';

export type Opening = {
  /** False to read only: then nothing is made, and a ledger of SQLite need not be writable. */
  readonly write?: boolean;
  /** How this worker is called to others that wait for it; by default as its machine. */
  readonly worker?: string;
};

/** A worker by the name of its machine or its own, with the process that could be ended. */
export const nameOf = ({ worker = hostname() }: Opening) => `${worker} (pid ${process.pid})`;
