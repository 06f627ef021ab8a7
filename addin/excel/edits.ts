/**
 * What changes in the workbook while the pane is open. Events are a hint: some edits raise none, so the
 * session also compares on focus. Our own writes come back marked and are passed over; a colleague's edit
 * is read again but never answered with a write.
 */
import { areaOf } from './areas.ts';
import { inContext } from './context.ts';
import type { AreaValues } from './patch.ts';

export type Edit = {
  readonly sheetId: string;
  /** Undefined when rows or columns moved and every remembered address is void. */
  readonly address: string | undefined;
  readonly remote: boolean;
};

/** Calls back for every edit that is not ours; the answer ends it. */
export async function watchEdits(onEdit: (edit: Edit) => void): Promise<() => Promise<void>> {
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return;
      onEdit({
        sheetId: event.worksheetId,
        address: event.changeType === 'RangeEdited' ? event.address : undefined,
        remote: event.source === 'Remote',
      });
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Reads just what was edited. A whole column or a huge paste is not read here: undefined asks for a full check. */
export async function readEdited(sheetId: string, address: string): Promise<AreaValues | undefined> {
  const area = areaOf(address);
  if (address.includes(',') || (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells)
    return undefined;
  return inContext(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    range.load('values,formulas');
    await context.sync();
    return { area, values: range.values, formulas: range.formulas };
  });
}

const mostCells = 2_000;
