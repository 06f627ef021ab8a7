/** Areas as SpreadsheetML writes them (`A1`, `$A$1:B9`, `A:C`, `4:7`) within Excel's sheet size. */
import { columnNumber } from '../../shared/workbook/address.ts';
import type { Area } from '../../shared/workbook/grid.ts';

export const maxRow = 1_048_576;
export const maxColumn = 16_384;

const corner = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

/** The area, its corners in order; undefined when it is not one or lies outside a sheet. */
export function parseArea(reference: string): Area | undefined {
  const [first = '', last = first, ...more] = reference.trim().split(':');
  const from = corner.exec(first);
  const to = corner.exec(last);
  if (from === null || to === null || first === '' || last === '' || more.length > 0) return undefined;
  const columns = [from[1] ? columnNumber(from[1]) : 1, to[1] ? columnNumber(to[1]) : maxColumn] as const;
  const rows = [Number(from[2] ?? 1), Number(to[2] ?? maxRow)] as const;
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const inside = area.top >= 1 && area.left >= 1 && area.bottom <= maxRow && area.right <= maxColumn;
  return inside ? area : undefined;
}
