/** The command line `avustuskirja`: a table of commands, each loaded when it is asked for. */
import packageFile from '../package.json' with { type: 'json' };
import { words } from '../shared/i18n/words.ts';
import { type ExitCode, type Io, languageOf, type Run } from './commands/command.ts';
import { type CommandName, generalHelp } from './commands/help.ts';
import { processIo } from './commands/io.ts';
import { UsageError } from './commands/usage-error.ts';

type Loader = () => Promise<{ readonly run: Run }>;

const commands: Readonly<Record<CommandName, Loader>> = {
  check: () => import('./commands/check.ts'),
  consolidate: () => import('./commands/consolidate.ts'),
  report: () => import('./commands/report.ts'),
  watch: () => import('./commands/watch.ts'),
  verify: () => import('./commands/verify.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  rulebook: () => import('./commands/rulebook.ts'),
};

/** The first word that is no option names the command; `--lang` may stand before it. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
  const name = args[at];
  const language = languageOf(args);
  if (name === undefined && args.includes('--version')) {
    io.out.write(`${packageFile.version}\n`);
    return 0;
  }
  if (name === undefined && (args.includes('--help') || args.includes('-h'))) {
    io.out.write(generalHelp(Object.keys(commands) as CommandName[], language));
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(commands, name) && commands[name as CommandName];
  if (!load) {
    const fault = name === undefined ? 'noCommand' : 'command';
    io.err.write(new UsageError(fault, { value: name ?? null }).inLanguage(language, '--help'));
    return 2;
  }
  const { run } = await load();
  return run(args.toSpliced(at, 1), io);
}

/** Runs the program's own line; what is thrown here is our bug, and says so. */
export async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const io = processIo();
  try {
    process.exitCode = await main(args, io);
  } catch (error) {
    io.err.write(`${words(languageOf(args)).cli.bug}\n${(error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
