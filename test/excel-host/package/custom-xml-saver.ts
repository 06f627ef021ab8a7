/**
 * Custom XML parts written back: one set anew replaces its text; one added gets an item part, its properties
 * with the id, and the relationships that make Excel (and the worker) find it.
 */
import { declaration, type Package } from './package.ts';
import type { OpenedWorkbook } from './workbook-file.ts';
import { escapeAttribute } from './xml.ts';

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export function saveCustomXml({ workbook, customXmlParts, part }: OpenedWorkbook, saved: Package): void {
  for (const item of customXmlParts) {
    if (!item.source) continue;
    if (workbook.customXmlParts.includes(item)) {
      if (item.xml !== item.source.xml) saved.set(item.source.part, item.xml);
      continue;
    }
    const relation = saved
      .relationships(part)
      .find((r) => r.kind === 'customXml' && r.target === item.source!.part);
    if (relation) saved.unrelate(part, relation.id);
    saved.removeWithDependents(item.source.part);
  }
  for (const item of workbook.customXmlParts) {
    if (item.source) continue;
    const name = saved.freeName('customXml/item');
    const properties = name.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
    // The default content type of `.xml` is what an item has; a package without one names it.
    if (saved.contentType(name) === undefined) saved.add(name, item.xml, 'application/xml');
    else saved.set(name, item.xml);
    const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(item.namespaceUri)}"/></ds:schemaRefs>`;
    saved.add(
      properties,
      `${declaration}<ds:datastoreItem ds:itemID="${item.id}" xmlns:ds="${namespace}">${schema}</ds:datastoreItem>`,
      propertiesType,
    );
    saved.relate(name, 'customXmlProps', properties);
    saved.relate(part, 'customXml', name);
  }
}
