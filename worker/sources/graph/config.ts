/**
 * What the configuration says of a SharePoint document library. It names the places of its credential, a
 * file or a variable of the environment, and can hold none itself. Addresses are https and nothing else;
 * those of the national clouds differ, so they can be named.
 */
import { z } from 'zod';

/** Where a credential, or a part of one, is kept. */
const kept = z.union([
  z.strictObject({ file: z.string().min(1) }),
  z.strictObject({ env: z.string().min(1) }),
]);

const address = z.url({ protocol: /^https$/ }).refine((text) => {
  const { username, password, search, hash, pathname } = new URL(text);
  return !username && !password && !search && !hash && !/%(?![0-9a-f]{2})/i.test(pathname);
}, 'an address of host and path alone');

/** The address of a service, without a path. */
const service = address.refine((text) => new URL(text).pathname === '/', 'an address without a path');

const folderPath = z
  .string()
  .transform((path) => path.split(/[\\/]+/).filter((part) => part !== ''))
  .refine((parts) => !parts.includes('..') && !parts.includes('.'), 'a path within the library');

export const sharepointSchema = z.strictObject({
  type: z.literal('sharepoint'),
  /** As people see it in the browser: `https://town.sharepoint.com/sites/grants`. */
  site: address,
  /** The library's name, or the last part of its address. */
  library: z.string().min(1),
  /** Within the library; the whole of it when absent. */
  folder: folderPath.default([]),
  /** Directory (tenant) id or one of its domain names. */
  tenant: z.string().regex(/^[A-Za-z0-9.-]+$/),
  /** Application (client) id. */
  client: z.guid(),
  credential: z.union([
    z.strictObject({ certificate: kept, key: kept, passphrase: kept.optional() }),
    z.strictObject({ secret: kept }),
  ]),
  /** A folder on this machine for copies of the workbooks and for what is known of the library. */
  cache: z.string().min(1),
  login: service.default('https://login.microsoftonline.com'),
  graph: service.default('https://graph.microsoft.com'),
  /** Hosts that may give a file's bytes besides the site's own and its sisters. */
  downloadHosts: z.array(z.string().min(1)).default([]),
  /** Downloads at a time. */
  downloads: z.int().min(1).max(8).default(4),
  /** How long a pass may wait in all when the service asks to wait, in minutes. */
  patience: z.number().min(0).max(120).default(10),
});

export type SharepointConfig = z.infer<typeof sharepointSchema>;
export type Kept = z.infer<typeof kept>;

/** The same on every machine: `sharepoint:host/site/library/folder`. */
export function identityOf({ site, library, folder }: SharepointConfig): string {
  const { host, pathname } = new URL(site);
  const parts = decodeURIComponent(pathname).split('/').filter(Boolean);
  return `sharepoint:${[host, ...parts, library, ...folder].join('/')}`;
}
