/**
 * Which rows below a header are records. Blank separators, total rows, footnotes, section headings,
 * units and repeated headers are told apart by what they hold; what is left out is named, never lost.
 */
import { cellIn, isBlank, textOf } from './cells.ts';
import type { Cell, Row, Sheet } from './grid.ts';
import { fold, isUnitText, oneLine } from './header-text.ts';

export type RowClass = 'record' | 'blank' | 'total' | 'heading' | 'header' | 'note';

export type TableColumns = {
  readonly name: number | undefined;
  /** Columns whose content makes a row a record: all mapped ones but running numbers and remarks. */
  readonly telling: readonly number[];
  readonly ordinal: number | undefined;
  /** What the sum of a row is for, where rows below a record tell its parts. */
  readonly costKind?: number | undefined;
  /** Columns of our own results: they say nothing of a row. */
  readonly own: readonly number[];
  /** The texts of the header's rows: `column text` on one line. */
  readonly headerTexts: ReadonlySet<string>;
};

/** Sums of the records above, by column: a row that repeats them is a total, with or without a label. */
export type Sums = Map<number, { total: number; count: number }>;

const totalWord =
  '(?:yhteensa|yht\\.?|summat?|valisumma|loppusumma|kokonaissumma|totalt|total|totals|sum|summa summarum|sammanlagt|inalles|delsumma|subtotal|grand total|in total|keskiarvo|medeltal|average|mediaani|median|lukumaara|lkm|kpl|antal|σ)';
const beginsTotal = new RegExp(`^(?:kaikki |koko |samtliga |all )?${totalWord}(?![\\p{L}-])`, 'u');
const endsTotal = new RegExp(
  `(?:^|[\\s,:–-])${totalWord}(?: \\d[\\d\\s.,]*(?:kpl|st|€|euroa|e)?)?(?: \\([^)]*\\))?[:.]?$`,
  'u',
);
/** What stands under a total: the pot, and what of it is left. */
const balance =
  /^(?:kaikki (?:hakemukset|hakijat|avustukset)|maararah\p{L}{0,4}|jaljell[ae]\p{L}{0,3}|jakamatta|jaa (?:jakamatta|jaettavaksi|jaljelle|yli)|erotus|jaettav\p{L}{0,4}|kaytettavissa|talousarvio(?: \d{4})?$|anslag(?:et)?|edellinen vuosi|ed\.? vuosi|viime vuosi|vertailuvuosi|foregaende ar|previous year|kvar|aterstar|skillnad|remaining|balance|left over|appropriation)(?![\p{L}-])/u;
/** `– josta EU-rahoitus`: part of what the row above says, counted there. */
const partOfAbove = /^[\s–—•*·>-]*(?:josta|joista|siita|darav|varav|of which|thereof)(?!\p{L})/u;
const sumFormula =
  /^(SUM|SUBTOTAL|AVERAGE|MEDIAN|COUNT|COUNTA|SUMMA|VÄLISUMMA)\(|^\+?\$?[A-Z]+\$?\d+(\+\$?[A-Z]+\$?\d+)+$/i;
const organisation =
  /\b(ry|r\.y\.?|rf|r\.f\.?|oy|ab|oyj|rp|osk|saatio|yhdistys|seura|kerho|forening|klubb|jarjesto|liitto|srk)\b|(yhdistys|seura|kerho|forening|klubb)$/;

export type RowAlone = {
  readonly kind: RowClass;
  /** Figures and nothing else: a total after all when they repeat the sums of the records above. */
  readonly figures: readonly Cell[];
};

/** What a row is by what stands in it, whatever stands above. */
export function classifyRow(row: Row, columns: TableColumns): RowAlone {
  const filled = row.cells.filter((c) => !isBlank(c) && !columns.own.includes(c.column));
  if (filled.length === 0 || isPrepared(filled, columns)) return alone('blank');
  if (repeatsHeader(filled, columns.headerTexts)) return alone('header');
  const nameCell = columns.name === undefined ? undefined : cellIn(row, columns.name);
  const name = textOf(nameCell);
  // Words of a decision may be the same: `2023 | 45 000 € | Talousarvio 2023`.
  const label = name
    ? nameCell
    : namesTotal(textOf(filled[0]))
      ? filled[0]
      : filled.find((c) => saysTotal(textOf(c)));
  const others = filled.filter((c) => c !== label && c.column !== columns.ordinal);
  if (isTotal(label, name, others)) return alone('total');
  const number = filled.find((c) => c.column === columns.ordinal);
  const besides = others.filter((c) => c !== nameCell);
  if (saysTotal(textOf(number)) && !namesOrganisation(name) && besides.every(isFigure)) return alone('total');
  if (partOfAbove.test(fold(name))) return alone('note');
  if (name === '' && columns.costKind !== undefined && !isBlank(cellIn(row, columns.costKind)))
    return alone('note');
  const figures = name === '' && others.every(isFigure) ? others : none;

  const telling = columns.telling.filter((c) => !isBlank(cellIn(row, c)));
  if (telling.length >= 2) return { kind: 'record', figures };
  if (telling.length === 0) return { kind: 'note', figures };
  const numbered = columns.ordinal !== undefined && !isBlank(cellIn(row, columns.ordinal));
  if (name && !isRemark(name) && (numbered || organisation.test(fold(name))))
    return { kind: 'record', figures };
  return { kind: name || filled.length === 1 ? 'heading' : 'note', figures };
}

/** A row that waits for its application: numbered, its other cells filled with what stands for nothing. */
function isPrepared(filled: readonly Cell[], { name, ordinal }: TableColumns): boolean {
  if (ordinal === undefined || name === undefined) return false;
  const number = filled.find((c) => c.column === ordinal);
  return number?.content.type === 'number' && filled.every((c) => c === number || standsForNothing(c));
}

const standsForNothing = ({ content }: Cell) =>
  content.value === 0 ||
  content.value === false ||
  content.type === 'error' ||
  (content.type === 'text' && /^[-–—.…_\s]*$/.test(content.value));

/** A footnote or a sentence, which may well speak of an association: `* Yhdistys on vaihtanut nimeä.` */
const isRemark = (name: string) =>
  !/(?<!\p{L})(?:ry|rf|r\.y|r\.f)\.?$/iu.test(name) &&
  (/^(?:\*|\d\))/.test(name) || (/[.!]$/.test(name) && name.split(/\s+/).length >= 4));

