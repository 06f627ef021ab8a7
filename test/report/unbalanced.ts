/** The tags of a page that do not close in the order they opened: empty for whole markup. */
const empty = new Set(['meta', 'br', 'rect', 'line']);

export function unbalanced(page: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const body = page.replace(/<!doctype html>/, '').replace(/<style>.*?<\/style>/s, '');
  for (const [, closing, name = '', selfClosed] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/g)) {
    if (closing) {
      const last = open.pop();
      if (last !== name) wrong.push(`</${name}> after <${last}>`);
    } else if (!selfClosed && !empty.has(name)) open.push(name);
  }
  // Whatever is left of `<` or `>` outside tags was not escaped.
  const loose = body.replace(/<\/?[a-z][^<>]*>/g, '').match(/[<>]/g) ?? [];
  return [...wrong, ...open.map((name) => `<${name}> stays open`), ...loose];
}
