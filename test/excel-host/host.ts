/**
 * The emulated Excel: a workbook, the add-in's session with it, and what a person can do to it from outside.
 * Bytes in, bytes out; it runs in a page as well as in Node. A bridge joins it to Microsoft's client.
 */
import { area, maxColumns } from './address.ts';
import { invalidArgument } from './errors.ts';
import type { Calculator } from './model/calculation.ts';
import type { Origin } from './model/events.ts';
import { type Culture, cultures } from './model/number-format.ts';
import { Range } from './model/range.ts';
import type { Workbook } from './model/workbook.ts';
import { plainValue, type Worksheet } from './model/worksheet.ts';
import { WorkbookFile } from './package/workbook-file.ts';
import { entriesFor } from './protocol/events.ts';
import { exchange, type Limits, type RequestFigures, webLimits } from './protocol/exchange.ts';
import { Registrations } from './protocol/registrations.ts';
import { Session } from './protocol/session.ts';

export type HostOptions = {
  /** The file's name, as the title bar shows it. */
  readonly name?: string;
  /** The user's language: `fi-FI`, `sv-SE`, `sv-FI`, `en-US`. Default Finnish. */
  readonly locale?: string;
  readonly limits?: Limits;
  /** The year a date typed without one falls into. */
  readonly year?: number;
  readonly calculator?: Calculator;
};

/** The kind of message that carries events. */
const eventMessage = 3;

export class ExcelHost {
  readonly workbook: Workbook;
  /** Of the add-in that is running now. */
  session: Session;
  /** Every request of the add-in, oldest first. */
  readonly requests: RequestFigures[] = [];
  readonly locale: string;
  private readonly file: WorkbookFile;
  private readonly limits: Limits;
  private editMode = false;
  private receiver: ((message: string) => void) | null = null;
  private button: ((functionName: string, controlId: string) => void) | null = null;

  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    this.locale = options.locale ?? 'fi-FI';
    const culture: Culture = cultures[this.locale] ?? cultures['fi-FI']!;
    this.file = WorkbookFile.open(bytes, {
      culture,
      ...(options.name !== undefined && { name: options.name }),
      ...(options.year !== undefined && { year: options.year }),
      ...(options.calculator && { calculator: options.calculator }),
    });
    this.workbook = this.file.workbook;
    this.limits = options.limits ?? webLimits;
    this.session = new Session(this.workbook, new Registrations());
    this.workbook.listen((event, origin) => {
      const entries = entriesFor(this.session, event, origin);
      if (entries.length > 0) this.receiver?.(JSON.stringify({ type: eventMessage, message: { entries } }));
    });
  }

  /** Answers one message of the client. */
  answer(message: string): string {
    const { answer, figures } = exchange(this.session, message, this.limits, this.editMode);
    this.requests.push(figures);
    return answer;
  }

  /** An add-in starts: what the one before it listened to and kept is gone. */
  startSession(): void {
    this.session.releaseAll();
    this.session = new Session(this.workbook, new Registrations());
    this.receiver = null;
    this.button = null;
  }

  /** Where events go. */
  connect(receiver: (message: string) => void): void {
    this.receiver = receiver;
  }

  /** Where presses of ribbon buttons with a function go. */
  connectButtons(receiver: (functionName: string, controlId: string) => void): void {
    this.button = receiver;
  }

  /** A person types or pastes values; `Remote` is a colleague in the same workbook. */
  userEdit(
    sheet: string,
    address: string,
    values: readonly (readonly unknown[])[],
    { source = 'Local' }: { source?: Origin['source'] } = {},
  ): void {
    const range = this.range(sheet, address);
    if (values.length !== range.area.rowCount || values.some((row) => row.length !== range.area.columnCount))
      throw invalidArgument();
    this.as(source, () => range.sheet.write(range.area, (row, column) => values[row]![column] ?? ''));
  }

  /** Inserts rows before a 0-based row. */
  insertRows(sheet: string, at: number, count = 1, source: Origin['source'] = 'Local'): void {
    this.as(source, () => this.sheet(sheet).insertCells(area(at, 0, count, maxColumns), 'Down'));
  }

  deleteRows(sheet: string, at: number, count = 1, source: Origin['source'] = 'Local'): void {
    this.as(source, () => this.sheet(sheet).deleteCells(area(at, 0, count, maxColumns), 'Up'));
  }

  select(sheet: string, address: string): void {
    const range = this.range(sheet, address);
    this.workbook.select(range.sheet, range.area);
  }

  activate(sheet: string): void {
    this.workbook.activate(this.sheet(sheet));
  }

  /** While a person types in a cell, every request is refused. */
  setEditMode(on: boolean): void {
    this.editMode = on;
  }

  protect(sheet: string, on = true): void {
    this.sheet(sheet).protected = on;
  }

  pressRibbonButton(functionName: string, controlId = functionName): void {
    this.button?.(functionName, controlId);
  }

  /** Values as the API gives them: empty cells are empty strings. */
  values(sheet: string, address: string): (string | number | boolean)[][] {
    const range = this.range(sheet, address);
    return range.map((_, row, column) => plainValue(range.sheet.valueAt(row, column))) ?? [];
  }

  save(): Uint8Array {
    return this.file.save();
  }

  private as(source: Origin['source'], act: () => void): void {
    this.workbook.as({ source, trigger: 'Unknown' }, act);
  }

  private sheet(name: string): Worksheet {
    return this.workbook.requireSheet(name);
  }

  private range(sheet: string, address: string): Range {
    const found = this.workbook.resolve(address, this.sheet(sheet));
    if (!found) throw invalidArgument();
    return new Range(found.sheet, found.area);
  }
}
