/**
 * What stood in the official's columns before our results, kept in the workbook itself so that it can be put
 * back in another session: a custom XML part of its own, read only when it is needed. The worker passes it over.
 */

import { escaped, unescaped } from '../../shared/workbook/settings-xml.ts';
import { inContext } from './context.ts';
import { askHeld, type ColumnPlace, type HeldColumn } from './held-cells.ts';

const keptNamespace = 'urn:avustuskirja:kept:1';

/** Larger ones do not go through Excel on the web (5 MB a request, in which quotes take two). */
export const mostKept = 3_000_000;

/** Columns as they stand, and what is kept; one request. */
export function readHeld(
  places: readonly ColumnPlace[],
): Promise<{ readonly columns: readonly HeldColumn[]; readonly kept: string | undefined }> {
  return inContext(async (context) => {
    const kept = askKept(context);
    const columns = places.map((place) => askHeld(context, place));
    await context.sync();
    return { columns: columns.map((take) => take()), kept: kept() };
  });
}

/** Asks for the part; to be taken after the next answer. Undefined: nothing is kept. */
function askKept(context: Excel.RequestContext): () => string | undefined {
  const part = context.workbook.customXmlParts.getByNamespace(keptNamespace).getOnlyItemOrNullObject();
  const xml = part.getXml();
  return () => {
    const text = xml.value && /<kept\b[^>]*>([\s\S]*)<\/kept>/.exec(xml.value)?.[1];
    return text ? unescaped(text) : undefined;
  };
}

/** Replaces the part; undefined takes it away. */
export function keep(context: Excel.RequestContext, text: string | undefined, standing: boolean): void {
  const parts = context.workbook.customXmlParts;
  const xml = text === undefined ? undefined : `<kept xmlns="${keptNamespace}">${escaped(text)}</kept>`;
  if (!standing) {
    if (xml !== undefined) parts.add(xml);
    return;
  }
  const part = parts.getByNamespace(keptNamespace).getOnlyItem();
  if (xml === undefined) part.delete();
  else part.setXml(xml);
}
