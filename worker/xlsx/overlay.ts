/**
 * Merged areas and links laid over the cells: a merged area keeps its value once, in the top left cell, as
 * Excel shows it, even where the file still holds values underneath; a link belongs to each cell of its area.
 */
import type { Area, Cell, Row } from '../../shared/workbook/grid.ts';
import { AreaSweep } from './areas.ts';

export type Link = Area & { readonly target: string };

export function layOver(
  rows: readonly Row[],
  merges: readonly Area[],
  links: readonly Link[],
): readonly Row[] {
  const single = merges.length === 0 ? rows : unmerged(rows, new AreaSweep(merges));
  return links.length === 0 ? single : linked(single, new AreaSweep(links));
}

function unmerged(rows: readonly Row[], merges: AreaSweep<Area>): Row[] {
  return rows.flatMap((row) => {
    if (!merges.moveTo(row.row)) return [row];
    const cells = row.cells.filter(({ column }) => {
      const merge = merges.at(row.row, column);
      return merge === undefined || (merge.top === row.row && merge.left === column);
    });
    return cells.length > 0 || row.hidden ? [{ ...row, cells }] : [];
  });
}

function linked(rows: readonly Row[], links: AreaSweep<Link>): Row[] {
  return rows.map((row) => {
    if (!links.moveTo(row.row)) return row;
    const cells = row.cells.map((cell): Cell => {
      const link = links.at(row.row, cell.column);
      return link === undefined ? cell : { ...cell, hyperlink: link.target };
    });
    return { ...row, cells };
  });
}
