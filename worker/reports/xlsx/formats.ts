/** How cells look: quiet, legible in print without colour, and numbers as Finnish officials write them. */
import { Color, Format, FormatAlign, FormatBorder } from 'wasm-xlsxwriter/nodejs';
import { numberFormats } from '../../../shared/report/sheet-layout.ts';
import type { ColumnType } from '../../../shared/report/table.ts';
import { done, type Scope } from './handles.ts';

type Change = (format: Format) => Format;

export type Formats = {
  readonly title: Format;
  readonly subtitle: Format;
  readonly heading: Format;
  readonly note: Format;
  readonly head: Format;
  readonly headRight: Format;
  readonly figureName: Format;
  readonly figure: (type: ColumnType) => Format;
  readonly body: (type: ColumnType) => Format;
  /** For text that would become a formula if somebody edited the cell. */
  readonly quoted: Format;
  readonly total: (type: ColumnType) => Format;
};

/** A format takes the colours it is given for its own: they are not given back here. */
export function makeFormats(scope: Scope): Formats {
  const [ink, quiet, line, shade] = [0x1b2733, 0x55626f, 0xc3ccd5, 0xe9eef3] as const;
  const make = (...changes: readonly Change[]): Format => {
    const format = scope.keep(new Format());
    for (const change of [color(ink), ...changes]) done(change(format));
    return format;
  };
  const color =
    (rgb: number): Change =>
    (f) =>
      f.setFontColor(Color.rgb(rgb));
  const size =
    (points: number): Change =>
    (f) =>
      f.setFontSize(points);
  const align =
    (to: FormatAlign): Change =>
    (f) =>
      f.setAlign(to);
  const bold: Change = (f) => f.setBold();
  const wrap: Change = (f) => f.setTextWrap();
  const middle = align(FormatAlign.VerticalCenter);
  const right = align(FormatAlign.Right);
  const left: readonly Change[] = [align(FormatAlign.Left), (f) => f.setIndent(1)];
  const under: readonly Change[] = [
    (f) => f.setBorderBottom(FormatBorder.Thin),
    (f) => f.setBorderBottomColor(Color.rgb(line)),
  ];
  const head: readonly Change[] = [
    bold,
    wrap,
    size(9),
    align(FormatAlign.Bottom),
    (f) => f.setBackgroundColor(Color.rgb(shade)),
    (f) => f.setBorderBottom(FormatBorder.Thin),
    (f) => f.setBorderBottomColor(Color.rgb(quiet)),
  ];
  const sumLine: readonly Change[] = [
    bold,
    size(9),
    (f) => f.setBorderTop(FormatBorder.Thin),
    (f) => f.setBorderTopColor(Color.rgb(quiet)),
  ];
  const numeric = (type: ColumnType): readonly Change[] => {
    const code = numberFormats[type];
    if (code === null) return [wrap, ...left];
    return [(f) => f.setNumFormat(code), ...(type === 'year' ? left : [right])];
  };
  const each = (look: (type: ColumnType) => Format) => {
    const types = Object.keys(numberFormats) as ColumnType[];
    const made = new Map(types.map((type) => [type, look(type)]));
    return (type: ColumnType) => made.get(type) as Format;
  };
  return {
    title: make(bold, size(18)),
    subtitle: make(size(11), color(quiet)),
    heading: make(bold, size(13)),
    note: make(wrap, align(FormatAlign.Top), size(10)),
    head: make(...head, ...left),
    // The filter's button stands at the right.
    headRight: make(...head, right, (f) => f.setIndent(2)),
    figureName: make(...under, size(10), ...left),
    figure: each((type) => make(...under, size(10), ...numeric(type))),
    body: each((type) => make(...under, ...numeric(type), middle, size(9))),
    quoted: make(...under, wrap, ...left, middle, size(9), (f) => f.setQuotePrefix()),
    total: each((type) => make(...sumLine, ...numeric(type))),
  };
}
