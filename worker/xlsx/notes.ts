/**
 * Notes and comments on cells (ECMA-376 part 1, 18.7; threaded ones after MS-XLSX 2.1.17), as text with
 * their address. Who wrote them is personal data and left out, also where Excel puts the name before the text.
 * A thread is one text; the note that stands in for it in older programs is not read.
 */
import type { Note } from '../../shared/workbook/grid.ts';
import { type Budget, weight } from './limits.ts';
import type { Package, Relationship } from './package.ts';
import { parseArea } from './reference.ts';
import { readRichText } from './shared-strings.ts';
import { unescapeExcel } from './text.ts';
import type { Xml } from './xml.ts';

type Texts = Map<string, string>;

/** By row and column, one for each cell. */
export function readNotes(pkg: Package, bonds: readonly Relationship[]): Note[] {
  const texts: Texts = new Map();
  for (const xml of partsOf(pkg, bonds, 'comments')) readComments(xml, texts, pkg.budget);
  const threads: Texts = new Map();
  for (const xml of partsOf(pkg, bonds, 'threadedComment')) readThreads(xml, threads, pkg.budget);
  const all = new Map([...texts, ...threads]);
  return [...all]
    .flatMap(([ref, text]) => placed(ref, text))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function* partsOf(pkg: Package, bonds: readonly Relationship[], type: string): Generator<Xml> {
  for (const bond of bonds) {
    const xml = bond.type === type ? pkg.xml(bond.target) : undefined;
    if (xml?.next()) yield xml;
  }
}

function readComments(xml: Xml, texts: Texts, budget: Budget): void {
  const authors: string[] = [];
  while (xml.nextChild(1)) {
    if (xml.name === 'authors') {
      while (xml.nextChild(2, 'author')) authors.push(unescapeExcel(xml.text()));
    } else if (xml.name === 'commentList') {
      while (xml.nextChild(2, 'comment')) {
        const ref = xml.attribute('ref') ?? '';
        const author = authors[Number(xml.attribute('authorId') ?? -1)];
        while (xml.nextChild(3, 'text')) keep(texts, ref, withoutAuthor(readRichText(xml), author), budget);
      }
    }
  }
}

/** Excel begins a note with its author's name and a colon. */
function withoutAuthor(text: string, author = ''): string {
  return author !== '' && text.startsWith(`${author}:`) ? text.slice(author.length + 1).trimStart() : text;
}

function readThreads(xml: Xml, threads: Texts, budget: Budget): void {
  while (xml.nextChild(1, 'threadedComment')) {
    const ref = xml.attribute('ref') ?? '';
    while (xml.nextChild(2, 'text')) {
      const before = threads.get(ref);
      const text = unescapeExcel(xml.text());
      keep(threads, ref, before === undefined ? text : `${before}\n${text}`, budget);
    }
  }
}

function keep(texts: Texts, ref: string, text: string, budget: Budget): void {
  budget.keep(weight.record + text.length);
  texts.set(ref, text);
}

function placed(ref: string, text: string): Note[] {
  const area = parseArea(ref);
  return area === undefined || text === '' ? [] : [{ row: area.top, column: area.left, text }];
}
