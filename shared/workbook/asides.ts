/**
 * What stands apart below a list: explanations of signs, places and dates, who signed. Nothing there is a
 * record unless it names an organisation, is numbered, or states a figure or a day that can be read. Such rows
 * are named as skipped, never lost; a list that states no figures at all is taken as it is.
 */
import { isBlank, textOf } from './cells.ts';
import type { Facts, FieldType } from './fact.ts';
import type { Row } from './grid.ts';
import { fold } from './header-text.ts';
import { isFootnote, namesOrganisation, type RowClass } from './rows.ts';

type Column = { readonly field: string; readonly column: number; readonly type: FieldType };
export type ClassedRow = { readonly row: Row; readonly kind: RowClass };

/** What anybody may write anywhere; readings of the other types do not come about by chance. */
const anyWords: ReadonlySet<FieldType> = new Set([
  'text',
  'present',
  'attachment',
  'attachmentList',
  'lack',
  'lackList',
  'yesNo',
  'denial',
  'funding',
  'serviceMode',
]);

const legendWords =
  /^(selit|merkkien|merkin|lyhen|symbol|huom|ohje|allekirjoit|teckenforklaring|forkortning|anmark|legend|key\b|abbreviations|notes?\b)/;
const dated = /\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?/;

export type ListShape = {
  readonly columns: readonly Column[];
  readonly name: number | undefined;
  readonly ordinal: number | undefined;
  /** A project may have nothing but words (P7): there only what looks like an aside is one. */
  readonly wordsMayDo: boolean;
};

/** The index from which rows stand apart below the list, or the number of rows when none does. */
export function asidesFrom(
  rows: readonly ClassedRow[],
  shape: ListShape,
  factsOf: (row: Row) => Facts,
): number {
  let last = rows.length - 1;
  while (last >= 0 && !isSure(rows[last] as ClassedRow, shape, factsOf)) last--;
  if (last < 0) return rows.length;
  for (let i = last + 1; i < rows.length; i++) {
    const { row, kind } = rows[i] as ClassedRow;
    const before = (rows[i - 1] as ClassedRow).row.row;
    if (kind !== 'blank' && (row.row > before + 1 || rows[i - 1]?.kind === 'blank'))
      return shape.wordsMayDo ? firstAside(rows, i, shape) : i;
  }
  return rows.length;
}

function isSure({ row, kind }: ClassedRow, shape: ListShape, factsOf: (row: Row) => Facts): boolean {
  if (kind !== 'record') return false;
  const name = nameOf(row, shape);
  if (namesOrganisation(name)) return true;
  if (isFootnote(name)) return false;
  if (row.cells.some((c) => c.column === shape.ordinal && c.content.type === 'number')) return true;
  const facts = factsOf(row);
  return shape.columns.some(({ field, type }) => !anyWords.has(type) && facts[field]?.state === 'known');
}

function firstAside(rows: readonly ClassedRow[], from: number, shape: ListShape): number {
  for (let i = from; i < rows.length; i++) {
    const { row } = rows[i] as ClassedRow;
    const texts = row.cells.filter((c) => !isBlank(c)).map((c) => fold(textOf(c)).trim());
    const [first = ''] = texts;
    const name = nameOf(row, shape);
    if (legendWords.test(first) || isFootnote(first) || dated.test(first)) return i;
    if (texts.length > 1 && name !== '' && name.length <= 3) return i;
  }
  return rows.length;
}

function nameOf(row: Row, { name }: ListShape): string {
  return textOf(row.cells.find((c) => c.column === name)).trim();
}
