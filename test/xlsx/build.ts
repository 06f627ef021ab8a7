/**
 * Small workbooks from a few words of XML, in every dialect that programs write: prefixes, strict
 * namespaces, UTF-16, parts anywhere. What a test does not name is as Excel writes it.
 */
import { type ZipEntry, zip } from './zip.ts';

export type SheetSource = {
  readonly name?: string;
  /** What stands inside `worksheet`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** `chartsheet` and the like; the part's root is then of that name. */
  readonly type?: string;
  readonly part?: string;
  readonly relationships?: readonly RelationshipSource[];
};

export type RelationshipSource = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
};

export type WorkbookSource = {
  readonly sheets?: readonly SheetSource[];
  /** `si` elements, or plain texts. */
  readonly strings?: readonly string[];
  /** Number format codes: the style of that index. Style 0 is General. */
  readonly formats?: readonly string[];
  /** What stands inside `workbook` before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly relationships?: readonly RelationshipSource[];
  readonly parts?: readonly ZipEntry[];
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';
  /** Where the workbook part stands; the others are beside it. */
  readonly folder?: string;
  /** How the package's relationships name the workbook part. */
  readonly target?: string;
  /** Applied to every entry. */
  readonly entry?: Partial<ZipEntry>;
};

export function sheetData(rows: string): SheetSource {
  return { xml: `<sheetData>${rows}</sheetData>` };
}

export function build(source: WorkbookSource): Buffer {
  return zip(parts(source).map((part) => ({ ...part, ...source.entry })));
}

export function parts(source: WorkbookSource): ZipEntry[] {
  const folder = source.folder ?? 'xl/';
  const sheets = source.sheets ?? [];
  const encode = (xml: string) => encoded(xml, source.encoding ?? 'utf-8');
  const main = (root: string, inner: string) => encode(mainPart(root, inner, source));
  const links = (bonds: readonly RelationshipSource[]) => encode(relationshipsPart(bonds, source.strict));
  const partOf = (sheet: SheetSource, index: number) => sheet.part ?? `worksheets/sheet${index + 1}.xml`;
  const list = sheets.map((sheet, index) => {
    const state = sheet.state ? ` state="${sheet.state}"` : '';
    return `<sheet name="${sheet.name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const formats = (source.formats ?? []).map((code, index) => ({ id: 164 + index, code }));
  const numFmts = formats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  const xfs = ['<xf numFmtId="0"/>', ...formats.map(({ id }) => `<xf numFmtId="${id}"/>`)];
  const si = (source.strings ?? []).map((text) =>
    text.startsWith('<') ? text : `<t>${escapeXml(text)}</t>`,
  );
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      data: links([{ id: 'rId1', type: 'officeDocument', target: source.target ?? `${folder}workbook.xml` }]),
    },
    {
      name: `${folder}workbook.xml`,
      data: main('workbook', `${source.before ?? ''}<sheets>${list.join('')}</sheets>${source.after ?? ''}`),
    },
    {
      name: `${folder}_rels/workbook.xml.rels`,
      data: links([
        ...sheets.map((sheet, index) => ({
          id: `rId${index + 1}`,
          type: sheet.type ?? 'worksheet',
          target: partOf(sheet, index),
        })),
        { id: 'strings', type: 'sharedStrings', target: 'texts.xml' },
        { id: 'styles', type: 'styles', target: 'styles.xml' },
        ...(source.relationships ?? []),
      ]),
    },
    { name: `${folder}texts.xml`, data: main('sst', si.map((text) => `<si>${text}</si>`).join('')) },
    {
      name: `${folder}styles.xml`,
      data: main('styleSheet', `<numFmts>${numFmts.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs>`),
    },
    ...sheets.flatMap((sheet, index): ZipEntry[] => {
      const part = `${folder}${partOf(sheet, index)}`;
      const slash = part.lastIndexOf('/') + 1;
      const bonds = sheet.relationships ?? [];
      return [
        { name: part, data: main(sheet.type ?? 'worksheet', sheet.xml) },
        ...(bonds.length === 0
          ? []
          : [{ name: `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, data: links(bonds) }]),
      ];
    }),
    ...(source.parts ?? []),
  ];
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const namespaces = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    bonds: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    bonds: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
};

function mainPart(root: string, inner: string, source: WorkbookSource): string {
  const { main, bonds } = namespaces[source.strict ? 'strict' : 'transitional'];
  const prefix = source.prefix ?? '';
  const bare = `<${root}>${inner}</${root}>`;
  const named = prefix === '' ? bare : bare.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}:`);
  const open = prefix === '' ? root : `${prefix}:${root}`;
  return named.replace(`<${open}>`, `<${open} xmlns${prefix && `:${prefix}`}="${main}" xmlns:r="${bonds}">`);
}

function relationshipsPart(bonds: readonly RelationshipSource[], strict = false): string {
  const base = namespaces[strict ? 'strict' : 'transitional'].bonds;
  const list = bonds.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${base}/${type}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function encoded(xml: string, encoding: NonNullable<WorkbookSource['encoding']>): Buffer {
  const declared = `<?xml version="1.0" encoding="${encoding.replace(/-bom|le|be/, '').toUpperCase()}"?>\n${xml}`;
  if (encoding === 'utf-8') return Buffer.from(declared);
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${declared}`);
  const little = Buffer.from(`\ufeff${declared}`, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}
