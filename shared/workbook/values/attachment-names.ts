/** Which attachments a piece of text names, and what is left of the text without their names. */
import { type AttachmentName, attachmentNames } from './attachment-words.ts';

const names = Object.keys(attachmentNames) as AttachmentName[];
// Underscores, digits and file endings bound a word too: `talousarvio_2023.pdf`.
const anyName = new RegExp(
  `(?<!\\p{L})(?:${names.map((name) => `(${attachmentNames[name].join('|').replaceAll('_', '\\p{L}*')})`).join('|')})(?!\\p{L})`,
  'gu',
);

export type NamedAttachments = {
  readonly names: readonly AttachmentName[];
  /** The text with each name replaced by `#`, so that what stands before and after it can be told apart. */
  readonly rest: string;
};

/** @param lower plain text in lower case */
export function attachmentsNamed(lower: string): NamedAttachments {
  const named = new Set<AttachmentName>();
  let rest = '';
  let end = 0;
  anyName.lastIndex = 0;
  for (let match = anyName.exec(lower); match; match = anyName.exec(lower)) {
    const group = match.findIndex((text, index) => index > 0 && text !== undefined);
    named.add(names[group - 1]!);
    rest += `${lower.slice(end, match.index)}#`;
    end = anyName.lastIndex;
  }
  return { names: [...named], rest: rest + lower.slice(end) };
}
