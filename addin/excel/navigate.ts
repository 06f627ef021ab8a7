/** Shows the official a cell: its sheet comes forward and the cell is selected. Nothing else moves. */
import { inContext } from './context.ts';

export async function selectCell(sheet: string, cell: string): Promise<void> {
  await inContext(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
