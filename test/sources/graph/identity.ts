/** Microsoft's identity platform: tokens for client credentials, by a secret or by a signed assertion. */
import { constants, randomUUID, verify } from 'node:crypto';
import type { TestCertificate } from './certificate.ts';
import { json, type Reply } from './reply.ts';

export const tenant = 'kemi.example';
export const clientId = '6f1c1f0e-2f6b-4f57-9a51-0d3b6d0b4c11';
export const secret = 'a-secret~that.must-not-show';

export type Platform = {
  /** Its own address and Graph's. */
  readonly origin: string;
  /** Registered for the app. */
  readonly certificate: TestCertificate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Assertions shown before. */
  readonly seen: Set<string>;
};

/** @param grant called for a token when all is right. */
export function tokenReply(form: URLSearchParams, platform: Platform, grant: () => string): Reply {
  const fields = [...form.keys()].sort().join(' ');
  if (form.get('client_id') !== clientId) return refuse('unauthorized_client', 700016);
  if (form.get('scope') !== `${platform.origin}/.default` || form.get('grant_type') !== 'client_credentials')
    return refuse('invalid_request', 900144);
  if (fields === 'client_id client_secret grant_type scope') {
    if (form.get('client_secret') !== secret)
      return refuse('invalid_client', 7000215, form.get('client_secret'));
  } else if (fields === 'client_assertion client_assertion_type client_id grant_type scope') {
    if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      return refuse('invalid_request', 900144);
    const assertion = form.get('client_assertion') ?? '';
    const fault = assertionFault(assertion, platform);
    if (fault) return refuse('invalid_client', fault, assertion);
  } else return refuse('invalid_request', 900144, fields);
  return json(200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: grant() });
}

/** The description may well repeat what was sent. */
function refuse(error: string, code: number, sent: string | null = ''): Reply {
  return json(401, {
    error,
    error_description: `AADSTS${code}: refused for app '${clientId}': ${sent}`,
    error_codes: [code],
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
  });
}

/** The platform's AADSTS code for what is wrong with an assertion. */
function assertionFault(jwt: string, { origin, certificate, now, seen }: Platform): number | null {
  const [head = '', claims = '', signature = ''] = jwt.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  const { alg, typ, 'x5t#S256': thumbprint } = read(head);
  const { aud, iss, sub, jti, nbf, exp } = read(claims);
  if (alg !== 'PS256' || typ !== 'JWT') return 50027;
  if (thumbprint !== certificate.thumbprint) return 700027;
  const key = {
    key: certificate.publicKey,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  };
  if (!verify('sha256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url')))
    return 700027;
  if (aud !== `${origin}/${tenant}/oauth2/v2.0/token`) return 700023;
  if (iss !== clientId || sub !== clientId || typeof jti !== 'string' || seen.has(jti)) return 50027;
  seen.add(jti);
  const seconds = now / 1000;
  return nbf > seconds || exp <= seconds || exp - nbf > 600 ? 700024 : null;
}
