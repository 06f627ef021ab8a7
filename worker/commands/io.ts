/** The real streams and the real day: the only place where the command line meets the clock. */
import type { WriteStream } from 'node:tty';
import { type Day, day } from '../../shared/calendar/day.ts';
import type { Channel, Io } from './command.ts';

const usualWidth = 100;

export function processIo(): Io {
  return {
    out: channel(process.stdout),
    err: channel(process.stderr),
    today: today(),
    now: () => Date.now(),
  };
}

function channel(stream: WriteStream): Channel {
  // A reader that has seen enough (`| head`) is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    write: (text) => stream.write(text),
    isTerminal: stream.isTTY === true && !process.env.NO_COLOR,
    columns: stream.columns ?? usualWidth,
  };
}

/** The day by the clock on the wall where the program runs. */
function today(): Day {
  const now = new Date();
  return day(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
