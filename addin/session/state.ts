/** What the pane shows: one immutable value, replaced whole at each step. */
import type { Assessment } from '../../shared/assessment.ts';
import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import type { WorkbookReading } from '../../shared/workbook/reading.ts';
import { noSettings, type Settings } from '../../shared/workbook/settings.ts';
import type { Trouble } from '../excel/errors.ts';
import type { Previous } from '../excel/results.ts';

/** The workbook as last checked. */
export type Checked = {
  readonly file: string;
  readonly grid: Grid;
  readonly reading: WorkbookReading;
  readonly assessment: Assessment;
  readonly settings: Settings;
  /** Sheet ids by name, as Excel's events name them. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Names of sheets whose merged areas Excel does not tell. */
  readonly mergesUnknown: readonly string[];
};

export type State = {
  /** `elsewhere`: the page stands in a browser, not in Excel. */
  readonly phase: 'starting' | 'elsewhere' | 'checking' | 'ready' | 'failed';
  readonly language: Language;
  /** The day by which due dates are judged. */
  readonly today: Day;
  readonly checked: Checked | null;
  /** What stands in the way just now; the last good check is still shown. */
  readonly trouble: Trouble | null;
  /** True while something is read or written. */
  readonly busy: boolean;
  /** Cells of our own columns as they were before our results were first written, to be put back. */
  readonly previous: readonly Previous[];
  /** True when our result columns stand in the workbook. */
  readonly written: boolean;
  /** Cells of columns named for results that hold something else: they do not follow. */
  readonly behind: number;
  /** Named columns that are not found any more. */
  readonly lost: readonly { readonly sheet: string; readonly header: string }[];
  /** The columns that were named before the results were last taken out: offered again. */
  readonly named: Settings;
  /** Counts the checks, whole or of an edit. */
  readonly checks: number;
  /** When the whole workbook was last read, in milliseconds of the clock. */
  readonly checkedAt: number | null;
};

export type Store = {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

const nothingYet = {
  checked: null,
  trouble: null,
  busy: false,
  previous: [],
  written: false,
  behind: 0,
  lost: [],
  named: noSettings,
  checks: 0,
  checkedAt: null,
};

export function createStore(initial: Pick<State, 'phase' | 'language' | 'today'>): Store {
  let state: State = { ...nothingYet, ...initial };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const next = { ...state, ...change };
      if ((Object.keys(change) as (keyof State)[]).every((key) => next[key] === state[key])) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
