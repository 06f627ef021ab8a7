/**
 * What can be wrong with a rulebook file: a closed list of kinds, each with its place in the file. The
 * sentence is chosen by language elsewhere; facts fill it.
 */
import type { z } from 'zod';

export const faultKinds = [
  'not-an-object',
  'unknown-format',
  'unknown-base',
  'base-cycle',
  'missing',
  'no-clause',
  'unknown-field',
  'wrong-type',
  'not-allowed',
  'out-of-range',
  'wrong-form',
  'not-a-day',
  'too-fine',
  'not-a-percent',
  'unknown-clause',
  'decision-without-reason',
  'duplicate',
  'unknown-fact',
  'fact-type',
  'weight-missing',
  'weight-unused',
  'weights-not-whole',
  'steps-not-ascending',
  'pots-over-whole',
  'pots-two-rests',
  'pot-without-scheme',
  'scheme-without-pot',
  'limits-crossed',
  'raise-needs-one-pot',
  'days-crossed',
  'id-mismatch',
] as const;

export type FaultKind = (typeof faultKinds)[number];

export type RulebookFault = {
  /** `schemes.partnership.criteria[0].scale`; the whole file is the empty text. */
  readonly path: string;
  readonly kind: FaultKind;
  readonly facts: Readonly<Record<string, string | number>>;
};

export type Path = readonly PropertyKey[];

export function fault(path: Path, kind: FaultKind, facts: RulebookFault['facts'] = {}): RulebookFault {
  return { path: writePath(path), kind, facts };
}

export function writePath(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text;
}

/** One schema issue as faults: one for each misspelled field, one for anything else. */
export function faultsOfIssue(issue: z.core.$ZodIssue): RulebookFault[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault([...path, key], 'unknown-field'));
    case 'invalid_type':
      if (issue.input !== undefined) return [fault(path, 'wrong-type', { expected: issue.expected })];
      return [fault(path, path.at(-1) === 'citation' ? 'no-clause' : 'missing')];
    case 'invalid_value':
      if (issue.input === undefined) return [fault(path, 'missing')];
      return [
        fault(path, 'not-allowed', {
          value: written(issue.input),
          allowed: issue.values.map(String).join(', '),
        }),
      ];
    case 'too_small':
      // An empty text or list says as little as none.
      if (issue.origin !== 'number' && issue.minimum === 1) return [fault(path, 'missing')];
      return [fault(path, 'out-of-range', { value: written(issue.input), minimum: Number(issue.minimum) })];
    case 'too_big':
      return [fault(path, 'out-of-range', { value: written(issue.input), maximum: Number(issue.maximum) })];
    case 'custom':
      return [fault(path, issue.params?.fault ?? 'wrong-form', { value: written(issue.input) })];
    default:
      return [fault(path, 'wrong-form', { value: written(issue.input) })];
  }
}

function written(input: unknown): string {
  return typeof input === 'object' ? '' : String(input).slice(0, 80);
}
