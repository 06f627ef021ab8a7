/**
 * An .xlsx opened into a workbook that can be saved with nothing lost that was not touched: every save starts
 * from the package as it was opened and cuts in only what the model now says otherwise. What is merely looked
 * at (the active sheet, the selection, zoom) and the add-in's document settings are not saved.
 */

import type { Calculator } from '../model/calculation.ts';
import { CustomXmlPart } from '../model/custom-xml.ts';
import { NamedItem } from '../model/named-item.ts';
import type { Culture } from '../model/number-format.ts';
import { Styles } from '../model/styles.ts';
import { Table } from '../model/table.ts';
import { Workbook } from '../model/workbook.ts';
import { type Visibility, Worksheet } from '../model/worksheet.ts';
import { readAttachments } from './attachments.ts';
import { Package } from './package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { elementStates, readElements } from './sheet-elements.ts';
import { Furniture } from './sheet-furniture.ts';
import { readAreas, readCells, readSheetPart, type SheetPart } from './sheet-reader.ts';
import { readStyles, type StylesPart } from './styles-reader.ts';
import { saveWorkbook } from './workbook-saver.ts';
import {
  attribute,
  child,
  childrenNamed,
  type Element,
  inner,
  isTrue,
  outer,
  root,
  unescapeXml,
} from './xml.ts';

export type OpenOptions = {
  readonly name?: string;
  readonly culture?: Culture;
  readonly year?: number;
  readonly calculator?: Calculator;
};

/** What opening learned about a sheet and saving needs again. */
export type OpenedSheet = {
  readonly sheet: Worksheet;
  readonly part: string;
  readonly relation: string;
  readonly content: SheetPart;
  readonly furniture: Furniture;
  readonly states: Readonly<Record<string, string>>;
};

export type OpenedWorkbook = {
  readonly package: Package;
  readonly part: string;
  readonly workbook: Workbook;
  readonly sheets: readonly OpenedSheet[];
  readonly tables: readonly Table[];
  readonly names: readonly NamedItem[];
  readonly customXmlParts: readonly CustomXmlPart[];
};

export class WorkbookFile {
  readonly workbook: Workbook;
  private readonly bytes: Uint8Array;
  private readonly opened: OpenedWorkbook;

  private constructor(bytes: Uint8Array, opened: OpenedWorkbook) {
    this.bytes = bytes;
    this.opened = opened;
    this.workbook = opened.workbook;
  }

  /** @throws where the bytes are no workbook */
  static open(bytes: Uint8Array, options: OpenOptions = {}): WorkbookFile {
    return new WorkbookFile(bytes, openWorkbook(Package.open(bytes), options));
  }

  /** The workbook as a file; the very bytes it came in while nothing differs. */
  save(): Uint8Array {
    const saved = saveWorkbook(this.opened);
    return saved === null ? this.bytes : saved.bytes();
  }
}

function openWorkbook(pkg: Package, options: OpenOptions): OpenedWorkbook {
  const part = pkg.related('', 'officeDocument');
  const xml = part === undefined ? undefined : pkg.text(part);
  if (part === undefined || xml === undefined) throw new Error('an Office package without a workbook');
  const top = root(xml);
  const list = (name: string, item: string): Element[] => {
    const parent = child(xml, top, name);
    return parent ? childrenNamed(xml, parent, item) : [];
  };
  const properties = child(xml, top, 'workbookPr');
  const styles = readStyles(related(pkg, part, 'styles'), related(pkg, part, 'theme'));
  const date1904 = properties !== null && isTrue(attribute(properties, 'date1904'));
  const workbook = new Workbook(new Styles(styles.formats), { name: 'Book1.xlsx', date1904, ...options });
  const protection = child(xml, top, 'workbookProtection');
  workbook.structureProtected = protection !== null && isTrue(attribute(protection, 'lockStructure'));
  const strings = readSharedStrings(related(pkg, part, 'sharedStrings'));
  const relationships = pkg.relationships(part);
  const order: (Worksheet | null)[] = [];
  const sheets = list('sheets', 'sheet').flatMap((e): OpenedSheet[] => {
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(e.attributes)?.[1];
    const relation = relationships.find((r) => r.id === id && r.kind === 'worksheet');
    if (!relation || !pkg.has(relation.target)) {
      order.push(null);
      return [];
    }
    const opened = openSheet(pkg, workbook, e, relation.target, relation.id, strings, styles);
    order.push(opened.sheet);
    return [opened];
  });
  for (const e of list('definedNames', 'definedName')) {
    const local = attribute(e, 'localSheetId');
    const scope = local === undefined ? null : (order[Number(local)] ?? null);
    const name = new NamedItem(workbook, attribute(e, 'name') ?? '', scope, unescapeXml(inner(xml, e)));
    name.visible = !isTrue(attribute(e, 'hidden'));
    name.comment = attribute(e, 'comment') ?? '';
    name.source = { xml: outer(xml, e), state: name.state };
    workbook.names.push(name);
  }
  for (const r of relationships) {
    const text = r.kind === 'customXml' && !r.external ? pkg.text(r.target) : undefined;
    if (text === undefined) continue;
    const item = pkg.text(pkg.related(r.target, 'customXmlProps') ?? '');
    const id = item === undefined ? undefined : /itemID="([^"]*)"/.exec(item)?.[1];
    workbook.customXmlParts.push(
      new CustomXmlPart(id ?? workbook.guid(0xc5), text, { part: r.target, xml: text }),
    );
  }
  return {
    package: pkg,
    part,
    workbook,
    sheets,
    tables: [...workbook.tables],
    names: [...workbook.names],
    customXmlParts: [...workbook.customXmlParts],
  };
}

