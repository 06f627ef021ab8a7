/**
 * The shape of the findings' wording: a sentence for every code, and for some codes one for each value of
 * the fact that the advice hangs on (what kind of file it is, which sums disagree). A language that lacks
 * one does not compile.
 */
import type { FindingCode } from '../findings/codes.ts';

type Variant = { readonly fact: string; readonly values: readonly string[] };

export const variants = {
  'eligibility.unregistered': { fact: 'field', values: ['jointPartnersRegistered'] },
  'eligibility.domicile': { fact: 'field', values: ['jointPartnerDomiciles'] },
  'project.period.imprecise': { fact: 'precision', values: ['month', 'year'] },
  'project.share.mismatch': {
    fact: 'what',
    values: ['share-over-total', 'parts', 'municipal', 'percent', 'years'],
  },
  'project.share.partial': { fact: 'sum', values: ['total'] },
  'workbook.unreadable': {
    fact: 'reason',
    values: [
      'ENOENT',
      'EACCES',
      'EPERM',
      'not-a-file',
      'not-downloaded',
      'system',
      'doctype',
      'crash',
      'internal',
      'download',
      'malware',
    ],
  },
  'workbook.encrypted': { fact: 'kind', values: ['zip', 'irm'] },
  'workbook.too-large': { fact: 'reason', values: ['time'] },
  'workbook.not-a-workbook': {
    fact: 'kind',
    values: [
      'empty',
      'xls',
      'xlsb',
      'ods',
      'numbers',
      'csv',
      'html',
      'xml-spreadsheet',
      'pdf',
      'doc',
      'docx',
      'ppt',
      'pptx',
      'rtf',
      'text',
      'zip',
      'no-sheets',
    ],
  },
  'workbook.locked': { fact: 'reason', values: ['changing', 'lock-file'] },
  'workbook.last-good': { fact: 'by', values: ['earlier'] },
  'workbook.conflict-copy': { fact: 'newer', values: ['copy', 'original'] },
} as const satisfies Partial<Record<FindingCode, Variant>>;

type VariantCode = keyof typeof variants;

/** `other` stands for every value without a sentence of its own. */
export type FindingWords = {
  readonly [Code in FindingCode]: Code extends VariantCode
    ? Readonly<Record<(typeof variants)[Code]['values'][number] | 'other', string>>
    : string;
};
