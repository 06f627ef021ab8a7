/** `consolidate FOLDER…`: one pass over the folders into the ledger, then the reports that it changed. */

import type { AssessOptions } from '../../shared/options.ts';
import { loadLedger } from '../pass/load-ledger.ts';
import { openWorkbookReader } from '../pass/read-workbook.ts';
import { type PassOutcome, runPass } from '../pass/run-pass.ts';
import { haveReports, writeReports } from '../pass/write-reports.ts';
import { defaultLedger } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { assessOptions } from './assess-options.ts';
import { type Call, defineCommand } from './command.ts';
import { consolidateJson, consolidateText } from './consolidated.ts';
import { roundOptions } from './options.ts';
import { showProgress } from './text/progress.ts';
import { UsageError } from './usage-error.ts';
import { withStore } from './with-store.ts';

export const defaultOut = 'out';

export const run = defineCommand('consolidate', ['json', 'ledger', 'out', ...roundOptions], async (call) => {
  const { operands, values, io } = call;
  if (operands.length === 0) throw new UsageError('noFolders');
  const rules = assessOptions(values, io.today);
  const out = values.out ?? defaultOut;
  return withStore(call, { create: true }, async (store) => {
    const pass = await onePass(call, store, rules);
    const years = await reports(call, store, rules, pass, out);
    const ledger = values.ledger ?? defaultLedger;
    const done = { pass, years, ledger, out, language: call.language, books: rules.books };
    io.out.write(values.json ? `${JSON.stringify(consolidateJson(done), null, 2)}\n` : consolidateText(done));
    const failed = pass.workbooks.some((w) => w.workbook.status === 'failed');
    return failed || pass.troubles.length > 0 ? 1 : 0;
  });
});

async function onePass(call: Call, store: Store, rules: AssessOptions): Promise<PassOutcome> {
  const { operands, words, io } = call;
  const reader = openWorkbookReader(rules.books);
  const progress = showProgress(io.err, words.cli.reading);
  try {
    return await runPass({
      store,
      folders: operands,
      reader,
      rules,
      today: io.today,
      progress: progress.at,
    });
  } finally {
    progress.end();
    reader.close();
  }
}

/** An unchanged ledger whose reports are all there needs no second look. */
async function reports(
  { language }: Call,
  store: Store,
  rules: AssessOptions,
  { changed }: PassOutcome,
  out: string,
): Promise<readonly number[]> {
  if (!changed && (await haveReports(await store.years(), { out, language }))) return [];
  return writeReports(await loadLedger(store, rules), { out, language });
}
