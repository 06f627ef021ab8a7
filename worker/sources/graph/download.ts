/**
 * A file's bytes from the library to this machine. Graph answers with an address that needs no token and is
 * good for minutes: it is asked anew for each try, must be https and of the tenant's own hosts, and never
 * gets the token. What arrives should have the length and the QuickXorHash that the library tells; where it
 * has not, the item may have been saved meanwhile, and is looked at again. SharePoint is known to list some
 * Office files otherwise than it gives them (rclone's issue 2036): what comes twice the same is taken for
 * what there is, judged by the reader like any file, and fetched anew at the next listing.
 */
import { open, rm } from 'node:fs/promises';
import { maxFileBytes } from '../../xlsx/file.ts';
import type { Problem } from '../../xlsx/problem.ts';
import { type GraphClient, refusal } from './client.ts';
import type { SharepointConfig } from './config.ts';
import type { Copies } from './copies.ts';
import { GraphFault, unexpected } from './fault.ts';
import { type Answer, emptied, jsonOf, pieces } from './http.ts';
import { driveItemSchema, type FileItem, itemFields, itemOf } from './items.ts';
import { QuickXorHash } from './quick-xor-hash.ts';
import type { Asking } from './token.ts';

export type Downloading = {
  readonly config: SharepointConfig;
  readonly client: GraphClient;
  readonly asking: Asking;
  readonly copies: Copies;
  readonly drive: string;
};

export type Fetched =
  | { readonly item: FileItem; readonly place: string; readonly bytes: number }
  | { readonly problem: Problem };

type Got = { readonly bytes: number; readonly hash: string };

const looks = 3;

/** @throws GraphFault where the file cannot be had for a reason that says nothing of the file. */
export async function fetchFile(parts: Downloading, id: string, listed: FileItem): Promise<Fetched> {
  const { client, asking, copies, drive } = parts;
  const address = `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(id)}`;
  const draft = copies.draft(id);
  let item = listed;
  let before: Got | undefined;
  try {
    for (let look = 1; ; look += 1) {
      const problem = heldBack(item);
      if (problem) return { problem };
      const got = await asking.patience(() => save(parts, `${address}/content`, draft));
      const { bytes } = got;
      if (bytes === item.bytes && (item.hash === null || got.hash === item.hash))
        return { item, bytes, place: await copies.keep(draft, id, item) };
      if (before?.bytes === bytes && before.hash === got.hash)
        return { item, bytes, place: await copies.keep(draft, id, item, 'odd') };
      if (look === looks) return { problem: { code: 'workbook.unreadable', facts: { reason: 'download' } } };
      before = got;
      const now = itemOf(await client.json(`${address}?$select=${itemFields}`, driveItemSchema));
      if (now?.kind !== 'file') throw new GraphFault('not-found', ['itemNotFound'], { status: 404 });
      item = { ...now, name: listed.name, parent: listed.parent };
    }
  } catch (error) {
    const problem = error instanceof GraphFault && problemOf(error);
    if (!problem) throw error;
    return { problem };
  } finally {
    await rm(draft, { force: true });
  }
}

/** What the library itself says against reading a file. */
function heldBack({ bytes, held }: FileItem): Problem | null {
  if (held === 'malware') return { code: 'workbook.unreadable', facts: { reason: 'malware' } };
  if (held === 'uploading') return { code: 'workbook.locked', facts: { reason: 'changing' } };
  if (bytes <= maxFileBytes) return null;
  return { code: 'workbook.too-large', facts: { reason: 'file', limit: maxFileBytes } };
}

/** Refusals that are about this one file. */
function problemOf({ status, codes }: GraphFault): Problem | null {
  if (status === 423 || codes.includes('resourceLocked'))
    return { code: 'workbook.locked', facts: { reason: 'open' } };
  if (codes.some((code) => code === 'malwareDetected' || code === 'virusSuspicious'))
    return { code: 'workbook.unreadable', facts: { reason: 'malware' } };
  return null;
}

/** One try: the address, what it redirects to, and the bytes into a draft. */
async function save({ config, client, asking }: Downloading, content: string, draft: string): Promise<Got> {
  const answer = await follow(config, asking, await client.contentAddress(content));
  const hash = new QuickXorHash();
  let bytes = 0;
  const file = await open(draft, 'w', 0o600).catch(onDisk);
  try {
    for await (const piece of pieces(answer, maxFileBytes)) {
      hash.add(piece);
      bytes += piece.length;
      await file.writeFile(piece).catch(onDisk);
    }
    await file.sync().catch(onDisk);
  } finally {
    await file.close();
  }
  return { bytes, hash: hash.digest() };
}

export function onDisk(error: NodeJS.ErrnoException): never {
  throw new GraphFault('cache', [error.code ?? '']);
}

const hops = 3;

async function follow(config: SharepointConfig, { http, clock }: Asking, address: string): Promise<Answer> {
  let at = address;
  for (let hop = 0; hop < hops; hop += 1) {
    const url = downloadAddress(config, at);
    const answer = await http({ url, headers: { accept: '*/*' } });
    const { status, headers } = answer;
    if (status === 200) return answer;
    if (status >= 400) throw expired(refusal(answer, await jsonOf(answer), clock.now()));
    await emptied(answer);
    if (!headers.location || !URL.canParse(headers.location, url.href))
      throw unexpected('no-content', status);
    at = new URL(headers.location, url).href;
  }
  throw unexpected('redirects-without-end');
}

/** An address past its minutes is refused in several ways; the next try asks for a new one. */
function expired(fault: GraphFault): GraphFault {
  const { trouble, codes, status, waitMs } = fault;
  if (status === null || ![401, 404, 410].includes(status)) return fault;
  return new GraphFault(trouble === 'sign-in' ? 'forbidden' : trouble, codes, {
    status,
    waitMs,
    passing: true,
  });
}

/** The site's own host or a sister of it (`town-my.sharepoint.com`), or one that the configuration names. */
function downloadAddress({ site, downloadHosts }: SharepointConfig, address: string): URL {
  if (!URL.canParse(address)) throw unexpected('no-address');
  const url = new URL(address);
  const { hostname } = new URL(site);
  const family = hostname.split('.').slice(1).join('.');
  const isOurs =
    url.hostname === hostname ||
    (family.includes('.') && url.hostname.endsWith(`.${family}`)) ||
    downloadHosts.includes(url.hostname);
  if (url.protocol !== 'https:' || url.username || !isOurs) throw unexpected('download-elsewhere');
  return url;
}
