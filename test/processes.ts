/** Processes of this machine, by what they run. */
import { execFileSync } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';

export type Running = { readonly pid: number; readonly parent: number };

/** @param what a part of their command line. */
export function running(what: string): readonly Running[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes(what))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => ({ pid, parent }));
}

/** Resolved when none runs any more. */
export async function noneRunning(what: string): Promise<void> {
  while (running(what).length > 0) await after(20);
}
