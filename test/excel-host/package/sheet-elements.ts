/**
 * The elements around the rows that the model speaks for: columns, merges, conditional formats, hyperlinks,
 * filter, panes, page, protection. Each is read once, and written only where the model says something else
 * than it said at opening.
 */
import { type Area, areaName, cellName, maxColumns } from '../address.ts';
import type { ColumnSpan } from '../model/columns.ts';
import { ConditionalFormat } from '../model/conditional-format.ts';
import { newPageLayout, type PageLayout } from '../model/page-layout.ts';
import type { Hyperlink, Worksheet } from '../model/worksheet.ts';
import type { Relationship } from './package.ts';
import type { Piece } from './sheet-furniture.ts';
import { readAreas } from './sheet-reader.ts';
import type { DifferentialFormat } from './styles-reader.ts';
import {
  attribute,
  child,
  children,
  childrenNamed,
  escapeAttribute,
  escapeXml,
  inner,
  isTrue,
  outer,
  root,
  unescapeXml,
  withAttribute,
  withInner,
} from './xml.ts';

/** Which conditional-format kind of the API a rule of the file is (18.18.12). */
const ruleTypes: Record<string, string> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

export type ElementContext = {
  readonly relationships: readonly Relationship[];
  readonly dxfs: readonly DifferentialFormat[];
};

/** Fills the sheet from its furniture; what it read is what `elementStates` compares with later. */
export function readElements(sheet: Worksheet, pieces: readonly Piece[], context: ElementContext): void {
  const found = (name: string): string | undefined => pieces.find((p) => p.name === name)?.text;
  const each = (name: string, item: string) => {
    const text = found(name);
    return text === undefined ? [] : childrenNamed(text, root(text), item);
  };
  sheet.columns.spans = each('cols', 'col').map(
    (e): ColumnSpan => ({
      first: Number(attribute(e, 'min')) - 1,
      last: Math.min(Number(attribute(e, 'max')), maxColumns) - 1,
      hidden: isTrue(attribute(e, 'hidden')),
      ...(attribute(e, 'width') !== undefined && { width: Number(attribute(e, 'width')) }),
      ...(Number(attribute(e, 'style') ?? 0) > 0 && { style: Number(attribute(e, 'style')) }),
    }),
  );
  sheet.merges = each('mergeCells', 'mergeCell').flatMap((e) => readAreas(attribute(e, 'ref') ?? ''));
  sheet.hyperlinks = each('hyperlinks', 'hyperlink').flatMap((e): Hyperlink[] => {
    const [place] = readAreas(attribute(e, 'ref') ?? '');
    const relation = context.relationships.find((r) => r.id === attribute(e, 'r:id'));
    const location = attribute(e, 'location');
    const tip = attribute(e, 'tooltip');
    return place
      ? [
          {
            area: place,
            ...(relation && { address: relation.target }),
            ...(location !== undefined && { documentReference: location }),
            ...(tip !== undefined && { screenTip: tip }),
          },
        ]
      : [];
  });
  const filter = found('autoFilter');
  const [filtered] = filter === undefined ? [] : readAreas(attribute(root(filter), 'ref') ?? '');
  if (filter !== undefined && filtered)
    sheet.autoFilter = {
      area: filtered,
      filtered: childrenNamed(filter, root(filter), 'filterColumn').length > 0,
    };
  const views = found('sheetViews');
  const pane = views === undefined ? null : /<(?:[\w.-]+:)?pane\b([^>]*)>/.exec(views);
  if (pane && /frozen/.test(pane[1]!))
    sheet.frozen = {
      rows: Number(attribute({ attributes: pane[1]! }, 'ySplit') ?? 0),
      columns: Number(attribute({ attributes: pane[1]! }, 'xSplit') ?? 0),
    };
  const format = found('sheetFormatPr');
  const width = format && attribute(root(format), 'defaultColWidth');
  if (width) sheet.standardWidth = Number(width);
  const color = /<(?:[\w.-]+:)?tabColor [^>]*rgb="\w\w(\w{6})"/.exec(found('sheetPr') ?? '');
  if (color) sheet.tabColor = `#${color[1]!.toUpperCase()}`;
  sheet.pageLayout = readPageLayout(found);
  readConditionalFormats(sheet, pieces, context);
}

