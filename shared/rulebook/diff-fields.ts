/**
 * What the parts of a book are called when two books are compared. Each name is a key of the word lists
 * (`rulebook.field.<name>`); the unit says how a person writes the value. A part is found by the end of
 * its path, the longer ending first.
 */
export type Unit =
  | 'text'
  | 'percent'
  | 'cents'
  | 'points'
  | 'factor'
  | 'days'
  | 'count'
  | 'day'
  | 'choice'
  | 'words';

/** Names, and what the value is. A whole part that is added or removed has no unit of its own. */
export const fields = {
  townName: 'text',
  language: 'choice',
  'source.title': 'text',
  'source.url': 'text',
  validFrom: 'day',
  validTo: 'day',
  checkedOn: 'day',
  note: 'text',
  'appropriation.cents': 'cents',
  share: 'percent',
  label: 'text',
  words: 'words',
  'facts.type': 'choice',
  code: 'choice',
  fact: 'text',
  statement: 'text',
  kinds: 'words',
  is: 'choice',
  oneOf: 'words',
  atLeast: 'count',
  atMost: 'count',
  byDeadline: 'choice',
  model: 'choice',
  basis: 'choice',
  weightPercent: 'percent',
  'scale.type': 'choice',
  'scale.facts': 'words',
  'scale.minimum': 'points',
  'scale.maximum': 'points',
  'steps.points': 'points',
  'terms.factor': 'factor',
  'multipliers.factor': 'factor',
  'gate.finding': 'choice',
  pointValueCents: 'cents',
  'rounding.by': 'choice',
  'rounding.unitCents': 'cents',
  'freed.to': 'choice',
  'cap.at': 'choice',
  'minimum.cents': 'cents',
  'minimum.below': 'choice',
  'maximum.cents': 'cents',
  'threshold.points': 'points',
  overCents: 'cents',
  letterDays: 'days',
  emailDays: 'days',
  personalDays: 'days',
  appealDays: 'days',
  perMonth: 'count',
  daysBefore: 'days',
  sportsVenueWords: 'words',
  toleranceCents: 'cents',
  citation: 'text',
  decisions: 'words',
  citations: 'text',
  'clauses.text': 'text',
  'clauses.place': 'text',
  'clauses.link': 'text',
  'clauses.decision': 'choice',
  'clauses.reason': 'text',
  'clauses.published': 'choice',
} as const satisfies Record<string, Unit>;

/** Whole parts, by the section that holds them. */
export const parts = [
  'appropriation',
  'pots',
  'facts',
  'eligibility',
  'unless',
  'attachments',
  'statements',
  'schemes',
  'criteria',
  'gate',
  'scale',
  'steps',
  'terms',
  'multipliers',
  'allocation',
  'rounding',
  'freed',
  'cap',
  'minimum',
  'maximum',
  'threshold',
  'agreement',
  'service',
  'bookings',
  'clawback',
  'projects',
  'clauses',
] as const;

export type FieldName = keyof typeof fields;
export type PartName = (typeof parts)[number];

/** The field at the end of a path of names (`['rounding', 'by']`), without the ids in between. */
export function fieldAt(names: readonly string[]): FieldName | undefined {
  const last = names.at(-1) ?? '';
  for (const name of [`${names.at(-2)}.${last}`, last]) if (isField(name)) return name;
  return undefined;
}

function isField(name: string): name is FieldName {
  return Object.hasOwn(fields, name);
}
