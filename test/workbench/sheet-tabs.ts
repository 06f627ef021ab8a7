/** The sheets under the grid: those in sight to choose from, the hidden ones named. */
import type { ExcelHost } from '../excel-host/host.ts';
import { element } from './dom.ts';
import type { Words } from './words.ts';

export type SheetTabs = { readonly view: HTMLElement; readonly refresh: () => void };

export function sheetTabs(host: ExcelHost, words: Words): SheetTabs {
  const list = element('div', { role: 'tablist', 'aria-label': words.sheets, class: 'tablist' });
  const hidden = element('p', { class: 'hidden-sheets' });
  const view = element('div', { class: 'sheet-tabs' }, list, hidden);
  const refresh = () => {
    const { worksheets, activeWorksheet } = host.workbook;
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(
      ...worksheets
        .filter((s) => s.visibility === 'Visible')
        .map((sheet) => {
          const selected = sheet === activeWorksheet;
          const name = sheet.protected ? `🔒 ${sheet.name}` : sheet.name;
          const tab = element(
            'button',
            {
              type: 'button',
              role: 'tab',
              'aria-selected': String(selected),
              'aria-controls': 'sheet',
              tabindex: selected ? 0 : -1,
            },
            name,
          );
          tab.addEventListener('click', () => host.activate(sheet.name));
          return tab;
        }),
    );
    if (hadFocus) list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    const names = worksheets.filter((s) => s.visibility !== 'Visible').map((s) => s.name);
    hidden.textContent = names.length > 0 ? `${words.hiddenSheets}: ${names.join(', ')}` : '';
  };
  list.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const tabs = [...list.children];
    const at = tabs.findIndex((t) => t.getAttribute('aria-selected') === 'true');
    (tabs[(at + step + tabs.length) % tabs.length] as HTMLElement).click();
  });
  refresh();
  return { view, refresh };
}
