/**
 * Which column is which field, for one kind of sheet and one row taken as its header. Every column
 * is weighed against every field whose words may stand in it; the best pairs are taken first, each column and each field once.
 * Attachments are the exception: one column may stand for several of them.
 */
import { groupBy } from '../group-by.ts';
import { columnName } from './address.ts';
import { isSum } from './field-type.ts';
import { senseOf } from './header-sense.ts';
import { isUnit, wordsOf } from './header-text.ts';
import type { Header } from './headers.ts';
import {
  type CompiledField,
  type CompiledFields,
  fieldsIn,
  type Match,
  matchHeader,
  type PreparedHeader,
} from './match-words.ts';
import type { ColumnMapping } from './reading.ts';
import { scaleOf } from './values/scale.ts';

/** Below this a header is not taken for the field. */
const leastScore = 0.5;
/** From here the words explain all of a header, or of its half in one language. */
const sureOfWhole = 0.9;

export type Tie = { readonly field: string; readonly columns: readonly Header[] };

export type Assignment = {
  readonly mappings: readonly ColumnMapping[];
  /** Fields for which two columns fit equally well; the left one was taken. */
  readonly ties: readonly Tie[];
};

type Candidate = Match & {
  readonly header: Header;
  readonly field: CompiledField;
  /** 1 where the header says that it holds what the field asks for: `Päätöspvm` before `Päätös`. */
  readonly apt: number;
  /** Of a sum of the round: its year. Without one it is this round's, or the sum of all; else the latest is. */
  readonly year: number;
};

export function assignColumns(headers: readonly PreparedHeader[], fields: CompiledFields): Assignment {
  const candidates = ofThisRound(candidatesIn(headers, fields));
  const byHeader = groupBy(candidates, (c) => c.header);
  candidates.sort(
    (a, b) =>
      b.score - a.score ||
      b.apt - a.apt ||
      (b.year === a.year ? 0 : b.year - a.year) ||
      b.exact - a.exact ||
      b.letters - a.letters ||
      a.header.column - b.header.column,
  );

  const taken = new Map<number, Candidate>();
  const found = new Map<string, Candidate>();
  const ties: Tie[] = [];
  for (const candidate of candidates) {
    const { field, header } = candidate;
    const name = field.words.field;
    const rival = found.get(name);
    if (taken.has(header.column)) {
      if (!rival && sharesColumn(candidate, taken.get(header.column) as Candidate))
        found.set(name, candidate);
      continue;
    }
    if (rival) {
      const tie = alike(rival, candidate) && (field.words.weight ?? 1) > 0;
      if (tie && !betterElsewhere(candidate, byHeader.get(header) ?? [], found))
        ties.push({ field: name, columns: [rival.header, header] });
      continue;
    }
    taken.set(header.column, candidate);
    found.set(name, candidate);
  }
  const mappings = [...found.values()]
    .sort((a, b) => a.header.column - b.header.column)
    .map((c) => ({
      field: c.field.words.field,
      column: columnName(c.header.column),
      header: c.header.text,
      evidence: c.evidence,
      score: Math.round(c.score * 100) / 100,
      ...scaleIn(c.header),
      ...senseOf(c.header),
    }));
  return { mappings, ties };
}

function candidatesIn(headers: readonly PreparedHeader[], fields: CompiledFields): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const prepared of headers) {
    for (const field of fieldsIn(prepared, fields)) {
      const found = matchHeader(prepared, field);
      const match = isFirstSum(prepared, field) ? { ...found, score: found.score * earlier } : found;
      if (match.score >= leastScore) {
        const { header } = prepared;
        candidates.push({
          ...match,
          header,
          field,
          apt: aptness(prepared, field),
          year: rank(prepared, field),
        });
      }
    }
  }
  return candidates;
}

/** Of a project's sums the one that was granted counts, or was changed to, before the one asked for. */
const askedFirst =
  /^(?:haettu|haettava|haetut|esitetty|alkuper|alustava|ansokt|ursprung|applied|requested|original|initial)/;
const isFirstSum = ({ own }: PreparedHeader, { words }: CompiledField) =>
  (words.yearly || words.type === 'outside') && own.some((word) => askedFirst.test(word));

/** How well a header must fit to be the round's own, and what those of earlier years are then worth. */
const fitsWell = 0.75;
const earlier = 0.8;

