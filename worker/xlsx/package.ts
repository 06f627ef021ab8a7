/**
 * The workbook as a package of parts (ECMA-376 part 2): a part is found through the relationship that
 * leads to it, never by its file name. Names are compared as the standard says, without case; targets come
 * absolute, relative, percent-encoded and, from some writers, with backslashes.
 */
import { Budget, type Limits, weight } from './limits.ts';
import { damaged, tooLarge } from './problem.ts';
import { unpack } from './unpack.ts';
import { toUtf8 } from './utf8.ts';
import { mostCut, Xml } from './xml.ts';
import { type Entry, readEntries } from './zip.ts';

export type Relationship = {
  readonly id: string;
  /** Last word of the type's address, which strict and transitional share: `worksheet`, `styles` … */
  readonly type: string;
  /** Name of the part, or the address as written when external. */
  readonly target: string;
  readonly external: boolean;
};

/** What reading a part counts for at least, so that small parts cannot be asked for by the million. */
const leastCharge = 64 * 1024;

export class Package {
  readonly budget: Budget;
  readonly #limits: Limits;
  readonly #file: Buffer;
  readonly #entries = new Map<string, Entry | 'twice'>();
  #unpacked = 0;

  constructor(file: Buffer, limits: Limits) {
    this.budget = new Budget(limits);
    this.#limits = limits;
    this.#file = file;
    for (const entry of readEntries(file, limits)) {
      const key = partKey(entry.name);
      this.#entries.set(key, this.#entries.has(key) ? 'twice' : entry);
    }
  }

  has(part: string): boolean {
    return this.#entries.has(partKey(part));
  }

  /** The part's bytes; undefined when there is no such part. */
  bytes(part: string): Buffer | undefined {
    const entry = this.#entries.get(partKey(part));
    // Two parts of one name: one reader would take the first and another the last.
    if (entry === 'twice') throw damaged('duplicate-part', { part });
    if (entry === undefined) return undefined;
    // The entry must turn out to have the size that it tells.
    const cap = Math.min(this.#limits.unpackedBytes - this.#unpacked, this.#limits.partBytes);
    if (entry.size > cap) throw tooLarge('unpacked', cap);
    this.#unpacked += Math.max(entry.size, leastCharge);
    this.budget.open(entry.size);
    return unpack(this.#file, entry, cap);
  }

  /** A scanner over an XML part; undefined when there is no such part. */
  xml(part: string): Xml | undefined {
    const bytes = this.bytes(part);
    return bytes && this.scan(bytes, part);
  }

  /** A scanner over the bytes of an XML part. */
  scan(bytes: Buffer, part: string): Xml {
    const text = toUtf8(bytes, part);
    if (text.length <= mostCut) this.budget.keep(text.length);
    return new Xml(text);
  }

  /** The relationships of a part; those of the package itself for ''. */
  relationships(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf('/');
    const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
    const xml = this.xml(name);
    return xml ? readRelationships(xml, part, this.budget) : [];
  }
}

function readRelationships(xml: Xml, part: string, budget: Budget): Relationship[] {
  const found: Relationship[] = [];
  xml.next();
  while (xml.nextChild(1, 'Relationship')) {
    budget.keep(weight.record);
    const external = xml.attribute('TargetMode') === 'External';
    const target = xml.attribute('Target') ?? '';
    found.push({
      id: xml.attribute('Id') ?? '',
      type: (xml.attribute('Type') ?? '').replace(/^.*\//s, ''),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The part that `target` means, seen from the part `from`. */
function resolveTarget(from: string, target: string): string {
  const path = decodePercent(target.replace(/[#?].*$/s, '').replaceAll('\\', '/'));
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
