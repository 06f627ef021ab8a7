/**
 * The ledger's workbooks assessed part by part (`shared/parts.ts`), so that memory holds the records of a
 * year and not of all years. Readings are loaded once for their outlines and again for each part they have
 * records of; the first ones stay at hand as tables, so that a small ledger is loaded once.
 */
import { assess } from '../../shared/assess.ts';
import type { Assessment } from '../../shared/assessment.ts';
import type { AssessOptions } from '../../shared/options.ts';
import {
  fieldsOfParts,
  isYear,
  type Outline,
  optionsOfParts,
  outlineOf,
  type Part,
  withParts,
} from '../../shared/parts.ts';
import { recordsOf, type TabledReading } from '../../shared/workbook/packed.ts';
import type { LedgerReads } from '../store/store.ts';
import { type CurrentWorkbook, currentReadings } from './current.ts';

export type Parts = {
  /** In the order of the workbooks. */
  readonly outlines: readonly Outline[];
  /** The years of the records, ascending. */
  readonly years: readonly number[];
  readonly assess: (...parts: readonly Part[]) => Promise<Assessment>;
};

/** Records that stay at hand. */
const atHand = 40_000;

export async function openParts(
  reads: LedgerReads,
  current: readonly CurrentWorkbook[],
  rules: AssessOptions,
): Promise<Parts> {
  const outlines: Outline[] = [];
  const held = new Map<number, TabledReading>();
  let records = 0;
  for await (const reading of currentReadings(current, reads)) {
    const outline = outlineOf(recordsOf(reading, fieldsOfParts), rules);
    records += outline.records;
    if (records <= atHand) held.set(outlines.length, reading);
    outlines.push(outline);
  }
  const options = optionsOfParts(outlines, rules);
  return {
    outlines,
    years: [...new Set(outlines.flatMap(({ parts }) => [...parts].filter(isYear)))].sort((a, b) => a - b),
    async assess(...parts) {
      const wanted = new Set(parts);
      const workbooks = outlines.map(({ bare }) => bare);
      const put = (at: number, reading: TabledReading) => {
        workbooks[at] = withParts(recordsOf(reading), outlines[at] as Outline, wanted, options);
      };
      const concerned = [...outlines.keys()].filter((at) => parts.some((p) => outlines[at]?.parts.has(p)));
      for (const at of concerned) if (held.has(at)) put(at, held.get(at) as TabledReading);
      const others = concerned.filter((at) => !held.has(at));
      const order = others.values();
      const loaded = currentReadings(
        others.map((at) => current[at] as CurrentWorkbook),
        reads,
      );
      for await (const reading of loaded) put(order.next().value as number, reading);
      return assess(workbooks, options);
    },
  };
}
