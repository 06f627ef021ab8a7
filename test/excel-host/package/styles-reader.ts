/**
 * The styles part as cell formats an add-in can ask for (ISO/IEC 29500-1 18.8): number format, fill, font,
 * alignment, lock. Theme colours are resolved with their tint; the rest of the part is left alone.
 */
import { type CellFormat, normalFormat } from '../model/styles.ts';
import { attribute, child, children, childrenNamed, type Element, isTrue, root } from './xml.ts';

/** Built-in number formats as en-US shows them (18.8.30). */
const builtIn: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The id of a built-in format, where the text is one. */
export const builtInId = (format: string): number | undefined => {
  const found = Object.entries(builtIn).find(([, text]) => text === format);
  return found && Number(found[0]);
};

export type StylesPart = { readonly formats: CellFormat[]; readonly dxfs: DifferentialFormat[] };

/** What a conditional format puts over a cell; undefined leaves the cell's own. */
export type DifferentialFormat = {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
};

export function readStyles(xml: string | undefined, themeXml: string | undefined): StylesPart {
  if (xml === undefined) return { formats: [normalFormat], dxfs: [] };
  const top = root(xml);
  const list = (name: string, item: string): Element[] => {
    const parent = child(xml, top, name);
    return parent ? childrenNamed(xml, parent, item) : [];
  };
  const color = colorReader(themeXml);
  const codes = new Map(
    list('numFmts', 'numFmt').map((e) => [
      Number(attribute(e, 'numFmtId')),
      attribute(e, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = list('fonts', 'font').map((e) => readFont(xml, e, color));
  const fills = list('fills', 'fill').map((e) => readFill(xml, e, color, 'fgColor'));
  const formats = list('cellXfs', 'xf').map((e): CellFormat => {
    const id = Number(attribute(e, 'numFmtId') ?? 0);
    const alignment = child(xml, e, 'alignment');
    const protection = child(xml, e, 'protection');
    return {
      ...normalFormat,
      ...fonts[Number(attribute(e, 'fontId') ?? 0)],
      numberFormat: codes.get(id) ?? builtIn[id] ?? 'General',
      fill: fills[Number(attribute(e, 'fillId') ?? 0)] ?? '',
      wrapText: isTrue(alignment ? attribute(alignment, 'wrapText') : undefined),
      horizontalAlignment: capital(alignment ? attribute(alignment, 'horizontal') : undefined, 'General'),
      verticalAlignment: capital(alignment ? attribute(alignment, 'vertical') : undefined, 'Bottom'),
      indentLevel: Number(alignment ? (attribute(alignment, 'indent') ?? 0) : 0),
      locked:
        !protection ||
        attribute(protection, 'locked') === undefined ||
        isTrue(attribute(protection, 'locked')),
      quotePrefix: isTrue(attribute(e, 'quotePrefix')),
    };
  });
  const dxfs = list('dxfs', 'dxf').map((e): DifferentialFormat => {
    const font = child(xml, e, 'font');
    const fill = child(xml, e, 'fill');
    const color1 = fill ? readFill(xml, fill, color, 'bgColor') : undefined;
    return { ...(font && readFont(xml, font, color)), ...(color1 && { fill: color1 }) };
  });
  return { formats, dxfs };
}

const capital = (text: string | undefined, otherwise: string): string =>
  text === undefined ? otherwise : text[0]!.toUpperCase() + text.slice(1);

function readFont(xml: string, font: Element, color: ColorReader): Partial<CellFormat> {
  const found: { -readonly [K in keyof CellFormat]?: CellFormat[K] } = {};
  for (const e of children(xml, font.innerStart, font.innerEnd)) {
    const value = attribute(e, 'val');
    const on = value === undefined || isTrue(value);
    if (e.name === 'b') found.bold = on;
    else if (e.name === 'i') found.italic = on;
    else if (e.name === 'strike') found.strikethrough = on;
    else if (e.name === 'u') found.underline = capital(value, 'Single');
    else if (e.name === 'sz') found.fontSize = Number(value);
    else if (e.name === 'name') found.fontName = value ?? 'Calibri';
    else if (e.name === 'color') found.fontColor = color(e) ?? '#000000';
  }
  return found;
}

function readFill(xml: string, fill: Element, color: ColorReader, which: 'fgColor' | 'bgColor'): string {
  const pattern = child(xml, fill, 'patternFill');
  // A differential fill may leave its pattern out; it is then solid.
  const type = pattern
    ? (attribute(pattern, 'patternType') ?? (which === 'bgColor' ? 'solid' : 'none'))
    : 'none';
  const e =
    pattern && type !== 'none' ? (child(xml, pattern, which) ?? child(xml, pattern, 'fgColor')) : null;
  return (e && color(e)) ?? '';
}

type ColorReader = (element: Element) => string | undefined;

/** The theme's order of colours in cells is not its order in the part (18.8.3). */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const indexed = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

function colorReader(themeXml: string | undefined): ColorReader {
  const theme = new Map<string, string>();
  for (const m of (themeXml ?? '').matchAll(
    /<a:(dk1|lt1|dk2|lt2|accent\d|hlink|folHlink)>\s*<a:\w+ (?:val="([0-9A-Fa-f]{6})"|[^>]*lastClr="([0-9A-Fa-f]{6})")/g,
  ))
    theme.set(m[1]!, (m[2] ?? m[3])!.toUpperCase());
  return (e) => {
    const rgb = attribute(e, 'rgb');
    const slot = attribute(e, 'theme');
    const index = attribute(e, 'indexed');
    const base =
      rgb !== undefined
        ? rgb.slice(-6).toUpperCase()
        : slot !== undefined
          ? theme.get(themeOrder[Number(slot)] ?? '')
          : index !== undefined
            ? indexed[Number(index) % 8 === Number(index) ? Number(index) : Number(index) - 8]
            : undefined;
    return base === undefined ? undefined : `#${tinted(base, Number(attribute(e, 'tint') ?? 0))}`;
  };
}

/** Lighter towards white or darker towards black, channel by channel: near enough to Excel's HLS rule for showing. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  return [0, 2, 4]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16))
    .map((c) => Math.round(tint < 0 ? c * (1 + tint) : c + (255 - c) * tint))
    .map((c) => c.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
