/** How the report prints: A4, one page wide, headings repeated, name and page numbers on every page. */

import type { Made } from './made-sheet.ts';
import { tryUnknown } from './try-unknown.ts';

/** @returns false when this Excel does not know page layouts. */
export function setPages(context: Excel.RequestContext, made: readonly Made[]): Promise<boolean> {
  return tryUnknown('1.9', context, () => {
    for (const { plan, sheet } of made) {
      if (!sheet) continue;
      const { pageLayout } = sheet;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.orientation = plan.landscape
        ? Excel.PageOrientation.landscape
        : Excel.PageOrientation.portrait;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = plan.header.left;
      defaultForAllPages.rightHeader = plan.header.right;
      defaultForAllPages.leftFooter = plan.footer.left;
      defaultForAllPages.rightFooter = plan.footer.right;
      if (plan.frozenRows > 0) pageLayout.setPrintTitleRows(`${plan.frozenRows}:${plan.frozenRows}`);
    }
  });
}
