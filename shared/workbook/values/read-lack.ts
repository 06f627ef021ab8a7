/**
 * Cells that say what is missing rather than what came: a mark under `Puuttuvat liitteet`, a list of papers in
 * one column of that name. A blank there is a paper that came; one that came later says so in words (D8).
 */
import type { AttachmentState, FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { attachmentsNamed } from './attachment-names.ts';
import { attachmentState } from './attachment-state.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText } from './plain-text.ts';
import { attachmentListIn, nothingListed } from './read-attachment-list.ts';

const marks = /^(?:x+|k|kyllä|on|ja|j|yes|y|tosi|true|1|\+|✓|✔|✔️|☑|☒|✗|✘|❌)[ .!]*$/;
/** `ei puutu`, `-`, `ei mitään`, `inget saknas`, `nothing missing`. */
const nothing =
  /^(?:[-–—0]|(?:ei|eivät|inget|inga|ingenting|nej|no|none|nothing)(?: (?:mitään|mikään|puutu|puutteita|puuttuvia|saknas|brister|missing|liitteitä|bilagor))*)[ .!]*$/;
const lackWord = /puutt|puuttu|saknas|fattas|missing|lacking/;

/** One attachment's column under a heading of what is missing. */
export function readLack(content: CellContent | undefined): Reading<AttachmentState> {
  return knownAs(lackOf(content));
}

function lackOf(content: CellContent | undefined): AttachmentState {
  switch (content?.type) {
    case undefined:
      return 'given';
    case 'boolean':
      return content.value ? 'missing' : 'given';
    case 'number':
      return content.format || (content.value !== 0 && content.value !== 1)
        ? 'notKnown'
        : content.value === 1
          ? 'missing'
          : 'given';
    case 'error':
      return 'notKnown';
    case 'text':
      return lackInText(plainText(content.value).toLowerCase());
  }
}

function lackInText(lower: string): AttachmentState {
  if (isBlank(lower) || nothing.test(lower)) return 'given';
  if (marks.test(lower)) return 'missing';
  const { names, rest } = attachmentsNamed(lower);
  const state = attachmentState(rest);
  if (state === undefined) return names.length > 0 ? 'missing' : 'notKnown';
  return state === 'missing' && !lackWord.test(lower) ? 'notKnown' : state;
}

/** The column that lists what is missing. */
export function readLackList(content: CellContent | undefined): Reading<FieldValues['attachmentList']> {
  if (content?.type !== 'text') {
    if (content?.type === 'error') return unknown.error;
    if (content === undefined) return unknown.missing;
    return content.value ? unknown.unreadable : nothingListed;
  }
  const lower = plainText(content.value).toLowerCase();
  if (isBlank(lower)) return unknown.missing;
  // Something is, and which only a person can tell.
  if (marks.test(lower)) return unknown.unreadable;
  return nothing.test(lower) ? nothingListed : attachmentListIn(content.value, 'missing');
}
