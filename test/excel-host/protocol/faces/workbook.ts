/** Excel.Workbook, its application, settings and custom XML parts: what a task pane reaches first. */

import { area } from '../../address.ts';
import { ApiError, itemNotFound } from '../../errors.ts';
import { CustomXmlPart, checkedXml } from '../../model/custom-xml.ts';
import { Range } from '../../model/range.ts';
import { Setting } from '../../model/setting.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type Face, flagValue, type Node, node } from '../face.ts';
import type { Session } from '../session.ts';
import { collection } from './collection.ts';
import { functionsFace } from './functions.ts';
import { Names, namesFace } from './names.ts';
import { rangeNode } from './range.ts';
import { Tables, tablesFace } from './tables.ts';
import { workbookProtectionFace, worksheetsFace } from './worksheet.ts';

const runtimeFace: Face<Session> = {
  type: 'Runtime',
  scalars: { enableEvents: (s) => s.enableEvents },
  setters: {
    enableEvents: (s, value) => {
      s.enableEvents = flagValue(value);
    },
  },
};

const numberInfoFace: Face<Workbook> = {
  type: 'NumberFormatInfo',
  scalars: { numberDecimalSeparator: (w) => w.culture.decimal, numberGroupSeparator: (w) => w.culture.group },
};

const dateInfoFace: Face<Workbook> = {
  type: 'DatetimeFormatInfo',
  scalars: {
    dateSeparator: (w) => /[^dmy]/.exec(w.culture.shortDate)?.[0] ?? '.',
    shortDatePattern: (w) => w.culture.shortDate,
    timeSeparator: () => ':',
  },
};

const cultureFace: Face<Workbook> = {
  type: 'CultureInfo',
  scalars: { name: (w) => w.culture.name },
  navigations: {
    datetimeFormat: (w, s) => node(dateInfoFace, w, s),
    numberFormat: (w, s) => node(numberInfoFace, w, s),
  },
};

