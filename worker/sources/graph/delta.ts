/**
 * The library as it is now: all of it the first time, then only what changed. When the service cannot tell
 * the changes any more (410, or a token it does not know), everything is told anew; nothing of ours is
 * uploaded, so both documented ways to resync come to taking the service's word. What was known before
 * stands until the last page has come.
 */
import { z } from 'zod';
import type { GraphClient } from './client.ts';
import type { SharepointConfig } from './config.ts';
import { GraphFault, unexpected } from './fault.ts';
import { driveItemSchema, type Items, itemFields, take } from './items.ts';
import { findDrive } from './locate.ts';

export type Library = {
  readonly drive: string;
  /** Where the next changes are told. */
  readonly deltaLink: string;
  readonly items: Items;
};

const pageSchema = z.object({
  value: z.array(driveItemSchema),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** Some 200 items a page. */
const maxPages = 5000;

const rootOf = (drive: string) => `/drives/${encodeURIComponent(drive)}/root`;

/** @throws GraphFault */
export async function libraryNow(
  client: GraphClient,
  config: SharepointConfig,
  { known, isKept }: { readonly known: Library | null; readonly isKept: (name: string) => boolean },
): Promise<Library> {
  const follow = (drive: string, start: string, items: Items) =>
    collect(client, { drive, start, items, isKept });
  const again = async (location: string | null): Promise<Library> => {
    const drive = await findDrive(client, config);
    return follow(drive, location ?? `${rootOf(drive)}/delta?$select=${itemFields}`, new Map());
  };
  const orAgain = (error: unknown) => {
    if (!(error instanceof GraphFault) || !isStale(error, known !== null)) throw error;
    return again(error.status === 410 ? error.location : null);
  };
  if (!known) return again(null).catch(orAgain);
  return follow(known.drive, known.deltaLink, new Map(known.items)).catch(orAgain);
}

/**
 * What was known may be of no use in other ways than the documented one: a library made anew under its name
 * is not found, a link that is not taken any more is a wrong request, and one of another cloud is not asked.
 */
function isStale({ status, codes }: GraphFault, wasKnown: boolean): boolean {
  const isGone = status === 410 || codes.some((code) => /^(resync|syncStateNotFound)/.test(code));
  return isGone || (wasKnown && (status === 400 || status === 404 || codes.includes('link-elsewhere')));
}

async function collect(
  client: GraphClient,
  { drive, start, items, isKept }: CollectOptions,
): Promise<Library> {
  let link = start;
  for (let page = 0; page < maxPages; page += 1) {
    const said = await client.json(link, pageSchema);
    for (const item of said.value) take(items, item, isKept);
    const { '@odata.nextLink': next, '@odata.deltaLink': deltaLink } = said;
    if (deltaLink) return { drive, deltaLink, items };
    if (!next || next === link) throw unexpected('no-next-page');
    link = next;
  }
  throw unexpected('pages-without-end');
}

type CollectOptions = {
  readonly drive: string;
  readonly start: string;
  readonly items: Items;
  readonly isKept: (name: string) => boolean;
};
