/** What workbooks themselves say of a year's round: deadlines in titles, and what an official has settled. */
import { groupBy } from '../group-by.ts';
import type { Item } from '../item.ts';
import { isGrantKind } from '../rulebook/grant-kind.ts';
import type { WorkbookReading } from '../workbook/reading.ts';
import type { Stated } from './years.ts';

/** What is settled in the task pane stands over a title; the first workbook that says something is followed. */
export function statedByYear(
  workbooks: readonly WorkbookReading[],
  items: readonly Item[],
): ReadonlyMap<number, Stated> {
  const stated = new Map<number, Stated>();
  const byFile = groupBy(
    items.filter((i) => isGrantKind(i.kind)),
    (i) => i.file,
  );
  for (const { file, settled } of workbooks) {
    const rounds = groupBy(byFile.get(file) ?? [], (i) => i.year);
    rounds.delete(null);
    for (const [year, own] of rounds) {
      if (year === null) continue;
      const titled = own.find((i) => i.sheetReading.deadline)?.sheetReading.deadline;
      const forYear = settled.year === null ? rounds.size === 1 : settled.year === year;
      const deadline = (forYear ? settled.deadline : null) ?? titled;
      const appropriationCents = forYear ? settled.appropriationCents : null;
      const before = stated.get(year);
      stated.set(year, {
        ...before,
        ...(deadline && !before?.deadline && { deadline }),
        ...(appropriationCents !== null &&
          before?.appropriationCents === undefined && { appropriationCents }),
      });
    }
  }
  return stated;
}
