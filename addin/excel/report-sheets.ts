/**
 * The report's sheets in the workbook: made new, told from the official's own by their first cell, taken
 * away again. Nothing else is touched. What stands there already is only replaced after the new is whole.
 */
import { isOwnHeader } from '../../shared/workbook/own-columns.ts';
import type { ReportSheetPlan } from '../session/report-plan.ts';
import { inContext } from './context.ts';
import type { Made } from './made-sheet.ts';
import { quotedText } from './quoted-text.ts';
import { drawCharts } from './report-charts.ts';
import { dressSheet } from './report-dress.ts';
import { setPages } from './report-pages.ts';

export type SheetOwner = 'ours' | 'theirs';

/** Which of the names stand in the workbook already, and who made those sheets. */
export async function standing(names: readonly string[]): Promise<ReadonlyMap<string, SheetOwner>> {
  return inContext(async (context) => {
    const sheets = await allSheets(context);
    const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
    const owners = await ownersOf(
      context,
      sheets.filter((s) => wanted.has(s.name.toLowerCase())),
    );
    return new Map([...owners].map(([sheet, owner]) => [wanted.get(sheet.name.toLowerCase()) ?? '', owner]));
  });
}

export type Written = {
  readonly sheets: readonly string[];
  /** What this Excel does not know; the rest was made all the same. */
  readonly without: readonly ('charts' | 'layout')[];
};

/** @param replace a sheet of ours gives way to the new one of its name; otherwise the new one gets a number. */
export async function writeReport(plans: readonly ReportSheetPlan[], replace: boolean): Promise<Written> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const present = await allSheets(context);
    const planned = new Set(plans.map((p) => p.name.toLowerCase()));
    const owners = await ownersOf(
      context,
      present.filter((s) => planned.has(s.name.toLowerCase())),
    );
    const old = new Map(
      [...owners].flatMap(([sheet, owner]) =>
        replace && owner === 'ours' ? [[sheet.name.toLowerCase(), sheet] as const] : [],
      ),
    );
    const taken = new Set(present.map((s) => s.name.toLowerCase()));
    const made = plans.map((plan): Made => ({ plan, name: freeName(plan.name, taken) }));
    try {
      await writeSheets(context, made);
      const layout = await setPages(context, made);
      const charts = await drawCharts(context, made);
      const sheets = await takePlaces(context, made, old, charts);
      const without = [...(charts ? [] : (['charts'] as const)), ...(layout ? [] : (['layout'] as const))];
      return { sheets, without };
    } catch (error) {
      await discard(made);
      throw error;
    }
  });
}

/** The new ones stand whole: the old go, and their names are free. */
async function takePlaces(
  context: Excel.RequestContext,
  made: readonly Made[],
  old: ReadonlyMap<string, Excel.Worksheet>,
  charts: boolean,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { plan, name, sheet } of made) {
    // A page for charts says nothing without them.
    if (plan.charts.length > 0 && !charts) {
      sheet?.delete();
      continue;
    }
    const before = old.get(plan.name.toLowerCase());
    before?.delete();
    if (before && sheet) sheet.name = plan.name;
    names.push(before ? plan.name : name);
  }
  made[0]?.sheet?.activate();
  await context.sync();
  return names;
}

/** What was begun and not ended does not stay. A context that has failed is of no more use: a new one. */
async function discard(made: readonly Made[]): Promise<void> {
  await inContext(async (context) => {
    for (const { name } of made) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  }).catch(() => undefined);
}

/** Takes our sheets away, of every year. @returns how many. */
export async function removeReports(): Promise<number> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const owners = await ownersOf(context, await allSheets(context));
    const ours = [...owners].filter(([, owner]) => owner === 'ours').map(([sheet]) => sheet);
    for (const sheet of ours) sheet.delete();
    await context.sync();
    return ours.length;
  });
}

async function allSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items;
}

async function ownersOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<Excel.Worksheet, SheetOwner>> {
  if (sheets.length === 0) return new Map();
  const first = sheets.map((sheet) => ({ sheet, cell: sheet.getRange('A1').load('values') }));
  await context.sync();
  return new Map(
    first.map(({ sheet, cell }) => [
      sheet,
      isOwnHeader(String(cell.values[0]?.[0] ?? '')) ? 'ours' : 'theirs',
    ]),
  );
}

/** `Summary 2023`, or with the first free number: `Summary 2023 (2)`; Excel takes 31 characters. */
function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const free = name.slice(0, 31 - ending.length) + ending;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

/** Cells of one request: far below the 5 MB that Excel on the web takes, also with long texts. */
const cellsAtOnce = 20_000;

async function writeSheets(context: Excel.RequestContext, made: readonly Made[]): Promise<void> {
  let room = cellsAtOnce;
  for (const one of made) {
    const sheet = context.workbook.worksheets.add(one.name);
    one.sheet = sheet;
    for (const { address, values } of one.plan.blocks) {
      const width = values[0]?.length ?? 1;
      const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / width));
      for (let first = 0; first < values.length; first += rowsAtOnce) {
        const rows = values.slice(first, first + rowsAtOnce);
        if (room < rows.length * width) {
          await context.sync();
          room = cellsAtOnce;
        }
        room -= rows.length * width;
        const range = sheet
          .getRange(address)
          .getCell(first, 0)
          .getResizedRange(rows.length - 1, width - 1);
        range.values = rows.map((row) => row.map(quotedText));
      }
    }
    dressSheet(sheet, one.plan);
  }
  await context.sync();
}
