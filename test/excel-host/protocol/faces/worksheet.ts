/** Excel.Worksheet and Excel.WorksheetCollection. */
import { area } from '../../address.ts';
import { ApiError, accessDenied, invalidArgument, itemNotFound } from '../../errors.ts';
import { Range } from '../../model/range.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Visibility, Worksheet } from '../../model/worksheet.ts';
import { type Arguments, type Face, type Node, node, numberValue, textValue } from '../face.ts';
import { registering, sheetEvents, workbookTarget } from '../registrations.ts';
import type { Session } from '../session.ts';
import { chartsFace } from './chart.ts';
import { collection } from './collection.ts';
import { Names, namesFace } from './names.ts';
import { pageLayoutFace } from './page-layout.ts';
import { rangeNode } from './range.ts';
import { RangeAreas, rangeAreasFace } from './range-areas.ts';
import { colorValue } from './range-format.ts';
import { Tables, tablesFace } from './tables.ts';

const sheetNode = (sheet: Worksheet, session: Session): Node => node(worksheetFace, sheet, session);

function rangeAt(sheet: Worksheet, args: Arguments, session: Session): Node {
  if (!args.has(0)) return rangeNode(new Range(sheet, sheet.everything), session);
  const found = sheet.workbook.resolve(args.text(0), sheet);
  if (!found) throw invalidArgument();
  return rangeNode(found, session);
}

const neighbour = (sheet: Worksheet, step: number, visibleOnly: boolean): Worksheet | undefined => {
  const all = sheet.workbook.worksheets.filter(
    (s) => s === sheet || !visibleOnly || s.visibility === 'Visible',
  );
  return all[all.indexOf(sheet) + step];
};

const protectionFace: Face<Worksheet> = {
  type: 'WorksheetProtection',
  scalars: {
    options: (s) =>
      s.protected ? { allowAutoFilter: false, allowSort: false, selectionMode: 'Normal' } : null,
    protected: (s) => s.protected,
  },
  methods: {
    protect: (s) => {
      if (s.protected) throw accessDenied();
      s.protected = true;
    },
    unprotect: (s) => {
      if (!s.protected) throw accessDenied();
      s.protected = false;
    },
  },
};

const autoFilterFace: Face<Worksheet> = {
  type: 'AutoFilter',
  scalars: { enabled: (s) => s.autoFilter !== null, isDataFiltered: (s) => s.autoFilter?.filtered ?? false },
  methods: {
    getRange: (s, _, session) => {
      if (!s.autoFilter) throw itemNotFound();
      return rangeNode(new Range(s, s.autoFilter.area), session);
    },
    getRangeOrNullObject: (s, _, session) =>
      s.autoFilter && rangeNode(new Range(s, s.autoFilter.area), session),
  },
};

const freezePanesFace: Face<Worksheet> = {
  type: 'WorksheetFreezePanes',
  methods: {
    freezeColumns: (s, args) => {
      s.frozen = { rows: 0, columns: args.number(0, 1) };
    },
    freezeRows: (s, args) => {
      s.frozen = { rows: args.number(0, 1), columns: 0 };
    },
    getLocationOrNullObject: (s, _, session) =>
      s.frozen.rows + s.frozen.columns === 0
        ? null
        : rangeNode(
            new Range(s, {
              ...s.everything,
              ...(s.frozen.rows > 0 && { rowCount: s.frozen.rows }),
              ...(s.frozen.columns > 0 && { columnCount: s.frozen.columns }),
            }),
            session,
          ),
    unfreeze: (s) => {
      s.frozen = { rows: 0, columns: 0 };
    },
  },
};

