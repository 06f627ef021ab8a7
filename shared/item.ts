/** Every record of a set of workbooks in one row, with its place and with what other workbooks say of it. */
import type { Source } from './assessment.ts';
import { nothingFound } from './findings/finding.ts';
import type { AssessOptions } from './options.ts';
import { type Placed, type Reconciled, reconcile } from './reconcile.ts';
import { repeatedLists } from './repeated-lists.ts';
import { known } from './workbook/fact.ts';
import type { RecordReading, SheetReading, WorkbookReading } from './workbook/reading.ts';

/** A record with the sheet it stands on, while the checks run. */
export type Item = Placed & {
  readonly reading: RecordReading;
  readonly sheetReading: SheetReading;
  readonly source: Source;
  readonly reconciled: Reconciled;
};

export function placeAll(workbooks: readonly WorkbookReading[], options: AssessOptions): readonly Item[] {
  // Made whole at once and told of others afterwards: a copy of each would cost as much as making it did.
  const items: (Omit<Item, 'reconciled'> & { reconciled: Reconciled })[] = [];
  for (const { file, sheets, versionOf } of workbooks) {
    for (const sheetReading of sheets) {
      const { kind, sheet, records } = sheetReading;
      if (kind === null) continue;
      for (const reading of records) {
        const { facts, row } = reading;
        const cell = facts.name?.cell ?? Object.values(facts)[0]?.cell ?? `A${row}`;
        items.push({
          file,
          sheet,
          kind,
          year: yearOfRecord(sheetReading, reading, options),
          facts,
          row,
          versionOf,
          reading,
          sheetReading,
          source: { file, sheet, cell },
          reconciled: alone,
        });
      }
    }
  }
  const reconciled = reconcile(items);
  const lists = repeatedLists(items.filter((item) => reconciled.get(item)?.counted !== false));
  for (const item of items) item.reconciled = lists.get(item) ?? reconciled.get(item) ?? alone;
  return items;
}

const alone: Reconciled = { counted: true, findings: nothingFound };

/** A row's own year column first, then the sheet's, then the caller's. */
export function yearOfRecord(
  sheet: SheetReading,
  record: RecordReading,
  options: AssessOptions,
): number | null {
  return known<number>(record.facts, 'year') ?? sheet.year ?? options.year ?? null;
}
