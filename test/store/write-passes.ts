/**
 * Writes passes until it is killed: each takes back the entries of the one before and enters as many anew.
 * Run as a process of its own: LEDGER, NUMBER OF ENTRIES. Says the number of each pass that it has written.
 */
import { openStore } from '../../worker/store/open-store.ts';
import { newEntry, newPass } from './passes.ts';

const [path = '', size = '0'] = process.argv.slice(2);
const store = await openStore(path);
for (;;) {
  const last = (await store.lastPass())?.id ?? 0;
  const entries = await store.entries();
  const before = entries.filter((e) => e.pass === last && e.corrects === null);
  await store.write(
    newPass(last + 1, {
      entries: [
        ...before.map((e) => newEntry(e.key, -e.amountCents, e.id)),
        ...Array.from({ length: Number(size) }, (_, i) => newEntry(`A${i}`, last + i + 1)),
      ],
      assertions: [
        { year: 2023, subject: 'decided', cents: (Number(size) * (2 * last + Number(size) + 1)) / 2 },
      ],
    }),
  );
  process.stdout.write(`${last + 1}\n`);
}
