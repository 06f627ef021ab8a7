/**
 * A JSON file that a person wrote: what it says, and the keys that one of its objects has twice. Of those the
 * parser takes the last in silence, and which was meant nobody knows.
 */
import { fault, type RulebookFault } from './faults.ts';

const marks = /[{}[\],]|"[^"\\]*(?:\\.[^"\\]*)*"/g;

export type JsonText = { readonly json: unknown; readonly repeated: readonly RulebookFault[] };

/** @throws SyntaxError where the text is no JSON. */
export function parseJson(text: string): JsonText {
  return { json: JSON.parse(text), repeated: repeatedKeys(text) };
}

function repeatedKeys(text: string): readonly RulebookFault[] {
  const faults: RulebookFault[] = [];
  const path: PropertyKey[] = [];
  /** Of each object that is open its keys so far; of a list null. */
  const open: (Set<string> | null)[] = [];
  let keyComes = false;
  for (const [mark] of text.matchAll(marks)) {
    const keys = open.at(-1);
    if (mark === '{' || mark === '[') {
      open.push(mark === '{' ? new Set() : null);
      path.push(mark === '{' ? '' : 0);
      keyComes = mark === '{';
    } else if (mark === '}' || mark === ']') {
      open.pop();
      path.pop();
      keyComes = false;
    } else if (mark === ',') {
      if (!keys) path.push(Number(path.pop()) + 1);
      keyComes = Boolean(keys);
    } else if (keys && keyComes) {
      const key = JSON.parse(mark) as string;
      path[path.length - 1] = key;
      if (keys.has(key)) faults.push(fault(path, 'duplicate', { value: key }));
      keys.add(key);
      keyComes = false;
    }
  }
  return faults;
}
