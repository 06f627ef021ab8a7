/** What the committee has granted in a year against the year's sum (T4); said on every sheet of its decisions. */

import type { AssessedRecord } from '../assessment.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { Item } from '../item.ts';
import type { AssessOptions } from '../options.ts';
import type { YearBasis } from '../rounds/years.ts';
import { bookOfYear } from '../rulebook/find.ts';
import type { SheetReading } from '../workbook/reading.ts';

type Granted = { cents: number; readonly sheets: Set<SheetReading> };

export function overAppropriation(
  records: ReadonlyMap<Item, AssessedRecord>,
  bases: ReadonlyMap<number, YearBasis>,
  options: AssessOptions,
): ReadonlyMap<SheetReading, readonly Finding[]> {
  const years = new Map<number, Granted>();
  for (const [item, record] of records) {
    if (record.kind !== 'decision' || record.year === null || !record.counted) continue;
    const granted = years.get(record.year) ?? { cents: 0, sheets: new Set() };
    years.set(record.year, granted);
    granted.cents += record.grantedCents ?? 0;
    granted.sheets.add(item.sheetReading);
  }
  const found = new Map<SheetReading, readonly Finding[]>();
  for (const [year, { appropriationCents }] of bases) {
    const { cents: awardedCents, sheets } = years.get(year) ?? { cents: 0, sheets: [] };
    if (appropriationCents === null || awardedCents <= appropriationCents) continue;
    const citation = bookOfYear(options.books, year)?.citations['appropriation.exceeded'];
    for (const sheet of sheets) {
      const place = { sheet: sheet.sheet, citation };
      const said = finding('appropriation.exceeded', place, { year, awardedCents, appropriationCents });
      found.set(sheet, [...(found.get(sheet) ?? []), said]);
    }
  }
  return found;
}
