/**
 * A pull scanner over the bytes of one XML part. It knows only what SpreadsheetML needs: elements,
 * attributes, text, namespaces. An element of another namespace than the root's has the name '' so that
 * extensions cannot pass for content, whatever prefixes a writer chose. Document types and entities of
 * their own are refused: they are how small files grow without end. What is not well formed is refused.
 */
import { damaged } from './problem.ts';
import { decodeText } from './text.ts';
import { readsAt, wordAt } from './words.ts';

const space = 0x20;
const lessThan = 0x3c;
const greaterThan = 0x3e;
const hyphen = 0x2d;
const slash = 0x2f;
const equals = 0x3d;
const colon = 0x3a;
const quote = 0x22;
const apostrophe = 0x27;
const exclamation = 0x21;
const question = 0x3f;

const maxDepth = 200;
const maxAttributes = 1000;
const maxScopes = 200;

/** Up to so many bytes, a part's texts are cut out of one string, which is kept as long as any of them. */
export const mostCut = 64 * 1024;

export class Xml {
  /** Local name of the element just opened or closed; '' when it is of another namespace. */
  name = '';
  /** How many elements are open. */
  depth = 0;
  /** The root's namespace, '' before it is read or where it has none. */
  namespace = '';
  /** How many attributes the element just opened has. */
  attributeCount = 0;
  /** True after an opening tag: the element opened has not been closed since. */
  opened = false;

  readonly bytes: Buffer;
  /** Where the text before the current tag begins and ends. */
  textStart = 0;
  textEnd = 0;

  /** Four places for each attribute: where its name and its value begin and end. */
  #attributeMarks: Int32Array = new Int32Array(4 * 32);
  /** Two places for each element that is open: where its name begins and ends. */
  readonly #nameMarks = new Int32Array(2 * (maxDepth + 1));
  readonly #names: string[] = [''];
  readonly #scopes: { depth: number; prefix: string; uri: string }[] = [];
  /** Whether elements without a prefix, and with the prefix met last, are of the root's namespace. */
  #defaultOwn = true;
  #prefix = '';
  #prefixOwn = false;
  #at = 0;
  /** The element just opened closes itself; its closing is still to be reported. */
  #selfClosed = false;
  /** Text of the element met before a comment or a CDATA section. */
  #carried = '';
  #rootSeen = false;

