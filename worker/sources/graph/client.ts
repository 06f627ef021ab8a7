/**
 * Requests to Microsoft Graph: with the token to Graph's own address only, again when the service asks for
 * patience, once with a new token when the old one is not taken. Every refusal becomes a fault with its
 * trouble (documented: "Microsoft Graph error responses", "throttling guidance").
 */
import { z } from 'zod';
import type { Trouble } from '../source.ts';
import { GraphFault, unexpected } from './fault.ts';
import { type Answer, emptied, jsonOf } from './http.ts';
import { retryAfter } from './patience.ts';
import type { Asking, Tokens } from './token.ts';

export type GraphClient = {
  /** @param address within `/v1.0`, or whole as the service gave it. @throws GraphFault */
  readonly json: <T>(address: string, schema: z.ZodType<T>) => Promise<T>;
  /** Where the bytes of an item are to be had for the next minutes; asked once, without patience. @throws GraphFault */
  readonly contentAddress: (address: string) => Promise<string>;
};

export function openClient(graph: string, tokens: Tokens, asking: Asking): GraphClient {
  const { origin } = new URL(graph);
  const { http, clock, patience } = asking;

  async function answered(url: URL, renew: boolean): Promise<Answer> {
    const token = await tokens.get(asking);
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    const answer = await http({ url, headers });
    if (answer.status < 400) return answer;
    const fault = refusal(answer, await jsonOf(answer), clock.now());
    if (fault.status !== 401) throw fault;
    tokens.forget(token);
    if (!renew) throw fault;
    return answered(url, false);
  }

  /** The token goes nowhere else, whatever a `nextLink` says. */
  function own(address: string): URL {
    const whole = address.startsWith('/') ? `${origin}/v1.0${address}` : address;
    if (!URL.canParse(whole) || new URL(whole).origin !== origin) throw unexpected('link-elsewhere');
    return new URL(whole);
  }

  return {
    json: (address, schema) => {
      const url = own(address);
      return patience(async () => {
        const answer = await answered(url, true);
        if (answer.status !== 200) {
          await emptied(answer);
          throw unexpected('no-content', answer.status);
        }
        const read = schema.safeParse(await jsonOf(answer));
        if (!read.success) throw unexpected('other-shape', answer.status);
        return read.data;
      });
    },
    contentAddress: async (address) => {
      const answer = await answered(own(address), true);
      await emptied(answer);
      const { location } = answer.headers;
      if (answer.status !== 302 || !location) throw unexpected('no-redirect', answer.status);
      return location;
    },
  };
}

const troubles: Readonly<Record<number, Trouble>> = {
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  408: 'busy',
  410: 'unexpected',
  423: 'busy',
  429: 'busy',
  500: 'busy',
  502: 'busy',
  503: 'busy',
  504: 'busy',
  509: 'busy',
};
const passing = new Set([408, 429, 500, 502, 503, 504, 509]);

const errorSchema = z.object({ error: z.looseObject({ code: z.string() }) });

export function refusal({ status, headers }: Answer, body: unknown, now: number): GraphFault {
  return new GraphFault(troubles[status] ?? 'unexpected', codesOf(errorSchema.safeParse(body).data?.error), {
    status,
    passing: passing.has(status),
    waitMs: retryAfter(headers, now),
    location: headers.location ?? null,
  });
}

/** From the outermost to the most detailed: `innerError` may stand in `innererror`, several deep. */
function codesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  let level = error as Record<string, unknown> | undefined;
  for (let depth = 0; level && typeof level === 'object' && depth < 5; depth += 1) {
    if (typeof level.code === 'string') codes.push(level.code);
    level = (level.innerError ?? level.innererror) as Record<string, unknown> | undefined;
  }
  return codes;
}
