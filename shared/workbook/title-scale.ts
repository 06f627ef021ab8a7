/**
 * Sums of a table that are counted in thousands or millions by a text above it. A column whose own header
 * tells a unit is left as it says. What is read so differs a thousandfold, so it is always named.
 */
import { type Finding, finding, nothingFound } from '../findings/finding.ts';
import { fieldTypeOf, isSum as isSumType } from './field-type.ts';
import type { FoundTable } from './find-tables.ts';
import type { ColumnMapping } from './reading.ts';
import { scaleOfTable } from './values/scale.ts';

const ownUnit = /€|(?<!\p{L})(?:eur|e(?!\p{L}))/iu;
const quoted = 60;

export function withTitleScale(
  columns: readonly ColumnMapping[],
  table: FoundTable,
  sheet: string,
): { readonly columns: readonly ColumnMapping[]; readonly findings: readonly Finding[] } {
  const text = [sheet, ...table.titles].findLast((title) => scaleOfTable(title) > 1);
  const counted = ({ field, header, scale }: ColumnMapping) =>
    scale === undefined && isSum(table, field) && !ownUnit.test(header);
  const first = columns.find(counted);
  if (text === undefined || first === undefined) return { columns, findings: nothingFound };
  const scale = scaleOfTable(text);
  const place = { sheet, cell: `${first.column}${table.headerRow}`, field: first.field };
  const facts = { text: text.slice(0, quoted), scale: scale === 1000 ? '1 000' : '1 000 000' };
  return {
    columns: columns.map((column) => (counted(column) ? { ...column, scale } : column)),
    findings: [finding('sheet.scale', place, facts)],
  };
}

function isSum({ kind }: FoundTable, field: string): boolean {
  return isSumType(fieldTypeOf(kind, field));
}
