/** `report YEAR`: the year's reports from the ledger as it stands, and what they say in short. */

import { fill } from '../../shared/i18n/fill.ts';
import { cents, formatCents } from '../../shared/money/cents.ts';
import { reportJson } from '../../shared/report/json.ts';
import { keyFigures } from '../../shared/report/key-figures.ts';
import type { YearReport } from '../../shared/report/model.ts';
import { wordingOf } from '../../shared/report/wording.ts';
import { loadLedger } from '../pass/load-ledger.ts';
import { namingPlace } from '../reports/naming-place.ts';
import { writeYearReport } from '../reports/write-year-report.ts';
import { yearOption } from './assess-options.ts';
import { type Call, defineCommand } from './command.ts';
import { defaultOut } from './consolidate.ts';
import { roundOptions } from './options.ts';
import { rulesOfPass } from './rules-of-pass.ts';
import { UsageError } from './usage-error.ts';
import { withStore } from './with-store.ts';

export const run = defineCommand('report', ['json', 'ledger', 'out', ...roundOptions], async (call) => {
  const { operands, values, io, language } = call;
  const [operand] = operands;
  if (operand === undefined || operands.length > 1) throw new UsageError('arguments');
  const year = yearOption(operand);
  return withStore(call, { write: false }, async (store) => {
    const made = await store.snapshot(async (reads) => {
      const ledger = await loadLedger(reads, await rulesOfPass(reads, values, io.today));
      if (!ledger.years.includes(year)) return null;
      return { report: await ledger.reportOf(year), entries: await ledger.entriesOf(year) };
    });
    if (made === null) {
      io.err.write(`${fill(call.words.report.page.noYear, { year: operand }, language)}\n`);
      return 2;
    }
    const { report } = made;
    const out = values.out ?? defaultOut;
    const paths = await writeYearReport({ ...made, out, language }).catch((error) => {
      throw namingPlace(error, out);
    });
    io.out.write(
      values.json ? `${JSON.stringify(reportJson(report), null, 2)}\n` : inShort(report, paths, call),
    );
    return report.assertions.every((a) => a.holds) ? 0 : 1;
  });
});

function inShort(report: YearReport, paths: readonly string[], { language, words }: Call): string {
  const { title, asOf } = wordingOf(report, language);
  const figures = keyFigures(report).map((f) => {
    const sum =
      'count' in f ? String(f.count) : f.cents === null ? '–' : formatCents(cents(f.cents), language);
    return [words.report.figures[f.id], sum] as const;
  });
  const [wide, tall] = [0, 1].map((at) => Math.max(...figures.map((f) => (f[at] as string).length)));
  const lines = figures.map(
    ([name, sum]) => `  ${name.padEnd(wide as number)}  ${sum.padStart(tall as number)}`,
  );
  const broken = report.assertions.filter((a) => !a.holds).length;
  return [
    `${title}. ${asOf}.`,
    ...lines,
    ...(broken > 0 ? [fill(words.report.page.unequal, { count: broken }, language)] : []),
    words.report.page.files,
    ...paths.map((path) => `  ${path}`),
    '',
  ].join('\n');
}
