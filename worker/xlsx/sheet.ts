/**
 * One worksheet part: its rows, and what the sheet and the parts beside it say about them. Areas stay areas, however large: they
 * are laid over the cells that exist, never spread out.
 */
import type { Area, Row, Sheet, Table } from '../../shared/workbook/grid.ts';
import type { Book } from './cell.ts';
import { type Budget, weight } from './limits.ts';
import { readNotes } from './notes.ts';
import { type Link, layOver } from './overlay.ts';
import type { Package } from './package.ts';
import { damaged } from './problem.ts';
import { maxColumn, parseArea } from './reference.ts';
import { readRows } from './sheet-data.ts';
import { hasCriteria, readTable } from './table.ts';
import type { Xml } from './xml.ts';

type Span = Sheet['hiddenColumns'][number];

type Bond = { area: Area; id: string | undefined; location: string | undefined };

/** What the part holds, before the relationships that it names are followed. */
type Content = {
  rows: Row[] | undefined;
  merges: Area[];
  hiddenColumns: Span[];
  links: Bond[];
  tableIds: Set<string>;
  filtered: boolean;
  protected: boolean;
};

export function readSheet(pkg: Package, part: string, book: Book): Omit<Sheet, 'name' | 'visibility'> {
  const content = readContent(pkg, part, book);
  const bonds = pkg.relationships(part);
  const bound = new Map(bonds.map((bond) => [bond.id, bond]));
  const tables: Table[] = [];
  let filtered = content.filtered;
  for (const id of content.tableIds) {
    const xml = pkg.xml(bound.get(id)?.target ?? '');
    const found = xml && readTable(xml);
    if (found === undefined) continue;
    tables.push(found.table);
    filtered ||= found.filtered;
  }
  const links = content.links.map(({ area, id, location }): Link => {
    const inside = location === undefined ? '' : `#${location}`;
    return { ...area, target: ((id && bound.get(id)?.target) ?? '') + inside };
  });
  return {
    rows: layOver(content.rows ?? [], content.merges, links),
    merges: content.merges,
    tables,
    hiddenColumns: content.hiddenColumns,
    filtered,
    protected: content.protected,
    notes: readNotes(pkg, bonds),
  };
}

function readContent(pkg: Package, part: string, book: Book): Content {
  const xml = pkg.xml(part);
  if (xml === undefined) throw damaged('missing-part', { part });
  xml.next();
  if (xml.name !== 'worksheet') throw damaged('part', { part });
  const content: Content = {
    rows: undefined,
    merges: [],
    hiddenColumns: [],
    links: [],
    tableIds: new Set(),
    filtered: false,
    protected: false,
  };
  while (xml.nextChild(1)) readElement(xml, content, pkg, book);
  return content;
}

function readElement(xml: Xml, content: Content, pkg: Package, book: Book): void {
  switch (xml.name) {
    case 'sheetPr':
      content.filtered ||= xml.flag('filterMode');
      break;
    case 'cols':
      for (const column of eachChild(xml, 'col')) addHidden(column, content.hiddenColumns, pkg.budget);
      break;
    case 'sheetData':
      if (content.rows !== undefined) throw damaged('duplicate-part');
      content.rows = readRows(xml, book, pkg.budget);
      break;
    case 'sheetProtection':
      content.protected = xml.flag('sheet');
      break;
    case 'autoFilter':
      content.filtered ||= hasCriteria(xml);
      break;
    case 'mergeCells':
      for (const merge of eachChild(xml, 'mergeCell')) addMerge(merge, content.merges, pkg.budget);
      break;
    case 'hyperlinks':
      for (const link of eachChild(xml, 'hyperlink')) addLink(link, content.links, pkg.budget);
      break;
    case 'tableParts':
      for (const table of eachChild(xml, 'tablePart'))
        content.tableIds.add(table.attribute('id', true) ?? '');
      break;
  }
}

function* eachChild(xml: Xml, name: string): Generator<Xml> {
  const depth = xml.depth;
  while (xml.nextChild(depth, name)) yield xml;
}

function addMerge(merge: Xml, merges: Area[], budget: Budget): void {
  const area = parseArea(merge.attribute('ref') ?? '');
  if (area === undefined || (area.top === area.bottom && area.left === area.right)) return;
  budget.keep(weight.record);
  merges.push(area);
}

function addLink(link: Xml, links: Bond[], budget: Budget): void {
  const area = parseArea(link.attribute('ref') ?? '');
  if (area === undefined) return;
  const location = link.attribute('location');
  budget.keep(weight.record + (location?.length ?? 0));
  links.push({ area, id: link.attribute('id', true), location });
}

function addHidden(column: Xml, spans: Span[], budget: Budget): void {
  if (!column.flag('hidden') && Number(column.attribute('width') ?? 1) !== 0) return;
  const first = Math.max(1, Number(column.attribute('min')));
  const last = Math.min(maxColumn, Number(column.attribute('max')));
  if (!(first <= last)) return;
  budget.keep(weight.record);
  spans.push({ first, last });
}
