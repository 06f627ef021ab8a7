/** What is written over the rows of a list and holds for each of them that does not say otherwise. */
import { address } from './address.ts';
import { textOf } from './cells.ts';
import type { Fact, Facts } from './fact.ts';
import type { FoundTable } from './find-tables.ts';
import type { Cell, Row, Sheet } from './grid.ts';
import { standingOf } from './standing.ts';
import { isGeneric } from './titles.ts';
import { plainText } from './values/plain-text.ts';

/** By the field that they say. */
export type Headings = Readonly<Record<string, Fact | undefined>>;

/** A tab or a title over a table that says how far all of its projects are. */
export function headingsAround(sheet: Sheet, { kind, titles, headerRow }: FoundTable): Headings {
  if (kind.kind !== 'project') return {};
  const said = [sheet.name, ...titles].findLast(isGeneric);
  if (said === undefined || !standingOf(said)) return {};
  return { status: { state: 'known', value: plainText(said), cell: address(headerRow, 1) } };
}

/** Below a heading over projects: by its words how far they are, or whose they are. */
export function belowSection(headings: Headings, row: Row): Headings {
  const heading = headingFact(row);
  if (!isGeneric(heading.value)) return { ...headings, department: heading };
  return { ...headings, status: standingOf(heading.value) && heading };
}

export function headingFact(row: Row): Fact<string> & { readonly state: 'known' } {
  const cell = row.cells.find((c) => textOf(c)) as Cell;
  return { state: 'known', value: plainText(textOf(cell)), cell: address(row.row, cell.column) };
}

export function underHeadings(own: Facts, headings: Headings): Facts {
  const facts = { ...own };
  for (const [field, fact] of Object.entries(headings))
    if (fact && facts[field]?.state !== 'known') facts[field] = fact;
  return facts;
}
