/** A command as the command line runs it, with what it printed. */
import type { Day } from '../../shared/calendar/day.ts';
import type { ExitCode } from '../../worker/commands/command.ts';
import { main } from '../../worker/main.ts';

export type Ran = { readonly code: ExitCode; readonly out: string; readonly err: string };

export const runCommand = (...args: readonly string[]) => runCommandAt('2024-03-15T12:00Z', ...args);

/** @param moment the instant at which it is run; on the machine's own wall it is always 15 March 2024. */
export async function runCommandAt(moment: string, ...args: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const channel = (to: string[]) => ({
    write: (text: string) => to.push(text),
    isTerminal: false,
    columns: 100,
  });
  const clock = { today: '2024-03-15' as Day, now: () => Date.parse(moment) };
  const code = await main(args, { out: channel(out), err: channel(err), ...clock });
  return { code, out: out.join(''), err: err.join('') };
}
