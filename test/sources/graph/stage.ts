/** A library on loopback and the source that reads it, with a clock that only the source's own waiting moves. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type SharepointConfig, sharepointSchema } from '../../../worker/sources/graph/config.ts';
import { openLibrary, type Surroundings } from '../../../worker/sources/graph/library.ts';
import type { Listing, Source } from '../../../worker/sources/source.ts';
import { makeCertificate } from './certificate.ts';
import { content } from './drive.ts';
import { clientId, secret, tenant } from './identity.ts';
import { GraphServer } from './server.ts';

export const tls = makeCertificate('loopback', { kind: 'ec' });
export const app = makeCertificate('avustuskirja');

export type Stage = {
  readonly server: GraphServer;
  readonly config: SharepointConfig;
  readonly source: Source;
  /** What was waited for, in seconds. */
  readonly waits: readonly number[];
  readonly list: () => Promise<Listing>;
  /** Another source over the same copies: the program started anew. */
  readonly open: (change?: Partial<SharepointConfig>, more?: Surroundings) => Source;
  readonly pass: (seconds: number) => void;
};

export async function stage(change: Record<string, unknown> = {}): Promise<Stage> {
  let now = Date.UTC(2024, 2, 15, 6);
  const waits: number[] = [];
  const clock = {
    now: () => now,
    wait: async (ms: number) => {
      waits.push(ms / 1000);
      now += ms;
    },
    random: () => 0.5,
  };
  const server = await new GraphServer(tls, app, () => now).start();
  const agent = new Agent({ ca: tls.certificate, keepAlive: true });
  onTestFinished(async () => {
    agent.destroy();
    await server.stop();
    expect([server.complaints, server.unmet]).toEqual([[], 0]);
  });
  const root = mkdtempSync(join(tmpdir(), 'avustuskirja-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [certificate, key] = [join(root, 'app.crt'), join(root, 'app.key')];
  writeFileSync(certificate, app.certificate);
  writeFileSync(key, app.key);
  const config = sharepointSchema.parse({
    type: 'sharepoint',
    site: `${server.origin}/sites/avustukset`,
    library: 'Asiakirjat',
    tenant,
    client: clientId,
    credential: { certificate: { file: certificate }, key: { file: key } },
    cache: join(root, 'cache'),
    login: server.origin,
    graph: server.origin,
    ...change,
  });
  const env = { SHAREPOINT_SECRET: secret, WRONG_SECRET: 'not-the-secret' };
  const open: Stage['open'] = (other, more) =>
    openLibrary({ ...config, ...other }, { env, clock, agent, ...more });
  const source = open();
  return {
    server,
    config,
    source,
    waits,
    open,
    list: () => listing(source),
    pass: (seconds) => {
      now += seconds * 1000;
    },
  };
}

export async function listing(source: Source): Promise<Listing> {
  const [only, ...others] = await source.list();
  if (!only || others.length > 0) throw new Error('one library, one listing');
  return only;
}

export const pathsOf = ({ files }: Listing) => files.map(({ path }) => path);

export async function oneWorkbook(change = {}): Promise<Stage> {
  const s = await stage(change);
  s.server.drive.put('kirja.xlsx', content('a'));
  return s;
}

/** What a listing says when nothing of the library can be reached. */
export const whole = (trouble: string, detail: string) => ({
  files: [],
  unreachable: [{ path: '', trouble, detail }],
});
