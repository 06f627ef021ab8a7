/** Files that SharePoint does not give, or gives otherwise than it lists them: each by itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content } from './drive.ts';
import type { Wrong } from './server.ts';
import { oneWorkbook, pathsOf, type Stage, stage } from './stage.ts';

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
      '@odata.deltaLink': `${s.server.deltaAddress}?token=0:1`,
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

test('a redirect is followed within the tenant, without the token, and not for ever', async () => {
  const s = await oneWorkbook();
  const again = { status: 302, body: '', headers: { location: '#again' } };
  s.server.go('download', again, again);
  expect(pathsOf(await s.list())).toEqual(['kirja.xlsx']);
  expect([s.server.count('content'), s.server.count('download')]).toEqual([1, 3]);
  s.server.drive.put('toinen.xlsx', content('b'));
  s.server.go('download', again, again, again);
  expect((await s.list()).unreachable).toEqual([
    { path: 'toinen.xlsx', trouble: 'unexpected', detail: 'redirects-without-end' },
  ]);
});

test('an address past its minutes is asked anew', async () => {
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
