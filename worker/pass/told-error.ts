/** An error told from one process to another: what the one who shows it asks of it, and where it was thrown. */
import { StoreError, type StoreFault } from '../store/store.ts';

export type ToldError = {
  readonly message: string;
  readonly stack: string | undefined;
  /** Of a StoreError. */
  readonly fault: StoreFault | undefined;
  readonly detail: string | undefined;
  /** The system's, or the database's own. */
  readonly code: string | undefined;
  readonly path: string | undefined;
};

export function told(error: unknown): ToldError {
  const { message, stack, fault, detail, code, path } = error as Error & Partial<ToldError>;
  return { message, stack, fault, detail, code, path };
}

export function errorTold({ message, fault, detail, ...others }: ToldError): Error {
  const error = fault === undefined ? new Error(message) : new StoreError(fault, detail);
  return Object.assign(error, others);
}
