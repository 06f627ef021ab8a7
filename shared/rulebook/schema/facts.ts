/**
 * Columns that only this town's workbooks have. Recognition finds them by these words as it finds its
 * own, and criteria and gates may use them, so that another town needs no code.
 */
import { z } from 'zod';
import type { FieldType } from '../../workbook/fact.ts';
import { identifier, label, words } from './basics.ts';

/** The types a town's own column can have: those that one cell states by itself. */
const ownFactTypes = [
  'text',
  'count',
  'money',
  'yesNo',
  'day',
  'year',
  'points',
  'attachment',
] as const satisfies readonly FieldType[];

export const ownFact = z.strictObject({
  id: identifier,
  type: z.enum(ownFactTypes),
  label,
  /** Header phrases, written as in `workbook/words/field-words.ts`. */
  words,
});
