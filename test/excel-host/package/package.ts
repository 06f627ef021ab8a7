/**
 * An Open Packaging Conventions package: named parts of bytes, how they refer to one another
 * (relationships), and what they are (content types). Parts nobody sets keep the very bytes they came with,
 * in the order they came in (ISO/IEC 29500-2).
 */
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { attribute, children, escapeAttribute, root, splice } from './xml.ts';

export type Relationship = {
  readonly id: string;
  /** The last segment of the type's address: `worksheet`, `table`, `customXml`… */
  readonly kind: string;
  /** A part name (no leading slash) or, when external, an address. */
  readonly target: string;
  readonly external: boolean;
};

const typesPart = '[Content_Types].xml';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export class Package {
  private readonly parts: Map<string, Uint8Array>;

  private constructor(parts: Map<string, Uint8Array>) {
    this.parts = parts;
  }

  /** Opens the bytes of an .xlsx. Throws where they are no package. */
  static open(bytes: Uint8Array): Package {
    const parts = new Map<string, Uint8Array>();
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      if (!name.endsWith('/')) parts.set(name.replaceAll('\\', '/').replace(/^\//, ''), content);
    if (!parts.has(typesPart)) throw new Error('not an Office package: no content types');
    return new Package(parts);
  }

  /** A copy that can be changed without touching this one. */
  copy(): Package {
    return new Package(new Map(this.parts));
  }

  bytes(): Uint8Array {
    const files: Zippable = {};
    // One fixed moment, so that the same parts make the same file.
    for (const [name, content] of this.parts)
      files[name] = [content, { level: 4, mtime: '1980-01-01T00:00:00' }];
    return zipSync(files);
  }

  /** Whether every part has the same bytes. */
  isSameAs(other: Package): boolean {
    return (
      this.parts.size === other.parts.size &&
      [...this.parts].every(([name, content]) => {
        const theirs = other.parts.get(name);
        return (
          theirs === content ||
          (theirs?.length === content.length && theirs.every((byte, i) => byte === content[i]))
        );
      })
    );
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  part(name: string): Uint8Array | undefined {
    const found = this.find(name);
    return found === undefined ? undefined : this.parts.get(found);
  }

  text(name: string): string | undefined {
    const content = this.part(name);
    return content === undefined ? undefined : decode(content);
  }

  set(name: string, text: string): void {
    this.parts.set(this.find(name) ?? name, new TextEncoder().encode(asUtf8(text)));
  }

  /** Sets the part only where its text differs, so that an untouched one keeps its bytes. */
  update(name: string, text: string): void {
    if (this.text(name) !== text) this.set(name, text);
  }

  remove(name: string): void {
    const found = this.find(name);
    if (found === undefined) return;
    this.parts.delete(found);
    this.parts.delete(relationshipsOf(found));
    const types = this.text(typesPart)!;
    for (const e of children(types, root(types).innerStart))
      if (e.name === 'Override' && attribute(e, 'PartName') === `/${found}`) {
        this.set(typesPart, splice(types, e.start, e.end, ''));
        break;
      }
  }

  add(name: string, text: string, contentType: string): void {
    this.set(name, text);
    const types = this.text(typesPart)!;
    const override = `<Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>`;
    const end = root(types).innerEnd;
    this.set(typesPart, splice(types, end, end, override));
  }

  contentType(name: string): string | undefined {
    const types = this.text(typesPart)!;
    let byExtension: string | undefined;
    for (const e of children(types, root(types).innerStart)) {
      if (e.name === 'Override' && attribute(e, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase())
        return attribute(e, 'ContentType');
      if (e.name === 'Default' && name.toLowerCase().endsWith(`.${attribute(e, 'Extension')?.toLowerCase()}`))
        byExtension = attribute(e, 'ContentType');
    }
    return byExtension;
  }

  /** `stem1.xml`, `stem2.xml`…: the first that is free. */
  freeName(stem: string, extension = '.xml'): string {
    for (let n = 1; ; n++) if (!this.has(`${stem}${n}${extension}`)) return `${stem}${n}${extension}`;
  }

  /** The relationships of a part; of the package itself for the empty name. */
  relationships(source: string): Relationship[] {
    const xml = this.text(relationshipsOf(source));
    if (xml === undefined) return [];
    return [...children(xml, root(xml).innerStart)].map((e) => {
      const external = attribute(e, 'TargetMode') === 'External';
      const target = attribute(e, 'Target') ?? '';
      return {
        id: attribute(e, 'Id') ?? '',
        kind: (attribute(e, 'Type') ?? '').split('/').at(-1)!,
        target: external ? target : resolve(source, target),
        external,
      };
    });
  }

  related(source: string, kind: string): string | undefined {
    return this.relationships(source).find((r) => r.kind === kind && !r.external)?.target;
  }

  /** Adds a relationship and gives its id. */
  relate(source: string, kind: string, target: string, external = false): string {
    const name = relationshipsOf(source);
    const xml =
      this.text(name) ?? `${declaration}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    const taken = new Set(this.relationships(source).map((r) => r.id));
    let n = 1;
    while (taken.has(`rId${n}`)) n++;
    const to = external ? target : relative(source, target);
    const mode = external ? ' TargetMode="External"' : '';
    const element = `<Relationship Id="rId${n}" Type="${officeRelationships}/${kind}" Target="${escapeAttribute(to)}"${mode}/>`;
    const top = root(xml);
    this.set(
      name,
      top.innerStart === top.end
        ? `${xml.slice(0, top.end).replace(/\s*\/>$/, '>')}${element}</${top.prefix}${top.name}>`
        : splice(xml, top.innerEnd, top.innerEnd, element),
    );
    return `rId${n}`;
  }

  unrelate(source: string, id: string): void {
    const name = relationshipsOf(source);
    const xml = this.text(name);
    if (xml === undefined) return;
    for (const e of children(xml, root(xml).innerStart))
      if (attribute(e, 'Id') === id) {
        this.set(name, splice(xml, e.start, e.end, ''));
        return;
      }
  }

  /** Removes a part and, with it, whatever it alone referred to. */
  removeWithDependents(name: string): void {
    const dependents = this.relationships(name).filter((r) => !r.external);
    this.remove(name);
    for (const { target } of dependents)
      if (this.has(target) && !this.isReferred(target)) this.removeWithDependents(target);
  }

  private isReferred(target: string): boolean {
    return this.names()
      .filter((n) => n.endsWith('.rels'))
      .some((n) => this.relationships(sourceOf(n)).some((r) => !r.external && r.target === target));
  }

  /** Part names are compared without case (ISO/IEC 29500-2 6.2.2.3). */
  private find(name: string): string | undefined {
    if (this.parts.has(name)) return name;
    const wanted = name.toLowerCase();
    for (const key of this.parts.keys()) if (key.toLowerCase() === wanted) return key;
    return undefined;
  }
}

function relationshipsOf(source: string): string {
  const slash = source.lastIndexOf('/');
  return source === '' ? '_rels/.rels' : `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

const sourceOf = (relationships: string): string => relationships.replace(/_rels\/([^/]*)\.rels$/, '$1');

function resolve(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.replaceAll('\\', '/').split('/'))
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  return path.join('/');
}

/** From one part to another, as the common producers write it: not every reader knows absolute targets. */
function relative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  return new TextDecoder().decode(content);
}

const asUtf8 = (text: string): string =>
  text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2');
