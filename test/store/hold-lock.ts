/** Holds a lock until it is killed. Run as a process of its own: LEDGER, NAME. Says when it has it. */
import { openStore } from '../../worker/store/open-store.ts';

const [address = '', name = ''] = process.argv.slice(2);
const store = await openStore(address);
if (await store.tryLock(name)) process.stdout.write('held\n');
setInterval(() => {}, 60_000);