const applicationFace: Face<Workbook> = {
  type: 'Application',
  scalars: {
    calculationMode: () => 'Automatic',
    calculationState: () => 'Done',
    decimalSeparator: (w) => w.culture.decimal,
    thousandsSeparator: (w) => w.culture.group,
    useSystemSeparators: () => true,
  },
  navigations: { cultureInfo: (w, s) => node(cultureFace, w, s) },
  methods: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

class SettingSlot {
  readonly workbook: Workbook;
  readonly setting: Setting;
  constructor(workbook: Workbook, setting: Setting) {
    this.workbook = workbook;
    this.setting = setting;
  }
}

const settingFace: Face<SettingSlot> = {
  type: 'Setting',
  identity: (x) => ({ _Id: x.setting.key, Key: x.setting.key }),
  scalars: { _Id: (x) => x.setting.key, key: (x) => x.setting.key, value: (x) => x.setting.value },
  setters: {
    value: (x, value) => {
      x.setting.value = value;
    },
  },
  methods: {
    delete: (x) => {
      x.workbook.settings = x.workbook.settings.filter((s) => s !== x.setting);
    },
  },
};

const settingsFace: Face<Workbook> = collection<Workbook>({
  type: 'SettingCollection',
  items: (w, s) => w.settings.map((x) => node(settingFace, new SettingSlot(w, x), s)),
  find: (w, key, s) => {
    const found = w.settings.find((x) => x.key === key);
    return found ? node(settingFace, new SettingSlot(w, found), s) : null;
  },
  methods: {
    add: (w, args, s) => {
      const key = args.text(0);
      const setting = w.settings.find((x) => x.key === key) ?? new Setting(key, undefined);
      setting.value = args.any(1);
      if (!w.settings.includes(setting)) w.settings.push(setting);
      return node(settingFace, new SettingSlot(w, setting), s);
    },
  },
});

/** The custom XML parts, or those of one namespace. */
class XmlParts {
  readonly workbook: Workbook;
  readonly namespace: string | null;
  constructor(workbook: Workbook, namespace: string | null) {
    this.workbook = workbook;
    this.namespace = namespace;
  }
  get items(): CustomXmlPart[] {
    return this.workbook.customXmlParts.filter(
      (p) => this.namespace === null || p.namespaceUri === this.namespace,
    );
  }
}

class XmlPartSlot {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
  constructor(workbook: Workbook, part: CustomXmlPart) {
    this.workbook = workbook;
    this.part = part;
  }
}

const xmlPartFace: Face<XmlPartSlot> = {
  type: 'CustomXmlPart',
  identity: (x) => ({ Id: x.part.id }),
  scalars: { id: (x) => x.part.id, namespaceUri: (x) => x.part.namespaceUri },
  methods: {
    delete: (x) => {
      x.workbook.customXmlParts = x.workbook.customXmlParts.filter((p) => p !== x.part);
    },
    getXml: (x) => x.part.xml,
    setXml: (x, args) => {
      x.part.xml = args.text(0);
    },
  },
};

const xmlPartNode = (c: XmlParts, part: CustomXmlPart, s: Session): Node =>
  node(xmlPartFace, new XmlPartSlot(c.workbook, part), s);

const xmlParts = {
  items: (c: XmlParts, s: Session) => c.items.map((p) => xmlPartNode(c, p, s)),
  find: (c: XmlParts, key: unknown, s: Session) => {
    const found = c.items.find((p) => p.id === key);
    return found ? xmlPartNode(c, found, s) : null;
  },
};

const scopedXmlPartsFace: Face<XmlParts> = collection<XmlParts>({
  type: 'CustomXmlPartScopedCollection',
  ...xmlParts,
  methods: {
    getOnlyItem: (c, _, s) => {
      const [only, another] = c.items;
      if (!only) throw itemNotFound();
      if (another) throw new ApiError('InvalidOperation', 'The collection holds more than one item.');
      return xmlPartNode(c, only, s);
    },
    getOnlyItemOrNullObject: (c, _, s) => {
      const [only, another] = c.items;
      return only && !another ? xmlPartNode(c, only, s) : null;
    },
  },
});

const xmlPartsFace: Face<XmlParts> = collection<XmlParts>({
  type: 'CustomXmlPartCollection',
  ...xmlParts,
  methods: {
    add: (c, args, s) => {
      const part = new CustomXmlPart(c.workbook.guid(0xc5), checkedXml(args.text(0)));
      c.workbook.customXmlParts.push(part);
      return xmlPartNode(c, part, s);
    },
    getByNamespace: (c, args, s) => node(scopedXmlPartsFace, new XmlParts(c.workbook, args.text(0)), s),
  },
});

export const workbookFace: Face<Workbook> = {
  type: 'Workbook',
  scalars: { autoSave: () => false, isDirty: () => false, name: (w) => w.name, readOnly: () => false },
  navigations: {
    _Runtime: (_, s) => node(runtimeFace, s, s),
    application: (w, s) => node(applicationFace, w, s),
    customXmlParts: (w, s) => node(xmlPartsFace, new XmlParts(w, null), s),
    functions: (w, s) => node(functionsFace, w, s),
    names: (w, s) => node(namesFace, new Names(w, null), s),
    protection: (w, s) => node(workbookProtectionFace, w, s),
    settings: (w, s) => node(settingsFace, w, s),
    tables: (w, s) => node(tablesFace, new Tables(w, null), s),
    worksheets: (w, s) => node(worksheetsFace, w, s),
  },
  methods: {
    _GetRangeForEventByReferenceId: (_, args, s) => rangeNode(s.find(args.text(0)), s),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, s) => rangeNode(s.find(args.text(0)), s),
    _RemoveAllReferences: (_, __, s) => s.releaseAll(),
    _RemoveReference: (_, args, s) => s.release(args.text(0)),
    getActiveCell: (w, _, s) =>
      rangeNode(new Range(w.selection.sheet, area(w.selection.area.row, w.selection.area.column)), s),
    getIsActiveCollabSession: () => false,
    getSelectedRange: (w, _, s) => rangeNode(new Range(w.selection.sheet, w.selection.area), s),
  },
};
