import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One processor is usually left to the machine; of two that would be every other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Against what hangs, never a measure of speed: a loaded machine may be ten times slower.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', fileURLToPath(new URL('./closing-line.ts', import.meta.url))],
  },
});
