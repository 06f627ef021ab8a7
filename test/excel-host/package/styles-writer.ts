/**
 * The styles part with the formats that are in use and were not there at opening: appended after everything
 * that was, so that no index an opened cell holds changes its meaning. Formats nobody uses any more are not
 * written, and a workbook that needs none keeps its part.
 */
import type { FormatChange, Styles } from '../model/styles.ts';
import { declaration } from './package.ts';
import { builtInId, type DifferentialFormat } from './styles-reader.ts';
import {
  attribute,
  child,
  childrenNamed,
  escapeAttribute,
  outer,
  root,
  splice,
  withAttribute,
  withInner,
} from './xml.ts';

export const emptyStyles = `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

/** Collects what a save needs and gives the index each will have in the saved part. */
export class StyleSaver {
  private readonly styles: Styles;
  private readonly numbers = new Map<number, number>();
  private readonly dxfs: string[] = [];
  private xml: string;
  private readonly firstDxf: number;

  constructor(styles: Styles, xml: string | undefined) {
    this.styles = styles;
    this.xml = xml ?? emptyStyles;
    this.firstDxf = this.items('dxfs', 'dxf').length;
  }

  /** The saved index of a cell's style. */
  index(style: number): number {
    const own = this.styles.added[style - this.styles.opened.length];
    if (!own) return style;
    let number = this.numbers.get(style);
    if (number === undefined) {
      number = this.append('cellXfs', 'xf', this.format(own.base, own.change));
      this.numbers.set(style, number);
    }
    return number;
  }

  /** The saved index of a conditional format's look. */
  dxf(format: DifferentialFormat): number {
    const text = differential(format);
    let at = this.dxfs.indexOf(text);
    if (at < 0) {
      at = this.dxfs.push(text) - 1;
      this.append('dxfs', 'dxf', text);
    }
    return this.firstDxf + at;
  }

  text(): string {
    return this.xml;
  }

  /** Whether anything was asked for that the part did not have. */
  get used(): boolean {
    return this.numbers.size > 0 || this.dxfs.length > 0;
  }

  private items(list: string, item: string): string[] {
    const parent = child(this.xml, root(this.xml), list);
    return parent ? childrenNamed(this.xml, parent, item).map((e) => outer(this.xml, e)) : [];
  }

  private append(list: string, item: string, text: string): number {
    const top = root(this.xml);
    const parent = child(this.xml, top, list);
    if (!parent) {
      const at = placeFor(this.xml, list);
      this.xml = splice(
        this.xml,
        at,
        at,
        `<${top.prefix}${list} count="1">${prefixed(text, top.prefix)}</${top.prefix}${list}>`,
      );
      return 0;
    }
    const count = childrenNamed(this.xml, parent, item).length;
    const old = outer(this.xml, parent);
    const content = this.xml.slice(parent.innerStart, parent.innerEnd) + prefixed(text, top.prefix);
    this.xml = splice(
      this.xml,
      parent.start,
      parent.end,
      withAttribute(withInner(old, content), 'count', String(count + 1)),
    );
    return count;
  }

  private format(base: number, change: FormatChange): string {
    let xf = this.items('cellXfs', 'xf')[base] ?? '<xf/>';
    const font = Object.keys(fontParts).some((key) => key in change);
    if (change.numberFormat !== undefined) {
      xf = withAttribute(
        withAttribute(xf, 'numFmtId', String(this.numberFormat(change.numberFormat))),
        'applyNumberFormat',
        '1',
      );
    }
    if (change.fill !== undefined) {
      const id =
        change.fill === ''
          ? 0
          : this.append(
              'fills',
              'fill',
              `<fill><patternFill patternType="solid"><fgColor rgb="FF${change.fill.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`,
            );
      xf = withAttribute(withAttribute(xf, 'fillId', String(id)), 'applyFill', '1');
    }
    if (font) {
      const fonts = this.items('fonts', 'font');
      const old = fonts[Number(attribute(root(xf), 'fontId') ?? 0)] ?? '<font/>';
      xf = withAttribute(
        withAttribute(xf, 'fontId', String(this.append('fonts', 'font', fontWith(old, change)))),
        'applyFont',
        '1',
      );
    }
    if (change.quotePrefix !== undefined)
      xf = withAttribute(xf, 'quotePrefix', change.quotePrefix ? '1' : undefined);
    return aligned(xf, change);
  }

  private numberFormat(format: string): number {
    const known = builtInId(format);
    if (known !== undefined) return known;
    const present = this.items('numFmts', 'numFmt').map(root);
    const same = this.items('numFmts', 'numFmt').findIndex(
      (text) => attribute(root(text), 'formatCode') === format,
    );
    if (same >= 0) return Number(attribute(present[same]!, 'numFmtId'));
    const id = Math.max(163, ...present.map((e) => Number(attribute(e, 'numFmtId')))) + 1;
    this.append('numFmts', 'numFmt', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
    return id;
  }
}

