/**
 * What fits into one request: Excel on the web refuses more than 5 MB each way. Ranges are cut into blocks of
 * rows by the number of cells, and where their texts are so long that Excel refuses, into halves of that.
 */
import type { Area } from '../../shared/workbook/grid.ts';
import { troubleOf } from './errors.ts';

export type Block = { readonly area: Area; readonly cells: readonly (readonly unknown[])[] };

/** A grant sheet's cells take 8 bytes each on the wire at the median and 20 with long texts. */
const mostCells = 300_000;

/** `index` is that of the area it is cut from. */
export type PlannedBlock = { readonly index: number; readonly area: Area };

/** Reads all areas, request by request; those without content are passed over. */
export async function inBlocks(
  areas: readonly (Area | undefined)[],
  read: (blocks: readonly PlannedBlock[]) => Promise<void>,
): Promise<void> {
  let rest = areas;
  let room = mostCells;
  for (;;) {
    const blocks = nextBlocks(rest, room);
    if (blocks.length === 0) return;
    try {
      await read(blocks);
      rest = without(rest, blocks);
    } catch (error) {
      const cells = blocks.reduce((sum, { area }) => sum + cellsOf(area), 0);
      const oneRow = blocks.length === 1 && blocks[0]?.area.top === blocks[0]?.area.bottom;
      if (oneRow || troubleOf(error) !== 'too-large') throw error;
      room = Math.floor(cells / 2);
    }
  }
}

/** The blocks of one request: at least one row, however wide it is. */
function nextBlocks(areas: readonly (Area | undefined)[], room: number): readonly PlannedBlock[] {
  const blocks: PlannedBlock[] = [];
  let left = room;
  for (const [index, area] of areas.entries()) {
    if (!area) continue;
    const width = area.right - area.left + 1;
    const rows = Math.min(area.bottom - area.top + 1, Math.floor(left / width));
    if (rows === 0 && blocks.length > 0) break;
    const bottom = area.top + Math.max(1, rows) - 1;
    blocks.push({ index, area: { ...area, bottom } });
    if (bottom < area.bottom) break;
    left -= rows * width;
  }
  return blocks;
}

function without(
  areas: readonly (Area | undefined)[],
  blocks: readonly PlannedBlock[],
): readonly (Area | undefined)[] {
  const read = new Map(blocks.map(({ index, area }) => [index, area.bottom]));
  return areas.map((area, index) => {
    const bottom = read.get(index);
    if (!area || bottom === undefined) return area;
    return bottom < area.bottom ? { ...area, top: bottom + 1 } : undefined;
  });
}

export const cellsOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);
