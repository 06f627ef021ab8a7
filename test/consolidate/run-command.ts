/** A command as the command line runs it, with what it printed. */
import type { Day } from '../../shared/calendar/day.ts';
import type { ExitCode } from '../../worker/commands/command.ts';
import { main } from '../../worker/main.ts';

export type Ran = { readonly code: ExitCode; readonly out: string; readonly err: string };

export async function runCommand(...args: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const channel = (to: string[]) => ({
    write: (text: string) => to.push(text),
    isTerminal: false,
    columns: 100,
  });
  const code = await main(args, { out: channel(out), err: channel(err), today: '2024-03-15' as Day });
  return { code, out: out.join(''), err: err.join('') };
}