/** The order the schema demands of a stylesheet's lists. */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

function placeFor(xml: string, list: string): number {
  const top = root(xml);
  const later = order.slice(order.indexOf(list) + 1);
  for (const name of later) {
    const next = child(xml, top, name);
    if (next) return next.start;
  }
  return top.innerEnd;
}

const prefixed = (text: string, prefix: string): string =>
  prefix === '' ? text : text.replace(/<(\/?)(?![\w.-]+:)([\w.-]+)/g, `<$1${prefix}$2`);

/** Font children in the order Excel writes them. */
const fontParts = {
  bold: (v: unknown) => ['b', v ? '<b/>' : ''],
  italic: (v: unknown) => ['i', v ? '<i/>' : ''],
  strikethrough: (v: unknown) => ['strike', v ? '<strike/>' : ''],
  underline: (v: unknown) => [
    'u',
    v === 'None' ? '' : v === 'Single' ? '<u/>' : `<u val="${lower(String(v))}"/>`,
  ],
  fontSize: (v: unknown) => ['sz', `<sz val="${v}"/>`],
  fontColor: (v: unknown) => ['color', `<color rgb="FF${String(v).slice(1)}"/>`],
  fontName: (v: unknown) => ['name', `<name val="${escapeAttribute(String(v))}"/>`],
} as const satisfies Record<string, (value: unknown) => readonly [string, string]>;

function fontWith(old: string, change: FormatChange): string {
  const e = root(old);
  const kept = new Map<string, string>();
  for (const name of [
    'b',
    'i',
    'strike',
    'condense',
    'extend',
    'outline',
    'shadow',
    'u',
    'vertAlign',
    'sz',
    'color',
    'name',
    'family',
    'charset',
    'scheme',
  ]) {
    const found = child(old, e, name);
    kept.set(name, found ? outer(old, found) : '');
  }
  for (const [key, write] of Object.entries(fontParts))
    if (key in change) {
      const [name, text] = write(change[key as keyof FormatChange]);
      kept.set(name!, text!);
      if (key === 'fontName') kept.set('scheme', '');
    }
  return `<${e.prefix}font>${[...kept.values()].join('')}</${e.prefix}font>`;
}

function aligned(xf: string, change: FormatChange): string {
  const attributes: [string, string | undefined][] = [];
  if (change.horizontalAlignment !== undefined)
    attributes.push([
      'horizontal',
      change.horizontalAlignment === 'General' ? undefined : lower(change.horizontalAlignment),
    ]);
  if (change.verticalAlignment !== undefined)
    attributes.push([
      'vertical',
      change.verticalAlignment === 'Bottom' ? undefined : lower(change.verticalAlignment),
    ]);
  if (change.wrapText !== undefined) attributes.push(['wrapText', change.wrapText ? '1' : undefined]);
  if (change.indentLevel !== undefined)
    attributes.push(['indent', change.indentLevel ? String(change.indentLevel) : undefined]);
  let text = xf;
  if (attributes.length > 0) {
    const e = root(text);
    const found = child(text, e, 'alignment');
    let alignment = found ? outer(text, found) : `<${e.prefix}alignment/>`;
    for (const [name, value] of attributes) alignment = withAttribute(alignment, name, value);
    const rest = found ? splice(text, found.start, found.end, '') : text;
    text = withAttribute(withInner(rest, alignment + innerOf(rest)), 'applyAlignment', '1');
  }
  if (change.locked !== undefined) {
    const e = root(text);
    const found = child(text, e, 'protection');
    const rest = found ? splice(text, found.start, found.end, '') : text;
    text = withAttribute(
      withInner(rest, `${innerOf(rest)}<${e.prefix}protection locked="${change.locked ? 1 : 0}"/>`),
      'applyProtection',
      '1',
    );
  }
  return text;
}

const innerOf = (text: string): string => {
  const e = root(text);
  return text.slice(e.innerStart, e.innerEnd);
};

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

function differential(f: DifferentialFormat): string {
  const font = [
    f.bold === undefined ? '' : `<b val="${f.bold ? 1 : 0}"/>`,
    f.italic === undefined ? '' : `<i val="${f.italic ? 1 : 0}"/>`,
    f.strikethrough === undefined ? '' : `<strike val="${f.strikethrough ? 1 : 0}"/>`,
    f.underline === undefined ? '' : `<u val="${lower(f.underline)}"/>`,
    f.fontColor === undefined ? '' : `<color rgb="FF${f.fontColor.slice(1)}"/>`,
  ].join('');
  const fill = f.fill ? `<fill><patternFill><bgColor rgb="FF${f.fill.slice(1)}"/></patternFill></fill>` : '';
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}
