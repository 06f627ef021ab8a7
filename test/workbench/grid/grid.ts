/**
 * The sheet on the page: draws what is in sight, follows the selection both ways, and takes edits to the
 * host as a person makes them. While a cell is being typed in, Excel refuses every request, and so does the host.
 */
import { areaName, cellName } from '../../excel-host/address.ts';
import { ApiError } from '../../excel-host/errors.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import type { WorkbookEvent } from '../../excel-host/model/events.ts';
import { element } from '../dom.ts';
import { marksOf } from '../marks/marks.ts';
import type { Words } from '../words.ts';
import { cellId } from './cell-view.ts';
import { drawChart } from './charts.ts';
import { type Editor, openEditor } from './editor.ts';
import { editable, entered } from './entry.ts';
import { headerHeight, headerWidth, type Layout, layoutOf } from './layout.ts';
import { columnHeaders, type Drawing, rowsInSight, type Sight } from './painter.ts';
import { type Keys, moved, type Selection, selectedArea, single } from './selection.ts';

export type GridOptions = {
  readonly host: ExcelHost;
  readonly words: Words;
  /** In whose name a person types here now. */
  readonly source: () => 'Local' | 'Remote';
  readonly onEditing: (editing: boolean) => void;
  /** After every drawing: the active cell, and what could not be drawn. */
  readonly onShown: (shown: { cell: string; content: string; notDrawn: number }) => void;
  readonly onRefused: (why: string) => void;
};

export class Grid {
  readonly view: HTMLElement;
  private readonly canvas = element('div', { class: 'canvas', role: 'presentation' });
  private readonly options: GridOptions;
  private layout: Layout;
  private selection: Selection = single(0, 0);
  private editor: Editor | null = null;
  private pending = false;
  private readonly stop: () => void;

