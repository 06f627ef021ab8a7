/** `consolidate FOLDER…`: one pass over the folders into the ledger, then the reports that it changed. */

import { consolidate } from '../pass/consolidate.ts';
import { folderSource } from '../sources/folder.ts';
import { defaultLedger, shownAddress } from '../store/open-store.ts';
import { assessOptions } from './assess-options.ts';
import { defineCommand } from './command.ts';
import { consolidateJson, consolidateText } from './consolidated.ts';
import { roundOptions } from './options.ts';
import { showProgress } from './text/progress.ts';
import { UsageError } from './usage-error.ts';
import { withStore } from './with-store.ts';

export const defaultOut = 'out';

export const run = defineCommand('consolidate', ['json', 'ledger', 'out', ...roundOptions], async (call) => {
  const { operands, values, words, language, io } = call;
  if (operands.length === 0) throw new UsageError('noFolders');
  const rules = assessOptions(values, io.today);
  const out = values.out ?? defaultOut;
  return withStore(call, { create: true }, async (store) => {
    const progress = showProgress(io.err, words.cli.reading);
    const done = await consolidate({
      store,
      sources: [folderSource(operands)],
      rules,
      today: io.today,
      out,
      language,
      progress: progress.at,
    }).finally(progress.end);
    if (done.outcome === 'stopped') return 1;
    const told = {
      ...done,
      ledger: shownAddress(values.ledger ?? defaultLedger),
      out,
      language,
      books: rules.books,
    };
    io.out.write(values.json ? `${JSON.stringify(consolidateJson(told), null, 2)}\n` : consolidateText(told));
    const failed = done.pass.workbooks.some((w) => w.workbook.status === 'failed');
    return failed || done.pass.troubles.length > 0 ? 1 : 0;
  });
});
