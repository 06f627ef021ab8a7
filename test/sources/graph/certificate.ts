/** Certificates for the tests, made on the spot and signed by themselves: X.509 v3 as DER by hand. */
import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';

export type TestCertificate = {
  /** PEM. */
  readonly certificate: string;
  readonly key: string;
  readonly publicKey: string;
  /** SHA-256 of the DER form, base64url: the `x5t#S256` of a JWT. */
  readonly thumbprint: string;
};

type Options = {
  /** `ec` is quicker made, and quicker shaken hands with. */
  readonly kind?: 'rsa' | 'ec';
  /** `YYMMDDhhmmssZ`. */
  readonly validTo?: string;
};

export function makeCertificate(
  name: string,
  { kind = 'rsa', validTo = '491231235959Z' }: Options = {},
): TestCertificate {
  const { publicKey, privateKey } = makeKeys(kind);
  const algorithm = kind === 'rsa' ? sha256WithRsa : ecdsaWithSha256;
  const spki = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  const subject = sequence(set(sequence(oid(85, 4, 3), text(0x0c, name))));
  const content = sequence(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, Buffer.from([1])),
    algorithm,
    subject,
    sequence(text(0x17, '200101000000Z'), text(0x17, validTo)),
    subject,
    spki,
    der(0xa3, sequence(isAuthority, names)),
  );
  const signature = sign('sha256', content, privateKey);
  const whole = sequence(content, algorithm, der(3, Buffer.concat([Buffer.from([0]), signature])));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey,
    publicKey,
    thumbprint: createHash('sha256').update(whole).digest('base64url'),
  };
}

function makeKeys(kind: 'rsa' | 'ec'): { readonly publicKey: string; readonly privateKey: string } {
  const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
  const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const;
  return kind === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding, privateKeyEncoding })
    : generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding, privateKeyEncoding });
}

function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function sequence(...content: readonly Uint8Array[]): Buffer {
  return der(0x30, ...content);
}

function set(...content: readonly Uint8Array[]): Buffer {
  return der(0x31, ...content);
}

function oid(...bytes: readonly number[]): Buffer {
  return der(6, Buffer.from(bytes));
}

function text(tag: number, value: string): Buffer {
  return der(tag, Buffer.from(value, 'utf8'));
}

const sha256WithRsa = sequence(oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 11), der(5));

const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));

/** Basic constraints: a certificate that may be trusted by itself. */
const isAuthority = sequence(
  oid(85, 29, 19),
  der(1, Buffer.from([255])),
  der(4, sequence(der(1, Buffer.from([255])))),
);

/** `localhost` and 127.0.0.1. */
const names = sequence(
  oid(85, 29, 17),
  der(4, sequence(text(0x82, 'localhost'), der(0x87, Buffer.from([127, 0, 0, 1])))),
);
