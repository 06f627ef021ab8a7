/**
 * The workbook as Excel's API knows it: its sheets, names, tables, parts and settings, and the one selection.
 * It knows nothing of files or of the wire; both are told what they need.
 */
import { type Area, area, readArea, sameArea, splitSheet } from '../address.ts';
import { ApiError, invalidArgument, itemNotFound } from '../errors.ts';
import type { Calculator } from './calculation.ts';
import type { CustomXmlPart } from './custom-xml.ts';
import type { Listener, Origin, WorkbookEvent } from './events.ts';
import { renameInFormula } from './formula.ts';
import type { NamedItem } from './named-item.ts';
import { type Culture, cultures } from './number-format.ts';
import { Range } from './range.ts';
import type { Setting } from './setting.ts';
import type { StructureEdit } from './structure.ts';
import type { Styles } from './styles.ts';
import type { Table } from './table.ts';
import { Worksheet } from './worksheet.ts';

export type WorkbookOptions = {
  readonly name: string;
  readonly date1904: boolean;
  readonly culture?: Culture;
  /** The year a date typed without one falls into. */
  readonly year?: number;
  readonly calculator?: Calculator;
};

export class Workbook {
  readonly name: string;
  readonly date1904: boolean;
  readonly culture: Culture;
  readonly year: number;
  readonly calculator: Calculator | undefined;
  readonly styles: Styles;
  readonly worksheets: Worksheet[] = [];
  names: NamedItem[] = [];
  tables: Table[] = [];
  customXmlParts: CustomXmlPart[] = [];
  settings: Setting[] = [];
  structureProtected = false;
  origin: Origin = { source: 'Local', trigger: 'Unknown' };
  /** Ranges that keep their cells when the sheet's structure changes; dead ones are null. */
  readonly tracked = new Set<Range>();
  private readonly listeners = new Set<Listener>();
  private counter = 0;
  private active: Worksheet | null = null;
  private selected: Range | null = null;

