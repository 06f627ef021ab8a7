/** The help pages: made of the same tables as the commands, so that they cannot tell otherwise. */
import type { Language } from '../../shared/i18n/language.ts';
import type { Words } from '../../shared/i18n/shapes.ts';
import { words } from '../../shared/i18n/words.ts';
import { type OptionName, optionTypes } from './options.ts';

/** A command is what has a help page. */
export type CommandName = keyof Words['cli']['commands'];

export function commandHelp(name: CommandName, options: readonly OptionName[], language: Language): string {
  const { cli } = words(language);
  return `${cli.usageHead}:\n${twoColumns(usageRows(name, language))}\n${optionLines(options, language)}`;
}

export function generalHelp(names: readonly CommandName[], language: Language): string {
  const { cli } = words(language);
  const rows = names.flatMap((name) => usageRows(name, language));
  return `${cli.about}\n\n${cli.commandsHead}:\n${twoColumns(rows)}\n${optionLines(['lang', 'help', 'version'], language)}`;
}

/** A command with several forms has as many lines, parted by `·` in the words. */
function usageRows(name: CommandName, language: Language): readonly (readonly [string, string])[] {
  const { cli } = words(language);
  const does = cli.commands[name].split(' · ');
  return cli.usage[name].split(' · ').map((usage, at) => [`avustuskirja ${usage}`, does[at] ?? ''] as const);
}

function optionLines(options: readonly OptionName[], language: Language): string {
  const { cli } = words(language);
  const rows = options.map((name) => {
    const value =
      name in cli.placeholders ? ` ${cli.placeholders[name as keyof typeof cli.placeholders]}` : '';
    const short = 'short' in optionTypes[name] ? `, -${(optionTypes[name] as { short: string }).short}` : '';
    return [`--${name}${short}${value}`, cli.options[name]] as const;
  });
  return `${cli.optionsHead}:\n${twoColumns(rows)}`;
}

function twoColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
