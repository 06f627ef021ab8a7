/** A defined name: of the workbook or of one sheet; its formula follows its cells. */
import { ApiError, invalidArgument } from '../errors.ts';
import type { Range } from './range.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

export class NamedItem {
  readonly workbook: Workbook;
  readonly name: string;
  readonly scope: Worksheet | null;
  /** With its leading `=`. */
  formula: string;
  visible = true;
  comment = '';
  /** As it stood in the opened workbook part. */
  source?: { readonly xml: string; readonly state: string };

  constructor(workbook: Workbook, name: string, scope: Worksheet | null, formula: string) {
    this.workbook = workbook;
    this.name = name;
    this.scope = scope;
    this.formula = formula.startsWith('=') ? formula : `=${formula}`;
  }

  static add(
    workbook: Workbook,
    name: string,
    scope: Worksheet | null,
    reference: string,
    comment: string,
  ): NamedItem {
    if (
      !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) ||
      /^(?:[A-Za-z]{1,3}\d+|[RrCc]\d*)$/.test(name) ||
      name.length > 255
    )
      throw invalidArgument();
    if (workbook.names.some((n) => n.scope === scope && n.name.toLowerCase() === name.toLowerCase()))
      throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    const item = new NamedItem(workbook, name, scope, reference);
    item.comment = comment;
    workbook.names.push(item);
    return item;
  }

  /** Comparable text of all it says. */
  get state(): string {
    return JSON.stringify([this.name, this.formula, this.visible, this.comment]);
  }

  range(): Range | null {
    const text = this.formula.slice(1).replaceAll('$', '');
    return text.includes(',') && !text.startsWith("'")
      ? null
      : this.workbook.resolve(text.includes('!') ? text : '', undefined);
  }

  get type(): string {
    const text = this.formula.slice(1);
    if (this.range()) return 'Range';
    if (text.includes('#REF!')) return 'Error';
    if (/^".*"$/s.test(text)) return 'String';
    if (/^-?[\d.]+(?:E[+-]?\d+)?$/i.test(text)) return /\.|E/i.test(text) ? 'Double' : 'Integer';
    return /^(?:TRUE|FALSE)$/i.test(text) ? 'Boolean' : 'String';
  }

  get value(): string | number | boolean {
    const text = this.formula.slice(1);
    switch (this.type) {
      case 'Range':
        return text;
      case 'Double':
      case 'Integer':
        return Number(text);
      case 'Boolean':
        return /^t/i.test(text);
      default:
        return text.replace(/^"|"$/g, '').replaceAll('""', '"');
    }
  }

  delete(): void {
    const at = this.workbook.names.indexOf(this);
    if (at >= 0) this.workbook.names.splice(at, 1);
  }
}