  constructor(styles: Styles, options: WorkbookOptions) {
    this.styles = styles;
    this.name = options.name;
    this.date1904 = options.date1904;
    this.culture = options.culture ?? cultures['fi-FI']!;
    this.year = options.year ?? 2026;
    this.calculator = options.calculator;
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event, this.origin);
  }

  /** Does something in somebody's name. */
  as<T>(origin: Origin, act: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return act();
    } finally {
      this.origin = before;
    }
  }

  /** Numbers for identities; never given twice. */
  next(): number {
    return ++this.counter;
  }

  guid(kind: number): string {
    return `{${kind.toString(16).padStart(8, '0')}-0001-0000-0000-${this.next().toString(16).padStart(12, '0')}}`.toUpperCase();
  }

  sheet(key: string): Worksheet | null {
    return this.worksheets.find((s) => s.id === key || s.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  requireSheet(key: string): Worksheet {
    const found = this.sheet(key);
    if (!found) throw itemNotFound();
    return found;
  }

  table(key: string): Table | null {
    return this.tables.find((t) => t.id === key || t.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  addWorksheet(name?: string): Worksheet {
    if (this.structureProtected) throw new ApiError('AccessDenied', 'The workbook structure is protected.');
    const free = (): string => {
      for (let n = this.worksheets.length + 1; ; n++) if (!this.sheet(`Sheet${n}`)) return `Sheet${n}`;
    };
    const sheet = new Worksheet(this, this.checkedSheetName(name || free()));
    this.worksheets.push(sheet);
    this.emit({ kind: 'added', sheet });
    return sheet;
  }

  deleteWorksheet(sheet: Worksheet): void {
    if (this.structureProtected) throw new ApiError('AccessDenied', 'The workbook structure is protected.');
    if (this.worksheets.filter((s) => s.visibility === 'Visible' && s !== sheet).length === 0)
      throw new ApiError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    const at = this.worksheets.indexOf(sheet);
    this.worksheets.splice(at, 1);
    this.tables = this.tables.filter((t) => t.sheet !== sheet);
    this.names = this.names.filter((n) => n.scope !== sheet);
    for (const range of this.tracked) if (range.sheet === sheet) this.tracked.delete(range);
    if (this.active === sheet) this.activate(this.worksheets[Math.min(at, this.worksheets.length - 1)]!);
    this.emit({ kind: 'deleted', sheet });
  }

  renameWorksheet(sheet: Worksheet, name: string): void {
    if (sheet.name === name) return;
    const before = sheet.name;
    const after = this.checkedSheetName(name, sheet);
    const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(after) ? after : `'${after.replaceAll("'", "''")}'`;
    this.rewriteFormulas((text) => renameInFormula(text, before, quoted));
    sheet.name = after;
    this.emit({ kind: 'nameChanged', sheet, before });
  }

  private checkedSheetName(name: string, self?: Worksheet): string {
    const taken = this.sheet(name);
    if (name.length > 31 || name === '' || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
    if (taken && taken !== self)
      throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    return name;
  }

  get activeWorksheet(): Worksheet {
    return this.active ?? this.worksheets.find((s) => s.visibility === 'Visible') ?? this.worksheets[0]!;
  }

  activate(sheet: Worksheet): void {
    if (sheet.visibility !== 'Visible')
      throw new ApiError('InvalidOperation', 'A hidden sheet cannot be activated.');
    const before = this.activeWorksheet;
    this.active = sheet;
    if (before === sheet) return;
    this.selected = null;
    if (this.worksheets.includes(before)) this.emit({ kind: 'deactivated', sheet: before });
    this.emit({ kind: 'activated', sheet });
  }

  get selection(): Range {
    return this.selected ?? new Range(this.activeWorksheet, area(0, 0));
  }

  select(sheet: Worksheet, selected: Area): void {
    const before = this.selection;
    this.activate(sheet);
    this.selected = new Range(sheet, selected);
    if (before.sheet !== sheet || !sameArea(before.area, selected))
      this.emit({ kind: 'selectionChanged', sheet, area: selected });
  }

  /** A name visible from a sheet: its own before the workbook's. */
  namedItem(name: string, from?: Worksheet): NamedItem | null {
    const same = this.names.filter((n) => n.name.toLowerCase() === name.toLowerCase());
    return (
      same.find((n) => n.scope === from && from !== undefined) ?? same.find((n) => n.scope === null) ?? null
    );
  }

  /** What `'Sheet'!A1:B2`, a name or a table's name stands for. */
  resolve(reference: string, home?: Worksheet): Range | null {
    const { sheet: named, rest } = splitSheet(reference.replace(/^=/, ''));
    const sheet = named === null ? home : this.sheet(named);
    const found = readArea(rest);
    if (found && sheet) return new Range(sheet, found);
    if (named !== null && !sheet) return null;
    const table = this.table(rest);
    return (
      this.namedItem(rest, sheet ?? undefined)?.range() ??
      (table ? new Range(table.sheet, table.dataBody) : null)
    );
  }

  /** Everything outside the edited sheet's own cells that follows an insertion or deletion. */
  afterStructureEdit(
    sheet: Worksheet,
    edit: StructureEdit,
    shift: (text: string, home: Worksheet | null) => string,
  ): void {
    this.rewriteFormulas(shift);
    for (const table of [...this.tables])
      if (table.sheet === sheet && !table.shift(edit)) this.tables.splice(this.tables.indexOf(table), 1);
    for (const range of this.tracked)
      if (range.sheet === sheet && !range.shift(edit)) this.tracked.delete(range);
  }

  private rewriteFormulas(rewrite: (text: string, home: Worksheet | null) => string): void {
    for (const sheet of this.worksheets) sheet.rewriteFormulas((text) => rewrite(text, sheet));
    for (const name of this.names) name.formula = `=${rewrite(name.formula.slice(1), name.scope)}`;
  }
}
