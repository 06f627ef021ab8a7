/** What a listing says when the service refuses, waits, breaks off or lies; nothing ever leaves the ledger by it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { content } from './drive.ts';
import { clientId, secret } from './identity.ts';
import type { Wrong } from './server.ts';
import { listing, oneWorkbook, pathsOf, whole } from './stage.ts';

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
