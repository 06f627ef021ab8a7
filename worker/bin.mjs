#!/usr/bin/env node
/** The package's `bin`: the sources run as they are, by way of tsx, wherever the program is called from. */
import { register } from 'tsx/esm/api';

register();
await import('./program.ts');
