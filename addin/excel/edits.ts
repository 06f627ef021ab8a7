/**
 * What changes in the workbook while the pane is open. Events are a hint: some edits raise none, so the
 * session also compares on focus. Our own writes come back marked and are passed over; a colleague's edit
 * is read again but never answered with a write.
 */
import { areaOf } from './areas.ts';
import { cellsOf } from './blocks.ts';
import { inContext } from './context.ts';
import { troubleOf } from './errors.ts';
import type { AreaValues } from './patch.ts';
import { rangeOf } from './ranges.ts';

export type Edit = {
  readonly sheetId: string;
  /** Undefined when rows or columns moved and every remembered address is void. */
  readonly address: string | undefined;
  readonly remote: boolean;
};

export type EditWatch = {
  /** Asks for the events with whatever else this context asks next; once they come, nothing more. */
  readonly startIn: (context: Excel.RequestContext) => void;
  /** The request was answered. */
  readonly started: () => void;
};

/** Calls back for every edit that is not ours. Of attempts that Excel refused half-way the last one counts. */
export function editWatch(onEdit: (edit: Edit) => void): EditWatch {
  let attempt = 0;
  let watching = false;
  return {
    startIn: ({ workbook }) => {
      if (watching) return;
      const own = ++attempt;
      workbook.worksheets.onChanged.add(async (event) => {
        if (own !== attempt || event.triggerSource === 'ThisLocalAddin') return;
        onEdit({
          sheetId: event.worksheetId,
          address: event.changeType === 'RangeEdited' ? event.address : undefined,
          remote: event.source === 'Remote',
        });
      });
    },
    started: () => {
      watching = true;
    },
  };
}

/**
 * Reads the rows that were edited, as wide as the sheet is: Excel does not tell of formulas that it calculated
 * anew beside the edit. A whole column, a huge paste or texts too long for one answer are not read here:
 * undefined asks for a full check.
 */
export async function readEdited(
  sheetId: string,
  address: string,
  lastColumn: number,
): Promise<AreaValues | undefined> {
  const edited = areaOf(address);
  const area = { ...edited, left: 1, right: Math.max(edited.right, lastColumn) };
  if (address.includes(',') || cellsOf(area) > mostCells) return undefined;
  return inContext(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetId), area).load('values,formulas');
    await context.sync();
    return { area, values: range.values, formulas: range.formulas };
  }).catch((error: unknown) => {
    if (troubleOf(error) === 'too-large') return undefined;
    throw error;
  });
}

const mostCells = 20_000;
