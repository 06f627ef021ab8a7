/**
 * Writes results into the workbook and takes them out again, in one request each. Values go in as numbers and
 * plain text, never as formulas; what stood in the official's columns is kept in the workbook before anything
 * is written over it; the mark is a conditional format that names itself.
 */
import { isOwnHeader } from '../../shared/workbook/own-columns.ts';
import type { Settings } from '../../shared/workbook/settings.ts';
import type { ResultPlan } from '../session/result-plan.ts';
import { inContext } from './context.ts';
import { addressOf, type HeldCell, putBack } from './held-cells.ts';
import { keep } from './kept-part.ts';
import { setNumberFormat } from './number-format.ts';
import { askNarrowing, askWidening } from './own-widths.ts';
import { quotedText } from './quoted-text.ts';
import { askSettings } from './settings-part.ts';

export type CellBlock = {
  readonly sheet: string;
  readonly address: string;
  /** null leaves a cell as it is. */
  readonly values: readonly (readonly (string | number | null)[])[];
};

/** What stood in our own columns before this session's first write, to be put back as it was. */
export type Previous = {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
};

/** Cells of the official's column to be put back. */
export type Return = {
  readonly sheet: string;
  readonly column: number;
  readonly cells: readonly HeldCell[];
};

/** The formats that a column of the official's needs to show a result; null leaves one alone. */
export type Formats = {
  readonly sheet: string;
  readonly column: number;
  readonly codes: readonly (string | null)[];
};

export type Writing = {
  readonly settings: Settings;
  /** The text to keep; undefined when nothing is written into the official's columns. */
  readonly kept: { readonly text: string | undefined; readonly standing: boolean };
  readonly returns: readonly Return[];
  readonly formats: readonly Formats[];
};

/** Stands in the mark's formula, so that ours is known among the official's own. */
const signature = 'N("avustuskirja")=0';
const moneyFormat = '#,##0.00';

/** Undefined when our own columns are not where the plans say, or something stands there: nothing was written. */
export async function writeResults(
  plans: readonly ResultPlan[],
  { settings, kept, returns, formats }: Writing,
): Promise<readonly Previous[] | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const own = plans.flatMap((plan) => ownRanges(context, plan));
    for (const { range } of own) range.load('formulas,numberFormat');
    const change = askSettings(context);
    const widen = askWidening(context, plans);
    const marks = await ourMarks(context, sheetsOf(plans));
    if (!own.every(({ stood, range }) => isOurs(range.formulas, stood))) return undefined;
    const previous = own.map(({ sheet, address, range }) => ({
      sheet,
      address,
      formulas: range.formulas,
      formats: range.numberFormat,
    }));
    change(settings);
    keep(context, kept.text, kept.standing);
    for (const { sheet, column, cells } of returns) putBack(context, sheet, column, cells);
    for (const { sheet, column, codes } of formats) putFormats(context, sheet, column, codes, plans);
    for (const plan of plans) {
      if (plan.lastRow === plan.headerRow) continue;
      for (const column of plan.idle) clearOwn(context, plan, column);
      writeColumns(context, plan);
    }
    widen();
    for (const mark of marks) mark.delete();
    for (const plan of plans) addMark(context, plan);
    await context.sync();
    return previous;
  });
}

/** Cells that have changed since; one request. */
export async function writeChanges(blocks: readonly CellBlock[]): Promise<void> {
  await inContext(async (context) => {
    for (const { sheet, address, values } of blocks)
      context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) =>
        row.map(quotedText),
      );
    await context.sync();
  });
}

/**
 * Results out of the workbook: the official's cells as given, our own columns as they were before this
 * session's first write where they still stand in that place, else empty. Marks go; nothing else is touched.
 */
