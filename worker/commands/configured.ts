/**
 * A command as the configuration file of the watch has it, its day included: that of the file's time zone. What
 * the line says stands over the file.
 */
import { words } from '../../shared/i18n/words.ts';
import type { ReadingLimits } from '../pass/read-workbook.ts';
import type { Patience } from '../pass/waiting.ts';
import type { Source } from '../sources/source.ts';
import { faultText } from '../watch/config-faults.ts';
import { loadConfig } from '../watch/load-config.ts';
import { openSources } from '../watch/open-sources.ts';
import { dayAt } from '../watch/wall-time.ts';
import type { Call } from './command.ts';

export type Configured = {
  readonly sources: readonly Source[];
  readonly limits: ReadingLimits;
  readonly patience: Patience;
  readonly call: Call;
};

/** Null when the file is faulty: each fault has been said. */
export function configured(path: string, call: Call): Configured | null {
  const asked = call.values.lang === undefined ? undefined : call.language;
  const found = loadConfig(path, asked);
  if (found.faults) {
    call.io.err.write(faultText(path, found.faults, found.language));
    return null;
  }
  const { config } = found;
  const { ledger, out, rules, limits, patience, timeZone } = config;
  const language = asked ?? config.language;
  const today = dayAt(call.io.now(), timeZone);
  const values = { ledger, out, ...rules, ...call.values };
  return {
    sources: openSources(config),
    limits,
    patience,
    call: { ...call, values, language, words: words(language), io: { ...call.io, today } },
  };
}
