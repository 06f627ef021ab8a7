/** Our result columns as they should be against what the workbook holds. */

import type { Language } from '../../shared/i18n/language.ts';
import { ownNames } from '../../shared/i18n/names.ts';
import { columnName } from '../../shared/workbook/address.ts';
import { cellIn, rowAt } from '../../shared/workbook/cells.ts';
import type { Row } from '../../shared/workbook/grid.ts';
import { areaOf } from '../excel/areas.ts';
import type { AreaValues } from '../excel/patch.ts';
import { books } from './judge.ts';
import { planResults, type ResultBlock, type ResultPlan } from './result-plan.ts';
import type { Checked } from './state.ts';

const names = ownNames(books);

/** One plan for each sheet of applications; hidden sheets are not written to. */
export function plansOf({ assessment, grid }: Checked, language: Language): readonly ResultPlan[] {
  const own = assessment.workbooks[0];
  return (own?.sheets ?? []).flatMap((assessed) => {
    const sheet = grid.sheets.find((s) => s.name === assessed.sheet);
    const plan = sheet && !assessed.hidden ? planResults(assessed, sheet, language, names) : undefined;
    return plan ? [plan] : [];
  });
}

/** True when the plan's headers stand where it would write them: we have been here before. */
export function isWritten(plan: ResultPlan, { grid }: Checked): boolean {
  const sheet = grid.sheets.find((s) => s.name === plan.sheet);
  const block = plan.blocks[0];
  if (!sheet || !block) return false;
  const { top, left } = areaOf(block.address);
  const row = rowAt(sheet, top);
  return plan.headers.every((header, i) => valueIn(row, left + i) === header);
}

/** The plan cut down to the cells that differ from the workbook: each run of a row is a block of its own. */
export function differences(plan: ResultPlan, { grid }: Checked): readonly ResultPlan[] {
  const sheet = grid.sheets.find((s) => s.name === plan.sheet);
  if (!sheet) return [];
  const blocks = plan.blocks.flatMap((block): ResultBlock[] => {
    const { top, left } = areaOf(block.address);
    return block.values.flatMap((line, i): ResultBlock[] => {
      const row = rowAt(sheet, top + i);
      const differs = line.map((value, j) => value !== null && value !== valueIn(row, left + j));
      const first = differs.indexOf(true);
      if (first < 0) return [];
      const last = differs.lastIndexOf(true);
      const address = `${columnName(left + first)}${top + i}:${columnName(left + last)}${top + i}`;
      return [{ address, values: [line.slice(first, last + 1)] }];
    });
  });
  return blocks.length === 0 ? [] : [{ ...plan, blocks, mark: null }];
}

function valueIn(row: Row | undefined, column: number): string | number {
  const content = cellIn(row, column)?.content;
  return content === undefined ? '' : content.type === 'boolean' ? String(content.value) : content.value;
}

/** What was written, as if it had been read back. */
export function asPatch(block: ResultBlock): AreaValues {
  return { area: areaOf(block.address), values: block.values, formulas: block.values };
}