  /** A small part's bytes, each as a letter. */
  readonly #letters: string | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#letters = bytes.length > mostCut ? undefined : bytes.toString('latin1');
  }

  /** Moves to the next opening or closing tag; false at the end of the part. */
  next(): boolean {
    if (this.#selfClosed) {
      this.#selfClosed = false;
      this.opened = false;
      this.textStart = this.textEnd = this.#at;
      this.#leave();
      return true;
    }
    const bytes = this.bytes;
    const length = bytes.length;
    if (this.#carried !== '') this.#carried = '';
    this.textStart = this.#at;
    for (;;) {
      let at = this.#at;
      while (at < length && bytes[at] !== lessThan) at++;
      if (at >= length) return this.#finish(at);
      this.textEnd = at;
      const mark = bytes[at + 1];
      if (mark === slash) {
        this.#close(at + 2);
        return true;
      }
      if (mark === exclamation || mark === question) this.#aside(at);
      else {
        this.#open(at + 1);
        return true;
      }
    }
  }

  /**
   * Moves to the next child of the element that was open at `depth`, past whatever is left of the child
   * before it; false when that element has closed. Children of other namespaces are passed over, and
   * of other names where one is wanted.
   */
  nextChild(depth: number, wanted = ''): boolean {
    while (this.next()) {
      if (this.opened) {
        if (this.depth !== depth + 1 || this.name === '') continue;
        if (wanted === '' || this.name === wanted) return true;
      } else if (this.depth < depth) {
        // After the root nothing may follow.
        return this.depth === 0 && this.next();
      }
    }
    return false;
  }

  /** The text of the element just opened, without that of its children; moves past its end. */
  text(): string {
    this.next();
    return this.textToEnd();
  }

  /** The same, when the first tag inside that element has been reached already. */
  textToEnd(): string {
    let text = this.textBefore();
    if (!this.opened) return text;
    const child = this.depth;
    while (this.next()) {
      if (this.opened && this.depth === child) text += this.textBefore();
      else if (this.depth < child - 1) return text + this.textBefore();
    }
    return text;
  }

  /** The text between the tag before and the current one. */
  textBefore(): string {
    return this.#carried + decodeText(this.bytes, this.textStart, this.textEnd, this.#letters);
  }

  /** True when the current tag ends a plain element, whose text is all in `textStart`–`textEnd`. */
  get plain(): boolean {
    return !this.opened && this.#carried === '';
  }

  /** Value of an attribute of the element just opened; `r:id` is asked for as `id` with `prefixed`. */
  attribute(name: string, prefixed = false): string | undefined {
    const size = name.length;
    for (let index = 0; index < this.attributeCount; index++) {
      const end = this.#attributeMarks[index * 4 + 1] as number;
      const start = prefixed ? end - size : (this.#attributeMarks[index * 4] as number);
      if (end - start !== size || !readsAt(this.bytes, start, name)) continue;
      if (!prefixed || this.bytes[start - 1] === colon) return this.attributeText(index);
    }
    return undefined;
  }

  /** The name of an attribute, when it is a single letter, as its character code; 0 for any other. */
  attributeLetter(index: number): number {
    const start = this.#attributeMarks[index * 4] as number;
    return this.#attributeMarks[index * 4 + 1] === start + 1 ? (this.bytes[start] as number) : 0;
  }

  /** `1`, `true`, `on` are true; anything else, and absence, is false. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  attributeText(index: number): string {
    return decodeText(this.bytes, this.attributeStart(index), this.attributeEnd(index), this.#letters);
  }

  /** An attribute's value as it stands; for values that come by the million and have no entities. */
  attributeWord(index: number): string {
    return wordAt(this.bytes, this.attributeStart(index), this.attributeEnd(index));
  }

  attributeStart(index: number): number {
    return this.#attributeMarks[index * 4 + 2] as number;
  }

  attributeEnd(index: number): number {
    return this.#attributeMarks[index * 4 + 3] as number;
  }

  #finish(at: number): boolean {
    if (this.depth > 0 || !this.#rootSeen) throw damaged('xml', { detail: 'unclosed' });
    this.#at = this.textEnd = at;
    this.opened = false;
    this.name = '';
    return false;
  }

  /** Comments, processing instructions, CDATA; everything else that begins with `<!` is refused. */
  #aside(at: number): void {
    const bytes = this.bytes;
    const before = decodeText(bytes, this.textStart, at);
    if (bytes[at + 1] === question) {
      this.#carried += before;
      this.#at = this.#past('?>', at + 2);
    } else if (bytes[at + 2] === hyphen && bytes[at + 3] === hyphen) {
      this.#carried += before;
      this.#at = this.#past('-->', at + 4);
    } else if (bytes.toString('latin1', at, at + 9) === '<![CDATA[' && this.depth > 0) {
      this.#at = this.#past(']]>', at + 9);
      this.#carried += before + bytes.toString('utf8', at + 9, this.#at - 3);
    } else throw damaged('doctype');
    this.textStart = this.#at;
  }

  #past(mark: string, from: number): number {
    const found = this.bytes.indexOf(mark, from, 'latin1');
    if (found < 0) throw damaged('xml', { detail: 'unclosed' });
    return found + mark.length;
  }

  #close(start: number): void {
    const bytes = this.bytes;
    const nameStart = this.#nameMarks[this.depth * 2] as number;
    const size = (this.#nameMarks[this.depth * 2 + 1] as number) - nameStart;
    let at = start;
    for (let index = 0; index < size; index++) {
      if (bytes[at++] !== bytes[nameStart + index]) throw damaged('xml', { detail: 'mismatch' });
    }
    if (bytes[at] !== greaterThan) at = pastSpace(bytes, at);
    if (this.depth === 0 || bytes[at] !== greaterThan) throw damaged('xml', { detail: 'mismatch' });
    this.#at = at + 1;
    this.opened = false;
    this.#leave();
  }

  #leave(): void {
    this.name = this.#names[this.depth] as string;
    const scopes = this.#scopes;
    if (scopes.length > 0 && (scopes[scopes.length - 1] as { depth: number }).depth === this.depth) {
      while (scopes.length > 0 && scopes[scopes.length - 1]?.depth === this.depth) scopes.pop();
      this.#scopesChanged();
    }
    this.depth--;
  }

  #open(nameStart: number): void {
    const bytes = this.bytes;
    if (this.depth === 0 && this.#rootSeen) throw damaged('xml', { detail: 'two roots' });
    if (this.depth >= maxDepth) throw damaged('xml', { detail: 'too deep' });
    let at = nameStart;
    let prefixEnd = -1;
    let byte = bytes[at] as number;
    // Letters lie above all the marks that end a name.
    while (byte > greaterThan || (byte > space && byte !== greaterThan && byte !== slash)) {
      if (byte === colon) prefixEnd = at;
      else if (byte === lessThan) throw damaged('xml', { detail: 'tag' });
      byte = bytes[++at] as number;
    }
    if (at === nameStart) throw damaged('xml', { detail: 'tag' });
    const nameEnd = at;
    const depth = ++this.depth;
    this.#nameMarks[depth * 2] = nameStart;
    this.#nameMarks[depth * 2 + 1] = nameEnd;
    if (byte === greaterThan) this.attributeCount = 0;
    else at = this.#attributes(at);
    this.#at = at + 1;
    this.opened = true;
    if (!this.#rootSeen) this.#takeRoot(nameStart, prefixEnd);
    const own = prefixEnd < 0 ? this.#defaultOwn : this.#prefixIsOwn(wordAt(bytes, nameStart, prefixEnd));
    this.name = own ? wordAt(bytes, prefixEnd < 0 ? nameStart : prefixEnd + 1, nameEnd) : '';
    this.#names[depth] = this.name;
  }

  #takeRoot(nameStart: number, prefixEnd: number): void {
    this.#rootSeen = true;
    this.namespace = this.#resolve(prefixEnd < 0 ? '' : wordAt(this.bytes, nameStart, prefixEnd));
    this.#scopesChanged();
  }

  #scopesChanged(): void {
    this.#defaultOwn = this.#resolve('') === this.namespace;
    this.#prefix = '';
  }

  #prefixIsOwn(prefix: string): boolean {
    if (prefix !== this.#prefix) {
      this.#prefix = prefix;
      this.#prefixOwn = this.#resolve(prefix) === this.namespace;
    }
    return this.#prefixOwn;
  }

  /** Notes the attributes from `from` on, and whether the element closes itself; gives the place of `>`. */
  #attributes(from: number): number {
    const bytes = this.bytes;
    let marks = this.#attributeMarks;
    let count = 0;
    let at = from;
    for (;;) {
      at = pastSpace(bytes, at);
      let byte = bytes[at] as number;
      if (byte === greaterThan || byte === slash) break;
      const nameStart = at;
      while (byte > greaterThan || (byte > space && byte !== equals && byte !== greaterThan)) {
        byte = bytes[++at] as number;
      }
      const nameEnd = at;
      at = pastSpace(bytes, at);
      if (bytes[at] !== equals || nameEnd === nameStart) throw damaged('xml', { detail: 'attribute' });
      at = pastSpace(bytes, at + 1);
      const mark = bytes[at];
      if (mark !== quote && mark !== apostrophe) throw damaged('xml', { detail: 'attribute' });
      const valueStart = at + 1;
      do byte = bytes[++at] as number;
      while (byte !== mark && byte !== lessThan && byte !== undefined);
      if (byte !== mark || count === maxAttributes) throw damaged('xml', { detail: 'attribute' });
      const place = count * 4;
      if (place === marks.length) marks = this.#moreMarks();
      marks[place] = nameStart;
      marks[place + 1] = nameEnd;
      marks[place + 2] = valueStart;
      marks[place + 3] = at;
      // `xmlns` or `xmlns:…`
      if (nameEnd - nameStart > 4 && bytes[nameStart] === 0x78 && bytes[nameStart + 1] === 0x6d)
        this.#declare(count);
      count++;
      at++;
    }
    this.attributeCount = count;
    if (bytes[at] === slash) {
      this.#selfClosed = true;
      at++;
    }
    if (bytes[at] !== greaterThan) throw damaged('xml', { detail: 'tag' });
    return at;
  }

  #moreMarks(): Int32Array {
    const marks = new Int32Array(this.#attributeMarks.length * 2);
    marks.set(this.#attributeMarks);
    this.#attributeMarks = marks;
    return marks;
  }

  #declare(index: number): void {
    const place = index * 4;
    const marks = this.#attributeMarks;
    const name = wordAt(this.bytes, marks[place] as number, marks[place + 1] as number);
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return;
    if (this.#scopes.length === maxScopes) throw damaged('xml', { detail: 'namespaces' });
    this.#scopes.push({ depth: this.depth, prefix: name.slice(6), uri: this.attributeText(index) });
    this.#scopesChanged();
  }

  #resolve(prefix: string): string {
    for (let index = this.#scopes.length - 1; index >= 0; index--) {
      const scope = this.#scopes[index] as { prefix: string; uri: string };
      if (scope.prefix === prefix) return scope.uri;
    }
    // A prefix that nobody declared belongs to no namespace, least of all to the root's.
    return prefix === '' ? '' : `undeclared:${prefix}`;
  }
}

function pastSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
