/**
 * When a run is due: the last time up to a moment, and the next one after it. The expressions are read, and
 * their days judged, by node-cron; the hour is found here, since node-cron passes over a time that the
 * spring night skips (a run at 03:30 would not be made at all) and tells no times of the past. A time in
 * the skipped hour is due when the clock skips it; one in the repeated hour is due once, the first time.
 */
import cron from 'node-cron';
import { type Zone, zoneNamed } from './wall-time.ts';

const dayMs = 86_400_000;
/** A 29 February may be this far away. */
const farthestDays = 366 * 8 + 1;

/** Instants are milliseconds since 1970. */
export type Plan = {
  /** The last due instant that is not after the moment; null when there is none in eight years. */
  readonly last: (moment: number) => number | null;
  /** The first due instant after the moment. */
  readonly next: (moment: number) => number | null;
};

/** @throws Error for an expression that node-cron does not take, and for a zone that there is not. */
export function planOf(expressions: readonly string[], timeZone: string): Plan {
  const zone = zoneNamed(timeZone);
  const all = expressions.map(timesOf);
  const found = (instants: readonly (number | null)[]) => instants.filter((instant) => instant !== null);
  return {
    last(moment) {
      const past = found(all.map((times) => lastDue(times, zone, moment)));
      return past.length === 0 ? null : Math.max(...past);
    },
    next(moment) {
      const ahead = found(all.map((times) => nextDue(times, zone, moment)));
      return ahead.length === 0 ? null : Math.min(...ahead);
    },
  };
}

type Times = {
  /** Ascending. */
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  /** @param day a wall time at midnight. */
  readonly hasDay: (day: number) => boolean;
};

function timesOf(expression: string): Times {
  const { second, minute, hour, dayOfMonth, month, dayOfWeek } = cron.parse(expression);
  const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  const days = cron.createTask(`* * * ${dayOfMonth} ${month} ${dayOfWeek}`, () => {}, { timezone: 'UTC' });
  return {
    hours: ascending(hour),
    minutes: ascending(minute),
    seconds: ascending(second),
    hasDay: (day) => days.match(new Date(day)),
  };
}

/** Later times of a day are never due earlier, so that whole hours and minutes can be passed over. */
function lastDue(times: Times, zone: Zone, moment: number): number | null {
  const today = midnight(zone.wallAt(moment));
  const isDue = (wall: number) => zone.instantOf(wall) <= moment;
  for (let back = 0; back <= farthestDays; back += 1) {
    const day = today - back * dayMs;
    if (!times.hasDay(day)) continue;
    const hour = times.hours.findLast((h) => isDue(timeOf(day, h, times.minutes[0], times.seconds[0])));
    if (hour === undefined) continue;
    const minute = times.minutes.findLast((m) => isDue(timeOf(day, hour, m, times.seconds[0])));
    const second = times.seconds.findLast((s) => isDue(timeOf(day, hour, minute, s)));
    return zone.instantOf(timeOf(day, hour, minute, second));
  }
  return null;
}

function nextDue(times: Times, zone: Zone, moment: number): number | null {
  const today = midnight(zone.wallAt(moment));
  const isAhead = (wall: number) => zone.instantOf(wall) > moment;
  const [lastMinute, lastSecond] = [times.minutes.at(-1), times.seconds.at(-1)];
  for (let on = 0; on <= farthestDays; on += 1) {
    const day = today + on * dayMs;
    if (!times.hasDay(day)) continue;
    const hour = times.hours.find((h) => isAhead(timeOf(day, h, lastMinute, lastSecond)));
    if (hour === undefined) continue;
    const minute = times.minutes.find((m) => isAhead(timeOf(day, hour, m, lastSecond)));
    const second = times.seconds.find((s) => isAhead(timeOf(day, hour, minute, s)));
    return zone.instantOf(timeOf(day, hour, minute, second));
  }
  return null;
}

const midnight = (wall: number) => Math.floor(wall / dayMs) * dayMs;

const timeOf = (day: number, hour = 0, minute = 0, second = 0) =>
  day + ((hour * 60 + minute) * 60 + second) * 1000;
