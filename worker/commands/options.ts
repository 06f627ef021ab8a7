/** The options of the command line, each once; a command names those it takes. */
export const optionTypes = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  year: { type: 'string' },
  appropriation: { type: 'string' },
  deadline: { type: 'string' },
  'as-of': { type: 'string' },
  rulebook: { type: 'string', multiple: true },
  town: { type: 'string' },
  ledger: { type: 'string' },
  out: { type: 'string' },
  config: { type: 'string' },
} as const;

export type OptionName = keyof typeof optionTypes;

/** What was written on the line; `rulebook` may be given several times. */
export type OptionValues = {
  readonly [Name in OptionName]?: (typeof optionTypes)[Name] extends { multiple: true }
    ? string[]
    : (typeof optionTypes)[Name]['type'] extends 'boolean'
      ? boolean
      : string;
};

/** Those that say how the rows are judged; see `assess-options.ts`. */
export const roundOptions = ['year', 'appropriation', 'deadline', 'as-of', 'rulebook', 'town'] as const;
