/** Which attachments a piece of text names, and what is left of the text without their names. */
import { type AttachmentName, attachmentNames } from './attachment-words.ts';

const patterns = Object.entries(attachmentNames).map(([name, alternatives]) => ({
  name: name as AttachmentName,
  // Underscores, digits and file endings bound a word too: `talousarvio_2023.pdf`.
  pattern: new RegExp(`(?<!\\p{L})(?:${alternatives.join('|').replaceAll('_', '\\p{L}*')})(?!\\p{L})`, 'gu'),
}));

export type NamedAttachments = {
  readonly names: readonly AttachmentName[];
  /** The text with each name replaced by `#`, so that what stands before and after it can be told apart. */
  readonly rest: string;
};

/** @param lower plain text in lower case */
export function attachmentsNamed(lower: string): NamedAttachments {
  const names: AttachmentName[] = [];
  let rest = lower;
  for (const { name, pattern } of patterns) {
    const without = rest.replace(pattern, '#');
    if (without === rest) continue;
    names.push(name);
    rest = without;
  }
  return { names, rest };
}
