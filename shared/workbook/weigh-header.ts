/** How well a row serves as the header of each kind, and whether a row only goes on with the header above. */
import type { Assignment } from './assign-columns.ts';
import { assignFields } from './assign-fields.ts';
import { isBlank, isYear, textOf } from './cells.ts';
import type { CompiledKind } from './compile-kinds.ts';
import type { Row, Sheet } from './grid.ts';
import { fold, isUnitText } from './header-text.ts';
import { canBeHeader, type Header, headersOf } from './headers.ts';
import { fieldsIn, matchHeader, prepareHeader } from './match-words.ts';
import { recallingTexts } from './recalling-texts.ts';
import { factHeaders } from './result-columns.ts';
import type { ResultChoice } from './settings.ts';
import { invisible } from './values/plain-text.ts';

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
  const headers = headersOf(sheet, headerRow);
  if (headers.length < 2) return [];
  const possible = recalling(all)(JSON.stringify([headers, results]), (row) => {
    const [own] = JSON.parse(row) as [readonly Header[]];
    return possibleKinds(own, all, results);
  });
  if (possible.length === 0) return possible;
  const said = fold(context).replace(invisible, '');
  const weighed: Weighed[] = [];
  for (const { untitled, kind, assignment, score } of possible) {
    const isTitled = kind.title.some((title) => said.includes(title));
    if (isTitled) weighed.push({ kind, assignment, score: score + titleBonus });
    else if (untitled) weighed.push({ kind, assignment, score });
  }
  return weighed.sort((a, b) => b.score - a.score);
}

/** A kind for which a row has headers enough, at least where the texts around name it. */
type Possible = Weighed & {
  /** Enough without such a text. */
  readonly untitled: boolean;
};

/** Officials make the next workbook from the last, with the same headers. */
const known = new WeakMap<readonly CompiledKind[], ReturnType<typeof recallingTexts<readonly Possible[]>>>();

function recalling(all: readonly CompiledKind[]) {
  const recalled = known.get(all) ?? recallingTexts<readonly Possible[]>(500, 10_000);
  known.set(all, recalled);
  return recalled;
}

const applicant = /hakij|hakev|sokand|applicant/;

function possibleKinds(
  plain: readonly Header[],
  all: readonly CompiledKind[],
  results: readonly ResultChoice[] | undefined,
): readonly Possible[] {
  const headers = plain.map(prepareHeader);
  return all.flatMap((kind) => {
    const facts = new Set(factHeaders(plain, results, kind.kind));
    const assignment = assignFields(results ? headers.filter((h) => facts.has(h.header)) : headers, kind);
    const { mappings } = assignment;
    const has = new Set(mappings.map((m) => m.field.replace(/:\d+$/, '')));
    const { all: needed, either, of, count, titled = count, signs } = kind.enough;
    const found = of.filter((f) => has.has(f)).length;
    if (either && !either.some((f) => has.has(f))) return [];
    if (!needed.every((f) => has.has(f)) || found < Math.min(count, titled)) return [];
    const name = mappings.find((m) => m.field === 'name');
    // A project called only `Nimi` may be a person: there more must speak for a list of projects.
    const mayBePerson = kind.kind === 'project' && (name?.score ?? 1) < 0.75;
    const hasSign = !signs || signs.some((f) => has.has(f)) || applicant.test(fold(name?.header ?? ''));
    const untitled = hasSign && found >= (mayBePerson ? count + 2 : count);
    if (!untitled && found < titled) return [];
    let score = 0;
    for (const m of mappings) score += m.score * (kind.fields.find((f) => f.field === m.field)?.weight ?? 1);
    return [{ kind, assignment, score, untitled }];
  });
}

/** How much of a row must look like headers before it is taken for the lower half of one. */
const mostly = 0.75;
/** How much of a text must be words of a field: data may hold one of them by chance (`Uimaseura ry`). */
const mostOfText = 0.8;

/** What stands under a year twice: the plan and what came of it. */
const halfOfYear =
  /^(?:ta|ts|tp|tot|toteuma|toteutunut|budjetti|talousarvio|suunnitelma|ennuste|arvio|muutos|jaljella|kaytetty|maksettu|plan|planned|budget|utfall|prognos|actual|forecast|spent)\.?(?:\s*[([]?[tk]?€[)\]]?)?$/;

/**
 * True for the row below a header that says the rest of it: the other language, what stands under merged
 * headings, or the years of yearly sums. Units alone are no header.
 */
export function continuesHeader(row: Row, kind: CompiledKind): boolean {
  const cells = row.cells.filter((c) => !isBlank(c));
  if (cells.length < 2 || cells.some((c) => textOf(c) === '' && !isYear(c))) return false;
  const words = cells.filter((c) => !isUnitText(textOf(c)));
  const needed = Math.max(1, Math.ceil(cells.length * mostly) - (cells.length - words.length));
  const isYearly = kind.fields.some((f) => f.yearly);
  let said = 0;
  // Most rows below a header are data: a few of their cells tell.
  for (const [at, cell] of words.entries()) {
    if (said + words.length - at < needed) return false;
    if (isYear(cell) || namesField(textOf(cell), kind) || (isYearly && halfOfYear.test(fold(textOf(cell)))))
      said += 1;
  }
  return said >= needed;
}

function namesField(text: string, kind: CompiledKind, only?: string): boolean {
  const prepared = prepareHeader({ column: 0, text, parts: [text] });
  if (only === undefined && prepared.sort === 'points') return true;
  const fields = fieldsIn(prepared, kind.compiled).filter((f) => !only || f.words.field === only);
  return fields.some((f) => matchHeader(prepared, f).score >= mostOfText);
}

/**
 * True for a row inside a list that heads another one, of columns that are none of ours: the refused below those
 * granted. It calls the names as such a list does, and another of its texts is a header too.
 */
export function headsAnother(row: Row, kind: CompiledKind, name: number | undefined): boolean {
  if (!canBeHeader(row)) return false;
  const texts = row.cells.filter((c) => !isBlank(c));
  const names = texts.find((c) => c.column === name);
  if (name !== undefined && !(names && namesField(textOf(names), kind, 'name'))) return false;
  const said = texts.filter((c) => c !== names && namesField(textOf(c), kind)).length;
  return said >= (names ? 1 : 2);
}
