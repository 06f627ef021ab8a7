/** What can be done with the open workbook, and the ways in which Excel's surroundings may change. */
import { type Language, languages } from '../../shared/i18n/language.ts';
import type { Theme } from '../excel-host/bridge/startup.ts';
import { element } from './dom.ts';
import { themes } from './query.ts';
import type { Words } from './words.ts';

export type Toggle = 'colleague' | 'protect' | 'editMode';

export type ToolbarOptions = {
  readonly words: Words;
  readonly served: readonly string[];
  readonly workbook: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly onServed: (name: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onCheckAll: () => void;
  readonly onToggle: (toggle: Toggle, on: boolean) => void;
};

export type Toolbar = {
  readonly view: HTMLElement;
  readonly press: (toggle: Toggle, on: boolean) => void;
};

const languageNames: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export function toolbar(options: ToolbarOptions): Toolbar {
  const { words } = options;
  const names = options.served.includes(options.workbook)
    ? options.served
    : [options.workbook, ...options.served];
  const file = element('input', { type: 'file', accept: '.xlsx', id: 'file', class: 'file' });
  file.addEventListener('change', () => {
    if (file.files?.[0]) options.onFile(file.files[0]);
  });
  const toggles = new Map(
    (['colleague', 'protect', 'editMode'] as const).map((name) => {
      const made = button(words[name], () => options.onToggle(name, made.ariaPressed !== 'true'));
      made.ariaPressed = 'false';
      return [name, made] as const;
    }),
  );
  const view = element(
    'div',
    { role: 'toolbar', class: 'toolbar', 'aria-label': words.toolbar },
    choice(words.workbooks, names, (n) => n, options.workbook, options.onServed),
    element('label', { for: 'file', class: 'button' }, words.open),
    file,
    button(words.save, options.onSave),
    button(words.checkAll, options.onCheckAll),
    ...toggles.values(),
    choice(words.language, languages, (l) => languageNames[l], options.language, options.onLanguage),
    choice(words.theme, themes, (t) => words.themes[t], options.theme, options.onTheme),
  );
  return {
    view,
    press: (name, on) => {
      toggles.get(name)!.ariaPressed = String(on);
    },
  };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button' }, text);
  made.addEventListener('click', onClick);
  return made;
}

function choice<T extends string>(
  label: string,
  values: readonly T[],
  name: (value: T) => string,
  chosen: T,
  onChoice: (value: T) => void,
): HTMLElement {
  const options = values.map((value) =>
    element('option', { value, selected: value === chosen }, name(value)),
  );
  const select = element('select', { 'aria-label': label, title: label }, ...options);
  select.addEventListener('change', () => onChoice(select.value as T));
  return select;
}
