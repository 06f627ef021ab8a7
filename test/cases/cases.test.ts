/** Every clause of the town's book holds in one case and is broken in another; the cases are data. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AssessedSheet } from '../../shared/assessment.ts';
import { type CaseFile, type Judged, judge } from './case.ts';
import { townBooks } from './town.ts';

const folder = new URL('./clauses/', import.meta.url);
const files = readdirSync(folder)
  .sort()
  .map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile) }));

for (const { clause, cases } of files) {
  test.each(cases.map((c) => [`${clause} ${c.outcome}: ${c.title}`, c] as const))('%s', (_title, given) => {
    const judged = judge(given);
    given.sheets.forEach((sheet, index) => {
      const seen = judged.sheets[index] as AssessedSheet;
      if (sheet.kind !== 'other') expect(seen.kind).toBe(sheet.kind);
      if (sheet.findings) expect(codes(seen.findings)).toEqual([...sheet.findings].sort());
      sheet.expected?.forEach((wanted, row) => {
        const record = seen.records[row];
        expect(record, `${clause}, row ${row + 1}`).toBeDefined();
        const { findings, ...rest } = wanted as { findings?: string[] };
        expect(record).toMatchObject(rest);
        if (findings) expect(codes(record?.findings ?? []), `row ${row + 1}`).toEqual([...findings].sort());
      });
    });
    given.rounds?.forEach((round, index) => {
      expect(judged.assessment.rounds[index]).toMatchObject(round);
    });
    if (given.outcome === 'holds') expect(cited(judged, clause)).toEqual([]);
    expect(uncited(judged)).toEqual([]);
  });
}

test('every clause of the newest book has a case where it holds and one where it is broken', () => {
  const book = townBooks.reduce((a, b) => (b.year > a.year ? b : a));
  const lacking = Object.keys(book.clauses).filter((clause) => {
    const own = files.filter((f) => f.clause === clause).flatMap((f) => f.cases);
    return !own.some((c) => c.outcome === 'holds') || !own.some((c) => c.outcome === 'broken');
  });
  expect(lacking).toEqual([]);
  expect(files.filter((f) => !(f.clause in book.clauses)).map((f) => f.name)).toEqual([]);
});

const codesWithClause = new Set(townBooks.flatMap((book) => Object.keys(book.citations)));

/** What is found of a row names its clause wherever the books have one for it. */
function uncited({ sheets }: Judged): readonly string[] {
  return sheets
    .flatMap((s) => s.records.flatMap((r) => r.findings))
    .filter((f) => f.citation === undefined && codesWithClause.has(f.code))
    .map((f) => f.code);
}

const codes = (findings: readonly { code: string }[]) => findings.map((f) => f.code).sort();

/** Errors that rest on the clause; what a clause only remarks on is no breach. */
function cited({ sheets }: Judged, clause: string): readonly string[] {
  return sheets
    .flatMap((s) => [...s.findings, ...s.records.flatMap((r) => r.findings)])
    .filter((f) => f.citation === clause && f.severity === 'error')
    .map((f) => f.code);
}
