/**
 * A folder as one meets it on a medium that cannot be written, or without the right to write. Root may write
 * anywhere, so that the work is done as nobody; the test's own process is switched, since all of it is loaded.
 */
import { chmodSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const nobody = 65_534;

/** @param folder which nobody may write in, nor its files, while `work` goes on; all may read them. */
export async function withoutRights<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const set = (ofFolder: number, ofFiles: number) => {
    chmodSync(folder, 0o755);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), ofFiles);
    chmodSync(folder, ofFolder);
  };
  set(0o555, 0o444);
  try {
    return await asNobody(folder, work);
  } finally {
    set(0o755, 0o644);
  }
}

/** @param folder that the work is about. */
export async function asNobody<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  chmodSync(dirname(folder), 0o755);
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
