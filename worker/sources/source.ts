/** Where workbooks come from: the port that a folder and a document library share. */
import type { Problem } from '../xlsx/problem.ts';

/** One workbook, as its source lists it before anything is read. */
export type SourceFile = {
  /** Within the source, with `/`. */
  readonly path: string;
  /** A place on this machine from which its bytes can be read. */
  readonly place: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Somebody has it open in Excel or LibreOffice. */
  readonly open: boolean;
  /** Why its source does not give its bytes now; then `place` holds nothing. */
  readonly problem?: Problem;
};

/** The first four are a folder's, the others a document library's; each has its sentence in `shared/i18n`. */
export type Trouble =
  | 'missing'
  | 'not-a-folder'
  | 'unreadable'
  | 'empty'
  /** No answer: the network, a name, a certificate on the way. */
  | 'offline'
  /** The service asks to wait for longer than a pass may, or fails. */
  | 'busy'
  /** The credential is not there, not whole or not accepted. */
  | 'sign-in'
  | 'forbidden'
  /** The site, the library, its folder or a file of it is not there, or not to be seen. */
  | 'not-found'
  /** An answer that is not what the service documents. */
  | 'unexpected'
  /** The folder on this machine that keeps the copies cannot be used. */
  | 'cache';

/** A part of a source that could not be listed: what is under it may still be there. '' is the whole. */
export type Unreachable = {
  readonly path: string;
  readonly trouble: Trouble;
  /** The service's own codes, for those who keep it; never a text, a token or a person. */
  readonly detail?: string;
};

export type Listing = {
  /** What tells this source from others, the same on every machine: a folder's full path. */
  readonly folder: string;
  /** By path. */
  readonly files: readonly SourceFile[];
  readonly unreachable: readonly Unreachable[];
  /** One of its files as it is by now; undefined when it is gone. Where files can change under our hands. */
  readonly again?: (file: SourceFile) => Promise<SourceFile | undefined>;
};

/** Lists all of its workbooks; what cannot be had is said in the listing, never thrown. */
export type Source = {
  /** @param signal ends the waiting for a service that is far away. */
  readonly list: (signal?: AbortSignal) => Promise<readonly Listing[]>;
};
