/**
 * What the clock on the wall shows in a time zone, and when it shows it. A wall time is written as the
 * milliseconds that UTC would show the same at, so that it can be reckoned with. Twice a year the two do not
 * match one to one: an hour that is repeated means its first time, and an hour that is skipped means the
 * moment at which the clock skips it.
 */
const dayMs = 86_400_000;

export type Zone = {
  /** Instant → wall time. */
  readonly wallAt: (instant: number) => number;
  /** Wall time → instant. */
  readonly instantOf: (wall: number) => number;
};

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

  function wallAt(instant: number): number {
    const whole = Math.floor(instant / 1000) * 1000;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(whole)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) + (instant - whole);
  }

  const offsetAt = (instant: number) => wallAt(instant) - instant;

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
    let [last, first] = [from, to];
    while (first - last > 1) {
      const middle = Math.floor((last + first) / 2);
      if (offsetAt(middle) === before) last = middle;
      else first = middle;
    }
    return first;
  }

  return { wallAt, instantOf };
}
