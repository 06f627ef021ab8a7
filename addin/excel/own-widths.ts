/**
 * A new column of ours is as wide as its header, or nobody could tell one from the next. Only a column that
 * had the sheet's standard width is widened, and only the width that we gave is taken back: so nothing need
 * be remembered, and a width that the official chose stays.
 */
import type { ResultPlan } from '../session/result-plan.ts';
import { pointsFor } from './column-width.ts';
import { addressOf } from './held-cells.ts';

/** In characters: enough to tell long headers from each other without pushing the sheet apart. */
const widest = 36;

/** Excel rounds a width to whole pixels; two of them, in points. */
const pixels = 1.5;

const widthOf = (header: string) => pointsFor(Math.min(header.length + 1, widest));

/** To be called before the sync that precedes the writing. */
export function askWidening(context: Excel.RequestContext, plans: readonly ResultPlan[]): () => void {
  const fresh = plans.flatMap((plan) =>
    plan.columns.flatMap(({ column, header }) => {
      if (header === undefined || plan.standing.includes(column)) return [];
      return { header, format: headerCell(context, plan, column).load('format/useStandardWidth').format };
    }),
  );
  return () => {
    for (const { header, format } of fresh) if (format.useStandardWidth) format.columnWidth = widthOf(header);
  };
}

/** To be called before the sync that precedes the taking out. */
export function askNarrowing(context: Excel.RequestContext, plans: readonly ResultPlan[]): () => void {
  const cells = plans.flatMap((plan) =>
    plan.standing.map((column) => headerCell(context, plan, column).load('values,format/columnWidth')),
  );
  return () => {
    for (const { values, format } of cells)
      if (Math.abs(format.columnWidth - widthOf(String(values[0]?.[0]))) < pixels)
        format.useStandardWidth = true;
  };
}

function headerCell(context: Excel.RequestContext, plan: ResultPlan, column: number): Excel.Range {
  const { sheet, headerRow } = plan;
  const address = addressOf({ sheet, column, firstRow: headerRow, lastRow: headerRow });
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
