/** `check FILE…`: what each row of the workbooks says under the rules. Changes nothing. */
import { assess } from '../../shared/assess.ts';
import { ownNames } from '../../shared/i18n/names.ts';
import { assessOptions } from './assess-options.ts';
import { checkJson } from './check-json.ts';
import { checkText } from './check-text.ts';
import { defineCommand } from './command.ts';
import { roundOptions } from './options.ts';
import { readFiles } from './read-files.ts';
import { showProgress } from './text/progress.ts';
import { UsageError } from './usage-error.ts';

export const run = defineCommand('check', ['json', ...roundOptions], async (call) => {
  const { operands, values, language, words, io } = call;
  if (operands.length === 0) throw new UsageError('noFiles');
  const options = assessOptions(values, io.today);
  const progress = showProgress(io.err, words.cli.reading);
  const files = await readFiles(operands, options.books, progress.at);
  progress.end();
  const assessment = assess(
    files.map((f) => f.reading),
    options,
  );
  const checked = { assessment, files, language, names: ownNames(options.books), books: options.books };
  io.out.write(values.json ? `${JSON.stringify(checkJson(checked), null, 2)}\n` : checkText(checked, io.out));
  return files.some((f) => f.failed) ? 1 : 0;
});
