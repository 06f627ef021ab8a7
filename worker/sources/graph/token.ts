/** The access token: asked for when needed, kept in memory only, and renewed before it runs out. */
import { z } from 'zod';
import type { SharepointConfig } from './config.ts';
import { type Environment, proof } from './credential.ts';
import { GraphFault, unexpected } from './fault.ts';
import { type Answer, type Http, jsonOf } from './http.ts';
import { type Clock, type Patience, retryAfter } from './patience.ts';

/** A token is not used in its last minutes: a request may be on its way for a while. */
const marginMs = 5 * 60_000;

const tokenSchema = z.object({
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive(),
  access_token: z
    .string()
    .min(1)
    .regex(/^[\x21-\x7e]+$/),
});

const refusalSchema = z.object({ error: z.string(), error_codes: z.array(z.number()).optional() });

/** What one listing asks with. */
export type Asking = {
  readonly http: Http;
  readonly clock: Clock;
  readonly patience: Patience;
};

export type Tokens = {
  /** @throws GraphFault */
  readonly get: (asking: Asking) => Promise<string>;
  /** The service does not take it any more. */
  readonly forget: (token: string) => void;
};

export function openTokens(config: SharepointConfig, env: Environment): Tokens {
  const audience = `${new URL(config.login).origin}/${config.tenant}/oauth2/v2.0/token`;
  let held: { readonly token: string; readonly until: number } | undefined;
  let asked: Promise<string> | undefined;

  async function ask({ http, clock }: Asking): Promise<string> {
    const now = clock.now();
    const form = new URLSearchParams({
      client_id: config.client,
      scope: `${new URL(config.graph).origin}/.default`,
      grant_type: 'client_credentials',
      ...proof(config, { audience, now, env }),
    });
    const answer = await http({ url: new URL(audience), headers: { accept: 'application/json' }, form });
    const body = await jsonOf(answer);
    if (answer.status !== 200) throw refusal(answer, body, now);
    const token = tokenSchema.safeParse(body).data;
    if (!token) throw unexpected('no-token', answer.status);
    held = { token: token.access_token, until: now + token.expires_in * 1000 - marginMs };
    return token.access_token;
  }

  return {
    get: async (asking) => {
      if (held && asking.clock.now() < held.until) return held.token;
      asked ??= asking
        .patience(() => ask(asking))
        .finally(() => {
          asked = undefined;
        });
      return asked;
    },
    forget: (token) => {
      if (held?.token === token) held = undefined;
    },
  };
}

function refusal({ status, headers }: Answer, body: unknown, now: number): GraphFault {
  if (status === 429 || status >= 500) {
    return new GraphFault('busy', [], { status, passing: true, waitMs: retryAfter(headers, now) });
  }
  const said = refusalSchema.safeParse(body).data;
  const codes = said ? [said.error, ...(said.error_codes ?? []).map((code) => `AADSTS${code}`)] : [];
  return new GraphFault('sign-in', codes, { status });
}
