/** Every record of a set of workbooks in one row, with its place and with what other workbooks say of it. */
import type { Source } from './assessment.ts';
import { nothingFound } from './findings/finding.ts';
import type { AssessOptions } from './options.ts';
import { type Placed, type Reconciled, reconcile } from './reconcile.ts';
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
  const bare = workbooks.flatMap(({ file, sheets, versionOf }) =>
    sheets.flatMap((sheetReading) => {
      const { kind, sheet } = sheetReading;
      if (kind === null) return [];
      return sheetReading.records.map((reading) => ({
        file,
        sheet,
        kind,
        year: yearOfRecord(sheetReading, reading, options),
        facts: reading.facts,
        row: reading.row,
        versionOf,
        reading,
        sheetReading,
        source: {
          file,
          sheet,
          cell: reading.facts.name?.cell ?? Object.values(reading.facts)[0]?.cell ?? `A${reading.row}`,
        },
      }));
    }),
  );
  const reconciled = reconcile(bare);
  // The objects are ours and new: a copy of each would cost as much as making it did.
  return bare.map((b) => Object.assign(b, { reconciled: reconciled.get(b) ?? alone }));
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

export const isGrant = (item: Pick<Placed, 'kind'>): boolean =>
  item.kind === 'partnership' || item.kind === 'projectStart';
