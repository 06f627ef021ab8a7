/** The credential from where the configuration says it is kept; read at each use, so that a renewed one holds. */
import { readFileSync } from 'node:fs';
import { assertion, signerOf } from './assertion.ts';
import type { Kept, SharepointConfig } from './config.ts';
import { GraphFault } from './fault.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The fields of the token request that prove who asks (client credentials grant).
 * @throws GraphFault `sign-in` naming what is missing, never what it holds.
 */
export function proof(
  { credential, client }: SharepointConfig,
  { audience, now, env }: { readonly audience: string; readonly now: number; readonly env: Environment },
): Readonly<Record<string, string>> {
  if ('secret' in credential) return { client_secret: read(credential.secret, env, 'secret').trim() };
  const { certificate, key, passphrase } = credential;
  const signer = signerOf(
    read(certificate, env, 'certificate'),
    read(key, env, 'key'),
    passphrase && read(passphrase, env, 'passphrase').trim(),
  );
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion(signer, { client, audience, now }),
  };
}

function read(kept: Kept, env: Environment, what: string): string {
  const text = 'env' in kept ? env[kept.env] : fileText(kept.file, what);
  if (!text) throw new GraphFault('sign-in', [`no-${what}`]);
  return text;
}

function fileText(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new GraphFault('sign-in', [`no-${what}`, (error as NodeJS.ErrnoException).code ?? '']);
  }
}
