/**
 * Just enough XML for OOXML parts: find elements in text by position, so that what is changed can be cut in
 * and everything else stays the very bytes it was. No tree, no namespaces resolved: a prefix is ignored when
 * a name is compared, since producers put the main namespace under `x:` as readily as under none.
 */

export type Element = {
  /** Without its prefix. */
  readonly name: string;
  /** With the colon, or empty. */
  readonly prefix: string;
  /** The raw text between name and `>` (or `/>`). */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; both equal `end` for an empty-element tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
};

const tag =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|![^>]*>|(\/?)([\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>)/g;

/** A text's own first tag. */
const openingTag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** The elements standing directly between two positions, in order. */
export function* children(xml: string, from = 0, to = xml.length): Generator<Element> {
  let depth = 0;
  let open: { name: string; prefix: string; attributes: string; start: number; innerStart: number } | null =
    null;
  const scan = new RegExp(tag);
  scan.lastIndex = from;
  for (let m = scan.exec(xml); m && m.index < to; m = scan.exec(xml)) {
    const [text, closing, prefix = '', name, attributes = '', empty] = m;
    if (name === undefined) continue;
    const end = m.index + text.length;
    if (closing) {
      depth--;
      if (depth < 0) return;
      if (depth === 0 && open) {
        yield { ...open, end, innerEnd: m.index };
        scan.lastIndex = end;
        open = null;
      }
    } else if (empty) {
      if (depth === 0) {
        yield { name, prefix, attributes, start: m.index, end, innerStart: end, innerEnd: end };
        scan.lastIndex = end;
      }
    } else if (depth++ === 0) open = { name, prefix, attributes, start: m.index, innerStart: end };
  }
}

/** The document's root element. */
export function root(xml: string): Element {
  for (const element of children(xml)) return element;
  throw new Error('a part without a root element');
}

export function child(xml: string, parent: Element, name: string): Element | null {
  for (const element of children(xml, parent.innerStart, parent.innerEnd))
    if (element.name === name) return element;
  return null;
}

export function childrenNamed(xml: string, parent: Element, name: string): Element[] {
  return [...children(xml, parent.innerStart, parent.innerEnd)].filter((e) => e.name === name);
}

export const outer = (xml: string, element: Element): string => xml.slice(element.start, element.end);
export const inner = (xml: string, element: Element): string =>
  xml.slice(element.innerStart, element.innerEnd);

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

/** The value of one attribute, prefix ignored (`r:id` is asked for as `r:id`). */
export function attribute(element: { readonly attributes: string }, name: string): string | undefined {
  const m = attributePattern(name).exec(element.attributes);
  return m ? unescapeXml(m[1] ?? m[2] ?? '') : undefined;
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** An element's opening tag or whole text with one attribute set, or dropped where the value is undefined. */
export function withAttribute(text: string, name: string, value: string | undefined): string {
  const head = /^<[\w.:-]+/.exec(text)![0];
  const tagEnd = openingTag.exec(text)![0].length;
  const opening = text.slice(0, tagEnd);
  const present = attributePattern(name);
  if (value === undefined) return opening.replace(present, '') + text.slice(tagEnd);
  const written = ` ${name}="${escapeAttribute(value)}"`;
  const changed = present.test(opening)
    ? opening.replace(present, () => written)
    : head + opening.slice(head.length).replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
  return changed + text.slice(tagEnd);
}

export const splice = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** Replaces, adds (just before the close) or removes text inside the element that starts at position 0 of `text`. */
export function withInner(text: string, content: string): string {
  const element = root(text);
  const name = `${element.prefix}${element.name}`;
  if (element.innerStart === element.end)
    return content === ''
      ? text
      : `${text.slice(0, element.end).replace(/\s*\/>$/, '>')}${content}</${name}>`;
  return splice(text, element.innerStart, element.innerEnd, content);
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named[name] ?? whole),
  );
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const escapeAttribute = (text: string): string =>
  escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** A string of the file as Excel shows it: `_x000D_` stands for the character itself (ECMA-376 ST_Xstring). */
export const decodeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

export const encodeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // What XML cannot carry as it is.
    .replace(/\p{Cc}/gu, (c) =>
      c === '\n' || c === '\t' || c >= '\u007F'
        ? c
        : `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
