/** An aligned table for a terminal. Columns are as wide as they need; the one that may shrink gives way. */
import { cut, pad, widthOf } from './width.ts';

export type Column = {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Cut with an ellipsis where the line is too narrow: names, never figures. */
  readonly shrinks?: boolean;
};

export type Table = {
  readonly head: string;
  /** One for each row given, in order. */
  readonly lines: readonly string[];
};

const gap = '  ';
const least = 12;

export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): Table {
  const widths = columns.map((c, at) => Math.max(widthOf(c.head), ...rows.map((r) => widthOf(r[at] ?? ''))));
  let over = widths.reduce((sum, w) => sum + w, 0) + gap.length * (columns.length - 1) - width;
  for (const at of shrinking(columns, widths)) {
    const give = Math.min(Math.max(over, 0), Math.max((widths[at] ?? 0) - least, 0));
    widths[at] = (widths[at] ?? 0) - give;
    over -= give;
  }
  const line = (cells: readonly string[]) =>
    columns
      .map((c, at) => pad(cut(cells[at] ?? '', widths[at] ?? 0), widths[at] ?? 0, c.align))
      .join(gap)
      .trimEnd();
  return { head: line(columns.map((c) => c.head)), lines: rows.map(line) };
}

/** The widest first. */
function shrinking(columns: readonly Column[], widths: readonly number[]): readonly number[] {
  return columns
    .flatMap((c, at) => (c.shrinks ? [at] : []))
    .sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
}
