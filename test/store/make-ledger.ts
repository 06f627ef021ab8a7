/** Run as a process of its own: FOLDER, LEDGER, BACKUP, REPORTS. A pass over the folder, and a backup of what it made. */
import { processIo } from '../../worker/commands/io.ts';
import { main } from '../../worker/main.ts';

const [folder = '', ledger = '', backup = '', out = ''] = process.argv.slice(2);
const io = processIo();
const codes = [
  await main(['consolidate', folder, '--ledger', ledger, '--out', out], io),
  await main(['backup', backup, '--ledger', ledger], io),
];
process.exitCode = Math.max(...codes);
