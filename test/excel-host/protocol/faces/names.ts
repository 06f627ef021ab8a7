/** Excel.NamedItem and its collections: those of the workbook, and those of one sheet. */
import { type Area, area, areaName, isEntireColumn, isEntireRow, quoteSheet } from '../../address.ts';
import { itemNotFound } from '../../errors.ts';
import { NamedItem } from '../../model/named-item.ts';
import { Range } from '../../model/range.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { type Face, flagValue, node, textValue } from '../face.ts';
import { collection } from './collection.ts';
import { rangeNode } from './range.ts';
import { worksheetFace } from './worksheet.ts';

export class Names {
  readonly workbook: Workbook;
  readonly scope: Worksheet | null;
  constructor(workbook: Workbook, scope: Worksheet | null) {
    this.workbook = workbook;
    this.scope = scope;
  }
  get items(): NamedItem[] {
    // Excel keeps its own (`_xlnm…`) to itself.
    return this.workbook.names.filter((n) => n.scope === this.scope && !n.name.startsWith('_xlnm.'));
  }
}

/** `'Sheet'!$A$1:$B$2`, as a name refers to cells. */
export function absolute(sheet: Worksheet, a: Area): string {
  const corner = (name: string): string =>
    name.replace(
      /^([A-Z]*)(\d*)$/,
      (_, letters: string, digits: string) => (letters && `$${letters}`) + (digits && `$${digits}`),
    );
  const whole = isEntireRow(a) || isEntireColumn(a) ? a : area(a.row, a.column, a.rowCount, a.columnCount);
  return `${quoteSheet(sheet.name)}!${areaName(whole).split(':').map(corner).join(':')}`;
}

export const namedItemFace: Face<NamedItem> = {
  type: 'NamedItem',
  identity: (n) => ({ _Id: n.name, Name: n.name }),
  scalars: {
    _Id: (n) => n.name,
    comment: (n) => n.comment,
    formula: (n) => n.formula,
    name: (n) => n.name,
    scope: (n) => (n.scope ? 'Worksheet' : 'Workbook'),
    type: (n) => n.type,
    value: (n) => n.value,
    visible: (n) => n.visible,
  },
  setters: {
    comment: (n, value) => {
      n.comment = textValue(value);
    },
    formula: (n, value) => {
      n.formula = textValue(value);
    },
    visible: (n, value) => {
      n.visible = flagValue(value);
    },
  },
  navigations: {
    worksheet: (n, s) => {
      if (!n.scope) throw itemNotFound();
      return node(worksheetFace, n.scope, s);
    },
    worksheetOrNullObject: (n, s) => n.scope && node(worksheetFace, n.scope, s),
  },
  methods: {
    delete: (n) => n.delete(),
    getRange: (n, _, s) => {
      const range = n.range();
      if (!range) throw itemNotFound();
      return rangeNode(range, s);
    },
    getRangeOrNullObject: (n, _, s) => {
      const range = n.range();
      return range && rangeNode(range, s);
    },
  },
};

export const namesFace: Face<Names> = collection<Names>({
  type: 'NamedItemCollection',
  items: (c, s) => c.items.map((n) => node(namedItemFace, n, s)),
  find: (c, key, s) => {
    const found = c.items.find((n) => typeof key === 'string' && n.name.toLowerCase() === key.toLowerCase());
    return found ? node(namedItemFace, found, s) : null;
  },
  methods: {
    add: (c, args, s) => {
      const range = args.object(1, Range);
      const reference = range ? `=${absolute(range.sheet, range.area)}` : String(args.any(1));
      return node(
        namedItemFace,
        NamedItem.add(c.workbook, args.text(0), c.scope, reference, args.text(2, '')),
        s,
      );
    },
  },
});
