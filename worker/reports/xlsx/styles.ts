/** The styles of the workbook's cells: each look once, and a number for it that cells refer to. */
import { head, xmlText } from './xml.ts';

export type Look = {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly line?: { readonly side: 'top' | 'bottom'; readonly colour: string };
  readonly horizontal?: 'left' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** In the code of en-US, which Excel shows in the reader's own way. */
  readonly number?: string;
  /** Text that Excel is to take for text although it looks like a formula, also when somebody edits it. */
  readonly quoted?: boolean;
};

export type Styles = { readonly add: (look: Look) => number; readonly xml: () => string };

const font = ({ size, colour, bold }: Look) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`;

const fill = ({ fill: colour }: Look) =>
  colour === undefined
    ? noFill
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const border = ({ line }: Look) => {
  const side = (name: string) =>
    line?.side === name ? `<${name} style="thin"><color rgb="FF${line.colour}"/></${name}>` : `<${name}/>`;
  return `<border><left/><right/>${side('top')}${side('bottom')}<diagonal/></border>`;
};

function alignment({ horizontal, vertical, indent, wrap }: Look): string {
  const said = [
    horizontal && `horizontal="${horizontal}"`,
    vertical && `vertical="${vertical}"`,
    indent && `indent="${indent}"`,
    wrap && 'wrapText="1"',
  ].filter(Boolean);
  return said.length > 0 ? `<alignment ${said.join(' ')}/>` : '';
}

const noFill = '<fill><patternFill patternType="none"/></fill>';
/** The numbers below are the format's own. */
const firstOwnNumber = 164;

export function makeStyles(): Styles {
  const numbers = listOf();
  const [fonts, fills, borders, styles] = [listOf(), listOf(), listOf(), listOf()];
  // The first of each is what an empty cell has; Excel keeps the first two fills for itself.
  const plain: Look = { size: 11, colour: '000000' };
  fills.add(noFill);
  fills.add('<fill><patternFill patternType="gray125"/></fill>');
  const add = (look: Look) => {
    const number = look.number === undefined ? 0 : firstOwnNumber + numbers.add(xmlText(look.number));
    const [fontId, fillId, borderId] = [
      fonts.add(font(look)),
      fills.add(fill(look)),
      borders.add(border(look)),
    ];
    const own = `numFmtId="${number}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
    const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map(
      (what) => ` apply${what}="1"`,
    );
    const quoted = look.quoted ? ' quotePrefix="1"' : '';
    return styles.add(`<xf ${own}${quoted}${applied.join('')}>${alignment(look)}</xf>`);
  };
  add(plain);
  return {
    add,
    xml: () => {
      const formats = numbers.all.map(
        (code, at) => `<numFmt numFmtId="${firstOwnNumber + at}" formatCode="${code}"/>`,
      );
      return `${head}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${counted(
        'numFmts',
        formats,
      )}${counted('fonts', fonts.all)}${counted('fills', fills.all)}${counted('borders', borders.all)}${counted(
        'cellStyleXfs',
        ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
      )}${counted('cellXfs', styles.all)}${counted('cellStyles', [
        '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
      ])}</styleSheet>`;
    },
  };
}

/** Each text once, with its place. */
function listOf() {
  const all: string[] = [];
  return {
    all,
    add(text: string): number {
      const at = all.indexOf(text);
      return at >= 0 ? at : all.push(text) - 1;
    },
  };
}

const counted = (name: string, items: readonly string[]) =>
  items.length > 0 ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '';
