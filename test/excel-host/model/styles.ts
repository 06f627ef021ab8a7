/**
 * Cell formats: those of the opened workbook by their index, and those an add-in made, each a base with
 * changes on top. Made ones are numbered after the opened ones and interned; a change that leads back to the
 * base is the base, so that undone formatting leaves nothing to save.
 */

export type CellFormat = {
  readonly numberFormat: string;
  /** `#RRGGBB`, or empty for none. */
  readonly fill: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly locked: boolean;
  /** The text was entered with a leading apostrophe. */
  readonly quotePrefix: boolean;
};

export type FormatChange = Partial<CellFormat>;

export const normalFormat: CellFormat = {
  numberFormat: 'General',
  fill: '',
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  locked: true,
  quotePrefix: false,
};

export type AddedStyle = { readonly base: number; readonly change: FormatChange };

export class Styles {
  readonly opened: readonly CellFormat[];
  readonly added: AddedStyle[] = [];
  private readonly interned = new Map<string, number>();

  constructor(opened: readonly CellFormat[]) {
    this.opened = opened.length > 0 ? opened : [normalFormat];
  }

  format(index: number): CellFormat {
    const own = this.added[index - this.opened.length];
    if (!own) return this.opened[index] ?? this.opened[0]!;
    return { ...this.opened[own.base]!, ...own.change };
  }

  /** The style that is `index` with some of its format changed. */
  derive(index: number, change: FormatChange): number {
    const own = this.added[index - this.opened.length];
    const base = own ? own.base : index in this.opened ? index : 0;
    const from = this.opened[base]!;
    const merged = Object.entries({ ...own?.change, ...change })
      .filter(([key, value]) => from[key as keyof CellFormat] !== value)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (merged.length === 0) return base;
    const key = JSON.stringify([base, merged]);
    let found = this.interned.get(key);
    if (found === undefined) {
      found = this.opened.length + this.added.push({ base, change: Object.fromEntries(merged) }) - 1;
      this.interned.set(key, found);
    }
    return found;
  }
}
