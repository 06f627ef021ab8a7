/** Tells the health in the file and at the address. That neither can be used is logged, and stops nothing. */
import type { ConfigFile, Loopback } from './config-schema.ts';
import type { Health } from './health.ts';
import { type HealthAddress, serveHealth } from './health-address.ts';
import { writeHealth } from './health-file.ts';
import type { Log } from './log.ts';
import { codeOf } from './trouble.ts';

export type HealthTeller = {
  /** Writes the file anew. Never rejects. */
  readonly tell: () => Promise<void>;
  readonly close: () => void;
};

export async function openHealth(
  { file, address }: ConfigFile['health'],
  log: Log,
  health: () => Health,
): Promise<HealthTeller> {
  const server = address === undefined ? null : await listen(address, log, health);
  let writing: Promise<void> = Promise.resolve();
  let failed: string | null = null;

  async function write(path: string): Promise<void> {
    const error = await writeHealth(path, health()).then(() => null, codeOf);
    if (error !== null && error !== failed) log('health.unusable', { file: path, error });
    if (error === null && failed !== null) log('health.mended', { file: path });
    failed = error;
  }

  return {
    async tell() {
      if (file === undefined) return;
      // One after the other, so that an old state never replaces a newer one.
      writing = writing.then(() => write(file));
      await writing;
    },
    close: () => server?.close(),
  };
}

async function listen(address: Loopback, log: Log, health: () => Health): Promise<HealthAddress | null> {
  try {
    const server = await serveHealth(address, health);
    log('health.listening', { address: server.url });
    return server;
  } catch (error) {
    log('health.unusable', { address: `${address.host}:${address.port}`, error: codeOf(error) });
    return null;
  }
}
