/**
 * Every fact a rule uses must be a column that recognition knows, or one the book itself brings, and of
 * a type the rule can use: nobody can count the steps of a text.
 */
import type { FieldType } from '../workbook/fact.ts';
import { kinds } from '../workbook/words/kinds.ts';
import { fault, type Path, type RulebookFault } from './faults.ts';
import { grantKind } from './schema/basics.ts';
import type { Scale } from './schema/criteria.ts';
import type { Requirement } from './schema/eligibility.ts';
import type { Rulebook } from './schema.ts';
import { scoredSchemes } from './scored-schemes.ts';

const numbers: readonly FieldType[] = ['count', 'money', 'points', 'year'];

export function checkFacts(book: Rulebook): RulebookFault[] {
  const faults: RulebookFault[] = [];
  const types = standardFacts();
  book.facts.forEach(({ id, type }, at) => {
    if (types.has(id)) faults.push(fault(['facts', at], 'duplicate', { value: id }));
    types.set(id, type);
  });
  const use = (path: Path, fact: string, allowed: readonly FieldType[]) => {
    const type = types.get(fact);
    if (type === undefined) faults.push(fault(path, 'unknown-fact', { fact }));
    else if (!allowed.includes(type))
      faults.push(fault(path, 'fact-type', { fact, type, allowed: allowed.join(', ') }));
  };

  book.eligibility.forEach((gate, at) => {
    use(['eligibility', at, 'fact'], gate.fact, typesFor(gate.holds));
    if (gate.unless === undefined) return;
    use(['eligibility', at, 'unless', 'fact'], gate.unless.fact, ['yesNo']);
    use(['eligibility', at, 'unless', 'statement'], gate.unless.statement, ['text', 'present', 'yesNo']);
  });
  book.attachments.forEach(({ key }, at) => {
    use(['attachments', at, 'key'], key, ['attachment']);
  });
  book.statements.forEach(({ key }, at) => {
    use(['statements', at, 'key'], key, ['text', 'present', 'yesNo']);
  });
  for (const { path, scheme } of scoredSchemes(book)) {
    scheme.criteria.forEach((criterion, at) => {
      const place = [...path, 'criteria', at];
      if (criterion.gate) use([...place, 'gate', 'fact'], criterion.gate.fact, numbers);
      for (const [where, fact] of factsOfScale(criterion.scale))
        use([...place, 'scale', ...where], fact, numbers);
      criterion.multipliers?.forEach(({ fact }, index) => {
        use([...place, 'multipliers', index, 'fact'], fact, ['yesNo']);
      });
    });
  }
  return faults;
}

/** The columns that recognition knows of applications, with their types. */
function standardFacts(): Map<string, FieldType> {
  const types = new Map<string, FieldType>();
  for (const { kind, fields } of kinds) {
    if (!grantKind.safeParse(kind).success) continue;
    for (const { field, type } of fields) types.set(field, type);
  }
  return types;
}

function typesFor(holds: Requirement): readonly FieldType[] {
  if ('is' in holds) return ['yesNo'];
  if ('oneOf' in holds) return ['text'];
  if ('byDeadline' in holds) return ['day'];
  return numbers;
}

function factsOfScale(scale: Scale): [Path, string][] {
  switch (scale.type) {
    case 'steps':
    case 'given':
      return [[['fact'], scale.fact]];
    case 'rate':
      return scale.terms.map(({ fact }, at) => [['terms', at, 'fact'], fact]);
    case 'product':
      return scale.facts.map((fact, at) => [['facts', at], fact]);
  }
}
