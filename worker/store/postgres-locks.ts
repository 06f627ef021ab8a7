/**
 * Locks between the workers of one ledger in PostgreSQL: advisory locks of one session, which ends with the
 * worker, and within a minute or so when its machine or the network is lost. A holder whose session has
 * ended must not write any more: another may hold its locks.
 */
import type { Client, QueryResult } from 'pg';
import { type Holder, type Lock, StoreError } from './store.ts';

export type PostgresLocks = {
  readonly take: (name: string) => Promise<Lock | null>;
  readonly holder: (name: string) => Promise<Holder | null>;
  /** @throws StoreError `lock-lost` while a lock is held whose session has ended. */
  readonly check: () => void;
  readonly close: () => Promise<void>;
};

type Session = {
  readonly client: Client;
  readonly names: Set<string>;
  ended: boolean;
  /** The last thing asked of the client, which takes one question at a time. */
  asked: Promise<unknown>;
};

/** How soon the server notices that a machine is gone. */
const alive = 'set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3';
const key = `hashtextextended(current_schema() || ' ' || $1, 0)`;

/** Before the worker's own name, where the server lists its sessions. */
export const applicationName = 'avustuskirja';

/** A lock's key is listed in two halves. Of sessions of a stranger's role the server tells no beginning. */
const whoHas = `select application_name, backend_start from pg_locks join pg_stat_activity using (pid)
  where locktype = 'advisory' and granted and objsubid = 1
    and pg_locks.database = (select oid from pg_database where datname = current_database())
    and (classid::bigint << 32 | objid::bigint) = ${key} and backend_start is not null`;

/** Nothing is connected before the first lock is asked for. */
export function postgresLocks(newClient: () => Client): PostgresLocks {
  const sessions = new Set<Session>();
  let current: Promise<Session> | undefined;

  const connect = async (): Promise<Session> => {
    const session: Session = {
      client: newClient(),
      names: new Set(),
      ended: false,
      asked: Promise.resolve(),
    };
    const end = () => {
      session.ended = true;
      current = undefined;
      if (session.names.size === 0) sessions.delete(session);
    };
    session.client.on('error', end).on('end', end);
    await session.client.connect();
    await session.client.query(alive);
    sessions.add(session);
    return session;
  };
  const inSession = async (): Promise<Session> => {
    current ??= connect();
    try {
      return await current;
    } catch (error) {
      current = undefined;
      throw error;
    }
  };
  const release = async (session: Session, name: string) => {
    if (!session.names.delete(name)) return;
    if (session.ended) {
      if (session.names.size === 0) sessions.delete(session);
    } else await ask(session, `select pg_advisory_unlock(${key})`, name);
  };

  return {
    async take(name) {
      const session = await inSession();
      if ([...sessions].some(({ names }) => names.has(name))) return null;
      session.names.add(name);
      try {
        const { rows } = await ask(session, `select pg_try_advisory_lock(${key}) as taken`, name);
        if (rows[0].taken) return { release: () => release(session, name) };
      } catch (error) {
        session.names.delete(name);
        throw error;
      }
      session.names.delete(name);
      return null;
    },
    async holder(name) {
      const { rows } = await ask(await inSession(), whoHas, name);
      const [row] = rows;
      if (row === undefined) return null;
      const worker = String(row.application_name).slice(applicationName.length + 1);
      return { worker, since: (row.backend_start as Date).toISOString() };
    },
    check() {
      if ([...sessions].some((s) => s.ended && s.names.size > 0)) throw new StoreError('lock-lost');
    },
    async close() {
      const session = await current?.catch(() => undefined);
      await session?.client.end();
    },
  };
}

function ask(session: Session, question: string, name: string): Promise<QueryResult> {
  const answer = session.asked.then(() => session.client.query(question, [name]));
  session.asked = answer.catch(() => {});
  return answer;
}
