/** Excel's tables (list objects), and when a filter, theirs or the sheet's, may hide rows. */
import type { Table } from '../../shared/workbook/grid.ts';
import { parseArea } from './reference.ts';
import { unescapeExcel } from './text.ts';
import type { Xml } from './xml.ts';

/** The table of a table part, and whether its filter is set; undefined when it has no place. */
export function readTable(xml: Xml): { table: Table; filtered: boolean } | undefined {
  xml.next();
  const area = parseArea(xml.attribute('ref') ?? '');
  if (xml.name !== 'table' || area === undefined) return undefined;
  const table = {
    name: unescapeExcel(xml.attribute('displayName') ?? xml.attribute('name') ?? ''),
    area,
    headerRows: Number(xml.attribute('headerRowCount') ?? 1),
    totalsRows: Number(xml.attribute('totalsRowCount') ?? 0),
  };
  let filtered = false;
  while (xml.nextChild(1, 'autoFilter')) filtered = hasCriteria(xml);
  return { table, filtered };
}

/** True when the `autoFilter` just opened has a column with a criterion, not only its buttons. */
export function hasCriteria(xml: Xml): boolean {
  const depth = xml.depth;
  let found = false;
  while (xml.nextChild(depth, 'filterColumn')) {
    while (xml.nextChild(depth + 1)) found = true;
  }
  return found;
}