  constructor(options: GridOptions) {
    this.options = options;
    this.layout = layoutOf(this.sheet);
    this.view = element('div', { class: 'grid', role: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
    this.view.append(this.canvas);
    this.view.addEventListener('scroll', () => this.draw());
    this.view.addEventListener('keydown', (event) => this.onKey(event));
    this.view.addEventListener('mousedown', (event) => this.onMouse(event));
    this.view.addEventListener('dblclick', () => this.edit());
    this.view.addEventListener('copy', (event) => this.copy(event));
    this.view.addEventListener('paste', (event) => this.paste(event));
    new ResizeObserver(() => this.draw()).observe(this.view);
    this.stop = options.host.workbook.listen((event) => this.onEvent(event));
    this.adopt();
  }

  close(): void {
    this.stop();
    this.view.remove();
  }

  /** Measures and draws anew, once, after all that happens in this turn. */
  refresh(): void {
    if (this.pending) return;
    this.pending = true;
    requestAnimationFrame(() => {
      this.pending = false;
      this.layout = layoutOf(this.sheet);
      this.draw();
    });
  }

  private get sheet() {
    return this.options.host.workbook.activeWorksheet;
  }

  private onEvent(event: WorkbookEvent): void {
    if (event.kind === 'selectionChanged' || event.kind === 'activated') this.adopt();
    this.refresh();
  }

  /** Takes over the selection of the workbook, which the pane may have moved. */
  private adopt(): void {
    this.layout = layoutOf(this.sheet);
    const { area } = this.options.host.workbook.selection;
    const same = selectedArea(this.selection);
    if (areaName(same) !== areaName(area))
      this.selection = {
        row: area.row,
        column: area.column,
        toRow: area.row + area.rowCount - 1,
        toColumn: area.column + area.columnCount - 1,
      };
    this.view.setAttribute('aria-label', this.sheet.name);
    this.reveal();
    this.refresh();
  }

  private select(selection: Selection): void {
    this.selection = selection;
    this.options.host.select(this.sheet.name, areaName(selectedArea(selection)));
    this.reveal();
    this.draw();
  }

  private reveal(): void {
    const { rows, columns } = this.layout;
    const { toRow: row, toColumn: column } = this.selection;
    const { view } = this;
    const top = rows.start(row);
    const bottom = top + rows.size(row) + headerHeight;
    const left = columns.start(column);
    const right = left + columns.size(column) + headerWidth;
    this.canvas.style.height = `${headerHeight + rows.total}px`;
    this.canvas.style.width = `${headerWidth + columns.total}px`;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (bottom > view.scrollTop + view.clientHeight) view.scrollTop = bottom - view.clientHeight;
    if (left < view.scrollLeft) view.scrollLeft = left;
    else if (right > view.scrollLeft + view.clientWidth) view.scrollLeft = right - view.clientWidth;
  }

  private draw(): void {
    if (this.editor) return;
    const { layout, sheet, view, canvas } = this;
    const { words, onShown } = this.options;
    const drawing: Drawing = { sheet, layout, words, marks: marksOf(sheet) };
    canvas.style.height = `${headerHeight + layout.rows.total}px`;
    canvas.style.width = `${headerWidth + layout.columns.total}px`;
    const frozen = Math.min(sheet.frozen.rows, layout.rows.count);
    const above = layout.rows.start(frozen);
    const sight: Sight = {
      firstRow: Math.max(frozen, layout.rows.at(view.scrollTop + above)),
      lastRow: layout.rows.at(view.scrollTop + Math.max(view.clientHeight, 1)),
      firstColumn: layout.columns.at(view.scrollLeft),
      lastColumn: layout.columns.at(view.scrollLeft + Math.max(view.clientWidth, 1)),
    };
    const head = element('div', { class: 'heads', role: 'rowgroup' }, columnHeaders(drawing, sight));
    head.style.height = `${headerHeight + above}px`;
    if (frozen > 0) head.append(...rowsInSight(drawing, { ...sight, firstRow: 0, lastRow: frozen - 1 }));
    const body = element('div', { class: 'body', role: 'rowgroup' }, ...rowsInSight(drawing, sight));
    canvas.replaceChildren(head, body, ...sheet.charts.map(drawChart));
    view.setAttribute('aria-rowcount', String(layout.rows.count + 1));
    view.setAttribute('aria-colcount', String(layout.columns.count + 1));
    this.markSelection();
    const { row, column } = this.selection;
    onShown({
      cell: areaName(selectedArea(this.selection)),
      content: editable(sheet, row, column),
      notDrawn: drawing.marks.notDrawn(),
    });
  }

  private markSelection(): void {
    const { row, column } = this.selection;
    const area = selectedArea(this.selection);
    for (const cell of this.canvas.querySelectorAll('[role=gridcell]')) cell.removeAttribute('aria-selected');
    for (let r = area.row; r < area.row + area.rowCount; r++)
      for (let c = area.column; c < area.column + area.columnCount && this.inSight(r); c++)
        document.getElementById(cellId(r, c))?.setAttribute('aria-selected', 'true');
    const active = document.getElementById(cellId(row, column));
    active?.classList.add('active');
    if (active) this.view.setAttribute('aria-activedescendant', active.id);
    else this.view.removeAttribute('aria-activedescendant');
  }

  private inSight(row: number): boolean {
    const top = this.layout.rows.start(row);
    return top >= this.view.scrollTop - 400 && top <= this.view.scrollTop + this.view.clientHeight + 400;
  }

  private onKey(event: KeyboardEvent): void {
    const { key } = event;
    const page = Math.max(1, Math.floor(this.view.clientHeight / 20) - 2);
    const next = moved(this.selection, ownKeys(event), this.layout, page);
    if (next) this.select(next);
    else if (key === 'Enter' || key === 'F2') this.edit();
    else if (key === 'Delete') this.write(this.selectedValues(() => ''));
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.edit(key);
    else return;
    event.preventDefault();
  }

  private onMouse(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest('[role=gridcell]') : null;
    const place = cell && /^cell-([A-Z]+)(\d+)$/.exec(cell.id);
    if (!place) return;
    this.editor?.settle();
    const column = Number(cell.getAttribute('aria-colindex')) - 1;
    const row = Number(place[2]) - 1;
    this.select(event.shiftKey ? { ...this.selection, toRow: row, toColumn: column } : single(row, column));
  }

  private edit(text?: string): void {
    const { row, column } = this.selection;
    const over = document.getElementById(cellId(row, column));
    if (!over || this.editor) return;
    const before = editable(this.sheet, row, column);
    const end = () => {
      this.editor = null;
      this.options.onEditing(false);
    };
    this.options.onEditing(true);
    this.editor = openEditor({
      over,
      label: cellName(row, column),
      text: text ?? before,
      onSettle: (typed, key) => {
        end();
        if (typed !== before) this.write([[this.asEntered(typed, row, column)]], cellName(row, column));
        const move = key === 'Enter' ? 'ArrowDown' : key === 'Tab' ? 'ArrowRight' : '';
        const next = moved(
          single(row, column),
          { key: move, shiftKey: false, ctrlKey: false },
          this.layout,
          1,
        );
        if (next) this.select(next);
        if (key !== null) this.view.focus();
        this.refresh();
      },
      onCancel: () => {
        end();
        this.view.focus();
        this.refresh();
      },
    });
  }

  private asEntered(text: string, row: number, column: number): string | number {
    const { styles } = this.sheet.workbook;
    const { numberFormat } = styles.format(this.sheet.cells.cell(row, column).style);
    return entered(text, this.options.host.locale, numberFormat);
  }

  private write(values: readonly (readonly unknown[])[], address?: string): void {
    const { host, source, onRefused } = this.options;
    const place = address ?? areaName(selectedArea(this.selection));
    try {
      host.userEdit(this.sheet.name, place, values, { source: source() });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      onRefused(error.message);
    }
  }

  private selectedValues<T>(of: (row: number, column: number) => T): T[][] {
    const a = selectedArea(this.selection);
    return Array.from({ length: a.rowCount }, (_, r) =>
      Array.from({ length: a.columnCount }, (_, c) => of(a.row + r, a.column + c)),
    );
  }

  private copy(event: ClipboardEvent): void {
    if (this.editor) return;
    const lines = this.selectedValues((r, c) => this.sheet.textOf(this.sheet.cells.cell(r, c)));
    event.clipboardData?.setData('text/plain', lines.map((l) => l.join('\t')).join('\n'));
    event.preventDefault();
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain');
    if (this.editor || text === undefined) return;
    const { row, column } = selectedArea(this.selection);
    const lines = text
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((line) => line.split('\t'));
    const width = Math.max(...lines.map((l) => l.length));
    const values = lines.map((line, r) =>
      Array.from({ length: width }, (_, c) => this.asEntered(line[c] ?? '', row + r, column + c)),
    );
    this.write(values, areaName({ row, column, rowCount: lines.length, columnCount: width }));
    event.preventDefault();
  }
}

const ownKeys = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Keys => ({
  key,
  shiftKey,
  ctrlKey: ctrlKey || metaKey,
});
