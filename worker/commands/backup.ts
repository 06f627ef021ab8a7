/** `backup FILE`: the whole ledger as it stands at one moment, in a file of its own. */
import { fill } from '../../shared/i18n/fill.ts';
import { backUp } from '../store/copy-ledger.ts';
import { defaultLedger } from '../store/open-store.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './usage-error.ts';
import { sayingFaults } from './with-store.ts';

export const run = defineCommand('backup', ['ledger'], async (call) => {
  const { operands, values, words, language, io } = call;
  const [file] = operands;
  if (file === undefined || operands.length > 1) throw new UsageError('arguments');
  const address = values.ledger ?? defaultLedger;
  return sayingFaults(call, address, async () => {
    const entries = await backUp(address, file);
    io.out.write(`${fill(words.ledger.copies.backup, { file, entries }, language)}\n`);
    return 0;
  });
});
