/**
 * What a command is: `run(args, io)` gives the exit code and touches nothing but `io` and what its options
 * name. `defineCommand` reads the options, answers `--help`, and turns wrong usage into one plain line and
 * exit code 2, so that a command's own file only does its work.
 */
import { parseArgs } from 'node:util';
import type { Day } from '../../shared/calendar/day.ts';
import { type Language, languages } from '../../shared/i18n/language.ts';
import type { Words } from '../../shared/i18n/shapes.ts';
import { words } from '../../shared/i18n/words.ts';
import { type CommandName, commandHelp } from './help.ts';
import { type OptionName, type OptionValues, optionTypes } from './options.ts';
import { UsageError } from './usage-error.ts';

/** 0 done; 1 something could not be read, or an assertion failed; 2 wrong usage or configuration. */
export type ExitCode = 0 | 1 | 2;

export type Channel = {
  readonly write: (text: string) => unknown;
  /** Colour and progress only where a person looks on. */
  readonly isTerminal: boolean;
  /** Width in characters. */
  readonly columns: number;
};

export type Io = {
  readonly out: Channel;
  readonly err: Channel;
  /** The day on the wall where the program runs. */
  readonly today: Day;
  /** Milliseconds since 1970, for what has a time zone of its own. */
  readonly now: () => number;
};

export type Run = (args: readonly string[], io: Io) => Promise<ExitCode>;

/** One call of a command: what stood on its line, and where it answers. */
export type Call = {
  /** Files, folders, a year: what is no option. */
  readonly operands: readonly string[];
  readonly values: OptionValues;
  readonly language: Language;
  readonly words: Words;
  readonly io: Io;
};

export function defineCommand(
  name: CommandName,
  options: readonly OptionName[],
  body: (call: Call) => Promise<ExitCode>,
): Run {
  const known: readonly OptionName[] = [...options, 'lang', 'help'];
  return async (args, io) => {
    const language = languageOf(args);
    try {
      const { values, positionals } = parse(args, known);
      if (values.lang !== undefined && values.lang !== language)
        throw new UsageError('language', { value: values.lang });
      if (values.help) {
        io.out.write(commandHelp(name, known, language));
        return 0;
      }
      return await body({ operands: positionals, values, language, words: words(language), io });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.err.write(error.inLanguage(language, `${name} --help`));
      return 2;
    }
  };
}

/** Found before the line is understood, since even "wrong usage" has a language. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return languages.find((l) => at >= 0 && l === value) ?? 'fi';
}

function parse(args: readonly string[], known: readonly OptionName[]) {
  const options = Object.fromEntries(known.map((name) => [name, optionTypes[name]]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as OptionValues, positionals };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /-{1,2}[\p{L}\d-]+/u.exec(message)?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError('option', { option });
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
    throw new UsageError(/does not take/.test(message) ? 'extraValue' : 'noValue', { option });
  }
}
