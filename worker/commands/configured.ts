/** A command as the configuration file of the watch has it; what the line says stands over the file. */
import { words } from '../../shared/i18n/words.ts';
import type { ReadingLimits } from '../pass/read-workbook.ts';
import type { Patience } from '../pass/waiting.ts';
import type { Source } from '../sources/source.ts';
import { faultText } from '../watch/config-faults.ts';
import { loadConfig } from '../watch/load-config.ts';
import { openSources } from '../watch/open-sources.ts';
import type { Call } from './command.ts';

export type Configured = {
  readonly sources: readonly Source[];
  readonly limits: ReadingLimits;
  readonly patience: Patience;
  readonly call: Call;
};

/** Null when the file is faulty: each fault has been said. */
export function configured(path: string, call: Call): Configured | null {
  const { config, faults } = loadConfig(path, call.language);
  if (faults) {
    call.io.err.write(faultText(path, faults, call.language));
    return null;
  }
  const { ledger, out, rules, limits, patience } = config;
  const language = call.values.lang === undefined ? config.language : call.language;
  const values = { ledger, out, ...rules, ...call.values };
  return {
    sources: openSources(config),
    limits,
    patience,
    call: { ...call, values, language, words: words(language) },
  };
}
