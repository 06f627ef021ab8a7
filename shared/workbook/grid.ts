/**
 * The one neutral shape of a workbook, whichever door it came through: the worker fills it from
 * bytes, the task pane from Excel. It says what the workbook holds, never what that means.
 */

/** A cell that holds something. Empty cells are simply absent. */
export type Cell = {
  /** 1-based column number (A = 1). */
  readonly column: number;
  readonly content: CellContent;
  /** The formula without its leading `=`, when the value is a cached result. */
  readonly formula?: string;
  readonly hyperlink?: string;
};

export type CellContent =
  | { readonly type: 'text'; readonly value: string }
  /** `format` is what the number format makes of it; a date is still its serial number here. */
  | { readonly type: 'number'; readonly value: number; readonly format?: 'date' | 'percent' }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** An error as Excel shows it: `#N/A`, `#DIV/0!` … */
  | { readonly type: 'error'; readonly value: string };

export type Row = {
  /** 1-based row number of the sheet. */
  readonly row: number;
  readonly hidden: boolean;
  /** Ascending by column; a merged area has its value once, in its top left cell. */
  readonly cells: readonly Cell[];
};

/** A rectangle of cells, 1-based, both ends included. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** An Excel table (list object). */
export type Table = {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
};

/** What somebody has written beside a cell. Who wrote it is not kept; the text may still name people. */
export type Note = {
  /** 1-based, like the column. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

export type Sheet = {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that hold a cell or are hidden, ascending. */
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  readonly tables: readonly Table[];
  /** Hidden columns as spans of 1-based column numbers. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  /** True when a filter is set and may hide rows. */
  readonly filtered: boolean;
  readonly protected: boolean;
  /**
   * One for each cell that has any, by row and column. Notes are shown to nobody and never stored: they are
   * kept apart from the cells so that no rule takes them for data. Absent where the door does not look.
   */
  readonly notes?: readonly Note[];
};

export type DefinedName = {
  readonly name: string;
  /** The sheet it belongs to; absent for a name of the whole workbook. */
  readonly sheet?: string;
  /** As written in the workbook, without a leading `=`. */
  readonly refersTo: string;
  readonly hidden: boolean;
};

export type Grid = {
  readonly sheets: readonly Sheet[];
  /** True when serial dates count from 1904. */
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  /** Our own settings part (custom XML in our namespace), as text, when the workbook carries one. */
  readonly settings?: string;
};
