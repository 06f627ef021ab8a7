/** Where workbooks come from: the port that a folder and a document library share. */

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
};

export type Trouble = 'missing' | 'not-a-folder' | 'unreadable' | 'empty';

/** A part of a source that could not be listed: what is under it may still be there. '' is the whole. */
export type Unreachable = { readonly path: string; readonly trouble: Trouble };

export type Listing = {
  /** What tells this source from others: a folder's full path. */
  readonly folder: string;
  /** By path. */
  readonly files: readonly SourceFile[];
  readonly unreachable: readonly Unreachable[];
};