function readConditionalFormats(sheet: Worksheet, pieces: readonly Piece[], context: ElementContext): void {
  const read: { priority: number; format: ConditionalFormat }[] = [];
  for (const { name, text } of pieces) {
    if (name !== 'conditionalFormatting') continue;
    const block = root(text);
    for (const e of childrenNamed(text, block, 'cfRule')) {
      const format = new ConditionalFormat(
        sheet,
        ruleTypes[attribute(e, 'type') ?? ''] ?? 'PresetCriteria',
        readAreas(attribute(block, 'sqref') ?? ''),
      );
      const formula = child(text, e, 'formula');
      const dxf = attribute(e, 'dxfId');
      format.rule = outer(text, e);
      format.stopIfTrue = isTrue(attribute(e, 'stopIfTrue'));
      if (format.type === 'Custom' && formula) format.formula = `=${unescapeXml(inner(text, formula))}`;
      if (dxf !== undefined) format.look = { ...context.dxfs[Number(dxf)] };
      read.push({ priority: Number(attribute(e, 'priority') ?? 0), format });
    }
  }
  sheet.conditionalFormats = read.sort((a, b) => a.priority - b.priority).map((r) => r.format);
}

const inches = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Math.round(Number(text) * 72 * 1000) / 1000;

function readPageLayout(found: (name: string) => string | undefined): PageLayout {
  const layout = newPageLayout();
  const at = (name: string, key: string): string | undefined => {
    const text = found(name);
    return text === undefined ? undefined : attribute(root(text), key);
  };
  const header = found('headerFooter');
  const code = (name: string): string => {
    const e = header === undefined ? null : child(header, root(header), name);
    return e ? unescapeXml(inner(header!, e)) : '';
  };
  const piece = (text: string, mark: string): string =>
    new RegExp(`&${mark}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1] ?? '';
  const fit = /fitToPage="(?:1|true)"/.test(found('sheetPr') ?? '');
  const pages = (key: string): number | undefined => {
    const n = Number(at('pageSetup', key) ?? 1);
    return n === 0 ? undefined : n;
  };
  const wide = pages('fitToWidth');
  const tall = pages('fitToHeight');
  const zoom = fit
    ? {
        ...(wide !== undefined && { horizontalFitToPages: wide }),
        ...(tall !== undefined && { verticalFitToPages: tall }),
      }
    : { scale: Number(at('pageSetup', 'scale') ?? 100) };
  return {
    orientation: at('pageSetup', 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperSizes[at('pageSetup', 'paperSize') ?? '9'] ?? layout.paperSize,
    centerHorizontally: isTrue(at('printOptions', 'horizontalCentered')),
    centerVertically: isTrue(at('printOptions', 'verticalCentered')),
    printGridlines: isTrue(at('printOptions', 'gridLines')),
    printHeadings: isTrue(at('printOptions', 'headings')),
    blackAndWhite: isTrue(at('pageSetup', 'blackAndWhite')),
    leftMargin: inches(at('pageMargins', 'left'), layout.leftMargin),
    rightMargin: inches(at('pageMargins', 'right'), layout.rightMargin),
    topMargin: inches(at('pageMargins', 'top'), layout.topMargin),
    bottomMargin: inches(at('pageMargins', 'bottom'), layout.bottomMargin),
    headerMargin: inches(at('pageMargins', 'header'), layout.headerMargin),
    footerMargin: inches(at('pageMargins', 'footer'), layout.footerMargin),
    zoom,
    headersFooters: {
      leftHeader: piece(code('oddHeader'), 'L'),
      centerHeader: piece(code('oddHeader'), 'C'),
      rightHeader: piece(code('oddHeader'), 'R'),
      leftFooter: piece(code('oddFooter'), 'L'),
      centerFooter: piece(code('oddFooter'), 'C'),
      rightFooter: piece(code('oddFooter'), 'R'),
    },
  };
}

const paperSizes: Record<string, string> = { 1: 'Letter', 5: 'Legal', 8: 'A3', 9: 'A4', 11: 'A5' };

/** What the model says of each element, as comparable text. */
export function elementStates(sheet: Worksheet): Record<string, string> {
  const used = sheet.cells.used(false);
  return {
    dimension: JSON.stringify(used),
    cols: JSON.stringify(sheet.columns.spans),
    mergeCells: JSON.stringify(sheet.merges),
    conditionalFormatting: JSON.stringify(sheet.conditionalFormats.map((cf) => [cf.id, cf.state])),
    hyperlinks: JSON.stringify(sheet.hyperlinks),
    sheetViews: JSON.stringify(sheet.frozen),
    sheetPr: JSON.stringify([sheet.tabColor, sheet.pageLayout.zoom.scale === undefined]),
    sheetProtection: String(sheet.protected),
    ...pageStates(sheet.pageLayout),
  };
}

function pageStates(p: PageLayout): Record<string, string> {
  return {
    printOptions: JSON.stringify([
      p.centerHorizontally,
      p.centerVertically,
      p.printGridlines,
      p.printHeadings,
    ]),
    pageMargins: JSON.stringify([
      p.leftMargin,
      p.rightMargin,
      p.topMargin,
      p.bottomMargin,
      p.headerMargin,
      p.footerMargin,
    ]),
    pageSetup: JSON.stringify([p.orientation, p.paperSize, p.blackAndWhite, p.zoom]),
    headerFooter: JSON.stringify(p.headersFooters),
  };
}

export type ElementWriter = {
  readonly prefix: string;
  styleIndex(style: number): number;
  dxf(look: DifferentialFormat): number;
  /** Gives the id of a relationship to an address outside. */
  link(address: string): string;
};

/** The element as the model has it now: its text, or empty where there is nothing to say. */
export function writeElement(
  sheet: Worksheet,
  name: string,
  old: string | undefined,
  w: ElementWriter,
): string {
  const p = w.prefix;
  const own = (): string => old ?? `<${p}${name}/>`;
  const layout = sheet.pageLayout;
  switch (name) {
    case 'dimension': {
      const used = sheet.cells.used(false);
      return used ? withAttribute(own(), 'ref', areaName(used)) : '';
    }
    case 'cols':
      return list(
        `${p}cols`,
        sheet.columns.spans.map((s) => column(s, `${p}col`, w)),
      );
    case 'mergeCells':
      return list(
        `${p}mergeCells`,
        sheet.merges.map((m) => `<${p}mergeCell ref="${areaName(m)}"/>`),
        true,
      );
    case 'conditionalFormatting':
      return sheet.conditionalFormats.map((cf) => conditional(cf, w)).join('');
    case 'hyperlinks':
      return list(
        `${p}hyperlinks`,
        sheet.hyperlinks.map((h) => hyperlink(h, `${p}hyperlink`, w)),
      );
    case 'sheetViews':
      return frozen(sheet, old, p);
    case 'sheetPr': {
      const without = own().replace(/<(?:[\w.-]+:)?tabColor\b[^>]*\/>/, '');
      const rest = without.replace(/<(?:[\w.-]+:)?pageSetUpPr\b[^>]*\/>/, '');
      const color = sheet.tabColor === '' ? '' : `<${p}tabColor rgb="FF${sheet.tabColor.slice(1)}"/>`;
      const e = root(rest);
      return withInner(
        rest,
        `${color}${rest.slice(e.innerStart, e.innerEnd)}<${p}pageSetUpPr fitToPage="${layout.zoom.scale === undefined ? 1 : 0}"/>`,
      );
    }
    case 'sheetProtection':
      return sheet.protected ? withAttribute(own(), 'sheet', '1') : '';
    case 'printOptions':
      return flags(own(), {
        horizontalCentered: layout.centerHorizontally,
        verticalCentered: layout.centerVertically,
        gridLines: layout.printGridlines,
        headings: layout.printHeadings,
      });
    case 'pageMargins':
      return Object.entries({
        left: layout.leftMargin,
        right: layout.rightMargin,
        top: layout.topMargin,
        bottom: layout.bottomMargin,
        header: layout.headerMargin,
        footer: layout.footerMargin,
      }).reduce((text, [key, points]) => withAttribute(text, key, String(points / 72)), own());
    case 'pageSetup': {
      const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
      const paper = Object.entries(paperSizes).find(([, size]) => size === layout.paperSize)?.[0];
      const attributes = {
        paperSize: paper,
        orientation: layout.orientation.toLowerCase(),
        blackAndWhite: layout.blackAndWhite ? '1' : undefined,
        scale: scale?.toString(),
        fitToWidth: scale === undefined ? String(horizontalFitToPages ?? 0) : undefined,
        fitToHeight: scale === undefined ? String(verticalFitToPages ?? 0) : undefined,
      };
      return Object.entries(attributes).reduce(
        (text, [key, value]) => withAttribute(text, key, value),
        own(),
      );
    }
    default: {
      const h = layout.headersFooters;
      const codes = (l: string, c: string, r: string): string =>
        escapeXml([l && `&L${l}`, c && `&C${c}`, r && `&R${r}`].join(''));
      return `<${p}headerFooter><${p}oddHeader>${codes(h.leftHeader, h.centerHeader, h.rightHeader)}</${p}oddHeader><${p}oddFooter>${codes(h.leftFooter, h.centerFooter, h.rightFooter)}</${p}oddFooter></${p}headerFooter>`;
    }
  }
}

const list = (name: string, items: readonly string[], counted = false): string =>
  items.length === 0
    ? ''
    : `<${name}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${name}>`;

const flags = (text: string, values: Record<string, boolean>): string =>
  Object.entries(values).reduce(
    (result, [name, on]) => withAttribute(result, name, on ? '1' : undefined),
    text,
  );

function column(s: ColumnSpan, name: string, w: ElementWriter): string {
  const width = s.width === undefined ? ' width="9.140625"' : ` width="${s.width}" customWidth="1"`;
  const style = s.style === undefined ? '' : ` style="${w.styleIndex(s.style)}"`;
  return `<${name} min="${s.first + 1}" max="${s.last + 1}"${width}${style}${s.hidden ? ' hidden="1"' : ''}/>`;
}

function conditional(cf: ConditionalFormat, w: ElementWriter): string {
  const p = w.prefix;
  const sqref = cf.areas.map((a: Area) => areaName(a)).join(' ');
  const priority = String(cf.priority + 1);
  const stop = cf.stopIfTrue ? ' stopIfTrue="1"' : '';
  const rule =
    cf.rule !== undefined
      ? withAttribute(cf.rule, 'priority', priority)
      : `<${p}cfRule type="expression" dxfId="${w.dxf(cf.look)}" priority="${priority}"${stop}><${p}formula>${escapeXml(cf.formula.replace(/^=/, ''))}</${p}formula></${p}cfRule>`;
  return `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`;
}

function hyperlink(h: Hyperlink, name: string, w: ElementWriter): string {
  const relation =
    h.address === undefined
      ? ''
      : ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${w.link(h.address)}"`;
  const location =
    h.documentReference === undefined ? '' : ` location="${escapeAttribute(h.documentReference)}"`;
  const tip = h.screenTip === undefined ? '' : ` tooltip="${escapeAttribute(h.screenTip)}"`;
  return `<${name} ref="${areaName(h.area)}"${relation}${location}${tip}/>`;
}

function frozen(sheet: Worksheet, old: string | undefined, p: string): string {
  const { rows, columns } = sheet.frozen;
  const split = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`;
  const pane =
    split === ''
      ? ''
      : `<${p}pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight'}" state="frozen"/>`;
  const text = old ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const views = root(text);
  const [view] = [...children(text, views.innerStart, views.innerEnd)];
  if (!view) return text;
  const kept = [...children(text, view.innerStart, view.innerEnd)]
    .filter((e) => e.name !== 'pane' && e.name !== 'selection')
    .map((e) => outer(text, e));
  return (
    text.slice(0, view.start) + withInner(outer(text, view), pane + kept.join('')) + text.slice(view.end)
  );
}
