/** Which sources and workbooks are in trouble that were not at the run before, and which no longer are. */
import type { PassOutcome } from '../pass/run-pass.ts';
import type { Log, LogFields } from './log.ts';

const events = {
  source: { begins: 'source.troubled', ends: 'source.mended' },
  workbook: { begins: 'workbook.failed', ends: 'workbook.mended' },
} as const;

type Trouble = { readonly of: keyof typeof events; readonly fields: LogFields };

/** @returns what to call after each pass. */
export function newsTeller(log: Log): (pass: PassOutcome) => void {
  let before: ReadonlyMap<string, Trouble> = new Map();
  return (pass) => {
    const now = new Map(troublesOf(pass).map((trouble) => [JSON.stringify(trouble), trouble]));
    for (const [key, { of, fields }] of now) if (!before.has(key)) log(events[of].begins, fields);
    for (const [key, { of, fields }] of before) if (!now.has(key)) log(events[of].ends, fields);
    before = now;
  };
}

function troublesOf({ troubles, workbooks }: PassOutcome): readonly Trouble[] {
  const sources = troubles.map(({ folder, path, trouble, detail = null }) => ({
    of: 'source' as const,
    fields: { source: folder, path, trouble, detail },
  }));
  const files = workbooks.flatMap(({ workbook: { folder, path, problem, status } }) => {
    if (status !== 'failed' || !problem) return [];
    const reason = typeof problem.facts.reason === 'string' ? problem.facts.reason : null;
    return { of: 'workbook' as const, fields: { source: folder, path, problem: problem.code, reason } };
  });
  return [...sources, ...files];
}
