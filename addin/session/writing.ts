/**
 * The steps of results into the workbook and out of it. What the official has seen in the preview is what is
 * written: when the cells have changed since, nothing is, and the preview is made anew.
 */
import { type Settings, sheetSettings, withSheet } from '../../shared/workbook/settings.ts';
import type { HeldColumn } from '../excel/held-cells.ts';
import { mostKept, readHeld } from '../excel/kept-part.ts';
import { type Previous, takeOutResults, writeResults } from '../excel/results.ts';
import { type GivingBack, givingBack } from './giving-back.ts';
import { type KeptTable, keptFor, keptText, nthOf, parseKept } from './kept.ts';
import { formatsFor, isFormula, keepTable, placeOf, type Standing } from './overwriting.ts';
import { plansOf } from './plans.ts';
import type { ResultPlan } from './result-plan.ts';
import type { Checked, State } from './state.ts';

export type Preview = {
  /** With the columns that the official names in the preview. */
  readonly settings: Settings;
  readonly plans: readonly ResultPlan[];
  readonly standing: Standing;
  /** Columns named before and not any more: they get back what stood there. */
  readonly ending: GivingBack;
  readonly kept: { readonly text: string | undefined; readonly standing: boolean };
  readonly tooLarge: boolean;
};

/** `how` says what becomes of our own columns: as they were before this session, or empty. */
export type Taking = {
  readonly how: 'restore' | 'remove';
  readonly plans: readonly ResultPlan[];
  readonly back: GivingBack;
  readonly keptStands: boolean;
};

type Look = {
  readonly standing: Standing;
  readonly tables: readonly KeptTable[];
  readonly keptStands: boolean;
};

/** The official's columns as they stand and what is kept of them; no request when there are none. */
async function look(plans: readonly ResultPlan[]): Promise<Look> {
  if (!plans.some((plan) => plan.lost.length > 0 || plan.columns.some((c) => c.target)))
    return { standing: new Map(), tables: [], keptStands: false };
  const named = plans.flatMap(({ sheet, headerRow, lastRow, columns }) =>
    columns
      .filter((c) => c.target)
      .map((column) => ({
        column,
        place: { sheet, column: column.column, firstRow: headerRow + 1, lastRow },
      })),
  );
  const { columns, kept } = await readHeld(named.map((n) => n.place));
  return {
    standing: new Map(named.map(({ column }, i) => [column, columns[i] as HeldColumn])),
    tables: (kept === undefined ? undefined : parseKept(kept)) ?? [],
    keptStands: kept !== undefined,
  };
}

export async function preview({ checked, language }: WritingState, settings: Settings): Promise<Preview> {
  const before = plansOf(checked, language);
  const named = plansOf(checked, language, settings);
  const { standing, tables, keptStands } = await look([...before, ...named]);
  const ending = givingBack(tables, before, standing, (plan, id) => !goesOn(plan, named, id));
  const keep = named.flatMap((plan, i) => {
    const was = before[i] ?? plan;
    return keepTable(plan, nthOf(plan, named), standing, keptFor(tables, was, before), was) ?? [];
  });
  const text = keptText(keep);
  return {
    settings: withFormulas(settings, named, standing),
    plans: named,
    standing,
    ending,
    kept: { text, standing: keptStands },
    tooLarge: (text?.length ?? 0) > mostKept,
  };
}

/** True when the result's column takes a result on, or, being lost, is named anew. */
function goesOn(plan: ResultPlan, named: readonly ResultPlan[], id: string): boolean {
  const to = named.find((p) => p.sheet === plan.sheet && p.headerRow === plan.headerRow);
  const place = placeOf(plan, id);
  const theirs = to?.columns.filter((c) => c.target) ?? [];
  return theirs.some((c) => (place === undefined ? c.id === id : c.column === place));
}

export type WritingState = Pick<State, 'language'> & { readonly checked: Checked };

/** Remembers which of the named columns hold formulas, and where each column stands now. */
function withFormulas(settings: Settings, plans: readonly ResultPlan[], standing: Standing): Settings {
  const hasFormula = (held: HeldColumn | undefined) => held?.typed.some(isFormula) ?? false;
  return plans.reduce((all, plan) => {
    const own = sheetSettings(all, plan.sheet);
    const results = own.results?.map((choice) => {
      const column = plan.columns.find((c) => c.id === choice.result && c.target === choice.target);
      if (!column || !choice.target) return choice;
      const formulas = choice.target.formulas || hasFormula(standing.get(column));
      return { ...choice, target: { ...choice.target, formulas } };
    });
    return results ? withSheet(all, { ...own, results }) : all;
  }, settings);
}

/** Undefined when the cells are not any more as the preview showed them: then nothing was written. */
export async function write(shown: Preview): Promise<readonly Previous[] | undefined> {
  const now = await look(shown.plans);
  const same = [...now.standing].every(([column, held]) => isSame(held, shown.standing.get(column)));
  if (!same) return undefined;
  const formats = shown.plans.flatMap((plan) =>
    plan.columns.flatMap((column) => {
      const held = shown.standing.get(column);
      return held ? [{ sheet: plan.sheet, column: column.column, codes: formatsFor(column, held) }] : [];
    }),
  );
  const { settings, kept, ending } = shown;
  return writeResults(shown.plans, { settings, kept, returns: ending.returns, formats });
}

const isSame = (a: HeldColumn, b: HeldColumn | undefined) =>
  b !== undefined && a.typed.every((typed, i) => typed === b.typed[i]) && a.typed.length === b.typed.length;

export async function lookBack({ checked, language }: WritingState, how: Taking['how']): Promise<Taking> {
  const plans = plansOf(checked, language);
  const { standing, tables, keptStands } = await look(plans);
  return { how, plans, back: givingBack(tables, plans, standing), keptStands };
}

/** `over`: also what the official has changed since. */
export async function takeBack(
  { how, plans, back, keptStands }: Taking,
  settings: Settings,
  previous: readonly Previous[],
  over: boolean,
): Promise<void> {
  const without = {
    ...settings,
    sheets: settings.sheets.map(({ results: _, ...own }) => own),
  };
  await takeOutResults(plans, how === 'restore' && previous.length > 0 ? previous : undefined, {
    settings: without,
    kept: { text: undefined, standing: keptStands },
    returns: [...back.returns, ...(over ? back.overChanged : [])],
  });
}
