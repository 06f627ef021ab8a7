/**
 * One cell that lists several attachments, with remarks of their own:
 * `toimintasuunnitelma; talousarvio, tilinpäätös (toimitettu aiemmin)`, `kaikki paitsi talousarvio`,
 * `puuttuu: talousarvio`. Only what the cell speaks of is in the states. Where a remark could belong to
 * several papers of a list, those papers are not known rather than guessed.
 */
import type { AttachmentState, FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { attachmentsNamed } from './attachment-names.ts';
import { attachmentState } from './attachment-state.ts';
import {
  type AttachmentKey,
  type AttachmentName,
  allWords,
  attachmentKeys,
  attachmentPhrases,
  exceptWords,
} from './attachment-words.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText } from './plain-text.ts';
import { splitAttachments } from './split-attachments.ts';

type AttachmentList = FieldValues['attachmentList'];

export function readAttachmentList(content: CellContent | undefined): Reading<AttachmentList> {
  if (content === undefined) return unknown.missing;
  switch (content.type) {
    case 'error':
      return unknown.error;
    case 'number':
      return unknown.unreadable;
    case 'boolean':
      return content.value ? knownAs(everything('given')) : nothingListed;
    case 'text':
      return attachmentListIn(content.value, 'given');
  }
}

export const nothingListed: Reading<AttachmentList> = knownAs({ states: {}, unknownPieces: [] });

/** @param unsaid what it means to be named with no word beside it */
export function attachmentListIn(text: string, unsaid: 'given' | 'missing'): Reading<AttachmentList> {
  if (isBlank(plainText(text))) return unknown.missing;
  // Line breaks divide the list, so they are kept from becoming spaces.
  let lower = plainText(text.replace(/[\r\n•·●▪]+/g, ';')).toLowerCase();
  for (const [phrase, plainer] of attachmentPhrases) lower = lower.replaceAll(phrase, plainer);
  const all = listOfAll.exec(lower);
  if (all) return fromAll(lower.slice(all[0].length), unsaid);
  const { names } = attachmentsNamed(lower);
  return names.length === 0 ? fromRemark(lower) : knownAs(fromList(lower, unsaid));
}

const listOfAll = new RegExp(`^(?:${allWords})(?!\\p{L})`, 'u');
const exception = new RegExp(`(?<!\\p{L})(?:${exceptWords})(?!\\p{L}):?`, 'u');

/** `kaikki toimitettu`, `kaikki paitsi talousarvio (tulossa)`: the words after "all", then what is excepted. */
function fromAll(rest: string, unsaid: 'given' | 'missing'): Reading<AttachmentList> {
  const except = exception.exec(rest);
  const all = everything(attachmentState(rest.slice(0, except?.index).trim()) ?? unsaid);
  if (!except) return knownAs(all);
  const other = unsaid === 'given' ? 'missing' : 'given';
  const excepted = fromList(rest.slice(except.index + except[0].length).replace(/\)$/, ''), other);
  if (Object.keys(excepted.states).length === 0) return unknown.unreadable;
  return knownAs({ states: { ...all.states, ...excepted.states }, unknownPieces: excepted.unknownPieces });
}

/** A word about the list as a whole: `ok`, `tulossa`, `ks. toinen hakemus`; a plain no names nothing. */
function fromRemark(lower: string): Reading<AttachmentList> {
  const state = attachmentState(lower);
  if (state === undefined || state === 'notKnown') return unknown.unreadable;
  if (state === 'missing' && /^(?:ei|e|nej|inga|no|none)(?!\p{L})/u.test(lower)) return nothingListed;
  return knownAs(everything(state));
}

function everything(state: AttachmentState): AttachmentList {
  return { states: Object.fromEntries(attachmentKeys.map((key) => [key, state])), unknownPieces: [] };
}

function fromList(lower: string, unsaid: AttachmentState): AttachmentList {
  const found = new Map<AttachmentName, AttachmentState>();
  const unknownPieces: string[] = [];
  for (const { names, state, text } of splitAttachments(lower)) {
    if (names.length === 0) unknownPieces.push(text);
    for (const name of names) {
      const said = state ?? unsaid;
      const before = found.get(name);
      found.set(name, before === undefined || before === said ? said : 'notKnown');
    }
  }
  return { states: statesOf(found), unknownPieces };
}

/** A financial statement is an income statement and a balance sheet (T9): one of them alone does not make it. */
function statesOf(
  found: ReadonlyMap<AttachmentName, AttachmentState>,
): Partial<Record<AttachmentKey, AttachmentState>> {
  const states: Partial<Record<AttachmentKey, AttachmentState>> = {};
  for (const key of attachmentKeys) {
    const state = found.get(key) ?? found.get('rest');
    if (state) states[key] = state;
  }
  const income = found.get('incomeStatement');
  const balance = found.get('balanceSheet');
  if (income === undefined && balance === undefined) return states;
  const whole = found.get('financialStatement') ?? (income === balance ? income : 'notKnown');
  const parts = [income ?? whole, balance ?? whole];
  states.financialStatement = parts.every((part) => part === whole) ? whole! : 'notKnown';
  return states;
}
