/** The auditor's program, where the machine has it. */
import { spawnSync } from 'node:child_process';

/** What `hledger check --strict` objects to, '' for nothing; undefined where there is no hledger. */
export function hledgerObjection(journal: string): string | undefined {
  const ran = spawnSync('hledger', ['-f', '-', 'check', '--strict'], {
    input: journal,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8' },
  });
  return ran.error ? undefined : ran.status === 0 ? '' : ran.stderr || `status ${ran.status}`;
}
