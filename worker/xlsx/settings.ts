/** Our own settings, a custom XML part of the workbook. The text is handed on unread. */
import { settingsNamespace } from '../../shared/workbook/settings-xml.ts';
import type { Package, Relationship } from './package.ts';
import { Refusal } from './problem.ts';
import { toUtf8 } from './utf8.ts';
import { Xml } from './xml.ts';

/** The part's text; undefined when the workbook carries none. */
export function readSettings(pkg: Package, bonds: readonly Relationship[]): string | undefined {
  for (const bond of bonds) {
    if (bond.type !== 'customXml') continue;
    const bytes = pkg.bytes(bond.target);
    const text = bytes && textOfOurs(bytes, bond.target);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textOfOurs(bytes: Buffer, part: string): string | undefined {
  try {
    const text = toUtf8(bytes, part);
    const xml = new Xml(text);
    return xml.next() && xml.namespace === settingsNamespace ? text.toString('utf8') : undefined;
  } catch (error) {
    // Another program's part may be anything; it is none of ours.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
