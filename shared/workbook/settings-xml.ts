/** The little XML that our own parts in a workbook are made of: elements, attributes, escaped texts. */

/** By the namespace of its root our part is known, and by nothing else: Excel renames and reorders such parts. */
export const settingsNamespace = 'urn:avustuskirja:settings:1';

type Element = { readonly own: Readonly<Record<string, string>>; readonly body: string };

/** Every element of a name, whatever its prefix; elements of a name do not nest. */
export function elementsIn(xml: string, name: string): readonly Element[] {
  const element = new RegExp(`<(?:\\w+:)?${name}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(element)].map(([, head, body]) => ({
    own: attributesOf(head ?? ''),
    body: body ?? '',
  }));
}

export function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value ?? '')]),
  );
}

/** Attributes in their order, each with a blank before it; undefined ones are left out. */
export function writtenAttributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export const escaped = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (c) => entities[c] ?? c);

export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name as string] ?? whole;
  });
}
