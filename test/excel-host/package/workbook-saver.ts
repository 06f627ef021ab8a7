/** A changed workbook cut into a copy of its opened package, part by part; null when no part differs. */
import type { Table } from '../model/table.ts';
import { Worksheet } from '../model/worksheet.ts';
import { saveCustomXml } from './custom-xml-saver.ts';
import { declaration, type Package } from './package.ts';
import { type ElementWriter, elementStates, writeElement } from './sheet-elements.ts';
import { readSheetPart, type SheetPart } from './sheet-reader.ts';
import { patched, writeRows } from './sheet-writer.ts';
import { StyleSaver } from './styles-writer.ts';
import { changedTable, newTable } from './table-writer.ts';
import type { OpenedSheet, OpenedWorkbook } from './workbook-file.ts';
import {
  attribute,
  child,
  childrenNamed,
  escapeAttribute,
  escapeXml,
  outer,
  root,
  splice,
  withAttribute,
} from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const emptySheet = `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/></worksheet>`;

/** The order the schema demands of a worksheet's elements (18.3.1.99). */
const sheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

export function saveWorkbook(opened: OpenedWorkbook): Package | null {
  const saved = opened.package.copy();
  const stylesPart = saved.related(opened.part, 'styles');
  const before = stylesPart === undefined ? undefined : saved.text(stylesPart);
  const styles = new StyleSaver(opened.workbook.styles, before);
  const saver = new Saver(opened, saved, styles);
  saver.save();
  if (styles.text() !== before && (before !== undefined || styles.used)) {
    if (stylesPart !== undefined) saved.set(stylesPart, styles.text());
    else {
      saved.add('xl/styles.xml', styles.text(), stylesType);
      saved.relate(opened.part, 'styles', 'xl/styles.xml');
    }
  }
  return saved.isSameAs(opened.package) ? null : saved;
}

class Saver {
  private readonly opened: OpenedWorkbook;
  private readonly saved: Package;
  private readonly styles: StyleSaver;
  private formulasChanged = false;

  constructor(opened: OpenedWorkbook, saved: Package, styles: StyleSaver) {
    this.opened = opened;
    this.saved = saved;
    this.styles = styles;
  }

  save(): void {
    const { workbook, sheets, part } = this.opened;
    const gone = sheets.filter((o) => !workbook.worksheets.includes(o.sheet));
    for (const o of gone) {
      this.saved.unrelate(part, o.relation);
      this.saved.removeWithDependents(o.part);
    }
    const relations = new Map<Worksheet, string>();
    for (const sheet of workbook.worksheets) {
      const o = sheets.find((x) => x.sheet === sheet);
      if (o) {
        relations.set(sheet, o.relation);
        this.saveSheet(o);
      } else relations.set(sheet, this.addSheet(sheet));
    }
    saveCustomXml(this.opened, this.saved);
    this.saved.update(part, this.workbookXml(relations));
    this.dropCalculationChain();
  }

  private addSheet(sheet: Worksheet): string {
    const part = this.saved.freeName('xl/worksheets/sheet');
    this.saved.add(part, emptySheet, sheetType);
    const content = readSheetPart(emptySheet);
    this.saved.set(
      part,
      this.sheetXml(sheet, part, content, [], elementStates(new Worksheet(sheet.workbook, ''))),
    );
    return this.saved.relate(this.opened.part, 'worksheet', part);
  }

  private saveSheet(o: OpenedSheet): void {
    const { pieces, attachments } = o.furniture;
    for (const { part, text } of attachments) this.saved.update(part, text);
    this.saved.update(o.part, this.sheetXml(o.sheet, o.part, o.content, pieces, o.states));
  }

