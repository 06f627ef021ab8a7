/**
 * The signed statement by which the program shows its certificate to Microsoft's identity platform: a JWT
 * of PS256 with the certificate's SHA-256 thumbprint, valid for ten minutes, as "application authentication
 * certificate credentials" documents it. Made with node:crypto: the one library for it (@azure/msal-node)
 * brings 17 packages and 9 MB for this one request, and its cache is not needed by a program that holds one
 * token.
 */
import { constants, createPrivateKey, type KeyObject, randomUUID, sign, X509Certificate } from 'node:crypto';
import { GraphFault } from './fault.ts';

const validSeconds = 600;

export type Signer = { readonly thumbprint: string; readonly key: KeyObject; readonly expires: number };

/** @throws GraphFault `sign-in` for what is no certificate with its RSA key. */
export function signerOf(certificate: string, key: string, passphrase: string | undefined): Signer {
  const held = readPem(() => new X509Certificate(certificate), 'certificate-unreadable');
  const secret = readPem(() => createPrivateKey({ key, format: 'pem', passphrase }), 'key-unreadable');
  if (secret.asymmetricKeyType !== 'rsa') throw new GraphFault('sign-in', ['key-not-rsa']);
  if (!held.checkPrivateKey(secret)) throw new GraphFault('sign-in', ['key-of-another-certificate']);
  const thumbprint = Buffer.from(held.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
  return { thumbprint, key: secret, expires: Date.parse(held.validTo) };
}

/** What cannot be read is not quoted: it may be the key. */
function readPem<T>(read: () => T, code: string): T {
  try {
    return read();
  } catch {
    throw new GraphFault('sign-in', [code]);
  }
}

/** @param now milliseconds since 1970. */
export function assertion(
  { thumbprint, key, expires }: Signer,
  { client, audience, now }: { readonly client: string; readonly audience: string; readonly now: number },
): string {
  if (now >= expires) throw new GraphFault('sign-in', ['certificate-expired']);
  const seconds = Math.floor(now / 1000);
  const claims = {
    aud: audience,
    iss: client,
    sub: client,
    jti: randomUUID(),
    iat: seconds,
    nbf: seconds,
    exp: seconds + validSeconds,
  };
  const text = [{ alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('sha256', Buffer.from(text), {
    key,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  });
  return `${text}.${signature.toString('base64url')}`;
}
