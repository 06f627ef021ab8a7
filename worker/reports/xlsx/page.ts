/** How a sheet prints: A4, one page wide, headings repeated, the report's name and page numbers on each page. */
import type { Worksheet } from 'wasm-xlsxwriter/nodejs';
import type { Wording } from '../../../shared/report/wording.ts';
import { done } from './handles.ts';

export type Page = {
  readonly landscape: boolean;
  readonly lastRow: number;
  readonly lastCol: number;
  /** Repeated on every page, and always in sight on the screen. */
  readonly headRow: number | null;
};

const a4 = 9;

export function setPage(sheet: Worksheet, page: Page, name: string, { title, asOf, words }: Wording): void {
  done(sheet.setPaperSize(a4), page.landscape ? sheet.setLandscape() : sheet.setPortrait());
  done(sheet.setMargins(0.5, 0.5, 0.75, 0.75, 0.3, 0.3), sheet.setPrintFitToPages(1, 0));
  done(sheet.setPrintArea(0, 0, page.lastRow, page.lastCol));
  done(sheet.setHeader(`&L${plain(title)}&R${plain(name)}`));
  done(sheet.setFooter(`&L${plain(asOf)}&R${plain(words.page.number)} &P / &N`));
  done(sheet.setScreenGridlines(false));
  if (page.headRow === null) return;
  done(sheet.setRepeatRows(page.headRow, page.headRow));
  done(sheet.setFreezePanes(page.headRow + 1, 1));
}

/** An ampersand begins a code in headers and footers. */
const plain = (text: string) => text.replaceAll('&', '&&').slice(0, 80);