  private sheetXml(
    sheet: Worksheet,
    part: string,
    content: SheetPart,
    pieces: OpenedSheet['furniture']['pieces'],
    states: Readonly<Record<string, string>>,
  ): string {
    const { prefix, xml } = content;
    const writer: ElementWriter = {
      prefix,
      styleIndex: (style) => this.styles.index(style),
      dxf: (look) => this.styles.dxf(look),
      link: (address) =>
        this.saved.relationships(part).find((r) => r.external && r.target === address)?.id ??
        this.saved.relate(part, 'hyperlink', address, true),
    };
    const now = elementStates(sheet);
    const differing = new Set(Object.keys(now).filter((name) => now[name] !== states[name]));
    const cuts: { start: number; end: number; text: string }[] = [];
    const rows = writeRows(sheet, content, writer.styleIndex);
    if (content.dataStart === content.dataEnd) {
      const data = content.elements.find((e) => e.name === 'sheetData')!;
      if (rows !== '')
        cuts.push({
          start: data.start,
          end: data.end,
          text: `<${prefix}sheetData>${rows}</${prefix}sheetData>`,
        });
    } else cuts.push({ start: content.dataStart, end: content.dataEnd, text: rows });
    for (const name of differing) {
      const own = pieces.filter((p) => p.name === name);
      const text = writeElement(sheet, name, own[0]?.text, writer);
      if (own.length > 0)
        cuts.push(...own.map((p, i) => ({ start: p.start, end: p.end, text: i === 0 ? text : '' })));
      else if (text !== '') cuts.push(insertion(content, name, text));
    }
    for (const p of pieces)
      if (!differing.has(p.name) && p.text !== xml.slice(p.start, p.end))
        cuts.push({ start: p.start, end: p.end, text: p.text });
    const tables = this.saveTables(sheet, part);
    if (tables !== null) {
      const own = pieces.find((p) => p.name === 'tableParts');
      const items = tables.map((id) => `<${prefix}tablePart xmlns:r="${office}" r:id="${id}"/>`).join('');
      const text =
        tables.length === 0
          ? ''
          : `<${prefix}tableParts count="${tables.length}">${items}</${prefix}tableParts>`;
      cuts.push(own ? { start: own.start, end: own.end, text } : insertion(content, 'tableParts', text));
    }
    this.formulasChanged ||= hasChangedFormulas(sheet);
    return patched(xml, cuts);
  }

  /** The relationship ids of the sheet's tables, or null while they are the same ones as at opening. */
  private saveTables(sheet: Worksheet, part: string): string[] | null {
    const now = this.opened.workbook.tables.filter((t) => t.sheet === sheet);
    const before = this.opened.tables.filter((t) => t.sheet === sheet);
    for (const table of now)
      if (table.source && table.source.state !== table.state)
        this.saved.update(table.source.part, changedTable(table, this.saved.text(table.source.part)!));
    if (now.length === before.length && now.every((t, i) => t === before[i])) return null;
    for (const table of before)
      if (!now.includes(table) && table.source) {
        this.saved.unrelate(part, table.source.relation);
        this.saved.removeWithDependents(table.source.part);
      }
    return now.map((table) => table.source?.relation ?? this.addTable(table, part));
  }

  private addTable(table: Table, sheetPart: string): string {
    const part = this.saved.freeName('xl/tables/table');
    const taken = this.saved
      .names()
      .filter((n) => /tables\/[^/]*\.xml$/.test(n))
      .map((n) => Number(attribute(root(this.saved.text(n)!), 'id') ?? 0));
    this.saved.add(part, newTable(table, Math.max(0, ...taken) + 1), tableType);
    return this.saved.relate(sheetPart, 'table', part);
  }

  private workbookXml(relations: ReadonlyMap<Worksheet, string>): string {
    let xml = this.opened.package.text(this.opened.part)!;
    const sheets = child(xml, root(xml), 'sheets')!;
    const elements = childrenNamed(xml, sheets, 'sheet');
    const idOf = (e: { attributes: string }): string | undefined =>
      /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(e.attributes)?.[1];
    const models = new Map([...relations].map(([sheet, id]) => [id, sheet]));
    const opened = new Set(this.opened.sheets.map((o) => o.relation));
    const texts = new Map(elements.map((e) => [idOf(e) ?? '', outer(xml, e)]));
    let next = Math.max(0, ...elements.map((e) => Number(attribute(e, 'sheetId') ?? 0))) + 1;
    // Sheets the model does not know (chart sheets) keep their place among the others.
    const ids = [...relations.values()];
    elements.forEach((e, i) => {
      const id = idOf(e);
      if (id !== undefined && !opened.has(id)) ids.splice(Math.min(i, ids.length), 0, id);
    });
    const written = ids.map((id) => {
      const sheet = models.get(id);
      const text = texts.get(id);
      if (!sheet) return text!;
      if (text === undefined)
        return `<${sheets.prefix}sheet xmlns:r="${office}" name="${escapeAttribute(sheet.name)}" sheetId="${next++}"${sheet.visibility === 'Visible' ? '' : ` state="${lower(sheet.visibility)}"`} r:id="${id}"/>`;
      const e = root(text);
      const named = attribute(e, 'name') === sheet.name ? text : withAttribute(text, 'name', sheet.name);
      const state = attribute(e, 'state') ?? 'visible';
      return state === lower(sheet.visibility)
        ? named
        : withAttribute(named, 'state', sheet.visibility === 'Visible' ? undefined : lower(sheet.visibility));
    });
    if (written.join('') !== elements.map((e) => outer(xml, e)).join(''))
      xml = splice(xml, sheets.innerStart, sheets.innerEnd, written.join(''));
    const order = ids.map((id) => models.get(id) ?? null);
    xml = this.withNames(xml, order);
    return this.formulasChanged ? withFullCalculation(xml) : xml;
  }

