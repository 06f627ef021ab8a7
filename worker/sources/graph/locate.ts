/**
 * The library's id, from the names that people see: the site by its address, the library by its name or by
 * the last part of its own address (`Asiakirjat` is often kept at `Shared Documents`).
 */
import { z } from 'zod';
import type { GraphClient } from './client.ts';
import type { SharepointConfig } from './config.ts';
import { GraphFault } from './fault.ts';

const siteSchema = z.object({ id: z.string().min(1) });

const drivesSchema = z.object({
  value: z.array(z.object({ id: z.string().min(1), name: z.string(), webUrl: z.string() })),
  '@odata.nextLink': z.string().optional(),
});

/** @throws GraphFault `not-found` for a site or a library that is not there, or not for this program. */
export async function findDrive(client: GraphClient, { site, library }: SharepointConfig): Promise<string> {
  const { hostname, pathname } = new URL(site);
  const path = pathname.replace(/\/+$/, '');
  const { id } = await client.json(`/sites/${hostname}${path && `:${path}`}?$select=id`, siteSchema);
  const wanted = plain(library);
  let link: string | undefined = `/sites/${encodeURIComponent(id)}/drives?$select=id,name,webUrl`;
  while (link) {
    const { value, '@odata.nextLink': next }: z.infer<typeof drivesSchema> = await client.json(
      link,
      drivesSchema,
    );
    const drive =
      value.find(({ name }) => plain(name) === wanted) ??
      value.find(({ webUrl }) => plain(lastPart(webUrl)) === wanted);
    if (drive) return drive.id;
    link = next;
  }
  throw new GraphFault('not-found', ['library']);
}

/** Names in SharePoint are the same in capitals, and may be composed or not. */
export const plain = (name: string) => name.normalize('NFC').toLowerCase();

function lastPart(address: string): string {
  const part = address.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
