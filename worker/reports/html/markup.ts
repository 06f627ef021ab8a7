/**
 * Markup in which every value is escaped unless it is markup itself: text from a workbook can hold tags,
 * but never become one. Control characters, and marks that turn the reading direction, are left out, so
 * that a name cannot rearrange the line it stands in.
 */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.reduce((all, part, at) => all + written(pieces[at - 1]) + part));
}

function written(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return (piece as readonly Piece[]).map(written).join('');
  if (piece === null || piece === undefined || piece === false) return '';
  return escaped(String(piece));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (c) => entities[c] as string);
}

/** All but tab and line break. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu, (c) =>
    c === '\n' || c === '\t' ? c : '',
  );
}
