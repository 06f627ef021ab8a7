/**
 * Markup in which every value is escaped unless it is markup itself: text from a workbook can hold tags,
 * but never become one. What is long is a stream of markup, made while it is written.
 */
import { safeText } from '../safe-text.ts';

export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let text = parts[0] as string;
  for (let at = 0; at < pieces.length; at += 1) text += written(pieces[at]) + parts[at + 1];
  return new Markup(text);
}

export type Stream = Iterable<Markup>;

/** The same where some of the pieces are streams, each taken when its turn comes. */
export function* stream(
  parts: TemplateStringsArray,
  ...pieces: readonly (Piece | Stream)[]
): Generator<Markup> {
  for (const [at, part] of parts.entries()) {
    yield new Markup(part);
    const piece = pieces[at];
    if (isStream(piece)) yield* piece;
    else yield new Markup(written(piece));
  }
}

export function* each<T>(items: Iterable<T>, write: (item: T) => Markup | Stream): Generator<Markup> {
  for (const item of items) {
    const made = write(item);
    if (made instanceof Markup) yield made;
    else yield* made;
  }
}

/** As it stands in the file. */
export function* textsOf(markup: Stream): Generator<string> {
  for (const { text } of markup) yield text;
}

const isStream = (piece: Piece | Stream): piece is Stream =>
  typeof piece === 'object' && piece !== null && 'next' in piece;

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

export function escaped(text: string): string {
  const plain = safeText(text);
  return /[&<>"']/.test(plain) ? plain.replace(/[&<>"']/g, (c) => entities[c] as string) : plain;
}