export async function takeOutResults(
  plans: readonly ResultPlan[],
  previous: readonly Previous[] | undefined,
  { settings, kept, returns }: Omit<Writing, 'formats'>,
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const stands = new Set(plans.flatMap((plan) => ownRanges(context, plan).map(placeKey)));
    const earlier = previous?.every((p) => stands.has(placeKey(p))) ? previous : [];
    const change = askSettings(context);
    const narrow = askNarrowing(context, plans);
    const marks = await ourMarks(context, sheetsOf(plans));
    const before = earlier.some(({ formulas }) => isOwnHeader(String(formulas[0]?.[0] ?? '')));
    if (!before) {
      for (const mark of marks) mark.delete();
      narrow();
    }
    change(settings);
    for (const plan of plans) for (const column of plan.standing) clearOwn(context, plan, column);
    for (const { sheet, address, formulas, formats } of earlier) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.formulas = formulas.map((row) => [...row]);
      range.numberFormat = formats.map((row) => [...row]);
    }
    for (const { sheet, column, cells } of returns) putBack(context, sheet, column, cells);
    keep(context, kept.text, kept.standing);
    await context.sync();
  });
}

function ownRanges(context: Excel.RequestContext, plan: ResultPlan) {
  const columns = plan.columns.filter((c) => c.header !== undefined).map((c) => c.column);
  return [...columns, ...plan.idle].map((column) => {
    const address = addressOf({ ...plan, column, firstRow: plan.headerRow });
    return {
      sheet: plan.sheet,
      address,
      stood: plan.standing.includes(column),
      range: context.workbook.worksheets.getItem(plan.sheet).getRange(address),
    };
  });
}

/** A column of ours by its header; a new one is still empty. */
function isOurs(formulas: readonly (readonly unknown[])[], stood: boolean): boolean {
  if (stood) return isOwnHeader(String(formulas[0]?.[0] ?? ''));
  return formulas.every(([formula]) => formula === '');
}

function writeColumns(context: Excel.RequestContext, plan: ResultPlan): void {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  for (const { column, header, values, sort } of plan.columns) {
    const rows = values.map((value) => [quotedText(value)]);
    const place = { ...plan, column, firstRow: plan.headerRow + 1 };
    if (header === undefined) {
      sheet.getRange(addressOf(place)).values = rows;
      continue;
    }
    if (sort === 'euros') setNumberFormat(sheet.getRange(addressOf(place)), moneyFormat);
    sheet.getRange(addressOf({ ...place, firstRow: plan.headerRow })).values = [[header], ...rows];
  }
}

function putFormats(
  context: Excel.RequestContext,
  sheet: string,
  column: number,
  codes: readonly (string | null)[],
  plans: readonly ResultPlan[],
): void {
  const plan = plans.find((p) => p.sheet === sheet && p.columns.some((c) => c.column === column));
  if (!plan || codes.every((code) => code === null)) return;
  const address = addressOf({ ...plan, column, firstRow: plan.headerRow + 1 });
  context.workbook.worksheets.getItem(sheet).getRange(address).numberFormat = codes.map((code) => [
    code as string,
  ]);
}

function clearOwn(context: Excel.RequestContext, plan: ResultPlan, column: number): void {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const place = { ...plan, column, firstRow: plan.headerRow };
  sheet.getRange(addressOf(place)).clear(Excel.ClearApplyTo.contents);
  setNumberFormat(sheet.getRange(addressOf({ ...place, firstRow: plan.headerRow + 1 })), 'General');
}

function addMark(context: Excel.RequestContext, { sheet, mark }: ResultPlan): void {
  for (const area of mark?.areas ?? []) {
    const { custom } = context.workbook.worksheets
      .getItem(sheet)
      .getRange(area)
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = `=AND(${signature},${mark?.condition})`;
    custom.format.fill.color = '#FFF4CE';
  }
}

const placeKey = ({ sheet, address }: Pick<Previous, 'sheet' | 'address'>) => `${sheet}!${address}`;

const sheetsOf = (plans: readonly ResultPlan[]) => [...new Set(plans.map((p) => p.sheet))];

async function ourMarks(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const all = sheets.map((name) =>
    context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load('items/type'),
  );
  await context.sync();
  const custom = all.flatMap((c) => c.items.filter((f) => f.type === 'Custom'));
  if (custom.length === 0) return custom;
  for (const format of custom) format.custom.rule.load('formula');
  await context.sync();
  return custom.filter((f) => f.custom.rule.formula.includes(signature));
}
