/** Wrong usage or configuration: one plain line and where to find help, never a stack. */
import type { FindingFacts } from '../../shared/findings/finding.ts';
import { fill } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { Words } from '../../shared/i18n/shapes.ts';
import { words } from '../../shared/i18n/words.ts';

export type UsageFault = keyof Words['cli']['wrong'];

export class UsageError extends Error {
  readonly fault: UsageFault;
  readonly facts: FindingFacts;

  constructor(fault: UsageFault, facts: FindingFacts = {}) {
    super(fault);
    this.fault = fault;
    this.facts = facts;
  }

  sentence(language: Language): string {
    return fill(words(language).cli.wrong[this.fault], this.facts, language);
  }

  /** `help` is the command line, without the program's name, that shows the right usage. */
  inLanguage(language: Language, help: string): string {
    const usage = `avustuskirja ${help}`;
    return `${this.sentence(language)} ${fill(words(language).cli.moreHelp, { usage }, language)}\n`;
  }
}
