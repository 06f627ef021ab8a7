/**
 * Cuts a list of attachments into its pieces, never inside brackets, and gives each the remark that is its
 * own. A remark before a name holds for the names after it ("puuttuu talousarvio ja tilinpäätös"); one after
 * names joined by "and" holds for them all, and leaves names before a comma unsure.
 */
import type { AttachmentState } from '../fact.ts';
import { attachmentsNamed } from './attachment-names.ts';
import { attachmentState } from './attachment-state.ts';
import type { AttachmentName } from './attachment-words.ts';

export type AttachmentPiece = {
  readonly text: string;
  /** Empty when no attachment can be recognised in the piece. */
  readonly names: readonly AttachmentName[];
  /** Undefined when nothing is said: it is simply listed. */
  readonly state: AttachmentState | undefined;
};

type Piece = {
  text: string;
  names: readonly AttachmentName[];
  state: AttachmentState | undefined;
  joined: boolean;
};

/** A full stop ends a clause after a word too long to be an abbreviation. */
const clauseMark = /[();]|(?<=\p{L}{5})\. /gu;
const pieceMark = /[(),&+]|\/(?!\d)| (?:ja|och|and|sekä|samt) /g;
const bullet = /^(?:[-–—*]|\d{1,2}[.)]) /;
const title = /^(?:toimitetut |saapuneet )?(?:liitteet|bilagor|attachments): ?/;

/** @param lower plain text in lower case, line breaks as semicolons */
export function splitAttachments(lower: string): AttachmentPiece[] {
  return cut(lower, clauseMark).flatMap(({ text }) => piecesOf(text));
}

function piecesOf(clause: string): Piece[] {
  const pieces: Piece[] = [];
  let carried: AttachmentState | undefined;
  for (const { text, joiner } of cut(clause, pieceMark)) {
    const listed = text.replace(bullet, '').replace(title, '');
    const { names, rest } = attachmentsNamed(listed);
    const joined = joiner.length > 1;
    if (names.length === 0) {
      if (/\p{L}|\?/u.test(rest)) addRemark(pieces, listed);
      continue;
    }
    const [before = '', ...after] = rest.split('#');
    const behind = after.join(' ').trim();
    const ahead = attachmentState(before.trim());
    if (ahead !== 'notKnown') carried = ahead ?? carried;
    // The day on which it was asked for, not on which it came.
    const own = carried && carried !== 'given' && lone.test(behind) ? undefined : remarkOn(names, behind);
    const piece = { text: listed, names, state: own ?? ahead ?? carried, joined };
    pieces.push(piece);
    if (own !== undefined && own !== 'given' && joined && !/^[(:–—-]/.test(behind)) shareBackwards(pieces);
  }
  return pieces;
}

const lone = /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d\d-\d\d)\.?$/;

/** With several papers side by side, a remark that is not good news may belong to the last alone. */
function remarkOn(names: readonly AttachmentName[], behind: string): AttachmentState | undefined {
  const state = attachmentState(behind);
  const papers = names.filter((name) => name !== 'incomeStatement' && name !== 'balanceSheet');
  return state !== undefined && state !== 'given' && papers.length > 1 ? 'notKnown' : state;
}

/** `talousarvio ja tilinpäätös puuttuvat`: the last piece's remark belongs to the joined ones before it. */
function shareBackwards(pieces: Piece[]): void {
  const { state } = pieces.at(-1)!;
  let joined = true;
  for (let index = pieces.length - 2; index >= 0 && pieces[index]!.state === undefined; index--) {
    pieces[index]!.state = joined ? state : 'notKnown';
    joined = joined && pieces[index]!.joined;
  }
}

/** A remark that stands alone after a comma may belong to the paper before it or to all of them. */
function addRemark(pieces: Piece[], text: string): void {
  const state = attachmentState(text);
  if (/^(?:muuten )?(?:ok|kunnossa)$/.test(text))
    pieces.push({ text, names: ['rest'], state, joined: false });
  if (state === 'given') return;
  if (state !== undefined && state !== 'notKnown') {
    for (const piece of pieces) piece.state ??= 'notKnown';
  }
  pieces.push({ text, names: [], state: undefined, joined: false });
}

/**
 * The parts between separators outside brackets, each with the separator before it.
 * @param mark global; matches a bracket or a separator
 */
function cut(text: string, mark: RegExp): { text: string; joiner: string }[] {
  const parts: { text: string; joiner: string }[] = [];
  let depth = 0;
  let start = 0;
  let joiner = '';
  mark.lastIndex = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '(') depth += 1;
    else if (found[0] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push({ text: text.slice(start, found.index).trim(), joiner });
      joiner = found[0];
      start = mark.lastIndex;
    }
  }
  parts.push({ text: text.slice(start).trim(), joiner });
  return parts.filter((part) => part.text !== '');
}
