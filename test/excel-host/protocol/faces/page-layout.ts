/** Excel.PageLayout: how the sheet prints. */
import { invalidArgument } from '../../errors.ts';
import { NamedItem } from '../../model/named-item.ts';
import type { PageLayout } from '../../model/page-layout.ts';
import { Range } from '../../model/range.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { type Arguments, type Face, node } from '../face.ts';
import { absolute } from './names.ts';
import { rangeNode } from './range.ts';

const plain = [
  'orientation',
  'paperSize',
  'centerHorizontally',
  'centerVertically',
  'printGridlines',
  'printHeadings',
  'blackAndWhite',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
  'zoom',
] as const satisfies readonly (keyof PageLayout)[];

const texts = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/** A member whose type is that of the present value. */
function settable(sheet: Worksheet, key: (typeof plain)[number], value: unknown): void {
  if (typeof value !== typeof sheet.pageLayout[key] || value === null) throw invalidArgument();
  sheet.pageLayout = { ...sheet.pageLayout, [key]: value };
}

const headerFooterFace: Face<Worksheet> = {
  type: 'HeaderFooter',
  scalars: Object.fromEntries(texts.map((key) => [key, (s: Worksheet) => s.pageLayout.headersFooters[key]])),
  setters: Object.fromEntries(
    texts.map((key) => [
      key,
      (s: Worksheet, value: unknown) => {
        s.pageLayout = {
          ...s.pageLayout,
          headersFooters: { ...s.pageLayout.headersFooters, [key]: String(value) },
        };
      },
    ]),
  ),
};

const headersFootersFace: Face<Worksheet> = {
  type: 'HeaderFooterGroup',
  navigations: { defaultForAllPages: (s, session) => node(headerFooterFace, s, session) },
};

function given(sheet: Worksheet, args: Arguments): Range {
  const range = args.object(0, Range) ?? sheet.workbook.resolve(args.text(0), sheet);
  if (!range || range.sheet !== sheet) throw invalidArgument();
  return range;
}

/** Print areas and titles are defined names that Excel keeps to itself. */
function setName(sheet: Worksheet, name: string, reference: string): void {
  const { workbook } = sheet;
  workbook.names = workbook.names.filter((n) => n.scope !== sheet || n.name !== name);
  workbook.names.push(new NamedItem(workbook, name, sheet, reference));
}

const ownName = (sheet: Worksheet, name: string): NamedItem | undefined =>
  sheet.workbook.names.find((n) => n.scope === sheet && n.name === name);

export const pageLayoutFace: Face<Worksheet> = {
  type: 'PageLayout',
  scalars: Object.fromEntries(plain.map((key) => [key, (s: Worksheet) => s.pageLayout[key]])),
  setters: Object.fromEntries(
    plain.map((key) => [key, (s: Worksheet, value: unknown) => settable(s, key, value)]),
  ),
  navigations: { headersFooters: (s, session) => node(headersFootersFace, s, session) },
  methods: {
    getPrintAreaOrNullObject: (s, _, session) => {
      const range = ownName(s, '_xlnm.Print_Area')?.range();
      return range ? rangeNode(range, session) : null;
    },
    setPrintArea: (s, args) => setName(s, '_xlnm.Print_Area', absolute(s, given(s, args).area)),
    setPrintTitleRows: (s, args) =>
      setName(
        s,
        '_xlnm.Print_Titles',
        absolute(s, {
          ...s.everything,
          row: given(s, args).area.row,
          rowCount: given(s, args).area.rowCount,
        }),
      ),
  },
};
