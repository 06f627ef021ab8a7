/** What stands on a sheet one below the other: each block knows its height and writes its own rows. */
import type { Figure } from '../../../shared/report/key-figures.ts';
import type { Note } from '../../../shared/report/section.ts';
import { lineHeight, linesOf } from '../../../shared/report/widths.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { address } from '../../../shared/workbook/address.ts';
import type { Book } from './book.ts';
import { euros, numberCell, rowXml, textCell, wideCell } from './cells.ts';

export type Block = {
  /** In rows, with the empty ones below. */
  readonly height: number;
  /** @param first the block's first row, from 1. */
  readonly rows: (first: number) => Iterable<string>;
  /** Cells that are one: `A4:J4`. */
  readonly merges?: (first: number) => readonly string[];
};

/** What the sheet is. */
export function headBlock(title: string, subtitle: string, book: Book): Block {
  const { formats } = book;
  return {
    height: 3,
    rows: (first) => [
      rowXml(first, textCell(`A${first}`, formats.title, title, book), 26),
      rowXml(first + 1, textCell(`A${first + 1}`, formats.subtitle, subtitle, book)),
    ],
  };
}

export function headingBlock(heading: string, book: Book): Block {
  const rows = (first: number) => [
    rowXml(first, textCell(`A${first}`, book.formats.heading, heading, book), 22),
  ];
  return { height: 1, rows };
}

/** Two columns of name and figure, filled downwards: the names in A and D to F, the figures in B and G. */
export function figuresBlock(figures: readonly Figure[], { words }: Wording, book: Book): Block {
  const half = Math.ceil(figures.length / 2);
  const { figureName } = book.formats;
  const name = ({ id }: Figure) => words.figures[id];
  const figureCell = (at: string, figure: Figure) => {
    const type = 'cents' in figure ? 'money' : 'count';
    const value = 'cents' in figure ? figure.cents : figure.count;
    const style = book.formats.figure(type);
    return value === null ? textCell(at, style, '–', book) : numberCell(at, style, euros(value, type));
  };
  return {
    height: half + 1,
    *rows(first) {
      for (const [at, figure] of figures.slice(0, half).entries()) {
        const row = first + at;
        const other = figures[half + at];
        const left = textCell(`A${row}`, figureName, name(figure), book) + figureCell(`B${row}`, figure);
        const right = other
          ? wideCell(row, [4, 6], figureName, name(other), book) + figureCell(`G${row}`, other)
          : '';
        yield rowXml(row, left + right);
      }
    },
    merges: (first) => figures.slice(half).map((_, at) => `D${first + at}:F${first + at}`),
  };
}

/** What the reader must know, across the sheet's width. */
export function notesBlock(
  notes: readonly Note[],
  widths: readonly number[],
  wording: Wording,
  book: Book,
): Block {
  const across = Math.min(widths.length, 10);
  const characters = widths.slice(0, across).reduce((sum, width) => sum + width, 0);
  return {
    height: notes.length > 0 ? notes.length + 1 : 0,
    *rows(first) {
      for (const [at, note] of notes.entries()) {
        const text = wording.note(note);
        const height = linesOf(text, characters * 1.1) * (lineHeight + 2);
        yield rowXml(first + at, wideCell(first + at, [1, across], book.formats.note, text, book), height);
      }
    },
    merges: (first) =>
      across > 1 ? notes.map((_, at) => `A${first + at}:${address(first + at, across)}`) : [],
  };
}
