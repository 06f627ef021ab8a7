/**
 * The pane's own surroundings as Office tells them: whether Excel is there, the display language, the
 * theme, the ribbon's command. All of it may be absent: the page may be opened in a plain browser.
 */
import { type Language, languages } from '../../shared/i18n/language.ts';

export type Theme = 'light' | 'dark' | 'contrast';

/** `absent`: Office.js did not load. `elsewhere`: it did, but this is not Excel. */
export async function whenReady(): Promise<'excel' | 'elsewhere' | 'absent'> {
  if (typeof Office === 'undefined') return 'absent';
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'excel' : 'elsewhere';
}

/** Office shows its ribbon in this language; any other than ours is served in English. */
export function displayLanguage(): Language {
  const shown = Office.context.displayLanguage?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === shown) ?? (shown ? 'en' : 'fi');
}

export function officeTheme(): Theme {
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (!background) return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  // Office's dark themes are dark grey; only a contrast theme of the system is black.
  if (/^#0{6}$/.test(background)) return 'contrast';
  return lightness(background) < 128 ? 'dark' : 'light';
}

function lightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Gives a ribbon button of the manifest its work; Excel greys the button until the work is done. */
export function onCommand(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  });
}
