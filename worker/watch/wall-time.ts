/**
 * What the clock on the wall shows in a time zone, and when it shows it. A wall time is written as the
 * milliseconds that UTC would show the same at, so that it can be reckoned with. Twice a year the two do not
 * match one to one: an hour that is repeated means its first time, and an hour that is skipped means the
 * moment at which the clock skips it.
 */
import type { Day } from '../../shared/calendar/day.ts';

const dayMs = 86_400_000;
/** Offsets change at whole quarters of an hour, wherever they do. */
const quarterMs = 900_000;
/** Of how many quarters the offset is remembered. */
const memory = 1000;

export type Zone = {
  /** Instant → wall time. */
  readonly wallAt: (instant: number) => number;
  /** Wall time → instant. */
  readonly instantOf: (wall: number) => number;
};

/** The day that the clock on the wall shows there. */
export const dayAt = (instant: number, timeZone: string) =>
  new Date(zoneNamed(timeZone).wallAt(instant)).toISOString().slice(0, 10) as Day;

/** @throws RangeError for a name that is no IANA time zone. */
export function zoneNamed(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

  const known = new Map<number, number>();

  function offsetAt(instant: number): number {
    const quarter = Math.floor(instant / quarterMs) * quarterMs;
    const offset = known.get(quarter) ?? shownAt(quarter) - quarter;
    if (known.size >= memory) known.clear();
    known.set(quarter, offset);
    return offset;
  }

  function shownAt(instant: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  const wallAt = (instant: number) => instant + offsetAt(instant);

  function instantOf(wall: number): number {
    const early = wall - dayMs;
    const [before, after] = [offsetAt(early), offsetAt(wall + dayMs)];
    if (before === after) return wall - before;
    const shown = [wall - before, wall - after].filter((instant) => wallAt(instant) === wall);
    return shown.length > 0 ? Math.min(...shown) : changeAfter(early, wall + dayMs);
  }

  /** The moment between two at which the offset changes. */
  function changeAfter(from: number, to: number): number {
    const before = offsetAt(from);
    let change = Math.floor(from / quarterMs) * quarterMs;
    while (change < to && offsetAt(change) === before) change += quarterMs;
    return change;
  }

  return { wallAt, instantOf };
}
