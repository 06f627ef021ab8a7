/** Runs the command line in this process and keeps what it wrote. */
import type { Day } from '../../shared/calendar/day.ts';
import type { Io } from '../../worker/commands/command.ts';
import { main } from '../../worker/main.ts';

export type Answer = { readonly code: number; readonly out: string; readonly err: string };

type Looks = { readonly columns?: number; readonly isTerminal?: boolean };

/** The day is always 15 March 2024. */
export async function line(args: readonly string[], looks: Looks = {}): Promise<Answer> {
  const { columns = 100, isTerminal = false } = looks;
  const written = { out: '', err: '' };
  const channel = (name: 'out' | 'err') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal,
    columns,
  });
  const io: Io = {
    out: channel('out'),
    err: channel('err'),
    today: '2024-03-15' as Day,
    now: () => Date.parse('2024-03-15T12:00Z'),
  };
  const code = await main(args, io);
  return { code, ...written };
}
