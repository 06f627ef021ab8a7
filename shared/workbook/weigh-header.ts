/** How well a row serves as the header of each kind, and whether a row only goes on with the header above. */
import type { Assignment } from './assign-columns.ts';
import { assignFields } from './assign-fields.ts';
import { isBlank, isYear, textOf } from './cells.ts';
import type { CompiledKind } from './compile-kinds.ts';
import type { Row, Sheet } from './grid.ts';
import { fold, isUnitText, wordsOf } from './header-text.ts';
import { headersOf } from './headers.ts';
import { fieldsIn, matchHeader, prepareHeader } from './match-words.ts';
import { factHeaders } from './result-columns.ts';
import type { ResultChoice } from './settings.ts';

export type Weighed = {
  readonly kind: CompiledKind;
  readonly assignment: Assignment;
  readonly score: number;
};

const titleBonus = 1.5;

/** The kinds that the row could head, the best first; none when it is no header. */
export function weighHeader(
  sheet: Sheet,
  headerRow: number,
  context: string,
  all: readonly CompiledKind[],
  results?: readonly ResultChoice[],
): readonly Weighed[] {
  const plain = headersOf(sheet, headerRow);
  if (plain.length < 2) return [];
  const headers = plain.map(prepareHeader);
  const words = wordsOf(context).words;
  const whole = fold(context);
  const weighed: Weighed[] = [];
  for (const kind of all) {
    const facts = new Set(factHeaders(plain, results, kind.kind));
    const assignment = assignFields(results ? headers.filter((h) => facts.has(h.header)) : headers, kind);
    const { mappings } = assignment;
    const has = new Set(mappings.map((m) => m.field.replace(/:\d{4}$/, '')));
    const { all: needed, of, count, titled = count } = kind.enough;
    const isTitled = kind.title.some(
      (t) => words.some((w) => w.startsWith(fold(t))) || whole.includes(fold(t)),
    );
    // A project called only `Nimi` may be a person: there more must speak for a list of projects.
    const isPerson =
      kind.kind === 'project' && !isTitled && (mappings.find((m) => m.field === 'name')?.score ?? 1) < 0.75;
    const least = isTitled ? titled : isPerson ? count + 2 : count;
    const enough = needed.every((f) => has.has(f)) && of.filter((f) => has.has(f)).length >= least;
    if (!enough) continue;
    let score = 0;
    for (const m of mappings) score += m.score * (kind.fields.find((f) => f.field === m.field)?.weight ?? 1);
    if (isTitled) score += titleBonus;
    weighed.push({ kind, assignment, score });
  }
  return weighed.sort((a, b) => b.score - a.score);
}

/** How much of a row must look like headers before it is taken for the lower half of one. */
const mostly = 0.75;
/** How much of a text must be words of a field: data may hold one of them by chance (`Uimaseura ry`). */
const mostOfText = 0.8;

/**
 * True for the row below a header that says the rest of it: the other language, what stands under merged
 * headings, or the years of yearly sums. Units alone are no header.
 */
export function continuesHeader(row: Row, kind: CompiledKind): boolean {
  const cells = row.cells.filter((c) => !isBlank(c));
  if (cells.length < 2) return false;
  let said = 0;
  let units = 0;
  for (const cell of cells) {
    const text = textOf(cell);
    if (isYear(cell)) said += 1;
    else if (text === '') return false;
    else if (isUnitText(text)) units += 1;
    else if (namesField(text, kind)) said += 1;
  }
  return said > 0 && said + units >= cells.length * mostly;
}

function namesField(text: string, kind: CompiledKind): boolean {
  const prepared = prepareHeader({ column: 0, text, parts: [text] });
  return (
    prepared.sort === 'points' ||
    fieldsIn(prepared, kind.compiled).some((f) => matchHeader(prepared, f).score >= mostOfText)
  );
}
