/** What a listing says when the service refuses, waits, breaks off or lies; nothing ever leaves the ledger by it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { SharepointConfig } from '../../../worker/sources/graph/config.ts';
import { makeCertificate } from './certificate.ts';
import { content } from './drive.ts';
import { clientId, secret } from './identity.ts';
import type { Wrong } from './server.ts';
import { app, listing, pathsOf, type Stage, stage, tls } from './stage.ts';

async function oneWorkbook(change = {}): Promise<Stage> {
  const s = await stage(change);
  s.server.drive.put('kirja.xlsx', content('a'));
  return s;
}

const whole = (trouble: string, detail: string) => ({
  files: [],
  unreachable: [{ path: '', trouble, detail }],
});

type Wait = { readonly name: string; readonly wrongs: readonly Wrong[]; readonly waits: readonly number[] };

/** The stage's chance is one half: three quarters of what doubles. */
const waits: readonly Wait[] = [
  { name: '429 with seconds', wrongs: [{ status: 429, headers: { 'retry-after': '7' } }], waits: [7] },
  {
    name: '503 with a date',
    wrongs: [{ status: 503, headers: { 'retry-after': 'Fri, 15 Mar 2024 06:00:30 GMT' } }],
    waits: [30],
  },
  {
    name: '504, then 429',
    wrongs: [
      { status: 504, headers: { 'retry-after': '2' } },
      { status: 429, headers: { 'retry-after': '120' } },
    ],
    waits: [2, 120],
  },
  {
    name: 'errors that say nothing of waiting',
    wrongs: [{ status: 500 }, { status: 502 }, { status: 509 }],
    waits: [0.75, 1.5, 3],
  },
  { name: 'a line that breaks', wrongs: [{ broken: 'whole' }, { broken: 'half' }], waits: [0.75, 1.5] },
  {
    name: 'a Retry-After that cannot be read, or is nothing',
    wrongs: [
      { status: 429, headers: { 'retry-after': 'soon' } },
      { status: 429, headers: { 'retry-after': '0' } },
    ],
    waits: [0.75, 0.5],
  },
];

test.each(waits)('$name: waits as asked, then goes on', async ({ wrongs, waits }) => {
  for (const kind of ['token', 'delta', 'download'] as const) {
    const s = await oneWorkbook();
    s.server.go(kind, ...wrongs);
    const { files, unreachable } = await s.list();
    expect([files.length, unreachable, s.waits]).toEqual([1, [], waits]);
  }
});

