/** Builds the page around the pane; `build-pages.ts` says where to. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: { target: 'es2022', emptyOutDir: true, modulePreload: { polyfill: false } },
});
