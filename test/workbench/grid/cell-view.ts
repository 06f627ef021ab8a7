/** One cell as an element: its text under its number format, its look, and what a mark puts over it. */
import { cellName } from '../../excel-host/address.ts';
import type { Look } from '../../excel-host/model/conditional-format.ts';
import type { Worksheet } from '../../excel-host/model/worksheet.ts';
import { element } from '../dom.ts';

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const across: Readonly<Record<string, string>> = { Left: 'left', Right: 'right', Center: 'center' };
const down: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center' };

export function cellView(
  sheet: Worksheet,
  row: number,
  column: number,
  box: Box,
  mark: Look | undefined,
): HTMLElement {
  const cell = sheet.cells.cell(row, column);
  const format = sheet.workbook.styles.format(cell.style);
  const text = sheet.textOf(cell);
  const view = element('div', {
    role: 'gridcell',
    class: 'cell',
    id: cellId(row, column),
    'aria-colindex': column + 1,
  });
  const { style } = view;
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
  const fill = mark?.fill || format.fill;
  const color = mark?.fontColor || format.fontColor;
  if (fill) style.setProperty('--fill', fill);
  if (color && color !== '#000000') style.setProperty('--ink', color);
  if (mark?.bold ?? format.bold) style.fontWeight = '600';
  if (mark?.italic ?? format.italic) style.fontStyle = 'italic';
  const underline = (mark?.underline ?? format.underline) !== 'None' ? 'underline' : '';
  const strike = (mark?.strikethrough ?? format.strikethrough) ? 'line-through' : '';
  style.textDecoration = `${underline} ${strike}`.trim();
  style.alignItems = down[format.verticalAlignment] ?? 'flex-end';
  style.textAlign = across[format.horizontalAlignment] ?? (typeof cell.value === 'string' ? 'left' : 'right');
  if (format.wrapText) view.classList.add('wraps');
  if (mark) view.classList.add('marked');
  if (text !== '') view.append(element('span', {}, shown(text, cell.value, box, format.wrapText)));
  return view;
}

export const cellId = (row: number, column: number): string => `cell-${cellName(row, column)}`;

/** A number that has no room is shown as hashes: half of it would be another number. */
function shown(text: string, value: unknown, { width }: Box, wraps: boolean): string {
  const room = Math.floor((width - 4) / 6.2);
  return typeof value === 'number' && !wraps && text.length > room ? '#'.repeat(Math.max(1, room)) : text;
}
