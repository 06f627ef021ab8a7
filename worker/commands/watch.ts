/** `watch`: consolidates on a schedule until it is stopped. */
import packageFile from '../../package.json' with { type: 'json' };
import { faultText } from '../watch/config-faults.ts';
import { defaultConfig, loadConfig } from '../watch/load-config.ts';
import { openLog } from '../watch/log.ts';
import { watch } from '../watch/watch.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './usage-error.ts';

export const run = defineCommand('watch', ['config'], async ({ operands, values, language, io }) => {
  if (operands.length > 0) throw new UsageError('arguments');
  const path = values.config ?? defaultConfig;
  const found = loadConfig(path, values.lang === undefined ? undefined : language);
  if (found.faults) {
    io.err.write(faultText(path, found.faults, found.language));
    return 2;
  }
  const { config } = found;
  const { worker, log } = config;
  await watch({
    config,
    version: packageFile.version,
    log: openLog({ worker, level: log.level, write: io.err.write, now: io.now }),
    now: io.now,
  });
  return 0;
});
