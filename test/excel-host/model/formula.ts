/**
 * Formulas as text whose references can be moved: copied to another cell (shared formulas, relative parts
 * follow) or shifted by an insertion or deletion on a sheet (absolute parts follow too). A formula is stored
 * without its leading `=`, in en-US, as in the file.
 */
import {
  area,
  areaName,
  columnIndex,
  columnName,
  maxColumns,
  maxRows,
  readArea,
  splitSheet,
} from '../address.ts';
import { escapeXml, unescapeXml } from '../package/xml.ts';
import { type StructureEdit, shiftArea } from './structure.ts';

export type FormulaText = {
  readonly text: string;
  /** The area of an array formula, as written. */
  readonly array?: string;
  /** The number of the shared group in the opened part, and whether this cell defines it. */
  readonly shared?: { readonly group: string; readonly master: boolean };
};

const reference = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;
/** Strings, external and structured references and words are stepped over; what is left are references. */
const token = new RegExp(
  `"(?:[^"]|"")*"|(?<external>\\[[^\\]]*\\](?:${word})?!?(?:${reference})?)|(?<sheet>(?:'(?:[^']|'')+'|${word})!)?(?<ref>${reference})(?![\\p{L}\\p{N}_.(!])|(?:'(?:[^']|'')+'|${word})!|${word}\\(?|\\d[\\d.]*`,
  'gu',
);

function mapReferences(text: string, map: (reference: string, sheet: string | null) => string): string {
  return text.replace(token, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; ref?: string };
    if (groups.ref === undefined || groups.sheet?.includes('[')) return whole;
    const sheet = groups.sheet === undefined ? null : splitSheet(groups.sheet).sheet;
    return (groups.sheet ?? '') + map(groups.ref, sheet);
  });
}

const part = /(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?/y;

/** The formula as it reads when copied `rows` down and `columns` to the right. */
export function copiedBy(text: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return text;
  return mapReferences(text, (ref) =>
    ref
      .split(':')
      .map((corner) => {
        part.lastIndex = 0;
        const [, a = '', letters, b = '', digits] = part.exec(corner)!;
        // In `$5` of `$5:$9` the dollar is caught by the column's place.
        const [columnDollar, rowDollar] = letters === undefined ? ['', a || b] : [a, b];
        const column =
          letters && !columnDollar
            ? wrap(columnIndex(letters) + columns, maxColumns)
            : letters && columnIndex(letters);
        const row =
          digits && !rowDollar ? wrap(Number(digits) - 1 + rows, maxRows) : digits && Number(digits) - 1;
        return `${columnDollar}${typeof column === 'number' ? columnName(column) : ''}${rowDollar}${typeof row === 'number' ? row + 1 : ''}`;
      })
      .join(':'),
  );
}

const wrap = (n: number, limit: number): number => ((n % limit) + limit) % limit;

/**
 * The formula after cells were inserted into or deleted from `sheet`.
 * @param home the sheet the formula stands on, for references that name none
 */
export function shiftFormula(text: string, home: string | null, sheet: string, edit: StructureEdit): string {
  return mapReferences(text, (ref, named) => {
    if ((named ?? home)?.toLowerCase() !== sheet.toLowerCase()) return ref;
    const old = readArea(ref);
    const moved = old && shiftArea(old, edit);
    if (!old) return ref;
    if (!moved) return '#REF!';
    const dollars = ref.split(':').map((corner) => /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(corner)!);
    const corners = areaName(ref.includes(':') ? moved : area(moved.row, moved.column)).split(':');
    // A range shrunk to one cell is still written as a range.
    if (ref.includes(':') && corners.length === 1) corners.push(corners[0]!);
    return corners
      .map((corner, i) => {
        const [, a = '', b = ''] = dollars[i] ?? dollars[0]!;
        const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(corner)!;
        return letters === '' ? `${a || b}${digits}` : `${a}${letters}${digits === '' ? '' : b}${digits}`;
      })
      .join(':');
  });
}

/** The formula after a sheet was renamed. */
export function renameInFormula(text: string, from: string, to: string): string {
  return text.replace(token, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; ref?: string };
    if (groups.ref === undefined || groups.sheet === undefined || groups.sheet.includes('[')) return whole;
    return splitSheet(groups.sheet).sheet?.toLowerCase() === from.toLowerCase()
      ? `${to}!${groups.ref}`
      : whole;
  });
}

/** XML text with the formulas in its `f`, `formula`, `formula1` and `formula2` elements rewritten. */
export function rewriteFormulaElements(xml: string, rewrite: (text: string) => string): string {
  return xml.replace(
    /(<(?:[\w.-]+:)?(?:f|formula[12]?)>)([^<]*)(<)/g,
    (whole, open: string, written: string, close: string) => {
      const formula = unescapeXml(written);
      const rewritten = rewrite(formula);
      return rewritten === formula ? whole : open + escapeXml(rewritten) + close;
    },
  );
}
