/** The small parts by themselves: the hash, the patience, what the configuration refuses. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityOf, sharepointSchema } from '../../../worker/sources/graph/config.ts';
import { GraphFault } from '../../../worker/sources/graph/fault.ts';
import { openPatience } from '../../../worker/sources/graph/patience.ts';
import { QuickXorHash } from '../../../worker/sources/graph/quick-xor-hash.ts';
import { hashOf } from './drive.ts';

test('QuickXorHash of published examples', () => {
  expect(hashOf(Buffer.from('hello world'))).toBe('aCgDG9jwBhDc4Q1yawMZAAAAAAA=');
  expect(hashOf(Buffer.alloc(0))).toBe('AAAAAAAAAAAAAAAAAAAAAAAAAAA=');
});

/** As the documentation writes it: a number of 160 bits, each byte rotated by eleven more. */
function byTheBook(bytes: Uint8Array): string {
  const all = (1n << 160n) - 1n;
  let ring = 0n;
  for (const [index, byte] of bytes.entries()) {
    const by = BigInt((index * 11) % 160);
    const whole = BigInt(byte) << by;
    ring ^= (whole & all) | (whole >> 160n);
  }
  ring ^= BigInt(bytes.length) << 96n;
  return Buffer.from(ring.toString(16).padStart(40, '0'), 'hex').reverse().toString('base64');
}

test('QuickXorHash in pieces is that of the whole, by the book', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), (bytes, at) => {
      const hash = new QuickXorHash();
      hash.add(bytes.subarray(0, at));
      hash.add(bytes.subarray(at));
      expect(hash.digest()).toBe(byTheBook(bytes));
    }),
  );
});

test('one pause holds for all requests and is counted once', async () => {
  let now = 0;
  const waits: number[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const patience = openPatience(
    {
      now: () => now,
      wait: (ms) => {
        waits.push(ms);
        return released;
      },
      random: () => 0,
    },
    60_000,
  );
  const refusedOnce = () => {
    let tries = 0;
    return patience(async () => {
      if (++tries === 1) throw new GraphFault('busy', [], { passing: true, waitMs: 50_000 });
      return tries;
    });
  };
  const both = Promise.all([refusedOnce(), refusedOnce()]);
  await expect.poll(() => waits).toEqual([50_000, 50_000]);
  now = 50_000;
  release();
  expect(await both).toEqual([2, 2]);
  await expect(refusedOnce()).rejects.toMatchObject({ trouble: 'busy' });
});

const config = {
  type: 'sharepoint',
  site: 'https://kemi.sharepoint.com/sites/avustukset',
  library: 'Asiakirjat',
  tenant: 'kemi.fi',
  client: '11111111-2222-4333-8444-555555555555',
  credential: { secret: { env: 'SHAREPOINT_SECRET' } },
  cache: 'sharepoint',
};

test('a library has one identity on every machine', () => {
  const of = (change: object) => identityOf(sharepointSchema.parse({ ...config, ...change }));
  expect(of({})).toBe('sharepoint:kemi.sharepoint.com/sites/avustukset/Asiakirjat');
  expect(of({ cache: '/elsewhere', folder: '/Sivistys\\Avustukset/' })).toBe(
    'sharepoint:kemi.sharepoint.com/sites/avustukset/Asiakirjat/Sivistys/Avustukset',
  );
  expect(of({ site: 'https://kemi.sharepoint.com:443/sites/s%C3%A4%C3%A4st%C3%B6/' })).toBe(
    'sharepoint:kemi.sharepoint.com/sites/säästö/Asiakirjat',
  );
});

const faults: readonly (readonly [string, object])[] = [
  ['a service without https', { graph: 'http://127.0.0.1:8080' }],
  ['a login address with a path', { login: 'https://login.microsoftonline.com/common' }],
  ['a site with a password', { site: 'https://a:b@kemi.sharepoint.com/sites/x' }],
  ['a site with a query', { site: 'https://kemi.sharepoint.com/sites/x?web=1' }],
  ['a site that cannot be decoded', { site: 'https://kemi.sharepoint.com/sites/%zz' }],
  ['a folder above the library', { folder: '../muu' }],
  ['a tenant that is a way elsewhere', { tenant: 'kemi.fi/../x' }],
  ['a client that is no id', { client: 'avustuskirja' }],
  ['a secret in the file itself', { credential: { secret: 'abc' } }],
  ['a certificate without its key', { credential: { certificate: { file: 'app.crt' } } }],
  [
    'both a secret and a certificate',
    { credential: { secret: { env: 'A' }, certificate: { file: 'c' }, key: { file: 'k' } } },
  ],
  ['too many downloads', { downloads: 50 }],
  ['a key that there is not', { verify: false }],
];

test.each(faults)('the configuration refuses %s', (_name, change) => {
  expect(sharepointSchema.safeParse(config).success).toBe(true);
  expect(sharepointSchema.safeParse({ ...config, ...change }).success).toBe(false);
});
