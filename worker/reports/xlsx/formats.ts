/** How cells look: quiet, legible in print without colour, and numbers as Finnish officials write them. */
import { numberFormats } from '../../../shared/report/sheet-layout.ts';
import type { ColumnType } from '../../../shared/report/table.ts';
import type { Look, Styles } from './styles.ts';

/** Each the number of a style. */
export type Formats = {
  readonly title: number;
  readonly subtitle: number;
  readonly heading: number;
  readonly note: number;
  readonly head: number;
  readonly headRight: number;
  readonly figureName: number;
  readonly figure: (type: ColumnType) => number;
  readonly body: (type: ColumnType) => number;
  /** For text that would become a formula if somebody edited the cell. */
  readonly quoted: () => number;
  readonly total: (type: ColumnType) => number;
};

const [ink, quiet, line, shade] = ['1B2733', '55626F', 'C3CCD5', 'E9EEF3'];

const left = { horizontal: 'left', indent: 1 } as const;
const under = { line: { side: 'bottom', colour: line } } as const;
const head = {
  size: 9,
  colour: ink,
  bold: true,
  wrap: true,
  fill: shade,
  line: { side: 'bottom', colour: quiet },
} as const;
const body = { size: 9, colour: ink, vertical: 'center', ...under } as const;
const sumLine = { size: 9, colour: ink, bold: true, line: { side: 'top', colour: quiet } } as const;

export function makeFormats({ add }: Styles): Formats {
  const each = (look: Look) => (type: ColumnType) => add({ ...look, ...byType(type) });
  return {
    title: add({ size: 18, colour: ink, bold: true }),
    subtitle: add({ size: 11, colour: quiet }),
    heading: add({ size: 13, colour: ink, bold: true }),
    note: add({ size: 10, colour: ink, vertical: 'top', wrap: true }),
    head: add({ ...head, ...left }),
    // The filter's button stands at the right.
    headRight: add({ ...head, horizontal: 'right', indent: 2 }),
    figureName: add({ size: 10, colour: ink, ...under, ...left }),
    figure: each({ size: 10, colour: ink, ...under }),
    body: each(body),
    quoted: () => add({ ...body, ...left, wrap: true, quoted: true }),
    total: each(sumLine),
  };
}

function byType(type: ColumnType): Partial<Look> {
  const number = numberFormats[type];
  if (number === null) return { ...left, wrap: true };
  return type === 'year' ? { number, ...left } : { number, horizontal: 'right' };
}
