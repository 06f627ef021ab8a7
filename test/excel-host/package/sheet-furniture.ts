/**
 * The elements of a worksheet part around its rows, as text. Those the model reads are written from it when
 * it changed; the others only follow their cells: `ref`, `sqref`, and the formulas inside them.
 */
import { type Area, areaName, readArea } from '../address.ts';
import { rewriteFormulaElements } from '../model/formula.ts';
import type { SheetFurniture } from '../model/worksheet.ts';
import type { Attachment } from './attachments.ts';
import type { SheetPart } from './sheet-reader.ts';
import { outer } from './xml.ts';

export type Piece = { readonly name: string; readonly start: number; readonly end: number; text: string };

/** Elements that the model writes itself. */
const modelled = new Set([
  'sheetData',
  'cols',
  'mergeCells',
  'conditionalFormatting',
  'hyperlinks',
  'tableParts',
  'dimension',
  'sheetViews',
]);

export class Furniture implements SheetFurniture {
  readonly pieces: Piece[];
  readonly attachments: readonly Attachment[];

  constructor(part: SheetPart, attachments: readonly Attachment[]) {
    this.attachments = attachments;
    this.pieces = part.elements
      .filter((e) => e.name !== 'sheetData')
      .map((e) => ({ name: e.name, start: e.start, end: e.end, text: outer(part.xml, e) }));
  }

  shift(areas: (a: Area) => Area | null, formulas: (text: string) => string): void {
    for (const piece of this.pieces)
      if (!modelled.has(piece.name)) piece.text = shifted(piece.text, areas, formulas);
    for (const attachment of this.attachments) attachment.text = attachment.follow(attachment.text, areas);
  }
}

function shifted(text: string, areas: (a: Area) => Area | null, formulas: (text: string) => string): string {
  const list = (names: string): string => {
    const kept = names
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((name) => {
        const old = readArea(name);
        if (!old) return [name];
        const moved = areas(old);
        return moved ? [areaName(moved)] : [];
      });
    return kept.join(' ');
  };
  return rewriteFormulaElements(text, formulas)
    .replace(/(\s(?:ref|sqref)=")([^"]*)(")/g, (whole, open: string, names: string, close: string) => {
      const moved = list(names);
      return moved === '' ? whole : open + moved + close;
    })
    .replace(/(<(?:[\w.-]+:)?sqref>)([^<]*)(<)/g, (whole, open: string, names: string, close: string) => {
      const moved = list(names);
      return moved === '' ? whole : open + moved + close;
    });
}
