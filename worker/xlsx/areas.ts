/**
 * Finds the area that a cell lies in, row by row from the top, at a cost that follows the number of areas
 * and cells and never their extent. Areas of a sheet may not overlap; one that does is left out, so that
 * contradictory areas never hide a value.
 */
import type { Area } from '../../shared/workbook/grid.ts';

export class AreaSweep<T extends Area> {
  readonly #waiting: readonly T[];
  #next = 0;
  /** Areas begun, by column and apart from each other; some may have ended above. */
  readonly #open: T[] = [];
  #lowest = 0;

  constructor(areas: readonly T[]) {
    this.#waiting = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Moves down to a row; false when no area reaches it. */
  moveTo(row: number): boolean {
    for (; this.#next < this.#waiting.length; this.#next++) {
      const area = this.#waiting[this.#next] as T;
      if (area.top > row) break;
      this.#insert(area);
    }
    return this.#lowest >= row;
  }

  /** The area of the cell; the row is the one last moved to. */
  at(row: number, column: number): T | undefined {
    const area = this.#open[this.#firstBeyond(column) - 1];
    return area !== undefined && area.right >= column && area.bottom >= row ? area : undefined;
  }

  /** Index of the first open area that begins to the right of the column. */
  #firstBeyond(column: number): number {
    let low = 0;
    let high = this.#open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#open[middle] as T).left <= column) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #insert(area: T): void {
    let from = this.#firstBeyond(area.left);
    if (from > 0 && (this.#open[from - 1] as T).right >= area.left) from--;
    let to = from;
    while (to < this.#open.length && (this.#open[to] as T).left <= area.right) {
      if ((this.#open[to] as T).bottom >= area.top) return;
      to++;
    }
    this.#open.splice(from, to - from, area);
    this.#lowest = Math.max(this.#lowest, area.bottom);
  }
}
