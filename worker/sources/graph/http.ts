/**
 * One https request, and its answer as a stream. Nothing is followed, retried or stored here, and every
 * answer has a limit of size and of time. node:https rather than fetch, because a redirect must be seen and
 * judged before it is followed, and a test must be able to trust its own certificate. The machine's own
 * settings hold: NODE_EXTRA_CA_CERTS for a town's own authority and, from node 22.21 and 24.5 on,
 * NODE_USE_ENV_PROXY with HTTPS_PROXY for a proxy.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type Agent, request } from 'node:https';
import { GraphFault, unexpected } from './fault.ts';

export type Ask = {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as a form with POST; GET without it. */
  readonly form?: URLSearchParams;
};

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
};

export type Http = (ask: Ask) => Promise<Answer>;

export type Connections = {
  readonly agent?: Agent | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Without a byte for so long, a connection is given up, in milliseconds. */
  readonly idleMs?: number | undefined;
};

export function openHttp({ agent, signal, idleMs = 60_000 }: Connections): Http {
  return ({ url, headers, form }) =>
    new Promise((resolve, reject) => {
      if (url.protocol !== 'https:') return reject(unexpected('not-https'));
      const body = form?.toString();
      const sent = request(
        url,
        {
          agent,
          signal,
          method: body === undefined ? 'GET' : 'POST',
          headers: {
            ...headers,
            'accept-encoding': 'identity',
            'user-agent': 'NONISV|Avustuskirja|worker/1.0',
            ...(body !== undefined && {
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': String(Buffer.byteLength(body)),
            }),
          },
        },
        (answer) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer }),
      );
      sent.setTimeout(idleMs, () =>
        sent.destroy(new GraphFault('offline', ['ETIMEDOUT'], { passing: true })),
      );
      sent.on('error', (error) => reject(noAnswer(error)));
      sent.end(body);
    });
}

/** The pieces of an answer, up to a limit. */
export async function* pieces({ body }: Answer, limit: number): AsyncGenerator<Buffer> {
  let length = 0;
  try {
    for await (const piece of body) {
      length += (piece as Buffer).length;
      if (length > limit) throw unexpected('answer-too-long');
      yield piece as Buffer;
    }
  } catch (error) {
    throw noAnswer(error);
  } finally {
    body.destroy();
  }
}

/** An answer whose body says nothing, so that its connection can be used again. */
export async function emptied(answer: Answer): Promise<void> {
  for await (const _piece of pieces(answer, maxEmptyBytes));
}

const maxEmptyBytes = 64 * 1024;
const maxJsonBytes = 32 * 1024 * 1024;

/** @throws GraphFault for what is no JSON; an answer of an error may have any body, and gives undefined. */
export async function jsonOf(answer: Answer): Promise<unknown> {
  const all: Buffer[] = [];
  for await (const piece of pieces(answer, maxJsonBytes)) all.push(piece);
  try {
    return JSON.parse(Buffer.concat(all).toString('utf8'));
  } catch {
    if (answer.status < 400) throw unexpected('not-json', answer.status);
    return undefined;
  }
}

/** A certificate that does not hold will not hold a second later; a line that broke may. */
function noAnswer(error: unknown): GraphFault {
  if (error instanceof GraphFault) return error;
  const code = (error as NodeJS.ErrnoException).code ?? 'no-answer';
  const passing = !/CERT|SSL|TLS|ISSUER|SIGNATURE|ABORT/.test(code);
  return new GraphFault('offline', [code], { passing });
}
