/** What can be wrong with the configuration file, each with its place; the sentence is chosen by language. */
import type { z } from 'zod';
import { fill } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { WatchFault } from '../../shared/i18n/watch-fault.ts';
import { words } from '../../shared/i18n/words.ts';
import { faultsOfIssue, type RulebookFault, writePath } from '../../shared/rulebook/faults.ts';
import { faultMessage } from '../commands/rulebook-text.ts';

/** Where it is: `sources[0].path`; `3:14` in a file that is no JSON; the whole file is the empty text. */
export type ConfigFault =
  | RulebookFault
  | { readonly path: string; readonly own: WatchFault; readonly facts: Readonly<Record<string, string>> };

export function faultsOfConfig(issue: z.core.$ZodIssue): readonly ConfigFault[] {
  const path = writePath(issue.path);
  if (issue.code === 'invalid_union' && issue.discriminator) {
    const given = (issue.input as Readonly<Record<string, unknown>>)[issue.discriminator];
    const allowed = ('options' in issue ? (issue.options ?? []) : []).join(', ');
    if (given === undefined) return [{ path, kind: 'missing', facts: {} }];
    return [{ path, kind: 'not-allowed', facts: { value: String(given), allowed } }];
  }
  if (issue.code === 'invalid_union') {
    // Of the forms that it may have, the one that it comes nearest to was meant.
    const [meant = []] = issue.errors.toSorted((a, b) => a.length - b.length);
    return meant.flatMap((inner) => faultsOfConfig({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  if (issue.code !== 'custom' || !issue.params?.own) return withoutSecret(issue);
  const own = issue.params.own as WatchFault;
  // What holds a password, or may, is not repeated.
  const isSecret = own === 'password' || own === 'ledger';
  return [{ path, own, facts: isSecret ? {} : { value: String(issue.input), ...issue.params.facts } }];
}

/** An address may hold a password, wherever one is asked for; then the fault does not repeat it. */
function withoutSecret(issue: z.core.$ZodIssue): readonly ConfigFault[] {
  const faults = faultsOfIssue(issue);
  if (!/:\/\/[^/]*@/.test(String(issue.input))) return faults;
  return faults.map((fault) => ({ ...fault, facts: { ...fault.facts, value: '' } }));
}

/** All of them, each on a line with its place. */
export function faultText(file: string, faults: readonly ConfigFault[], language: Language): string {
  const said = words(language).watch;
  const lines = faults.map((fault) => {
    const sentence =
      'own' in fault ? fill(said.faults[fault.own], fault.facts, language) : faultMessage(fault, language);
    return `  ${fault.path || said.wholeFile}: ${sentence}`;
  });
  return `${[fill(said.faulty, { file, count: faults.length }, language), ...lines].join('\n')}\n`;
}