test('patience has an end', async () => {
  const s = await oneWorkbook({ patience: 1 });
  s.server.go('delta', { status: 429, codes: ['activityLimitReached'], headers: { 'retry-after': '61' } });
  expect(await s.list()).toMatchObject(whole('busy', 'HTTP 429 activityLimitReached'));
  s.server.go('delta', ...Array(8).fill({ status: 503, headers: { 'retry-after': '1' } }));
  expect(await s.list()).toMatchObject(whole('busy', 'HTTP 503'));
  expect(s.waits).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

type Refused = {
  readonly name: string;
  readonly kind: 'site' | 'drives' | 'delta';
  readonly wrong: Wrong;
  readonly trouble: string;
  readonly detail: string;
};

const refusals: readonly Refused[] = [
  {
    name: 'no right on the site',
    kind: 'site',
    wrong: { status: 403, codes: ['accessDenied', 'accessRestricted'] },
    trouble: 'forbidden',
    detail: 'HTTP 403 accessDenied accessRestricted',
  },
  {
    name: 'no such site',
    kind: 'site',
    wrong: { status: 404, codes: ['itemNotFound'] },
    trouble: 'not-found',
    detail: 'HTTP 404 itemNotFound',
  },
  {
    name: 'no such library',
    kind: 'drives',
    wrong: { status: 200, body: '{"value":[]}' },
    trouble: 'not-found',
    detail: 'library',
  },
  {
    name: 'not allowed',
    kind: 'delta',
    wrong: { status: 403, codes: ['notAllowed'] },
    trouble: 'forbidden',
    detail: 'HTTP 403 notAllowed',
  },
  {
    name: 'the library locked',
    kind: 'delta',
    wrong: { status: 423, codes: ['notAllowed', 'resourceLocked'] },
    trouble: 'busy',
    detail: 'HTTP 423 notAllowed resourceLocked',
  },
  {
    name: 'a request that is not understood',
    kind: 'delta',
    wrong: { status: 400, codes: ['invalidRequest'] },
    trouble: 'unexpected',
    detail: 'HTTP 400 invalidRequest',
  },
  {
    name: 'an answer that is no JSON',
    kind: 'delta',
    wrong: { status: 200, body: '<html>Sign in</html>' },
    trouble: 'unexpected',
    detail: 'HTTP 200 not-json',
  },
  {
    name: 'an answer of another shape',
    kind: 'delta',
    wrong: { status: 200, body: '{"value":[{"name":"kirja.xlsx"}]}' },
    trouble: 'unexpected',
    detail: 'HTTP 200 other-shape',
  },
  {
    name: 'a page with no next',
    kind: 'delta',
    wrong: { status: 200, body: '{"value":[]}' },
    trouble: 'unexpected',
    detail: 'no-next-page',
  },
  {
    name: 'a next page elsewhere, where the token would go',
    kind: 'delta',
    wrong: { status: 200, body: '{"value":[],"@odata.nextLink":"https://127.0.0.1:1/steal"}' },
    trouble: 'unexpected',
    detail: 'link-elsewhere',
  },
  {
    name: 'a name that is a way to another folder',
    kind: 'delta',
    wrong: {
      status: 200,
      body: '{"value":[{"id":"1","name":"../../kirja.xlsx","file":{},"parentReference":{"id":"01ROOT"}}],"@odata.deltaLink":"/"}',
    },
    trouble: 'unexpected',
    detail: 'item-name',
  },
  {
    name: 'a redirect where none belongs',
    kind: 'delta',
    wrong: { status: 302, body: '', headers: { location: 'https://127.0.0.1:1/steal' } },
    trouble: 'unexpected',
    detail: 'HTTP 302 no-content',
  },
];

test.each(refusals)('$name: the whole library is out of reach, and says why', async (one) => {
  const s = await oneWorkbook();
  s.server.go(one.kind, one.wrong);
  expect(await s.list()).toMatchObject(whole(one.trouble, one.detail));
  expect(pathsOf(await s.list())).toEqual(['kirja.xlsx']);
});

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
  const { createPrivateKey } = await import('node:crypto');
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

test('changes that cannot be told any more are all told anew, at the address the service gives, without a download', async () => {
  const s = await oneWorkbook();
  s.server.drive.put('toinen.xlsx', content('b'));
  await s.list();
  s.server.drive.remove('toinen.xlsx');
  s.server.endDelta();
  s.server.asked = [];
  expect(pathsOf(await s.list())).toEqual(['kirja.xlsx']);
  expect(s.server.asked).toEqual(['delta', 'site', 'drives', 'delta']);
});

test('a library made anew under its name is found again', async () => {
  const s = await oneWorkbook();
  await s.list();
  s.server.go('delta', { status: 404, codes: ['itemNotFound'] });
  expect(pathsOf(await s.list())).toEqual(['kirja.xlsx']);
  s.server.go('delta', { status: 404, codes: ['itemNotFound'] });
  s.server.go('site', { status: 404, codes: ['itemNotFound'] });
  expect(await s.list()).toMatchObject(whole('not-found', 'HTTP 404 itemNotFound'));
});

test('a kept link that is not taken, or is of another cloud, costs a full listing', async () => {
  const s = await oneWorkbook();
  await s.list();
  s.server.go('delta', { status: 400, codes: ['invalidRequest'] });
  expect(pathsOf(await s.list())).toEqual(['kirja.xlsx']);
  const [inside = ''] = readdirSync(s.config.cache);
  const state = join(s.config.cache, inside, 'library.json');
  writeFileSync(state, readFileSync(state, 'utf8').replace(s.server.origin, 'https://127.0.0.1:1'));
  expect(pathsOf(await s.list())).toEqual(['kirja.xlsx']);
  expect(s.server.count('download')).toBe(1);
});

test('what was known stands until the last page has come', async () => {
  const s = await oneWorkbook();
  await s.list();
  for (let n = 1; n <= 4; n += 1) s.server.drive.put(`${n}.xlsx`, content(`${n}`));
  s.server.pageSize = 2;
  s.server.go('delta', {}, { status: 403, codes: ['accessDenied'] });
  expect(await s.list()).toMatchObject(whole('forbidden', 'HTTP 403 accessDenied'));
  expect(pathsOf(await s.list())).toEqual(['1.xlsx', '2.xlsx', '3.xlsx', '4.xlsx', 'kirja.xlsx']);
});

type OfFile = {
  readonly name: string;
  readonly prepare: (s: Stage) => void;
  readonly problem: { readonly code: string; readonly reason: string };
};

const ofFiles: readonly OfFile[] = [
  {
    name: 'locked',
    prepare: ({ server }) => server.go('content', { status: 423, codes: ['notAllowed', 'resourceLocked'] }),
    problem: { code: 'workbook.locked', reason: 'open' },
  },
  {
    name: 'still on its way up',
    prepare: ({ server }) =>
      server.drive.put('kirja.xlsx', content('b'), {
        pendingOperations: { pendingContentUpdate: { queuedDateTime: '2024-03-15T05:59:00Z' } },
      }),
    problem: { code: 'workbook.locked', reason: 'changing' },
  },
  {
    name: 'marked as harmful',
    prepare: ({ server }) => server.drive.put('kirja.xlsx', content('b'), { malware: { description: 'x' } }),
    problem: { code: 'workbook.unreadable', reason: 'malware' },
  },
  {
    name: 'refused as harmful',
    prepare: ({ server }) =>
      server.go('content', { status: 403, codes: ['accessDenied', 'virusSuspicious'] }),
    problem: { code: 'workbook.unreadable', reason: 'malware' },
  },
  {
    name: 'larger than any workbook, and not fetched',
    prepare: ({ server }) => server.drive.put('kirja.xlsx', content('b'), { size: 129 * 1024 * 1024 }),
    problem: { code: 'workbook.too-large', reason: 'file' },
  },
  {
    name: 'another each time it comes',
    prepare: ({ server }) =>
      server.go('download', ...[1, 2, 3].map((n) => ({ body: content(`${n}`, 3000) }))),
    problem: { code: 'workbook.unreadable', reason: 'download' },
  },
  {
    name: 'cut short at another place each time',
    prepare: ({ server }) => server.go('download', ...[1, 2, 3].map((n) => ({ body: content('b', n) }))),
    problem: { code: 'workbook.unreadable', reason: 'download' },
  },
];

test.each(ofFiles)(
  'a file that is $name has its problem, the others their places',
  async ({ prepare, problem }) => {
    const s = await stage({ downloads: 1 });
    s.server.drive.put('kirja.xlsx', content('b'));
    s.server.drive.put('toinen.xlsx', content('c'));
    prepare(s);
    const { files, unreachable } = await s.list();
    expect(unreachable).toEqual([]);
    expect(files).toMatchObject([
      { path: 'kirja.xlsx', problem: { code: problem.code, facts: { reason: problem.reason } } },
      { path: 'toinen.xlsx' },
    ]);
    s.server.drive.put('kirja.xlsx', content('b'));
    expect((await s.list()).files.map(({ problem }) => problem)).toEqual([undefined, undefined]);
  },
);

test('a file saved between the listing and its download is taken as it is now', async () => {
  const s = await oneWorkbook();
  const item = s.server.drive.find('kirja.xlsx');
  if (!item) throw new Error('no item');
  s.server.earlier = [];
  const old = s.server.drive.told(item, true);
  s.server.drive.put('kirja.xlsx', content('saved', 3100));
  s.server.go('delta', {
    status: 200,
    body: JSON.stringify({
      value: [rootOf(s), old],
      '@odata.deltaLink': `${s.server.origin}/v1.0/drives/${encodeURIComponent('b!drive-1')}/root/delta?token=0:1`,
    }),
  });
  const { files } = await s.list();
  expect(files.map(({ place, bytes }) => [bytes, readFileSync(place)])).toEqual([
    [3100, content('saved', 3100)],
  ]);
  s.server.asked = [];
  await s.list();
  expect(s.server.asked).toEqual(['delta']);
});

const rootOf = ({ server }: Stage) => {
  const root = server.drive.items.get('01ROOT');
  return root && server.drive.told(root, true);
};

const odds: readonly (readonly [string, Buffer])[] = [
  ['a length', content('b', 2900)],
  ['a hash', content('other', 3000)],
];

test.each(odds)(
  'a file that comes twice the same with %s of its own is given to the reader, and fetched anew next time',
  async (_name, body) => {
    const s = await oneWorkbook();
    s.server.go('download', { body }, { body });
    const [odd] = (await s.list()).files;
    expect([odd?.bytes, readFileSync(odd?.place ?? '')]).toEqual([body.length, body]);
    const [right] = (await s.list()).files;
    expect([right?.bytes, readFileSync(right?.place ?? '')]).toEqual([3000, content('a')]);
    expect([s.server.count('item'), s.server.count('download')]).toEqual([1, 3]);
  },
);

type OutOfReach = {
  readonly name: string;
  readonly wrong: Wrong;
  readonly trouble: string;
  readonly detail: string;
};

const outOfReach: readonly OutOfReach[] = [
  {
    name: 'forbidden',
    wrong: { status: 403, codes: ['accessDenied'] },
    trouble: 'forbidden',
    detail: 'HTTP 403 accessDenied',
  },
  {
    name: 'gone meanwhile',
    wrong: { status: 404, codes: ['itemNotFound'] },
    trouble: 'not-found',
    detail: 'HTTP 404 itemNotFound',
  },
  {
    name: 'at an address of somebody else',
    wrong: { status: 302, body: '', headers: { location: 'https://127.0.0.1:1/?tempauth=hidden' } },
    trouble: 'unexpected',
    detail: 'download-elsewhere',
  },
  {
    name: 'at an address that is not https',
    wrong: { status: 302, body: '', headers: { location: 'http://localhost/?tempauth=hidden' } },
    trouble: 'unexpected',
    detail: 'download-elsewhere',
  },
];

test.each(outOfReach)('a file $name is out of reach by itself', async ({ wrong, trouble, detail }) => {
  const s = await stage({ downloads: 1 });
  s.server.drive.put('kirja.xlsx', content('b'));
  s.server.drive.put('toinen.xlsx', content('c'));
  s.server.go('content', wrong);
  expect(await s.list()).toMatchObject({
    files: [{ path: 'toinen.xlsx' }],
    unreachable: [{ path: 'kirja.xlsx', trouble, detail }],
  });
  expect((await s.list()).unreachable).toEqual([]);
});

test('a redirect goes on within the tenant, each time without the token; an old address is asked anew', async () => {
  const s = await oneWorkbook();
  s.server.go('download', { status: 401, codes: [] }, { status: 404, codes: [] });
  expect(pathsOf(await s.list())).toEqual(['kirja.xlsx']);
  expect([s.server.count('content'), s.server.count('download'), s.waits]).toEqual([3, 3, [0.75, 1.5]]);
});

test('when several files cannot be had, the service is away, and the rest is not tried', async () => {
  const s = await stage({ patience: 0, downloads: 1 });
  for (let n = 1; n <= 9; n += 1) s.server.drive.put(`${n}.xlsx`, content(`${n}`));
  s.server.go('content', ...Array(3).fill({ status: 503 }));
  const { files, unreachable } = await s.list();
  expect([files, unreachable.map(({ path, trouble }) => [path, trouble])]).toEqual([
    [],
    [
      ['1.xlsx', 'busy'],
      ['2.xlsx', 'busy'],
      ['', 'busy'],
    ],
  ]);
});

test('no answer, nobody there, a name that is none, a certificate that does not hold, no https: out of reach', async () => {
  const s = await oneWorkbook({ patience: 0 });
  s.server.go('token', { broken: 'silent' });
  expect(await listing(s.open({}, { idleMs: 100 }))).toMatchObject(whole('offline', 'ETIMEDOUT'));
  const free = await freePort();
  const nobody = { login: `https://localhost:${free}` };
  expect(await listing(s.open(nobody))).toMatchObject(whole('offline', 'ECONNREFUSED'));
  const stranger = await listing(s.open({}, { agent: undefined }));
  expect(stranger.unreachable[0]?.trouble).toBe('offline');
  expect(stranger.unreachable[0]?.detail).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
  const plain = { login: s.server.origin.replace('https', 'http') };
  expect(await listing(s.open(plain))).toMatchObject(whole('unexpected', 'not-https'));
  expect(s.server.count('site')).toBe(0);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

test('a stop ends the waiting', async () => {
  const s = await oneWorkbook({ credential: { secret: { env: 'SHAREPOINT_SECRET' } } });
  s.server.go('delta', { status: 429, headers: { 'retry-after': '500' } });
  const stop = new AbortController();
  const source = s.open({}, { clock: undefined });
  const listed = source.list(stop.signal);
  await expect.poll(() => s.server.count('delta')).toBe(1);
  stop.abort();
  expect((await listed)[0]?.unreachable).toMatchObject([{ path: '', trouble: 'offline' }]);
});

test('a folder for copies that cannot be used', async () => {
  const s = await oneWorkbook();
  const [crt] = [s.config.credential].flatMap((c) =>
    'certificate' in c && 'file' in c.certificate ? [c.certificate.file] : [],
  );
  const said = await listing(s.open({ cache: `${crt}/inside` }));
  expect(said).toMatchObject({ files: [], unreachable: [{ path: '', trouble: 'cache' }] });
  expect(said.unreachable[0]?.detail).toMatch(/^E[A-Z]+$/);
});

test('no token, secret, key, address or text of the service shows in what a listing says or the state keeps', async () => {
  const s = await oneWorkbook({ credential: { secret: { env: 'SHAREPOINT_SECRET' } } });
  s.server.go('content', { status: 403, codes: ['accessDenied', 'About a person'] });
  const said = inspect(await s.list(), { depth: 9 });
  expect(said).toContain('accessDenied');
  for (const hidden of [secret, 'token-', 'person', 'tempauth', clientId]) expect(said).not.toContain(hidden);
});
