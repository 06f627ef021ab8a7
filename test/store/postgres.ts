/**
 * A real PostgreSQL server for a test file, from the binaries that npm brings: on loopback, on a free port,
 * in a temporary folder, started for the first database asked for and removed with the file's last test.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';
import { postgresBinaries } from './postgres-binaries.ts';

/** Of the superuser; in an address it has to be written otherwise. */
const password = 'sala:s@na';

type Server = { readonly address: (database: string) => string; readonly stop: () => Promise<void> };

let server: Promise<Server> | undefined;
let databases = 0;

/** @returns the address of an empty database of its own, with a password in it. */
export async function freshDatabase(): Promise<string> {
  server ??= start();
  const { address } = await server;
  const name = `ledger_${++databases}`;
  await query(address('postgres'), `create database ${name}`);
  return address(name);
}

/** One statement or several, over a connection that ends with them. @returns the rows of a single one. */
export async function query(
  address: string,
  statements: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return (await client.query(statements)).rows;
  } finally {
    await client.end();
  }
}

/** Ends every other connection to the database, as a server that restarts or a network that fails does. */
export async function breakConnections(address: string): Promise<void> {
  const others = 'datname = current_database() and pid <> pg_backend_pid()';
  await query(address, `select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
}

afterAll(async () => {
  await (await server)?.stop();
  server = undefined;
});

async function start(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'avustuskirja-pg-'));
  const { initdb, postgres, as } = postgresBinaries(folder);
  const [data, secret] = [join(folder, 'data'), join(folder, 'password')];
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (as) for (const path of [folder, secret]) chownSync(path, as.uid, as.gid);
  const system = { ...as, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  execFileSync(
    initdb,
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
      '--locale=C',
      '-N',
    ],
    { ...system, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    shared_buffers: '16MB',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', data, ...options], { ...system, stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => child.kill('SIGQUIT');
  process.once('exit', kill);
  let log = '';
  await new Promise<void>((ready, fail) => {
    child.stderr.on('data', (text) => {
      log = `${log}${text}`.slice(-4000);
      if (log.includes('ready to accept connections')) ready();
    });
    child.once('exit', () => fail(new Error(`PostgreSQL did not start:\n${log}`)));
  });
  return {
    address: (name) => `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`,
    async stop() {
      process.off('exit', kill);
      const ended = once(child, 'exit');
      kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
