/**
 * What fits into one request: Excel on the web refuses more than 5 MB each way, so ranges are cut into
 * blocks of rows by the number of cells, with room for long texts.
 */
import type { Area } from '../../shared/workbook/grid.ts';

export type Block = { readonly area: Area; readonly cells: readonly (readonly unknown[])[] };

/** A grant sheet's cells take 8 bytes each on the wire at the median and 20 with long texts. */
const cellsPerRequest = 300_000;

export type PlannedBlock = { readonly index: number; readonly area: Area };

/** Requests, each a list of blocks; sheets without content are left out. */
export function blocksOf(areas: readonly (Area | undefined)[]): readonly (readonly PlannedBlock[])[] {
  const requests: PlannedBlock[][] = [];
  let room = 0;
  areas.forEach((area, index) => {
    if (!area) return;
    const width = area.right - area.left + 1;
    for (let top = area.top; top <= area.bottom; ) {
      if (room < width) {
        requests.push([]);
        room = Math.max(cellsPerRequest, width);
      }
      const rows = Math.min(area.bottom - top + 1, Math.floor(room / width));
      requests.at(-1)?.push({ index, area: { ...area, top, bottom: top + rows - 1 } });
      room -= rows * width;
      top += rows;
    }
  });
  return requests;
}
