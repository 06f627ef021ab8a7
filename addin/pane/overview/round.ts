/**
 * What the round rests on, and where each of it comes from: a list of appropriations in the workbook stands
 * over what the official gives here, and that over the titles of sheets; the engine holds the same order.
 */
import type { Appropriation, Source } from '../../../shared/assessment.ts';
import { type Day, formatDay } from '../../../shared/calendar/day.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Settings } from '../../../shared/workbook/settings.ts';
import { readDay } from '../../../shared/workbook/values/read-day.ts';
import { readMoney } from '../../../shared/workbook/values/read-money.ts';
import type { Checked } from '../../session/state.ts';

export type Basis<T> =
  | { readonly from: 'settled' | 'workbook'; readonly value: T }
  /** Read from a list in the workbook, which is where to change it. */
  | { readonly from: 'list'; readonly value: T; readonly source: Source }
  | { readonly from: 'nowhere' };

export type Round = {
  readonly year: Basis<number>;
  /** More than one, when the sheets are of several years. */
  readonly years: readonly number[];
  readonly deadline: Basis<Day>;
  readonly appropriation: Basis<number>;
};

const nowhere = { from: 'nowhere' } as const;

export function roundOf({ assessment, reading, settings }: Checked): Round {
  const sheets = assessment.workbooks.flatMap((w) => w.sheets);
  const years = [...new Set(sheets.flatMap((s) => s.year ?? []))].sort();
  const [only] = years.length === 1 ? years : [];
  const year: Basis<number> = settings.year
    ? { from: 'settled', value: settings.year }
    : only
      ? { from: 'workbook', value: only }
      : nowhere;
  const listed = sheets
    .flatMap((s) => s.records)
    .find((r): r is Appropriation => r.kind === 'appropriation' && 'value' in year && r.year === year.value);
  const titled = reading.sheets.find((s) => s.deadline && 'value' in year && s.year === year.value)?.deadline;
  const basis = <T>(
    inList: T | null | undefined,
    settled: T | undefined,
    titledValue?: T | null,
  ): Basis<T> => {
    if (listed && inList != null) return { from: 'list', value: inList, source: listed.source };
    if (settled !== undefined) return { from: 'settled', value: settled };
    return titledValue == null ? nowhere : { from: 'workbook', value: titledValue };
  };
  return {
    year,
    years,
    deadline: basis(listed?.deadline, settings.deadline, titled),
    appropriation: basis(listed?.amountCents, settings.appropriationCents),
  };
}

/** One part of the settings as an official writes and reads it. */
export type RoundPart<T> = {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T, language: Language) => string;
  readonly settle: (settings: Settings, value: T | undefined) => Settings;
};

export const yearPart: RoundPart<number> = {
  read: (text) => {
    const year = /^\d{4}$/.test(text) ? Number(text) : 0;
    return year >= 1990 && year <= 2100 ? year : undefined;
  },
  write: String,
  settle: ({ year: _, ...rest }, value) => (value === undefined ? rest : { ...rest, year: value }),
};

export const deadlinePart: RoundPart<Day> = {
  read: (text) => {
    const reading = readDay({ type: 'text', value: text }, false);
    return reading.state === 'known' ? reading.value.day : undefined;
  },
  write: formatDay,
  settle: ({ deadline: _, ...rest }, value) => (value === undefined ? rest : { ...rest, deadline: value }),
};

export const appropriationPart: RoundPart<number> = {
  read: (text) => {
    const reading = readMoney({ type: 'text', value: text });
    return reading.state === 'known' && !reading.approximate ? reading.value : undefined;
  },
  write: (cents, language) => {
    const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
    const rest = cents % 100;
    return rest === 0 ? euros : `${euros}${language === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`;
  },
  settle: ({ appropriationCents: _, ...rest }, value) =>
    value === undefined ? rest : { ...rest, appropriationCents: value },
};
