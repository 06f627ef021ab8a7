/** Table parts: a changed one patched, a new one written (ISO/IEC 29500-1 18.5.1). */
import { areaName } from '../address.ts';
import type { Table } from '../model/table.ts';
import { declaration } from './package.ts';
import {
  attribute,
  child,
  childrenNamed,
  encodeText,
  escapeAttribute,
  outer,
  root,
  splice,
  withAttribute,
  withInner,
} from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function newTable(table: Table, id: number): string {
  const filter =
    table.look.showFilterButton && table.showHeaders ? `<autoFilter ref="${filtered(table)}"/>` : '';
  const head = `id="${id}" name="${escapeAttribute(table.name)}" displayName="${escapeAttribute(table.name)}" ref="${areaName(table.area)}"`;
  const counts = `${table.showHeaders ? '' : ' headerRowCount="0"'} totalsRow${table.showTotals ? 'Count="1"' : 'Shown="0"'}`;
  return `${declaration}<table xmlns="${main}" ${head}${counts}>${filter}${columns(table, '', [])}${look(table, '')}</table>`;
}

export function changedTable(table: Table, old: string): string {
  const p = root(old).prefix;
  let xml = old;
  const set = (name: string, value: string | undefined): void => {
    const top = root(xml);
    xml = xml.slice(0, top.start) + withAttribute(xml.slice(top.start), name, value);
  };
  set('ref', areaName(table.area));
  if (attribute(root(xml), 'displayName') !== table.name) {
    set('name', table.name);
    set('displayName', table.name);
  }
  if (!table.showHeaders) set('headerRowCount', '0');
  set('totalsRowCount', table.showTotals ? '1' : undefined);
  const filter = child(xml, root(xml), 'autoFilter');
  if (filter)
    xml = splice(
      xml,
      filter.start,
      filter.end,
      table.look.showFilterButton ? withAttribute(outer(xml, filter), 'ref', filtered(table)) : '',
    );
  const list = child(xml, root(xml), 'tableColumns')!;
  const present = childrenNamed(xml, list, 'tableColumn').map((e) => outer(xml, e));
  xml = splice(xml, list.start, list.end, columns(table, p, present));
  const info = child(xml, root(xml), 'tableStyleInfo');
  if (info) xml = splice(xml, info.start, info.end, look(table, p));
  return xml;
}

const filtered = (table: Table): string =>
  areaName(table.showTotals ? { ...table.area, rowCount: table.area.rowCount - 1 } : table.area);

function columns(table: Table, p: string, present: readonly string[]): string {
  const byId = new Map(present.map((text) => [Number(attribute(root(text), 'id')), text]));
  const items = table.columnNames.map((name, i) => {
    const id = table.columnIds[i]!;
    const written = encodeText(name).replaceAll('\n', '_x000a_');
    const old = byId.get(id);
    if (old === undefined) return `<${p}tableColumn id="${id}" name="${escapeAttribute(written)}"/>`;
    return attribute(root(old), 'name') === written ? old : withAttribute(old, 'name', written);
  });
  return withInner(`<${p}tableColumns count="${items.length}"/>`, items.join(''));
}

const look = ({ look: l }: Table, p: string): string =>
  `<${p}tableStyleInfo${l.style === '' ? '' : ` name="${escapeAttribute(l.style)}"`} showFirstColumn="${l.highlightFirstColumn ? 1 : 0}" showLastColumn="${l.highlightLastColumn ? 1 : 0}" showRowStripes="${l.showBandedRows ? 1 : 0}" showColumnStripes="${l.showBandedColumns ? 1 : 0}"/>`;