function related(pkg: Package, part: string, kind: string): string | undefined {
  const name = pkg.related(part, kind);
  return name === undefined ? undefined : pkg.text(name);
}

function openSheet(
  pkg: Package,
  workbook: Workbook,
  e: Element,
  part: string,
  relation: string,
  strings: readonly string[],
  styles: StylesPart,
): OpenedSheet {
  const sheet = new Worksheet(workbook, attribute(e, 'name') ?? '');
  workbook.worksheets.push(sheet);
  const relationships = pkg.relationships(part);
  const content = readSheetPart(pkg.text(part)!);
  const furniture = new Furniture(content, readAttachments(pkg, relationships));
  sheet.furniture = furniture;
  const cells = readCells(content, strings, workbook.date1904);
  cells.columnStyle = sheet.cells.columnStyle;
  sheet.cells = cells;
  readElements(sheet, furniture.pieces, { relationships, dxfs: styles.dxfs });
  const protection = furniture.pieces.find((p) => p.name === 'sheetProtection');
  const shown: Record<string, Visibility> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };
  sheet.open({
    visibility: shown[attribute(e, 'state') ?? ''] ?? 'Visible',
    protected: protection !== undefined && isTrue(attribute(root(protection.text), 'sheet')),
  });
  for (const r of relationships)
    if (r.kind === 'table' && pkg.has(r.target)) openTable(sheet, pkg.text(r.target)!, r.target, r.id);
  return { sheet, part, relation, content, furniture, states: elementStates(sheet) };
}

function openTable(sheet: Worksheet, xml: string, part: string, relation: string): void {
  const top = root(xml);
  const [place] = readAreas(attribute(top, 'ref') ?? '');
  if (!place) return;
  const table = new Table(sheet, attribute(top, 'displayName') ?? attribute(top, 'name') ?? part, place);
  table.showHeaders = attribute(top, 'headerRowCount') !== '0';
  table.showTotals = Number(attribute(top, 'totalsRowCount') ?? 0) > 0;
  const columns = child(xml, top, 'tableColumns');
  const ids = columns
    ? childrenNamed(xml, columns, 'tableColumn').map((c) => Number(attribute(c, 'id')))
    : [];
  if (ids.length === place.columnCount) table.columnIds = ids;
  const look = child(xml, top, 'tableStyleInfo');
  table.look = {
    style: (look && attribute(look, 'name')) ?? '',
    showBandedRows: look !== null && isTrue(attribute(look, 'showRowStripes')),
    showBandedColumns: look !== null && isTrue(attribute(look, 'showColumnStripes')),
    highlightFirstColumn: look !== null && isTrue(attribute(look, 'showFirstColumn')),
    highlightLastColumn: look !== null && isTrue(attribute(look, 'showLastColumn')),
    showFilterButton: child(xml, top, 'autoFilter') !== null,
  };
  table.source = { part, relation, state: table.state };
  sheet.workbook.tables.push(table);
}
