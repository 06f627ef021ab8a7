/**
 * Bundles the worker into `dist/worker`: the command line (`node dist/worker/avustuskirja.js`) and, beside it,
 * the processes that read and that make reports. Packages stay where npm puts them, but for two of hundreds
 * of small files, whose loading takes longer than an unchanged pass.
 */
import { join } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  ssr: { noExternal: ['kysely', 'zod'] },
  build: {
    ssr: true,
    outDir: '../dist/worker',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        avustuskirja: join(here, 'program.ts'),
        child: join(here, 'xlsx/child.ts'),
        'report-child': join(here, 'pass/report-child.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' },
    },
  },
});