  private withNames(xml: string, order: readonly (Worksheet | null)[]): string {
    const { workbook, names } = this.opened;
    const sameOrder = this.opened.sheets.every((o, i) => workbook.worksheets[i] === o.sheet);
    const same =
      workbook.names.length === names.length &&
      workbook.names.every((n, i) => n === names[i] && n.source?.state === n.state);
    if (same && sameOrder) return xml;
    const top = root(xml);
    const p = top.prefix;
    const items = workbook.names.map((n) => {
      const scope = n.scope === null ? undefined : String(order.indexOf(n.scope));
      if (n.source?.state === n.state) return withAttributeWhereOther(n.source.xml, 'localSheetId', scope);
      const hidden = n.visible ? '' : ' hidden="1"';
      const comment = n.comment === '' ? '' : ` comment="${escapeAttribute(n.comment)}"`;
      return `<${p}definedName name="${escapeAttribute(n.name)}"${scope === undefined ? '' : ` localSheetId="${scope}"`}${hidden}${comment}>${escapeXml(n.formula.slice(1))}</${p}definedName>`;
    });
    const text = items.length === 0 ? '' : `<${p}definedNames>${items.join('')}</${p}definedNames>`;
    const old = child(xml, top, 'definedNames');
    if (old) return splice(xml, old.start, old.end, text);
    const before = ['externalReferences', 'functionGroups', 'sheets']
      .map((name) => child(xml, top, name))
      .find((e) => e !== null)!;
    return splice(xml, before.end, before.end, text);
  }

  /** The chain lists every formula cell; one that names a cell without a formula is an error to Excel. */
  private dropCalculationChain(): void {
    if (!this.formulasChanged) return;
    for (const r of this.saved.relationships(this.opened.part))
      if (r.kind === 'calcChain') {
        this.saved.unrelate(this.opened.part, r.id);
        this.saved.remove(r.target);
      }
  }
}

function hasChangedFormulas(sheet: Worksheet): boolean {
  for (const [row, record] of sheet.cells.rows)
    for (const [column, { cell, source }] of record.cells) {
      const formula = source?.cell.formula?.text;
      const moved = source && (source.row !== row || source.column !== column);
      if (cell.formula?.text !== formula || (moved && formula !== undefined)) return true;
    }
  return false;
}

function insertion(
  content: SheetPart,
  name: string,
  text: string,
): { start: number; end: number; text: string } {
  const place = sheetOrder.indexOf(name);
  const next = content.elements.find((e) => sheetOrder.indexOf(e.name) > place);
  const close = content.xml.lastIndexOf('</');
  const at = next?.start ?? close;
  return { start: at, end: at, text };
}

function withFullCalculation(xml: string): string {
  const top = root(xml);
  const old = child(xml, top, 'calcPr');
  if (old) return splice(xml, old.start, old.end, withAttribute(outer(xml, old), 'fullCalcOnLoad', '1'));
  const before = ['definedNames', 'externalReferences', 'sheets']
    .map((name) => child(xml, top, name))
    .find((e) => e !== null)!;
  return splice(xml, before.end, before.end, `<${top.prefix}calcPr fullCalcOnLoad="1"/>`);
}

const withAttributeWhereOther = (text: string, name: string, value: string | undefined): string =>
  attribute(root(text), name) === value ? text : withAttribute(text, name, value);

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
