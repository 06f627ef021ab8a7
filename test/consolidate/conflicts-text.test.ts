/** What a pass says of workbooks that disagree: each is named while there are few, a number says the rest. */
import { expect, test } from 'vitest';
import { finding } from '../../shared/findings/finding.ts';
import { consolidateText } from '../../worker/commands/consolidated.ts';

const cases: readonly (readonly [count: number, lines: number, last: string])[] = [
  [1, 1, 'uusi.xlsx, S!C1: '],
  [50, 50, 'uusi.xlsx, S!C50: '],
  [1050, 51, '… and 1000 more. All of them are among the findings of the years’ reports.'],
];

test.each(cases)('%d conflicts take %d lines', (count, lines, last) => {
  const conflicts = Array.from({ length: count }, (_, n) =>
    finding(
      'ledger.conflict',
      { sheet: 'S', cell: `C${n + 1}` },
      { file: 'uusi.xlsx', otherFile: 'vanha.xlsx', otherSheet: 'S', otherCell: 'C9', fields: ['total'] },
    ),
  );
  const pass = {
    outcome: 'changed',
    pass: 1,
    state: '',
    workbooks: [],
    read: 0,
    troubles: [],
    moves: [],
    added: [],
    conflicts,
  } as const;
  const text = consolidateText({ pass, years: [], ledger: 'l.db', out: 'out', language: 'en', books: [] });
  const [, said = ''] = text.split('Workbooks that disagree:\n');
  const all = said.trimEnd().split('\n');
  expect(all).toHaveLength(lines);
  expect(all.at(-1)).toContain(last);
});
