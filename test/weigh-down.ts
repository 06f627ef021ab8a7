/** A workbook with a picture in it, so large that its ledger's reports are made in processes of their own. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

const picture = randomBytes(300 * 1024);

export function weighDown(path: string): void {
  const parts = unzipSync(readFileSync(path));
  writeFileSync(path, zipSync({ ...parts, 'xl/media/image1.png': [new Uint8Array(picture), { level: 0 }] }));
}
