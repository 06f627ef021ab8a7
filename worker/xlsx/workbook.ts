/**
 * The workbook part and what it leads to: sheets in their order, shared texts, formats, names, our own
 * settings. Charts, dialogs and macro sheets hold no cells and are passed over; a worksheet that is named
 * but not there makes the workbook damaged, since its rows would be missing in silence.
 */
import type { DefinedName, Grid, Sheet } from '../../shared/workbook/grid.ts';
import type { Book } from './cell.ts';
import { weight } from './limits.ts';
import type { Package, Relationship } from './package.ts';
import { damaged, Refusal } from './problem.ts';
import { readSettings } from './settings.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { foreign } from './sniff.ts';
import { readStyles } from './styles.ts';
import { unescapeExcel } from './text.ts';
import type { Xml } from './xml.ts';

type Listed = { readonly name: string; readonly id: string; readonly visibility: Sheet['visibility'] };
type Name = Omit<DefinedName, 'sheet'> & { readonly sheetIndex: number | undefined };
type Contents = { sheets: Listed[]; names: Name[]; date1904: boolean };

export function readWorkbook(pkg: Package): Grid {
  const part = targetOf(pkg.relationships(''), 'officeDocument');
  const contents = readContents(pkg, part);
  const bonds = pkg.relationships(part ?? '');
  const book: Book = {
    date1904: contents.date1904,
    strings: readStrings(pkg, targetOf(bonds, 'sharedStrings')),
    formats: readFormats(pkg, targetOf(bonds, 'styles')),
  };
  const sheets = readSheets(pkg, contents.sheets, bonds, book);
  const settings = readSettings(pkg, bonds);
  return {
    sheets,
    date1904: contents.date1904,
    names: contents.names.map(({ sheetIndex, ...name }) => {
      const sheet = sheetIndex === undefined ? undefined : contents.sheets[sheetIndex]?.name;
      return sheet === undefined ? name : { ...name, sheet };
    }),
    ...(settings === undefined ? {} : { settings }),
  };
}

function readStrings(pkg: Package, part: string | undefined): Book['strings'] {
  const xml = part === undefined ? undefined : pkg.xml(part);
  return xml === undefined ? [] : readSharedStrings(xml, pkg.budget);
}

function readFormats(pkg: Package, part: string | undefined): Book['formats'] {
  const xml = part === undefined ? undefined : pkg.xml(part);
  return xml === undefined ? [] : readStyles(xml, pkg.budget);
}

function targetOf(bonds: readonly Relationship[], type: string): string | undefined {
  return bonds.find((bond) => bond.type === type)?.target;
}

function readSheets(
  pkg: Package,
  listed: readonly Listed[],
  bonds: readonly Relationship[],
  book: Book,
): Sheet[] {
  const bound = new Map(bonds.map((bond) => [bond.id, bond]));
  const parts = new Set<string>();
  const sheets: Sheet[] = [];
  for (const { name, id, visibility } of listed) {
    // Modules of old macros are listed as sheets that lead nowhere.
    if (id === '') continue;
    const bond = bound.get(id);
    if (bond === undefined || bond.external) throw damaged('missing-part', { sheet: name });
    if (bond.type !== 'worksheet') continue;
    // One part as two sheets would count its rows twice.
    if (parts.has(bond.target)) throw damaged('duplicate-part', { sheet: name });
    parts.add(bond.target);
    sheets.push({ name, visibility, ...readSheet(pkg, bond.target, book) });
  }
  if (sheets.length === 0) throw notAWorkbook('no-sheets');
  return sheets;
}

function readContents(pkg: Package, part: string | undefined): Contents {
  const bytes = part === undefined ? undefined : pkg.bytes(part);
  if (part === undefined || bytes === undefined) throw notAWorkbook(kindWithoutWorkbook(pkg));
  // The binary format's first record: the same package, other parts.
  if (bytes[0] === 0x83) throw notAWorkbook('xlsb');
  const xml = pkg.scan(bytes, part);
  if (!xml.next() || xml.name !== 'workbook') throw notAWorkbook(officeKind(xml.name));
  const contents: Contents = { sheets: [], names: [], date1904: false };
  while (xml.nextChild(1)) readElement(xml, contents, pkg);
  return contents;
}

function readElement(xml: Xml, contents: Contents, pkg: Package): void {
  if (xml.name === 'workbookPr') contents.date1904 = xml.flag('date1904');
  else if (xml.name === 'sheets') {
    while (xml.nextChild(2)) {
      pkg.budget.keep(weight.record);
      const state = xml.attribute('state');
      contents.sheets.push({
        name: unescapeExcel(xml.attribute('name') ?? ''),
        id: xml.attribute('id', true) ?? '',
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      });
    }
  } else if (xml.name === 'definedNames') {
    while (xml.nextChild(2)) contents.names.push(readName(xml, pkg));
  }
}

function readName(xml: Xml, pkg: Package): Name {
  const index = xml.attribute('localSheetId');
  const name = unescapeExcel(xml.attribute('name') ?? '');
  const hidden = xml.flag('hidden');
  const refersTo = xml.text().replace(/^=/, '');
  pkg.budget.keep(weight.record + refersTo.length);
  return { name, hidden, refersTo, sheetIndex: index === undefined ? undefined : Number(index) };
}

function notAWorkbook(kind: string): Refusal {
  const { code, facts } = foreign(kind);
  return new Refusal(code, facts);
}

function officeKind(root: string | undefined): string {
  return root === 'document' ? 'docx' : root === 'presentation' ? 'pptx' : 'zip';
}

/** OpenDocument says its kind in a part of its own (ODF 1.2 part 3, 3.3). */
function kindWithoutWorkbook(pkg: Package): string {
  const type = pkg.bytes('mimetype')?.toString('latin1') ?? '';
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  if (type.includes('opendocument')) return 'opendocument';
  return numbersParts.some((part) => pkg.has(part)) ? 'numbers' : 'zip';
}

/** Where Apple Numbers keeps its document, now and in its older packages. */
const numbersParts = ['Index/Document.iwa', 'Index.zip', 'index.xml'];
