/** What a row says with the cells that are merged over it and its neighbours. */
import { isGrantKind } from '../rulebook/grant-kind.ts';
import { cellAt, cellIn, mergeAt } from './cells.ts';
import type { Fact, Facts } from './fact.ts';
import type { Row, Sheet } from './grid.ts';
import { readCell } from './read-cell.ts';
import type { RecordKind } from './reading.ts';
import type { Column } from './row-facts.ts';
import { withoutParts } from './under-one-name.ts';

export type MergedList = {
  readonly sheet: Sheet;
  readonly kind: RecordKind;
  readonly columns: readonly Column[];
  /** The column of the names. */
  readonly name: number | undefined;
  readonly date1904: boolean;
};

/** Texts that officials write once for several rows, merged downwards; of applications also who applies. */
const filledDown = new Set(['department', 'year', 'section', 'decidedOn', 'grantKind']);
const applicant = new Set(['name', 'registerNumber', 'businessId', 'domicile']);
/** In these lists a row goes on with what is merged over it: one decision and its payments, one who books often. */
const goingOn: ReadonlySet<RecordKind> = new Set(['decision', 'roomBooking', 'sponsorship']);
/** What such a merged cell says once: sums, and the follow-up of the whole. */
const saidOnce = new Set([
  'reportDue',
  'reportReceived',
  'requestDue',
  'requestReceived',
  'clawbackGround',
  'suspended',
]);

/** @param own what its own cells say. */
export function withMerged(own: Facts, row: Row, list: MergedList): Facts {
  const { sheet, kind, name, columns } = list;
  if (sheet.merges.length === 0) return own;
  const whole = kind === 'project' ? withoutParts(own, sheet, row, name, columns) : own;
  return filled(goingOn.has(kind) ? goneOn(whole, row, list) : whole, row, list);
}

/** What its merged cells say holds for each row; of a sum there is only one, and it is the first row's. */
function goneOn(own: Facts, row: Row, { sheet, columns, name = 0, date1904 }: MergedList): Facts {
  const facts: Record<string, Fact> = { ...own };
  const goesOn = (mergeAt(sheet, row.row, name)?.top ?? row.row) < row.row;
  for (const { field, column, type } of columns) {
    const merge = mergeAt(sheet, row.row, column);
    if (!merge || merge.top === row.row || cellIn(row, column)) continue;
    if (type === 'money' || saidOnce.has(field)) {
      if (goesOn) delete facts[field];
    } else facts[field] = readCell(cellAt(sheet, merge.top, merge.left), row.row, column, type, date1904);
  }
  return facts;
}

function filled(own: Facts, row: Row, { sheet, kind, columns, date1904 }: MergedList): Facts {
  const facts: Record<string, Fact> = { ...own };
  for (const { field, column, type } of columns) {
    if (!filledDown.has(field) && !(isGrantKind(kind) && applicant.has(field))) continue;
    const merge = cellIn(row, column) ? undefined : mergeAt(sheet, row.row, column);
    if (merge) facts[field] = readCell(cellAt(sheet, merge.top, merge.left), row.row, column, type, date1904);
  }
  return facts;
}
