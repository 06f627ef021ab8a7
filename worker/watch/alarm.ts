/**
 * Wakes the watch: node-cron rings at each expression, and once a minute besides, so that what it passes
 * over (a skipped hour, a sleeping machine, a clock that was set) is seen within a minute. Whether anything
 * is due is not decided here; see `plan.ts`.
 */
import cron from 'node-cron';

const everyMinute = '* * * * *';
/** node-cron speaks on standard error by itself; the log there is ours. */
const silent = { info() {}, warn() {}, error() {}, debug() {} };

export type Alarm = { readonly stop: () => void };

export function setAlarm(expressions: readonly string[], timeZone: string, wake: () => void): Alarm {
  const tasks = [
    ...expressions.map((expression) =>
      cron.schedule(expression, wake, { timezone: timeZone, logger: silent }),
    ),
    cron.schedule(everyMinute, wake, { timezone: 'UTC', logger: silent }),
  ];
  for (const task of tasks) task.on('execution:missed', wake);
  return {
    stop: () => {
      for (const task of tasks) void task.destroy();
    },
  };
}