/** Last year's `Haettu 2022` yields to this round's sum even where that is headed in two languages. */
function ofThisRound(candidates: readonly Candidate[]): Candidate[] {
  const years = new Map<string, Set<number>>();
  for (const [name, own] of groupBy(candidates, (c) => c.field.words.field))
    years.set(name, new Set(own.filter((c) => c.score >= fitsWell).map((c) => c.year)));
  return candidates.map((c) => {
    const ranks = [...(years.get(c.field.words.field) ?? [])];
    // A sum is one of all years only where several are told apart.
    const year = c.year === ofAll && ranks.filter(isDated).length < 2 ? ofRound : c.year;
    return year < Math.max(...ranks) ? { ...c, year, score: c.score * earlier } : { ...c, year };
  });
}

const ofAll = 0;
const ofRound = Number.POSITIVE_INFINITY;
const isDated = (rank: number) => rank !== ofAll && rank !== ofRound;

function aptness({ holds, sort, own }: PreparedHeader, { words: { type } }: CompiledField): number {
  if (sort === 'percent') return -1;
  // `Liite: talousarvio` before `Talousarvio 2023`, which may hold its sum.
  if (type === 'attachment' && own.some((word) => attachmentWord.test(word))) return 1;
  return (holds === 'euros' && isSum(type)) ||
    (holds === 'day' && (type === 'day' || type === 'due' || type === 'edge'))
    ? 1
    : 0;
}

const attachmentWord = /^(liite|bilaga|attachment)$/;

/** The sum of all years stands beside those of single ones: `Haettu 2022`, `Haettu 2023`, `Haettu yhteensä`. */
const ofAllYears = /^(yhteensa|yht|kaikki|totalt?|sammanlagt|altogether)$/;

function rank({ year, all }: PreparedHeader, { words }: CompiledField): number {
  if (!words.ofRound) return ofRound;
  return year ?? (all.some((word) => ofAllYears.test(word)) ? ofAll : ofRound);
}

/** Parts of one heading, none of them its total: `Lapset` and `Nuoret` under `Ryhmät /vko`. */
function areParts(a: Candidate, b: Candidate): boolean {
  const headingOf = ({ header: { text, joined } }: Candidate) => joined?.text.slice(0, -text.length);
  const isPart = (c: Candidate) => c.headed === true && wordsOf(c.header.text).words.some((w) => !isUnit(w));
  return isPart(a) && isPart(b) && a.evidence === b.evidence && headingOf(a) === headingOf(b);
}

/**
 * `Haettu toiminta-avustus` and `Haettu tila-avustus`: of a figure that counts, the one with the shorter word is
 * not the whole.
 */
function areKinds(a: Candidate, b: Candidate): boolean {
  const { weight = 1, ofRound: isOfRound = false } = a.field.words;
  const isKind = (c: Candidate) => c.headed !== true && c.score < sureOfWhole;
  return (
    (weight > 1 || isOfRound) && a.evidence === b.evidence && isKind(a) && isKind(b) && a.year === b.year
  );
}

/**
 * Nothing but their place, or how long they are, tells the two headers apart. Of the shares of two payers
 * (`Tornion osuus`, `Kemin osuus`) the shorter name is not the city's for that.
 */
function alike(a: Candidate, b: Candidate): boolean {
  if (areParts(a, b) || areKinds(a, b)) return true;
  const payers = a.field.words.type === 'cityShare' && a.evidence === b.evidence && a.score < 0.9;
  if (payers && a.letters === b.letters && a.apt === b.apt) return true;
  return a.score - b.score < 0.01 && a.apt === b.apt && a.year === b.year && a.exact - b.exact < 0.01;
}

/** By the header itself, else by the heading over it. */
export function scaleIn({ text, joined }: Header): { readonly scale?: number } {
  const [heading = ''] = joined?.sure ? [joined.text.slice(0, joined.text.length - text.length).trim()] : [];
  const scale = scaleOf(text) === 1 ? scaleOf(heading) : scaleOf(text);
  return scale === 1 ? {} : { scale };
}

/** `Tilinpäätös ja toimintakertomus`: one column for two attachments, when both words stand in it. */
function sharesColumn(candidate: Candidate, holder: Candidate): boolean {
  return (
    candidate.field.words.type === 'attachment' &&
    holder.field.words.type === 'attachment' &&
    candidate.evidence !== holder.evidence
  );
}

/** A column that will be taken for another field is no rival. */
function betterElsewhere(
  candidate: Candidate,
  ofColumn: readonly Candidate[],
  found: ReadonlyMap<string, Candidate>,
): boolean {
  return ofColumn.some((c) => c.field !== candidate.field && !found.has(c.field.words.field));
}
