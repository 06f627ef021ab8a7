/** Which findings are shown: of one severity, of one kind, with a text in their sentence or their place. */
import type { FindingCode, Severity } from '../../../shared/findings/codes.ts';
import type { Found } from './collect.ts';

export type Filter = {
  readonly severity: Severity | null;
  readonly code: FindingCode | null;
  readonly text: string;
};

export const noFilter: Filter = { severity: null, code: null, text: '' };

export function filterFindings(
  all: readonly Found[],
  { severity, code, text }: Filter,
  sentence: (found: Found) => string,
): readonly Found[] {
  const wanted = text.trim().toLowerCase();
  return all.filter((found) => {
    const { finding, record, sheet } = found;
    if (severity && finding.severity !== severity) return false;
    if (code && finding.code !== code) return false;
    if (wanted === '') return true;
    const places = [record?.name, sheet, finding.cell].join(' ');
    return `${places} ${sentence(found)}`.toLowerCase().includes(wanted);
  });
}

export function countBy<K extends string>(
  all: readonly Found[],
  of: (found: Found) => K,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const found of all) counts.set(of(found), (counts.get(of(found)) ?? 0) + 1);
  return counts;
}
