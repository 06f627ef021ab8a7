/**
 * Microsoft's identity platform, Graph and a SharePoint site as one https server on loopback, answering as
 * their documentation says. Strict: what it does not know, and what a client must not send, is a complaint
 * that fails the test. Answers that go wrong are set beforehand, one for each request of a kind.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TestCertificate } from './certificate.ts';
import { TestDrive } from './drive.ts';
import { tenant, tokenReply } from './identity.ts';
import { json, type Reply, refused, write } from './reply.ts';

export type Kind = 'token' | 'site' | 'drives' | 'delta' | 'item' | 'content' | 'download';

/** How one request goes wrong; `codes` are Graph's, from the outermost in. */
export type Wrong = Partial<Reply> & { readonly codes?: readonly string[] };

const select =
  'id,name,size,eTag,lastModifiedDateTime,parentReference,file,folder,root,deleted,malware,pendingOperations';

export class GraphServer {
  readonly drive = new TestDrive();
  /** Of each request its kind, in order. */
  asked: Kind[] = [];
  readonly complaints: string[] = [];
  pageSize = 100;
  /** Told before everything else, as the feed may tell an item more than once. */
  earlier: Record<string, unknown>[] = [];
  origin = '';
  readonly #certificate: TestCertificate;
  readonly #now: () => number;
  readonly #server: Server;
  readonly #wrong: { readonly kind: Kind; readonly wrong: Wrong }[] = [];
  readonly #tokens = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #downloads = new Map<string, string>();
  /** Delta tokens are `generation:change:from`; those of another generation are not known any more. */
  #generation = 0;

  /** @param app what is registered for the app. @param now the platform's clock. */
  constructor(tls: TestCertificate, app: TestCertificate, now: () => number) {
    this.#certificate = app;
    this.#now = now;
    this.#server = createServer({ cert: tls.certificate, key: tls.key }, (request, response) => {
      this.#reply(request)
        .then((reply) => write(response, reply))
        .catch((error: Error) => {
          this.complaints.push(`the server: ${error.stack}`);
          response.destroy();
        });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.origin = `https://localhost:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The next requests of the kind go wrong so, one each. */
  go(kind: Kind, ...wrongs: readonly Wrong[]): void {
    this.#wrong.push(...wrongs.map((wrong) => ({ kind, wrong })));
  }

  /** Faults set beforehand that nothing has met yet. */
  get unmet(): number {
    return this.#wrong.length;
  }

  count(kind: Kind): number {
    return this.asked.filter((one) => one === kind).length;
  }

  /** Tokens handed out are not taken any more. */
  endTokens(): void {
    this.#tokens.clear();
  }

  /** Delta tokens handed out are answered with 410 and a `Location`. */
  endDelta(): void {
    this.#generation += 1;
  }

  async #reply(request: IncomingMessage): Promise<Reply> {
    const url = new URL(request.url ?? '', this.origin);
    const body = await text(request);
    const found = routes.find(({ method, path }) => method === request.method && path.test(url.pathname));
    if (!found) {
      this.complaints.push(`no such address: ${request.method} ${request.url}`);
      return refused(404, ['itemNotFound']);
    }
    const { kind } = found;
    this.asked.push(kind);
    this.#judge(kind, request, url);
    const at = this.#wrong.findIndex((one) => one.kind === kind);
    const { codes = [], ...wrong }: Wrong = at < 0 ? {} : (this.#wrong.splice(at, 1)[0]?.wrong ?? {});
    const right =
      wrong.status && wrong.body === undefined
        ? refused(wrong.status, codes)
        : this.#right(kind, request, url, body);
    return { ...right, ...wrong, headers: { ...right.headers, ...wrong.headers } };
  }

  #right(kind: Kind, { headers }: IncomingMessage, url: URL, body: string): Reply {
    if (kind === 'token') return this.#token(new URLSearchParams(body));
    if (kind === 'download') return this.#download(url);
    if (!this.#tokens.has(headers.authorization ?? '')) return refused(401, ['InvalidAuthenticationToken']);
    const path = decodeURIComponent(url.pathname);
    if (kind === 'site') return this.#site(path);
    if (kind === 'drives') return this.#drives();
    if (!path.startsWith(`/v1.0/drives/${this.drive.id}/`)) return refused(404, ['itemNotFound']);
    return kind === 'delta' ? this.#delta(url) : this.#item(kind, path.split('/')[5] ?? '');
  }

  /** What must hold for every request of a kind. */
  #judge(kind: Kind, { headers }: IncomingMessage, url: URL): void {
    const ofGraph = kind !== 'token' && kind !== 'download';
    const allowed = ['host', 'connection', 'accept', 'accept-encoding', 'user-agent'];
    if (kind === 'token') allowed.push('content-type', 'content-length');
    if (ofGraph) allowed.push('authorization');
    for (const name of Object.keys(headers)) {
      if (!allowed.includes(name)) this.complaints.push(`${kind}: header ${name}`);
    }
    if (ofGraph && !/^Bearer \S+$/.test(headers.authorization ?? ''))
      this.complaints.push(`${kind}: no token`);
    if (!queries[kind].test(decodeURIComponent(url.search)))
      this.complaints.push(`${kind}: query ${url.search}`);
  }

  #token(form: URLSearchParams): Reply {
    const platform = {
      origin: this.origin,
      certificate: this.#certificate,
      now: this.#now(),
      seen: this.#seen,
    };
    return tokenReply(form, platform, () => {
      const token = `token-${randomUUID()}`;
      this.#tokens.add(`Bearer ${token}`);
      return token;
    });
  }

  #site(path: string): Reply {
    if (!path.endsWith('/sites/localhost:/sites/avustukset')) return refused(404, ['itemNotFound']);
    return json(200, { id: 'localhost,1111,2222' });
  }

  #drives(): Reply {
    const library = (id: string, name: string, part: string) => ({
      id,
      name,
      webUrl: `${this.origin}/sites/avustukset/${part}`,
    });
    return json(200, {
      value: [
        library('b!other', 'Sivuston resurssit', 'SiteAssets'),
        library(this.drive.id, 'Asiakirjat', 'Shared%20Documents'),
      ],
    });
  }

  /** Where changes are asked for, without a token. */
  get deltaAddress(): string {
    const top = `${this.origin}/v1.0/drives/${encodeURIComponent(this.drive.id)}/root`;
    return `${top}/delta`;
  }

  #delta(url: URL): Reply {
    const base = this.deltaAddress;
    const token = /token='?([\d:]+)/.exec(decodeURIComponent(url.href))?.[1] ?? `${this.#generation}:0:0`;
    const [generation, since = 0, from = 0] = token.split(':').map(Number);
    if (generation !== this.#generation)
      return refused(410, ['resyncRequired', 'resyncChangesApplyDifferences'], {
        location: `${base}?token=${this.#generation}:0:0`,
      });
    const all = [...this.earlier, ...this.drive.since(since)];
    const next = from + this.pageSize;
    const link =
      next < all.length
        ? { '@odata.nextLink': `${base}(token='${generation}:${since}:${next}')` }
        : { '@odata.deltaLink': `${base}?token=${generation}:${this.drive.change}` };
    return json(200, {
      '@odata.context': `${this.origin}/v1.0/$metadata`,
      value: all.slice(from, next),
      ...link,
    });
  }

  #item(kind: Kind, id: string): Reply {
    const item = this.drive.items.get(id);
    if (!item || item.deleted) return refused(404, ['itemNotFound']);
    if (kind === 'item') return json(200, this.drive.told(item, false));
    const ticket = randomUUID();
    this.#downloads.set(ticket, id);
    const address = `${this.origin}/sites/avustukset/_layouts/15/download.aspx?UniqueId=${id}&tempauth=${ticket}`;
    return { status: 302, headers: { location: address } };
  }

  #download(url: URL): Reply {
    const id = this.#downloads.get(url.searchParams.get('tempauth') ?? '') ?? '';
    const bytes = this.drive.items.get(id)?.bytes;
    if (!bytes || id !== url.searchParams.get('UniqueId')) return refused(401, []);
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes };
  }
}

