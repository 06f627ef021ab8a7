/** Conditional formats of a range. Those added here are custom formulas; the workbook's own can be seen and deleted. */
import { intersection } from '../../address.ts';
import { invalidArgument, itemNotFound, notImplemented } from '../../errors.ts';
import { ConditionalFormat, type Look } from '../../model/conditional-format.ts';
import { Range } from '../../model/range.ts';
import { type Face, flagValue, node, numberValue, textValue } from '../face.ts';
import { collection } from './collection.ts';
import { rangeNode } from './range.ts';
import { RangeAreas, rangeAreasFace } from './range-areas.ts';
import { colorValue } from './range-format.ts';

export class ConditionalFormats {
  readonly range: Range;
  constructor(range: Range) {
    this.range = range;
  }
  get items(): ConditionalFormat[] {
    return this.range.sheet.conditionalFormats.filter((cf) =>
      cf.areas.some((a) => intersection(a, this.range.area)),
    );
  }
}

/** A rule read from the file is rewritten as soon as it is changed. */
function rewritten(cf: ConditionalFormat): ConditionalFormat {
  if (cf.type !== 'Custom') throw notImplemented(`ConditionalFormat of type ${cf.type} (set)`);
  cf.sheet.refuseWhereProtected(cf.areas[0]!);
  cf.rule = undefined;
  return cf;
}

const look = (cf: ConditionalFormat, change: Look): void => {
  rewritten(cf).look = { ...cf.look, ...change };
};

const fillFace: Face<ConditionalFormat> = {
  type: 'ConditionalRangeFill',
  scalars: { color: (cf) => cf.look.fill ?? '' },
  setters: { color: (cf, value) => look(cf, { fill: colorValue(value) }) },
  methods: { clear: (cf) => look(cf, { fill: '' }) },
};

const fontFace: Face<ConditionalFormat> = {
  type: 'ConditionalRangeFont',
  scalars: {
    bold: (cf) => cf.look.bold ?? null,
    color: (cf) => cf.look.fontColor ?? '',
    italic: (cf) => cf.look.italic ?? null,
    strikethrough: (cf) => cf.look.strikethrough ?? null,
    underline: (cf) => cf.look.underline ?? 'None',
  },
  setters: {
    bold: (cf, value) => look(cf, { bold: flagValue(value) }),
    color: (cf, value) => look(cf, { fontColor: colorValue(value) }),
    italic: (cf, value) => look(cf, { italic: flagValue(value) }),
    strikethrough: (cf, value) => look(cf, { strikethrough: flagValue(value) }),
    underline: (cf, value) => look(cf, { underline: textValue(value) }),
  },
};

const formatFace: Face<ConditionalFormat> = {
  type: 'ConditionalRangeFormat',
  navigations: { fill: (cf, s) => node(fillFace, cf, s), font: (cf, s) => node(fontFace, cf, s) },
};

const ruleFace: Face<ConditionalFormat> = {
  type: 'ConditionalFormatRule',
  scalars: { formula: (cf) => cf.formula },
  setters: {
    formula: (cf, value) => {
      const text = textValue(value);
      if (!text.startsWith('=') || text.length < 2) throw invalidArgument();
      rewritten(cf).formula = text;
    },
  },
};

const customFace: Face<ConditionalFormat> = {
  type: 'CustomConditionalFormat',
  navigations: { format: (cf, s) => node(formatFace, cf, s), rule: (cf, s) => node(ruleFace, cf, s) },
};

export const conditionalFormatFace: Face<ConditionalFormat> = {
  type: 'ConditionalFormat',
  identity: (cf) => ({ Id: cf.id }),
  scalars: {
    id: (cf) => cf.id,
    priority: (cf) => cf.priority,
    stopIfTrue: (cf) => cf.stopIfTrue,
    type: (cf) => cf.type,
  },
  setters: {
    priority: (cf, value) => {
      cf.priority = numberValue(value);
    },
    stopIfTrue: (cf, value) => {
      rewritten(cf).stopIfTrue = flagValue(value);
    },
  },
  navigations: {
    custom: (cf, s) => {
      if (cf.type !== 'Custom') throw invalidArgument();
      return node(customFace, cf, s);
    },
    customOrNullObject: (cf, s) => (cf.type === 'Custom' ? node(customFace, cf, s) : null),
  },
  methods: {
    delete: (cf) => {
      cf.sheet.refuseWhereProtected(cf.areas[0]!);
      cf.delete();
    },
    getRange: (cf, _, s) => rangeNode(new Range(cf.sheet, cf.areas[0]!), s),
    getRangeOrNullObject: (cf, _, s) =>
      cf.areas.length === 1 ? rangeNode(new Range(cf.sheet, cf.areas[0]!), s) : null,
    getRanges: (cf, _, s) => node(rangeAreasFace, new RangeAreas(cf.sheet, cf.areas), s),
  },
};

export const conditionalFormatsFace: Face<ConditionalFormats> = collection<ConditionalFormats>({
  type: 'ConditionalFormatCollection',
  items: (c, s) => c.items.map((cf) => node(conditionalFormatFace, cf, s)),
  find: (c, key, s) => {
    const found = c.items.find((cf) => cf.id === key);
    return found ? node(conditionalFormatFace, found, s) : null;
  },
  methods: {
    add: (c, args, s) => {
      const { sheet, area } = c.range;
      sheet.refuseWhereProtected(area);
      if (args.text(0) !== 'Custom') throw notImplemented(`ConditionalFormatCollection.add(${args.text(0)})`);
      const cf = new ConditionalFormat(sheet, 'Custom', [area]);
      // A new one comes before all others.
      sheet.conditionalFormats.unshift(cf);
      return node(conditionalFormatFace, cf, s);
    },
    clearAll: (c) => {
      c.range.sheet.refuseWhereProtected(c.range.area);
      for (const cf of c.items) cf.delete();
    },
    getItemAt: (c, args, s) => {
      const found = c.items[args.number(0)];
      if (!found) throw itemNotFound();
      return node(conditionalFormatFace, found, s);
    },
  },
});
