/** The head of a sheet: what it is, the key figures where it is the first, and what the reader must know. */
import type { Worksheet } from 'wasm-xlsxwriter/nodejs';
import type { Figure } from '../../../shared/report/key-figures.ts';
import type { Note } from '../../../shared/report/section.ts';
import { lineHeight, linesOf } from '../../../shared/report/widths.ts';
import { writeNumber } from './cells.ts';
import { done } from './handles.ts';
import type { Look } from './tables.ts';

/** @returns the row after it. */
export function writeHead(
  sheet: Worksheet,
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  { formats }: Look,
): number {
  done(sheet.writeStringWithFormat(0, 0, title, formats.title), sheet.setRowHeight(0, 26));
  done(sheet.writeStringWithFormat(1, 0, subtitle, formats.subtitle));
  return 3;
}

/** Two columns of name and figure, filled downwards: the names in A and D, the figures in B and G. */
export function writeFigures(sheet: Worksheet, figures: readonly Figure[], row: number, look: Look): number {
  const half = Math.ceil(figures.length / 2);
  const { formats, wording } = look;
  figures.forEach((figure, index) => {
    const at = row + (index % half);
    const name = wording.words.figures[figure.id];
    const col = index < half ? 1 : 6;
    if (index < half) done(sheet.writeStringWithFormat(at, 0, name, formats.figureName));
    else done(sheet.mergeRange(at, 3, at, 5, name, formats.figureName));
    const type = 'cents' in figure ? 'money' : 'count';
    const value = 'cents' in figure ? figure.cents : figure.count;
    if (value === null) done(sheet.writeStringWithFormat(at, col, '–', formats.figure(type)));
    else writeNumber(sheet, { row: at, col }, value, { type }, formats.figure(type));
  });
  return row + half + 1;
}

/** Across the sheet's width. */
export function writeNotes(
  sheet: Worksheet,
  notes: readonly Note[],
  row: number,
  look: Look,
  widths: readonly number[],
): number {
  const last = Math.min(widths.length - 1, 9);
  const characters = widths.slice(0, last + 1).reduce((sum, width) => sum + width, 0);
  notes.forEach((note, index) => {
    const text = look.wording.note(note);
    if (last > 0) done(sheet.mergeRange(row + index, 0, row + index, last, text, look.formats.note));
    else done(sheet.writeStringWithFormat(row + index, 0, text, look.formats.note));
    done(sheet.setRowHeight(row + index, linesOf(text, characters * 1.1) * (lineHeight + 2)));
  });
  return notes.length > 0 ? row + notes.length + 1 : row;
}
