/**
 * Writes the plan of results into the workbook, takes it out again, and gives back what stood there before.
 * One request reads what will be overwritten, one writes. Values go in as numbers and plain text, never as
 * formulas; the mark is one conditional format that names itself.
 */
import type { ResultPlan } from '../session/result-plan.ts';
import { inContext } from './context.ts';

/** What stood in the cells before our first write, to be put back as it was. */
export type Previous = {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
};

/** Stands in the mark's formula, so that ours is known among the official's own. */
const signature = 'N("avustuskirja")=0';

export async function writeResults(plans: readonly ResultPlan[]): Promise<readonly Previous[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const targets = plans.map((plan) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheet);
      const blocks = plan.blocks.map((block) => ({
        block,
        range: sheet.getRange(block.address).load('formulas,address'),
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
      for (const { block, range } of blocks) {
        previous.push({ sheet: plan.sheet, address: block.address, formulas: range.formulas });
        range.values = block.values.map((row) => row.map(plainText));
        if (block.format) sheet.getRange(block.format.address).numberFormat = [[block.format.code]];
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

/** An apostrophe keeps a text that looks like a formula or a number what it is: text. */
function plainText(value: string | number | null): string | number | null {
  return typeof value === 'string' && /^[=+\-@'\d]/.test(value) ? `'${value}` : value;
}

export async function restorePrevious(previous: readonly Previous[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    for (const { sheet, address, formulas } of previous) {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas.map((row) => [...row]);
    }
    await context.sync();
  });
}

/** Our columns are emptied with their formats and our marks go; nothing else is touched. */
export async function removeResults(
  areas: readonly { readonly sheet: string; readonly addresses: readonly string[] }[],
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = areas.map(({ sheet, addresses }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      return { worksheet, addresses, formats: worksheet.getRange().conditionalFormats.load('items/type') };
    });
    await context.sync();
    const marks = await ourMarks(
      context,
      sheets.map((s) => s.formats),
    );
    sheets.forEach(({ worksheet, addresses }, index) => {
      for (const address of addresses) worksheet.getRange(address).clear();
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
