/** The program itself: from its sources by way of `bin.mjs`, or built as `dist/worker/avustuskirja.js`. */
import { start } from './main.ts';

await start();
