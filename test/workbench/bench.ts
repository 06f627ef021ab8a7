/** One open workbook on the page: toolbar, sheet, tabs and pane over one host, wired together. */
import type { Language } from '../../shared/i18n/language.ts';
import { ExcelHost } from '../excel-host/host.ts';
import { element } from './dom.ts';
import { Grid } from './grid/grid.ts';
import { openPane, type Pane } from './pane-frame.ts';
import type { Query } from './query.ts';
import { sheetTabs } from './sheet-tabs.ts';
import { splitter } from './splitter.ts';
import { type Toggle, toolbar } from './toolbar.ts';
import { wordsOf } from './words.ts';

export type Bench = { readonly host: ExcelHost; readonly pane: Pane; readonly close: () => void };

export type BenchOptions = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly query: Query;
  readonly served: readonly string[];
  /** Opens a served workbook or a file instead of this one. */
  readonly onOpen: (what: string | File) => void;
  /** The same workbook, as it now is, in other surroundings. */
  readonly onChange: (change: Partial<Query>, bytes: Uint8Array) => void;
};

const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-US' };

/** @throws where the bytes are no workbook */
export function openBench(options: BenchOptions): Bench {
  const { query, name } = options;
  const words = wordsOf(query.language);
  const host = new ExcelHost(options.bytes, { name, locale: locales[query.language] });
  const { workbook } = host;
  let colleague = false;
  let editMode = false;

  document.documentElement.lang = query.language;
  document.documentElement.dataset.theme = query.theme;
  document.title = `${name} – ${words.title}`;
  const status = element('output', { class: 'status', 'aria-label': words.cell });
  const notice = element('p', { class: 'notice', role: 'status' });
  const tabs = sheetTabs(host, words);
  const grid = new Grid({
    host,
    words,
    source: () => (colleague ? 'Remote' : 'Local'),
    onEditing: (editing) => host.setEditMode(editing || editMode),
    onShown: ({ cell, content, notDrawn }) => {
      status.textContent = `${cell}  ${content}`;
      status.title = content;
      notice.textContent = notDrawn > 0 ? `${words.notDrawn}: ${notDrawn}` : '';
    },
    onRefused: (why) => {
      notice.textContent = `${words.refused}: ${why}`;
    },
  });
  const toggle: Readonly<Record<Toggle, (on: boolean) => void>> = {
    colleague: (on) => {
      colleague = on;
    },
    protect: (on) => host.protect(workbook.activeWorksheet.name, on),
    editMode: (on) => {
      editMode = on;
      host.setEditMode(on);
    },
  };
  const bar = toolbar({
    words,
    served: options.served,
    workbook: name,
    language: query.language,
    theme: query.theme,
    onServed: options.onOpen,
    onFile: options.onOpen,
    onSave: () => download(host.save(), name),
    onLanguage: (language) => options.onChange({ language }, host.save()),
    onTheme: (theme) => options.onChange({ theme }, host.save()),
    onCheckAll: () => host.pressRibbonButton('checkAll'),
    onToggle: (which, on) => {
      toggle[which](on);
      bar.press(which, on);
    },
  });
  const pane = openPane(host, { theme: query.theme, today: query.today, title: words.pane });
  const sheet = element('main', { class: 'sheet', id: 'sheet', role: 'main' }, grid.view);
  const side = element(
    'aside',
    { class: 'side', 'aria-label': words.pane },
    splitter(words.width, (width) => {
      document.documentElement.style.setProperty('--pane', `${width}px`);
    }),
    pane.frame,
  );
  const foot = element('footer', { class: 'foot' }, tabs.view, notice);
  document.body.replaceChildren(
    element('header', { class: 'top' }, element('h1', {}, name), bar.view, status),
    sheet,
    side,
    foot,
  );
  const stop = workbook.listen(() => {
    tabs.refresh();
    bar.press('protect', workbook.activeWorksheet.protected);
  });
  bar.press('protect', workbook.activeWorksheet.protected);
  return {
    host,
    pane,
    close: () => {
      stop();
      grid.close();
    },
  };
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  element('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
