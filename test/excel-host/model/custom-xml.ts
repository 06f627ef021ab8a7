/** A custom XML part: text with a root namespace, by which it is found again. */
import { invalidArgument } from '../errors.ts';
import { root } from '../package/xml.ts';

export class CustomXmlPart {
  readonly id: string;
  private text: string;
  /** The part it was opened from, and its text then. */
  readonly source: { readonly part: string; readonly xml: string } | undefined;

  constructor(id: string, xml: string, source?: { part: string; xml: string }) {
    this.id = id;
    this.text = xml;
    this.source = source;
  }

  get xml(): string {
    return this.text;
  }

  set xml(xml: string) {
    this.text = checkedXml(xml);
  }

  get namespaceUri(): string {
    return namespaceOf(this.text);
  }
}

/** @throws InvalidArgument for text that is not one element in a namespace: Excel takes no other part. */
export function checkedXml(xml: string): string {
  if (namespaceOf(xml) === '' || !wellNested(xml)) throw invalidArgument();
  return xml;
}

function namespaceOf(xml: string): string {
  try {
    const top = root(xml);
    const declared = new RegExp(
      `\\sxmlns${top.prefix === '' ? '' : `:${top.prefix.slice(0, -1)}`}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
    ).exec(top.attributes);
    return declared?.[1] ?? declared?.[2] ?? '';
  } catch {
    return '';
  }
}

function wellNested(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '');
  for (const m of rest.matchAll(/<(\/?)([\w.:-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    if (m[1]) {
      if (open.pop() !== m[2]) return false;
    } else if (!m[3]) open.push(m[2]!);
  }
  return open.length === 0;
}
