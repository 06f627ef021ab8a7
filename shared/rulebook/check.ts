/**
 * What the schema cannot see: that every clause cited is in the register, that every fact exists and
 * can be measured as asked, that parts make a whole. A visible list of pure checks, all of them run.
 */
import { checkFacts } from './check-facts.ts';
import { fault, type Path, type RulebookFault } from './faults.ts';
import type { Rulebook } from './schema.ts';
import { scoredSchemes } from './scored-schemes.ts';

const checks: readonly ((book: Rulebook) => RulebookFault[])[] = [
  checkIdentity,
  checkCitations,
  checkDecisions,
  checkUnique,
  checkFacts,
  checkPots,
  checkWeights,
  checkScales,
  checkLimits,
];

export function checkRulebook(book: Rulebook): RulebookFault[] {
  return checks.flatMap((check) => check(book));
}

function checkIdentity(book: Rulebook): RulebookFault[] {
  const faults: RulebookFault[] = [];
  const id = `${book.town}-${book.year}`;
  if (book.id !== id) faults.push(fault(['id'], 'id-mismatch', { value: book.id, expected: id }));
  if (book.validTo !== undefined && book.validTo < book.validFrom)
    faults.push(fault(['validTo'], 'days-crossed'));
  return faults;
}

function checkCitations(book: Rulebook): RulebookFault[] {
  const faults: RulebookFault[] = [];
  const cite = (path: Path, id: unknown) => {
    if (typeof id === 'string' && !(id in book.clauses))
      faults.push(fault(path, 'unknown-clause', { clause: id }));
  };
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === 'citation') cite(place, inner);
      else if (key === 'decisions' && Array.isArray(inner))
        inner.forEach((id, at) => void cite([...place, at], id));
      else walk(inner, place);
    }
  };
  const { clauses: _clauses, citations, ...sections } = book;
  walk(sections, []);
  for (const [code, id] of Object.entries(citations)) cite(['citations', code], id);
  return faults;
}

function checkDecisions(book: Rulebook): RulebookFault[] {
  return Object.entries(book.clauses)
    .filter(([, clause]) => clause.decision && clause.reason === undefined)
    .map(([id]) => fault(['clauses', id], 'decision-without-reason'));
}

function checkUnique(book: Rulebook): RulebookFault[] {
  const lists: [Path, readonly (string | number)[]][] = [
    [['pots'], book.pots.map((pot) => pot.kind)],
    [['facts'], book.facts.map((fact) => fact.id)],
    [['eligibility'], book.eligibility.map((gate) => gate.id)],
    [['attachments'], book.attachments.map((attachment) => attachment.key)],
    [['statements'], book.statements.map((statement) => statement.key)],
    [['clawback'], (book.clawback ?? []).map((ground) => ground.number)],
    ...scoredSchemes(book).map(({ path, scheme }): [Path, readonly string[]] => [
      [...path, 'criteria'],
      scheme.criteria.map((criterion) => criterion.id),
    ]),
  ];
  return lists.flatMap(([path, ids]) =>
    ids.flatMap((id, at) => (ids.indexOf(id) < at ? [fault([...path, at], 'duplicate', { value: id })] : [])),
  );
}

function checkPots(book: Rulebook): RulebookFault[] {
  const faults: RulebookFault[] = [];
  let tenths = 0;
  for (const { share } of book.pots) if (share !== 'rest') tenths += Math.round(share * 10);
  if (tenths > 1000) faults.push(fault(['pots'], 'pots-over-whole', { percent: tenths / 10 }));
  if (book.pots.filter((pot) => pot.share === 'rest').length > 1)
    faults.push(fault(['pots'], 'pots-two-rests'));
  const kinds: string[] = book.pots.map((pot) => pot.kind);
  book.pots.forEach((pot, at) => {
    if (book.schemes[pot.kind] === undefined)
      faults.push(fault(['pots', at], 'pot-without-scheme', { kind: pot.kind }));
  });
  for (const kind of Object.keys(book.schemes)) {
    if (!kinds.includes(kind)) faults.push(fault(['schemes', kind], 'scheme-without-pot', { kind }));
  }
  return faults;
}

function checkWeights(book: Rulebook): RulebookFault[] {
  return scoredSchemes(book).flatMap(({ path, scheme }) => {
    const { criteria, allocation } = scheme;
    const weighted = criteria.filter((criterion) => criterion.weightPercent !== undefined);
    const at = (index: number) => [...path, 'criteria', index, 'weightPercent'];
    if (allocation.model === 'fixedPointValue') {
      return criteria.flatMap((c, i) =>
        c.weightPercent === undefined ? [] : [fault(at(i), 'weight-unused')],
      );
    }
    if (weighted.length < criteria.length) {
      const needed = weighted.length > 0 || allocation.basis === 'criterion';
      return criteria.flatMap((c, i) =>
        needed && c.weightPercent === undefined ? [fault(at(i), 'weight-missing')] : [],
      );
    }
    const tenths = weighted.reduce((sum, c) => sum + Math.round(c.weightPercent! * 10), 0);
    if (tenths === 1000 || tenths === 0) return [];
    return [fault([...path, 'criteria'], 'weights-not-whole', { percent: tenths / 10 })];
  });
}

function checkScales(book: Rulebook): RulebookFault[] {
  return scoredSchemes(book).flatMap(({ path, scheme }) =>
    scheme.criteria.flatMap(({ scale }, index) => {
      const place = [...path, 'criteria', index, 'scale'];
      if (scale.type === 'given' && scale.minimum > scale.maximum) return [fault(place, 'limits-crossed')];
      if (scale.type !== 'steps') return [];
      return scale.steps.flatMap((step, at) => {
        const before = scale.steps[at - 1];
        return before !== undefined && before.from >= step.from
          ? [fault([...place, 'steps', at], 'steps-not-ascending', { from: step.from })]
          : [];
      });
    }),
  );
}

function checkLimits(book: Rulebook): RulebookFault[] {
  return scoredSchemes(book).flatMap(({ path, scheme: { allocation } }) => {
    const place = [...path, 'allocation', 'minimum'];
    const { minimum, maximum } = allocation;
    if (minimum === undefined) return [];
    const faults: RulebookFault[] = [];
    if (maximum !== undefined && maximum.cents < minimum.cents) faults.push(fault(place, 'limits-crossed'));
    // Raised euros come from the others' shares; with several pots the text would have to say from which.
    if (
      minimum.below === 'raise' &&
      allocation.model === 'proportional' &&
      allocation.basis === 'criterion'
    ) {
      faults.push(fault(place, 'raise-needs-one-pot'));
    }
    return faults;
  });
}