const routes: readonly { readonly kind: Kind; readonly method: string; readonly path: RegExp }[] = [
  { kind: 'token', method: 'POST', path: new RegExp(`^/${tenant}/oauth2/v2\\.0/token$`) },
  { kind: 'site', method: 'GET', path: /^\/v1\.0\/sites\/localhost(:\/sites\/\w+)?$/ },
  { kind: 'drives', method: 'GET', path: /^\/v1\.0\/sites\/[^/]+\/drives$/ },
  { kind: 'delta', method: 'GET', path: /^\/v1\.0\/drives\/[^/]+\/root\/delta(\(token='[^']*'\))?$/ },
  { kind: 'content', method: 'GET', path: /^\/v1\.0\/drives\/[^/]+\/items\/[^/]+\/content$/ },
  { kind: 'item', method: 'GET', path: /^\/v1\.0\/drives\/[^/]+\/items\/[^/]+$/ },
  { kind: 'download', method: 'GET', path: /^\/sites\/avustukset\/_layouts\/15\/download\.aspx$/ },
];

const queries: Readonly<Record<Kind, RegExp>> = {
  token: /^$/,
  site: /^\?\$select=id$/,
  drives: /^\?\$select=id,name,webUrl$/,
  delta: new RegExp(`^(|\\?token=[\\d:]+|\\?\\$select=${select})$`),
  item: new RegExp(`^\\?\\$select=${select}$`),
  content: /^$/,
  download: /^\?UniqueId=\w+&tempauth=[\w-]+$/,
};

async function text(request: IncomingMessage): Promise<string> {
  const all: Buffer[] = [];
  for await (const piece of request) all.push(piece as Buffer);
  return Buffer.concat(all).toString('utf8');
}
