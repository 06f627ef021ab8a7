/**
 * The string table of an opened workbook: read once, never written. New texts are saved inside their cell
 * (`inlineStr`), so that nothing is left behind in the table when they are removed again.
 */
import { children, decodeText, type Element, inner, root, unescapeXml } from './xml.ts';

export function readSharedStrings(xml: string | undefined): string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  for (const [text] of xml.matchAll(item)) {
    const plain = oneText.exec(text);
    strings.push(plain ? decodeText(unescapeXml(plain[1]!)) : richText(text, root(text)));
  }
  return strings;
}

const item = /<((?:[\w.-]+:)?si)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1>)/g;

/** What nearly every string is: one text and no more. */
const oneText = /^<(?:[\w.-]+:)?(?:si|is)>\s*<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/[^<]*<\/[^<]*$/;

/** The characters of an `si` or `is`: its own text or its runs; phonetic hints are not part of it. */
export function richText(xml: string, item: Element): string {
  let text = '';
  for (const e of children(xml, item.innerStart, item.innerEnd)) {
    if (e.name === 't') text += characters(inner(xml, e));
    else if (e.name === 'r')
      for (const t of children(xml, e.innerStart, e.innerEnd))
        if (t.name === 't') text += characters(inner(xml, t));
  }
  return text;
}

const characters = (raw: string): string =>
  decodeText(
    unescapeXml(raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, t: string) => t.replaceAll('&', '&amp;'))),
  );
