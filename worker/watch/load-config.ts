/**
 * The configuration file as the watch uses it, or every fault in it with its place. Paths are relative to the
 * file, so that it means the same wherever the worker is started from.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Day } from '../../shared/calendar/day.ts';
import { type Language, languages } from '../../shared/i18n/language.ts';
import { type JsonText, parseJson } from '../../shared/rulebook/json-text.ts';
import { assessOptions } from '../commands/assess-options.ts';
import type { OptionValues } from '../commands/options.ts';
import { UsageError } from '../commands/usage-error.ts';
import type { ReadingLimits } from '../pass/read-workbook.ts';
import { type Patience, usualPatience } from '../pass/waiting.ts';
import { isPostgres } from '../store/open-store.ts';
import { type ConfigFault, faultsOfConfig } from './config-faults.ts';
import { type ConfigFile, configSchema } from './config-schema.ts';
import { planOf } from './plan.ts';

export const defaultConfig = 'avustuskirja.config.json';

export type WatchConfig = Omit<ConfigFile, 'round' | 'rulebooks' | 'town' | 'limits'> & {
  readonly limits: ReadingLimits;
  readonly patience: Patience;
  /** Rulebooks and round, in the form of the command line's options. */
  readonly rules: OptionValues;
};

export type LoadedConfig =
  | { readonly config: WatchConfig; readonly faults?: undefined }
  | {
      readonly config?: undefined;
      readonly faults: readonly ConfigFault[];
      /** To say them in. */
      readonly language: Language;
    };

/** @param asked the language of the command line, where it says one; else the file's own is taken. */
export function loadConfig(path: string, asked?: Language): LoadedConfig {
  const read = readJson(path);
  if ('facts' in read) return { faults: [read], language: asked ?? defaultLanguage };
  const language = asked ?? languageOf(read.json);
  const parsed = configSchema.safeParse(read.json, { reportInput: true });
  if (!parsed.success)
    return { faults: [...read.repeated, ...parsed.error.issues.flatMap(faultsOfConfig)], language };
  const config = resolved(parsed.data, dirname(resolve(path)));
  const faults = [...read.repeated, ...rulesFault(config, language), ...scheduleFaults(config)];
  return faults.length > 0 ? { faults, language } : { config };
}

const defaultLanguage: Language = 'fi';

/** Of a file that may be no configuration at all. */
function languageOf(json: unknown): Language {
  const said = typeof json === 'object' && json !== null && 'language' in json ? json.language : undefined;
  return languages.find((language) => language === said) ?? defaultLanguage;
}

function readJson(path: string): JsonText | ConfigFault {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    return { path: '', own: 'not-found', facts: { detail: String((error as NodeJS.ErrnoException).code) } };
  }
  try {
    return parseJson(text);
  } catch (error) {
    return { path: placeIn(text, (error as Error).message), own: 'not-json', facts: {} };
  }
}

/** `3:14`, line and column, as far as the parser says how far it came. */
function placeIn(text: string, message: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, at === undefined ? text.length : Number(at)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function resolved(file: ConfigFile, folder: string): WatchConfig {
  const { round, rulebooks, town, limits, ...rest } = file;
  const { deadlineSeconds, waitMinutes, ...ofMemory } = limits;
  const at = (path: string) => resolve(folder, path);
  return {
    ...rest,
    sources: file.sources.map((source) =>
      source.type === 'folder'
        ? { ...source, path: at(source.path) }
        : { ...source, cache: at(source.cache), credential: resolvedFiles(source.credential, at) },
    ),
    ledger: isPostgres(file.ledger) ? file.ledger : at(file.ledger),
    out: at(file.out),
    limits: { ...ofMemory, deadlineMs: deadlineSeconds * 1000 },
    patience: { ...usualPatience, giveUpAfterMs: waitMinutes * 60_000 },
    health: { ...file.health, ...(file.health.file !== undefined && { file: at(file.health.file) }) },
    rules: {
      ...(rulebooks && { rulebook: rulebooks.map(at) }),
      ...(town !== undefined && { town }),
      ...(round && { year: String(round.year) }),
      ...(round?.appropriation !== undefined && { appropriation: round.appropriation.toFixed(2) }),
      ...(round?.deadline !== undefined && { deadline: round.deadline }),
    },
  };
}

/** Parts of a credential that lie in files. */
function resolvedFiles<T extends object>(credential: T, at: (path: string) => string): T {
  const parts = Object.entries(credential).map(([name, kept]: [string, { file?: string }]) => [
    name,
    kept.file === undefined ? kept : { file: at(kept.file) },
  ]);
  return Object.fromEntries(parts) as T;
}

function rulesFault({ rules }: WatchConfig, language: Language): readonly ConfigFault[] {
  try {
    assessOptions(rules, '2000-01-01' as Day);
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const path = error.fault === 'town' || error.fault === 'towns' ? 'town' : 'rulebooks';
    return [{ path, own: 'rules', facts: { sentence: error.sentence(language) } }];
  }
}

/** What no calendar has: the 31st of months that have thirty days. */
function scheduleFaults({ schedule, timeZone }: WatchConfig): readonly ConfigFault[] {
  return schedule.flatMap((expression, index) => {
    const never = planOf([expression], timeZone).next(0) === null;
    return never ? [{ path: `schedule[${index}]`, own: 'never' as const, facts: { value: expression } }] : [];
  });
}
