/**
 * Writes the plan of results into the workbook, takes it out again, and gives back what stood there before.
 * One request reads what will be overwritten, one writes. Values go in as numbers and plain text, never as
 * formulas; the mark is one conditional format that names itself.
 */
import { isOwnHeader } from '../../shared/workbook/own-columns.ts';
import type { ResultPlan } from '../session/result-plan.ts';
import { inContext } from './context.ts';
import { setNumberFormat } from './number-format.ts';
import { plainText } from './plain-text.ts';

/** What stood in the cells before our first write, to be put back as it was. */
export type Previous = {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly format?: { readonly address: string; readonly codes: readonly (readonly string[])[] };
};

/** Stands in the mark's formula, so that ours is known among the official's own. */
const signature = 'N("avustuskirja")=0';

export async function writeResults(plans: readonly ResultPlan[]): Promise<readonly Previous[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const targets = plans.map((plan) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      const blocks = plan.blocks.map((block) => ({
        block,
        range: sheet.getRange(block.address).load('formulas'),
        formats: block.format && sheet.getRange(block.format.address).load('numberFormat'),
      }));
      return { plan, sheet, blocks, formats: sheet.getRange().conditionalFormats.load('items/type') };
    });
    await context.sync();
    const marks = await ourMarks(
      context,
      targets.map((t) => t.formats),
    );
    const previous: Previous[] = [];
    targets.forEach(({ plan, sheet, blocks }, index) => {
      for (const { block, range, formats } of blocks) {
        const before = { sheet: plan.sheet, address: block.address, formulas: range.formulas };
        range.values = block.values.map((row) => row.map(plainText));
        if (!block.format || !formats) {
          previous.push(before);
          continue;
        }
        const { address, code } = block.format;
        previous.push({ ...before, format: { address, codes: formats.numberFormat } });
        setNumberFormat(formats, code);
      }
      if (plan.mark) {
        for (const mark of marks[index] ?? []) mark.delete();
        const mark = sheet
          .getRange(plan.mark.address)
          .conditionalFormats.add(Excel.ConditionalFormatType.custom);
        mark.custom.rule.formula = `=AND(${signature},${plan.mark.condition})`;
        mark.custom.format.fill.color = '#FFF4CE';
      }
    });
    await context.sync();
    return previous;
  });
}

/** Cells of our own columns that have changed since; one request. */
export async function writeChanges(plans: readonly ResultPlan[]): Promise<void> {
  await inContext(async (context) => {
    for (const plan of plans) {
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      for (const block of plan.blocks)
        sheet.getRange(block.address).values = block.values.map((row) => row.map(plainText));
    }
    await context.sync();
  });
}

/** Cells and formats as they were; the marks go, unless what stood there were results of ours. */
export async function restorePrevious(previous: readonly Previous[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheetOf = (name: string) => context.workbook.worksheets.getItem(name);
    const foreign = previous.filter(({ formulas }) => !isOwnHeader(String(formulas[0]?.[0] ?? '')));
    const formats = foreign.map(({ sheet }) =>
      sheetOf(sheet).getRange().conditionalFormats.load('items/type'),
    );
    await context.sync();
    for (const mark of (await ourMarks(context, formats)).flat()) mark.delete();
    for (const { sheet, address, formulas, format } of previous) {
      sheetOf(sheet).getRange(address).formulas = formulas.map((row) => [...row]);
      if (format) sheetOf(sheet).getRange(format.address).numberFormat = format.codes.map((row) => [...row]);
    }
    await context.sync();
  });
}

/** Our columns are emptied, their number format goes back to none, our marks go; nothing else is touched. */
export async function removeResults(plans: readonly ResultPlan[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = plans.map(({ sheet, blocks }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      return { worksheet, blocks, formats: worksheet.getRange().conditionalFormats.load('items/type') };
    });
    await context.sync();
    const marks = await ourMarks(
      context,
      sheets.map((s) => s.formats),
    );
    sheets.forEach(({ worksheet, blocks }, index) => {
      for (const { address, format } of blocks) {
        worksheet.getRange(address).clear(Excel.ClearApplyTo.contents);
        if (format) setNumberFormat(worksheet.getRange(format.address), 'General');
      }
      for (const mark of marks[index] ?? []) mark.delete();
    });
    await context.sync();
  });
}

async function ourMarks(
  context: Excel.RequestContext,
  collections: readonly Excel.ConditionalFormatCollection[],
): Promise<readonly (readonly Excel.ConditionalFormat[])[]> {
  const custom = collections.map((c) => c.items.filter((f) => f.type === 'Custom'));
  if (custom.every((c) => c.length === 0)) return custom;
  for (const format of custom.flat()) format.custom.rule.load('formula');
  await context.sync();
  return custom.map((c) => c.filter((f) => f.custom.rule.formula.includes(signature)));
}
