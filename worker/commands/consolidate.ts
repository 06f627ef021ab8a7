/**
 * `consolidate FOLDER…`: one pass over the folders into the ledger, then the reports that it changed. With
 * `--config` the sources are those of the watch, and so is what the line does not say: to try a
 * configuration, or to run it from another scheduler.
 */
import { consolidate } from '../pass/consolidate.ts';
import type { ReadingLimits } from '../pass/read-workbook.ts';
import type { PassOutcome } from '../pass/run-pass.ts';
import type { Patience } from '../pass/waiting.ts';
import { folderSource } from '../sources/folder.ts';
import type { Source } from '../sources/source.ts';
import { defaultLedger, shownAddress } from '../store/open-store.ts';
import { assessOptions } from './assess-options.ts';
import { type Call, defineCommand, type ExitCode } from './command.ts';
import { consolidateJson, consolidateText, waitingText, withoutReportsText } from './consolidated.ts';
import { roundOptions } from './options.ts';
import { refuseForeignLedger } from './rules-of-pass.ts';
import { showProgress } from './text/progress.ts';
import { UsageError } from './usage-error.ts';
import { withStore } from './with-store.ts';

export const defaultOut = 'out';

const known = ['json', 'ledger', 'out', 'config', ...roundOptions] as const;

export const run = defineCommand('consolidate', known, async (call) => {
  const { operands, values } = call;
  if (values.config === undefined) {
    if (operands.length === 0) throw new UsageError('noFolders');
    return consolidateFrom({ sources: [folderSource(operands)], call });
  }
  if (operands.length > 0) throw new UsageError('arguments');
  // The watch's own parts are no cost of a run over folders.
  const { configured } = await import('./configured.ts');
  const found = configured(values.config, call);
  return found ? consolidateFrom(found) : 2;
});

type From = {
  readonly sources: readonly Source[];
  readonly limits?: ReadingLimits;
  readonly patience?: Patience;
  readonly call: Call;
};

async function consolidateFrom({ sources, limits, patience, call }: From): Promise<ExitCode> {
  const { values, words, language, io } = call;
  const rules = assessOptions(values, io.today);
  const out = values.out ?? defaultOut;
  const ledger = values.ledger ?? defaultLedger;
  return withStore(call, { write: true }, async (store) => {
    await refuseForeignLedger(store, values, rules);
    const progress = showProgress(io.err, words.cli.reading);
    let entered: PassOutcome | undefined;
    const done = await consolidate({
      store,
      ledger,
      sources,
      rules,
      today: io.today,
      out,
      language,
      progress: progress.at,
      tellWaiting(holder) {
        progress.end();
        io.err.write(`${waitingText(holder, language)}\n`);
      },
      tellEntered(pass) {
        entered = pass;
      },
      ...(limits && { limits }),
      ...(patience && { patience }),
    })
      .finally(progress.end)
      .catch((error) => {
        if (entered) io.err.write(`${withoutReportsText(entered, language)}\n`);
        throw error;
      });
    if (done.outcome === 'stopped') return 1;
    const told = {
      ...done,
      ledger: shownAddress(ledger),
      out,
      language,
      books: rules.books,
    };
    io.out.write(values.json ? `${JSON.stringify(consolidateJson(told), null, 2)}\n` : consolidateText(told));
    const failed = done.pass.workbooks.some((w) => w.workbook.status === 'failed');
    return failed || done.pass.troubles.length > 0 ? 1 : 0;
  });
}
