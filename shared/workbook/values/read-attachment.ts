/**
 * One cell of an attachment's own column: here, promised, elsewhere, missing or not known (T9, decision D8).
 * Blank is missing. A link, a date, a file's name or the paper's own name say that it came, unless a word
 * beside it says otherwise. The cell is always read: what cannot be told is `notKnown`.
 */
import type { AttachmentState, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { attachmentsNamed } from './attachment-names.ts';
import { attachmentState } from './attachment-state.ts';
import { knownAs } from './outcome.ts';
import { plainText } from './plain-text.ts';

/** @param hasLink the cell carries a hyperlink */
export function readAttachment(content: CellContent | undefined, hasLink: boolean): Reading<AttachmentState> {
  return knownAs(stateOf(content, hasLink));
}

function stateOf(content: CellContent | undefined, hasLink: boolean): AttachmentState {
  if (content === undefined) return hasLink ? 'given' : 'missing';
  switch (content.type) {
    case 'boolean':
      return content.value ? 'given' : 'missing';
    case 'number':
      if (hasLink || content.format === 'date') return 'given';
      if (content.format || (content.value !== 0 && content.value !== 1)) return 'notKnown';
      return content.value === 1 ? 'given' : 'missing';
    case 'error':
      return 'notKnown';
    case 'text':
      return ofText(plainText(content.value).toLowerCase(), hasLink);
  }
}

function ofText(lower: string, hasLink: boolean): AttachmentState {
  if (lower === '') return hasLink ? 'given' : 'missing';
  if (/^https?:\/\/\S+$/.test(lower)) return 'given';
  const { names, rest } = attachmentsNamed(lower);
  // Half of a financial statement is not the whole (T9).
  const isHalf = names.includes('incomeStatement') !== names.includes('balanceSheet');
  const named = names.some((name) => name !== 'other' && name !== 'rest') && !(isHalf && names.length === 1);
  const state = attachmentState(rest) ?? (named ? 'given' : 'notKnown');
  return state === 'notKnown' && hasLink && !lower.includes('?') ? 'given' : state;
}
