/** What the page's address asks for, and the address that asks for something else. */
import { type Language, languages } from '../../shared/i18n/language.ts';
import type { Theme } from '../excel-host/bridge/startup.ts';

export const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

export type Query = {
  /** The name of a served workbook; without it the first one opens. */
  readonly workbook: string | undefined;
  readonly language: Language;
  readonly theme: Theme;
  /** The day by which the pane judges due dates, instead of the clock's. */
  readonly today: string | undefined;
};

export function readQuery(search: string): Query {
  const asked = new URLSearchParams(search);
  return {
    workbook: asked.get('workbook') ?? undefined,
    language: languages.find((l) => l === asked.get('lang')) ?? 'fi',
    theme: themes.find((t) => t === asked.get('theme')) ?? 'light',
    today: asked.get('today') ?? undefined,
  };
}

export function writeQuery({ workbook, language, theme, today }: Query): string {
  const asked = new URLSearchParams();
  if (workbook !== undefined) asked.set('workbook', workbook);
  asked.set('lang', language);
  asked.set('theme', theme);
  if (today !== undefined) asked.set('today', today);
  return `?${asked}`;
}