export const worksheetFace: Face<Worksheet> = {
  type: 'Worksheet',
  identity: (s) => ({ Id: s.id }),
  scalars: {
    id: (s) => s.id,
    name: (s) => s.name,
    position: (s) => s.workbook.worksheets.indexOf(s),
    tabColor: (s) => s.tabColor,
    visibility: (s) => s.visibility,
  },
  setters: {
    name: (s, value) => s.workbook.renameWorksheet(s, textValue(value)),
    position: (s, value) => {
      const all = s.workbook.worksheets;
      const to = numberValue(value);
      if (!(to in all)) throw invalidArgument();
      all.splice(all.indexOf(s), 1);
      all.splice(to, 0, s);
    },
    tabColor: (s, value) => {
      s.tabColor = value === '' ? '' : colorValue(value);
    },
    visibility: (s, value) => {
      if (!['Visible', 'Hidden', 'VeryHidden'].includes(textValue(value))) throw invalidArgument();
      s.visibility = value as Visibility;
    },
  },
  navigations: {
    autoFilter: (s, session) => node(autoFilterFace, s, session),
    charts: (s, session) => node(chartsFace, s, session),
    freezePanes: (s, session) => node(freezePanesFace, s, session),
    names: (s, session) => node(namesFace, new Names(s.workbook, s), session),
    pageLayout: (s, session) => node(pageLayoutFace, s, session),
    protection: (s, session) => node(protectionFace, s, session),
    tables: (s, session) => node(tablesFace, new Tables(s.workbook, s), session),
  },
  methods: {
    ...registering<Worksheet>(sheetEvents, (s) => s.id),
    _GetSheetById: (s, args, session) => sheetNode(s.workbook.requireSheet(args.text(0)), session),
    activate: (s) => s.workbook.activate(s),
    calculate: () => undefined,
    delete: (s) => s.workbook.deleteWorksheet(s),
    getCell: (s, args, session) => rangeNode(new Range(s, area(args.number(0), args.number(1))), session),
    getNextOrNullObject: (s, args, session) => {
      const next = neighbour(s, 1, args.flag(0));
      return next ? sheetNode(next, session) : null;
    },
    getPreviousOrNullObject: (s, args, session) => {
      const previous = neighbour(s, -1, args.flag(0));
      return previous ? sheetNode(previous, session) : null;
    },
    getRange: rangeAt,
    getRangeByIndexes: (s, args, session) =>
      rangeNode(new Range(s, area(args.number(0), args.number(1), args.number(2), args.number(3))), session),
    getRanges: (s, args, session) => {
      const text = args.text(0);
      if (text.length > 8192) throw invalidArgument();
      const found = text.split(/,\s*/).map((part) => s.workbook.resolve(part, s)?.area ?? null);
      if (found.some((a) => a === null)) throw invalidArgument();
      return node(
        rangeAreasFace,
        new RangeAreas(
          s,
          found.filter((a) => a !== null),
        ),
        session,
      );
    },
    getUsedRange: (s, args, session) =>
      rangeNode(new Range(s, s.cells.used(args.flag(0)) ?? area(0, 0)), session),
    getUsedRangeOrNullObject: (s, args, session) => {
      const used = s.cells.used(args.flag(0));
      return used && rangeNode(new Range(s, used), session);
    },
  },
};

export const worksheetsFace: Face<Workbook> = collection<Workbook>({
  type: 'WorksheetCollection',
  items: (w, s) => w.worksheets.map((sheet) => sheetNode(sheet, s)),
  find: (w, key, s) => {
    const found = typeof key === 'string' ? w.sheet(key) : null;
    return found && sheetNode(found, s);
  },
  methods: {
    ...registering<Workbook>(sheetEvents, () => workbookTarget),
    add: (w, args, s) => sheetNode(w.addWorksheet(args.text(0, '')), s),
    getActiveWorksheet: (w, _, s) => sheetNode(w.activeWorksheet, s),
    getCount: (w, args) => w.worksheets.filter((x) => !args.flag(0) || x.visibility === 'Visible').length,
    getFirst: (w, args, s) => {
      const first = w.worksheets.find((x) => !args.flag(0) || x.visibility === 'Visible');
      if (!first) throw itemNotFound();
      return sheetNode(first, s);
    },
    getLast: (w, args, s) => {
      const last = w.worksheets.findLast((x) => !args.flag(0) || x.visibility === 'Visible');
      if (!last) throw itemNotFound();
      return sheetNode(last, s);
    },
  },
});

export const workbookProtectionFace: Face<Workbook> = {
  type: 'WorkbookProtection',
  scalars: { protected: (w) => w.structureProtected },
  methods: {
    protect: (w) => {
      if (w.structureProtected) throw accessDenied();
      w.structureProtected = true;
    },
    unprotect: (w) => {
      if (!w.structureProtected) throw new ApiError('AccessDenied', 'The workbook is not protected.');
      w.structureProtected = false;
    },
  },
};
