/** Credentials that are taken, and those that are not: named by their codes, and nothing of them shown. */
import { createPrivateKey } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { SharepointConfig } from '../../../worker/sources/graph/config.ts';
import { makeCertificate } from './certificate.ts';
import { secret } from './identity.ts';
import { app, listing, oneWorkbook, pathsOf, tls, whole } from './stage.ts';

type SignIn = { readonly name: string; readonly change: Partial<SharepointConfig>; readonly detail: string };

const env = (name: string) => ({ env: name });
const signIns: readonly SignIn[] = [
  {
    name: 'a wrong secret',
    change: { credential: { secret: env('WRONG_SECRET') } },
    detail: 'HTTP 401 invalid_client AADSTS7000215',
  },
  { name: 'no secret', change: { credential: { secret: env('NOTHING') } }, detail: 'no-secret' },
  {
    name: 'another app',
    change: { client: '00000000-1111-4222-8333-444444444444' },
    detail: 'HTTP 401 unauthorized_client AADSTS700016',
  },
  {
    name: 'a certificate that is not registered',
    change: { credential: { certificate: env('OTHER_CRT'), key: env('OTHER_KEY') } },
    detail: 'HTTP 401 invalid_client AADSTS700027',
  },
  {
    name: 'the key of another certificate',
    change: { credential: { certificate: env('APP_CRT'), key: env('OTHER_KEY') } },
    detail: 'key-of-another-certificate',
  },
  {
    name: 'a certificate past its day',
    change: { credential: { certificate: env('OLD_CRT'), key: env('OLD_KEY') } },
    detail: 'certificate-expired',
  },
  {
    name: 'a key that is not RSA',
    change: { credential: { certificate: env('TLS_CRT'), key: env('TLS_KEY') } },
    detail: 'key-not-rsa',
  },
  {
    name: 'what is no certificate',
    change: { credential: { certificate: env('APP_KEY'), key: env('APP_KEY') } },
    detail: 'certificate-unreadable',
  },
  {
    name: 'what is no key',
    change: { credential: { certificate: env('APP_CRT'), key: env('APP_CRT') } },
    detail: 'key-unreadable',
  },
  {
    name: 'a certificate that is not there',
    change: { credential: { certificate: { file: '/nowhere/app.crt' }, key: env('APP_KEY') } },
    detail: 'no-certificate ENOENT',
  },
];

test('a credential that is not taken is named by its codes, and nothing of it shows', async () => {
  const s = await oneWorkbook();
  const other = makeCertificate('other');
  const old = makeCertificate('old', { validTo: '240301000000Z' });
  const keys = {
    APP_CRT: app.certificate,
    APP_KEY: app.key,
    OTHER_CRT: other.certificate,
    OTHER_KEY: other.key,
    OLD_CRT: old.certificate,
    OLD_KEY: old.key,
    TLS_CRT: tls.certificate,
    TLS_KEY: tls.key,
    WRONG_SECRET: 'not-the-secret',
  };
  for (const { name, change, detail } of signIns) {
    const said = await listing(s.open(change, { env: keys }));
    expect([name, said]).toMatchObject([name, whole('sign-in', detail)]);
    const all = inspect(said, { depth: 9 });
    for (const hidden of ['not-the-secret', 'BEGIN', ...app.key.split('\n').slice(1, 3)])
      expect(all).not.toContain(hidden);
  }
  expect(s.server.count('site')).toBe(0);
});

test('a key under a passphrase', async () => {
  const locked = createPrivateKey(app.key).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: secret,
  });
  const s = await oneWorkbook();
  const credential = { certificate: env('CRT'), key: env('KEY'), passphrase: env('PASS') };
  const keys = { CRT: app.certificate, KEY: String(locked), PASS: `${secret}\n` };
  expect(pathsOf(await listing(s.open({ credential }, { env: keys })))).toEqual(['kirja.xlsx']);
  expect(await listing(s.open({ credential }, { env: { ...keys, PASS: 'x' } }))).toMatchObject(
    whole('sign-in', 'key-unreadable'),
  );
});

test('a token that is not taken any more is renewed once', async () => {
  const s = await oneWorkbook();
  await s.list();
  s.server.endTokens();
  s.server.asked = [];
  expect(pathsOf(await s.list())).toEqual(['kirja.xlsx']);
  expect(s.server.asked).toEqual(['delta', 'token', 'delta']);
  const refused = { status: 401, codes: ['InvalidAuthenticationToken'] };
  s.server.go('delta', refused, refused);
  expect(await s.list()).toMatchObject(whole('sign-in', 'HTTP 401 InvalidAuthenticationToken'));
});
