/** `restore FILE`: a backup into a place that has no ledger yet. */
import { fill } from '../../shared/i18n/fill.ts';
import { restore } from '../store/copy-ledger.ts';
import { defaultLedger, shownAddress } from '../store/open-store.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './usage-error.ts';
import { sayingFaults } from './with-store.ts';

export const run = defineCommand('restore', ['ledger'], async (call) => {
  const { operands, values, words, language, io } = call;
  const [file] = operands;
  if (file === undefined || operands.length > 1) throw new UsageError('arguments');
  const address = values.ledger ?? defaultLedger;
  return sayingFaults(call, address, async () => {
    const entries = await restore(file, address);
    const facts = { address: shownAddress(address), entries };
    io.out.write(`${fill(words.ledger.copies.restore, facts, language)}\n`);
    return 0;
  });
});