const none: readonly Cell[] = [];
const alone = (kind: RowClass): RowAlone => ({ kind, figures: none });

export const namesOrganisation = (text: string): boolean => organisation.test(fold(text));

function repeatsHeader(filled: readonly Cell[], texts: ReadonlySet<string>): boolean {
  return filled.length > 1 && filled.every((c) => texts.has(headerKey(c)));
}

export function headerKey(cell: Cell): string {
  return `${cell.column} ${oneLine(String(cell.content.value))}`;
}

/** Below a header and before the first record: what the columns count in, or their numbers (1, 2, 3 … or a, b, c …). */
export function explainsHeader(row: Row, columns: TableColumns): boolean {
  const filled = row.cells.filter((c) => !isBlank(c));
  if (filled.length < 2) return false;
  const units = filled.filter((c) => isUnitText(textOf(c))).length;
  const hard = filled.some((c) => isUnitText(textOf(c)) && !/^[kep]$/i.test(textOf(c)));
  const nameCell = columns.name === undefined ? undefined : cellIn(row, columns.name);
  if (hard && units === filled.length && (isBlank(nameCell) || isUnitText(textOf(nameCell)))) return true;
  return (
    filled.length >= 4 &&
    (filled.every((c, i) => orderOf(c) === i + 1) || filled.every((c, i) => letterOf(c) === i + 1))
  );
}

const orderOf = ({ content }: Cell) =>
  content.type === 'number' && content.format
    ? undefined
    : Number(/^\(?(\d+)[.)]?$/.exec(String(content.value))?.[1]);

const letterOf = (cell: Cell) =>
  ' abcdefghijklmnopqrstuvwxyz'.indexOf(/^\(?([a-z])[.)]?$/i.exec(textOf(cell))?.[1]?.toLowerCase() ?? '-');

/** A label of a total beside nothing but figures, or a row of sum formulas. */
function isTotal(label: Cell | undefined, name: string, others: readonly Cell[]): boolean {
  if (label && namesTotal(textOf(label)) && others.every(isFigure)) return true;
  if (name || others.length === 0) return false;
  return others.every((c) => c.formula !== undefined && sumFormula.test(c.formula));
}

function namesTotal(text: string): boolean {
  const folded = fold(text).trim();
  return (isTotalWord(folded) || balance.test(folded)) && !organisation.test(folded);
}

function saysTotal(text: string): boolean {
  const folded = fold(text).trim();
  return isTotalWord(folded) && !organisation.test(folded);
}

const isTotalWord = (folded: string) => beginsTotal.test(folded) || endsTotal.test(folded);

/** A period or a day belongs to a record: `1.1.2022–31.12.2023`. */
const span = /\d{1,2}\.\s?\d{1,2}\.|(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d/;

const isFigure = (cell: Cell) =>
  cell.formula !== undefined ||
  (cell.content.type === 'number' && cell.content.format !== 'date') ||
  cell.content.type === 'error' ||
  (/^[\d\s\u00a0\u202f.,€+–-]+(e|eur|euroa|kpl|st|hakemusta|hakijaa)?$/i.test(textOf(cell)) &&
    !span.test(textOf(cell)));

/** True of one large figure that is the sum of those above, or of all: small ones may be equal by chance. */
export function repeatSums(cells: readonly Cell[], sums: Sums): boolean {
  const repeats = ({ column, content }: Cell) => {
    const above = sums.get(column);
    return above !== undefined && above.count >= 2 && content.value === above.total;
  };
  return cells.every(repeats) || cells.some((c) => repeats(c) && Number(c.content.value) >= 100);
}

export function addToSums(row: Row, sums: Sums): void {
  for (const { column, content } of row.cells) {
    if (content.type !== 'number' || content.format || content.value === 0) continue;
    const { total, count } = sums.get(column) ?? { total: 0, count: 0 };
    sums.set(column, { total: total + content.value, count: count + 1 });
  }
}

/** A lone text that speaks of the table or its making, not of a record. */
export function isFootnote(text: string): boolean {
  return /^(\*|\d\)|[a-z]\)|huom|obs|note|lahde|kalla|source|paivitetty|uppdaterad|updated|tulostettu|laati|kasittelija|liite:|selite|anm)/.test(
    fold(text).trim(),
  );
}

/** Rows of a sheet between two row numbers, both included. */
export function rowsBetween(sheet: Sheet, first: number, last: number): readonly Row[] {
  return sheet.rows.filter((r) => r.row >= first && r.row <= last);
}
