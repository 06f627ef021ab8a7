/** Widths, styles and hiding of columns, kept as spans as in the file: one may reach to the sheet's edge. */
import { area } from '../address.ts';
import { type StructureEdit, shiftArea } from './structure.ts';

export type ColumnSpan = {
  /** 0-based, both ends included. */
  readonly first: number;
  readonly last: number;
  /** In characters, as in the file. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: number | undefined;
};

export class Columns {
  spans: readonly ColumnSpan[];

  constructor(spans: readonly ColumnSpan[] = []) {
    this.spans = spans;
  }

  at(column: number): ColumnSpan | undefined {
    return this.spans.find((s) => s.first <= column && column <= s.last);
  }

  change(first: number, last: number, change: Partial<Omit<ColumnSpan, 'first' | 'last'>>): void {
    const result: ColumnSpan[] = [];
    let covered = first;
    for (const span of this.spans) {
      if (span.last < first || span.first > last) {
        result.push(span);
        continue;
      }
      if (span.first > covered)
        result.push({ hidden: false, ...change, first: covered, last: span.first - 1 });
      if (span.first < first) result.push({ ...span, last: first - 1 });
      result.push({
        ...span,
        ...change,
        first: Math.max(span.first, first),
        last: Math.min(span.last, last),
      });
      if (span.last > last) result.push({ ...span, first: last + 1 });
      covered = Math.min(span.last, last) + 1;
    }
    if (covered <= last) result.push({ hidden: false, ...change, first: covered, last });
    const plain = (s: ColumnSpan): boolean => !s.hidden && s.width === undefined && s.style === undefined;
    this.spans = result.filter((s) => !plain(s)).sort((a, b) => a.first - b.first);
  }

  /** Changes styles span by span, the columns between spans included. */
  restyle(first: number, last: number, style: (before: number | undefined) => number | undefined): void {
    const pieces: [number, number, number | undefined][] = [];
    let at = first;
    for (const span of this.spans) {
      if (span.last < first || span.first > last) continue;
      if (span.first > at) pieces.push([at, span.first - 1, undefined]);
      pieces.push([Math.max(span.first, first), Math.min(span.last, last), span.style]);
      at = span.last + 1;
    }
    if (at <= last) pieces.push([at, last, undefined]);
    for (const [from, to, before] of pieces) {
      const after = style(before);
      if (after !== before) this.change(from, to, { style: after });
    }
  }

  shift(edit: StructureEdit): void {
    if (!edit.entire || edit.axis !== 'column') return;
    this.spans = this.spans.flatMap((s) => {
      const moved = shiftArea(area(0, s.first, 1, s.last - s.first + 1), edit);
      return moved ? [{ ...s, first: moved.column, last: moved.column + moved.columnCount - 1 }] : [];
    });
  }
}
