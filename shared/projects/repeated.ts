/** The same project in several rows of one workbook: each row's sums count, so all of them are named. */
import { fieldFinding } from '../applications/subject.ts';
import type { Finding } from '../findings/finding.ts';
import { repeated } from '../group-by.ts';
import type { Item } from '../item.ts';
import { identityOf } from '../reconcile.ts';

/** Rows that a sentence names. */
const most = 10;

export function repeatedProjects(items: readonly Item[]): ReadonlyMap<Item, Finding> {
  const found = new Map<Item, Finding>();
  const projects = items.filter((item) => item.kind === 'project' && item.reconciled.counted);
  for (const same of repeated(projects, (item) => {
    const identity = identityOf(item);
    return identity && `${item.file}\n${identity}`;
  })) {
    const first = same.slice(0, most + 1);
    for (const item of same) {
      const places = first.filter((other) => other !== item).slice(0, most);
      const others = places.map(({ source }) => `${source.sheet}!${source.cell}`);
      found.set(item, fieldFinding(item, 'project.repeated', 'name', undefined, { others }));
    }
  }
  return found;
}
