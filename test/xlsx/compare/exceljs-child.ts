/** exceljs in a process of its own: some files end the process that reads them. One path in, values out. */
import { readFileSync } from 'node:fs';
import { exceljsValues } from './exceljs.ts';

process.on('message', async (path: string) => {
  const answer = await exceljsValues(readFileSync(path)).then(
    (values) => ({ values }),
    (error: Error) => ({ error: String(error.message).slice(0, 80) }),
  );
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
