/**
 * Decisions on the applications they decide. A recipient is known by its register number, by name where
 * one of the two lacks it. With two applications of one recipient the decision's kind tells them apart,
 * else the sum that is equal, else the partnership grant is meant; one that has no decision yet goes first.
 */
import type { Application, Decision } from '../assessment.ts';
import { fold } from '../workbook/header-text.ts';
import type { DecisionRow } from './model.ts';

export function joinDecisions(
  applications: readonly Application[],
  decisions: readonly Decision[],
): readonly DecisionRow[] {
  const lines = new Map<string, Line>();
  applications.forEach((application, at) => {
    const { kind, grantCents } = application;
    for (const party of partiesOf(application)) {
      lineUp(lines, `${party} ${kind}`, at);
      lineUp(lines, `${party} ${kind} ${grantCents}`, at);
    }
  });
  const taken = new Set<number>();
  return decisions.map((decision) => {
    const { grantKind, grantedCents } = decision;
    const kinds = grantKind === null ? ['partnership', 'projectStart'] : [grantKind];
    const own = partiesAskedBy(decision).flatMap((party) => kinds.map((kind) => `${party} ${kind}`));
    const linesOf = (keys: readonly string[]) => keys.flatMap((key) => lines.get(key) ?? []);
    const free = firstFree(linesOf(own), taken);
    const first = (keys: readonly string[]) =>
      free === nobody ? firstOf(linesOf(keys)) : firstFree(linesOf(keys), taken);
    const choices = [
      own.map((key) => `${key} ${grantedCents}`),
      own.filter((key) => key.endsWith(' partnership')),
      own,
    ];
    const at = choices.map(first).find((found) => found !== nobody);
    if (at === undefined) return { decision, application: null };
    taken.add(at);
    return { decision, application: applications[at] as Application };
  });
}

/** Places in the list of applications, ascending; those before `passed` have their decision. */
type Line = { readonly places: number[]; passed: number };

/** After every place. */
const nobody = Number.POSITIVE_INFINITY;

function lineUp(lines: Map<string, Line>, key: string, at: number): void {
  const line = lines.get(key);
  if (line) line.places.push(at);
  else lines.set(key, { places: [at], passed: 0 });
}

function firstOf(lines: readonly Line[]): number {
  return Math.min(nobody, ...lines.map(({ places }) => places[0] as number));
}

function firstFree(lines: readonly Line[], taken: ReadonlySet<number>): number {
  let first = nobody;
  for (const line of lines) {
    while (taken.has(line.places[line.passed] as number)) line.passed += 1;
    first = Math.min(first, line.places[line.passed] ?? nobody);
  }
  return first;
}

type Party = { readonly name: string | null; readonly registerNumber: string | null };

/** By what an application may be asked for: its number, and its name by those who know no number of it. */
function partiesOf({ name, registerNumber }: Party): readonly string[] {
  const byName = name === null ? [] : [`name ${named(name)}`];
  if (registerNumber !== null) return [`number ${registerNumber}`, ...byName];
  return name === null ? [] : [`unnumbered ${named(name)}`, ...byName];
}

function partiesAskedBy({ name, registerNumber }: Party): readonly string[] {
  if (registerNumber === null) return name === null ? [] : [`name ${named(name)}`];
  const unnumbered = name === null ? [] : [`unnumbered ${named(name)}`];
  return [`number ${registerNumber}`, ...unnumbered];
}

const named = (name: string) => fold(name).trim();
