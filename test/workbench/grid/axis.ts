/** Where rows or columns begin, in pixels. Hidden ones take no room. */
export class Axis {
  readonly count: number;
  private readonly starts: Float64Array;

  constructor(count: number, sizeOf: (index: number) => number) {
    this.count = count;
    this.starts = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) this.starts[i + 1] = this.starts[i]! + sizeOf(i);
  }

  get total(): number {
    return this.starts[this.count]!;
  }

  start(index: number): number {
    return this.starts[Math.min(index, this.count)]!;
  }

  size(index: number, span = 1): number {
    return this.start(index + span) - this.start(index);
  }

  isHidden(index: number): boolean {
    return index < this.count && this.size(index) === 0;
  }

  /** The one that lies at a pixel; the last visible one beyond the end. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle + 1]! > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next one from here that is not hidden, in a direction; itself where there is none. */
  step(from: number, by: number): number {
    const direction = Math.sign(by);
    let reached = from;
    for (let left = Math.abs(by); left > 0; left--) {
      let next = reached + direction;
      while (next >= 0 && next < this.count && this.isHidden(next)) next += direction;
      if (next < 0 || next >= this.count) break;
      reached = next;
    }
    return reached;
  }
}
