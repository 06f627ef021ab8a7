/**
 * A conditional format. Those of the workbook keep their rule as text, whatever their kind; those an add-in
 * adds are custom formulas with a look of their own. A list's order is its priority.
 */
import type { Area } from '../address.ts';
import type { DifferentialFormat } from '../package/styles-reader.ts';
import type { Worksheet } from './worksheet.ts';

export type Look = { -readonly [K in keyof DifferentialFormat]: DifferentialFormat[K] };

export class ConditionalFormat {
  readonly sheet: Worksheet;
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  stopIfTrue = false;
  /** Of a custom one: en-US, with its leading `=`, as seen from the areas' top left cell. */
  formula = '';
  look: Look = {};
  /** The opened rule's own text, kept in step with its cells; undefined for one added or rewritten. */
  rule: string | undefined;

  constructor(sheet: Worksheet, type: string, areas: readonly Area[]) {
    this.sheet = sheet;
    this.id = sheet.workbook.guid(0xcf);
    this.type = type;
    this.areas = areas;
  }

  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }

  set priority(place: number) {
    const list = this.sheet.conditionalFormats;
    list.splice(list.indexOf(this), 1);
    list.splice(Math.max(0, Math.min(place, list.length)), 0, this);
  }

  delete(): void {
    const at = this.sheet.conditionalFormats.indexOf(this);
    if (at >= 0) this.sheet.conditionalFormats.splice(at, 1);
  }

  /** Comparable text of all it says. */
  get state(): string {
    return JSON.stringify([this.areas, this.rule, this.stopIfTrue, this.formula, this.look]);
  }
}
