/**
 * The hostile workbooks, each read in a process of its own as the worker reads it, recognition included: the
 * longest processor time and the highest peak of memory, and which file it was. With `--each`, all of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heapFlags } from '../../worker/xlsx/reading-process.ts';
import { enormous, hostile } from '../xlsx/hostile.ts';
import type { Measure } from './reader.ts';

type Reading = {
  readonly name: string;
  readonly outcome: string | number;
  readonly cpu: number;
  readonly peak: number;
};

export function benchHostile(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const readings = [...hostile, ...enormous].map(([name, bytes, expected], index): Reading => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes());
      const reading = { name, ...read(path) };
      rmSync(path);
      if (reading.outcome !== expected) throw new Error(`${name}: ${reading.outcome}`);
      if (process.argv.includes('--each'))
        console.error(
          `${reading.cpu.toFixed(0).padStart(6)} ms ${reading.peak.toFixed(0).padStart(4)} MB  ${name}`,
        );
      return reading;
    });
    const slowest = readings.reduce((a, b) => (b.cpu > a.cpu ? b : a));
    const largest = readings.reduce((a, b) => (b.peak > a.peak ? b : a));
    return [
      {
        name: `${readings.length} hostile workbooks: longest processor time`,
        unit: 'ms',
        value: slowest.cpu,
        of: slowest.name,
      },
      { name: 'hostile workbooks: peak memory', unit: 'MB', value: largest.peak, of: largest.name },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the grid holds, the processor time until its records are there, and the peak. */
function read(path: string): Omit<Reading, 'name'> {
  const script = fileURLToPath(new URL('./reader-one.ts', import.meta.url));
  const flags = [...heapFlags(256), '--import', import.meta.resolve('tsx')];
  const output = execFileSync(process.execPath, [...flags, script, 'recognition', path]);
  const { cells, cpu, peak } = JSON.parse(output.toString());
  return { outcome: cells, cpu, peak };
}
