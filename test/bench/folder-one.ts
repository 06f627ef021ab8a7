/** One `consolidate`, and the peak memory of it and of its largest reading process. */
import { writeFileSync } from 'node:fs';
import { processIo } from '../../worker/commands/io.ts';
import { main } from '../../worker/main.ts';

const [usage = '', ...args] = process.argv.slice(2);
process.exitCode = await main(['consolidate', ...args], processIo());
writeFileSync(usage, JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024 }));
