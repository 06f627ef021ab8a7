/** The smaller matters of a range: what `clear` may clear, and its hyperlink. */
import { contains, intersection, splitSheet } from '../../address.ts';
import { invalidArgument } from '../../errors.ts';
import type { Range } from '../../model/range.ts';
import type { Hyperlink } from '../../model/worksheet.ts';

export function clearTo(what: string): string {
  if (!['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'].includes(what))
    throw invalidArgument();
  return what;
}

export function hyperlinkOf(range: Range): unknown {
  const link = range.sheet.hyperlinks.find((h) => contains(h.area, range.area));
  if (!link) return null;
  const { area: _, ...said } = link;
  return { ...said, textToDisplay: range.sheet.textOf(range.cellAt(0, 0)) };
}

export function setHyperlink(range: Range, value: unknown): void {
  const { sheet } = range;
  sheet.refuseWhereProtected(range.area);
  const rest = sheet.hyperlinks.filter((h) => !intersection(h.area, range.area));
  if (typeof value !== 'object' || value === null) {
    sheet.hyperlinks = rest;
    return;
  }
  const given = value as Record<string, unknown>;
  const text = (key: string): string | undefined => {
    const said = given[key];
    if (said === undefined || said === null || said === '') return undefined;
    if (typeof said !== 'string') throw invalidArgument();
    return said;
  };
  const address = text('address');
  const documentReference = text('documentReference');
  const screenTip = text('screenTip');
  if (address === undefined && documentReference === undefined) throw invalidArgument();
  if (
    documentReference !== undefined &&
    splitSheet(documentReference).sheet !== null &&
    !sheet.workbook.resolve(documentReference)
  )
    throw invalidArgument();
  const link: Hyperlink = {
    area: range.area,
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
  };
  sheet.hyperlinks = [...rest, link];
  const shown = text('textToDisplay');
  if (shown !== undefined) sheet.write(range.area, () => (/^[=+\-']/.test(shown) ? `'${shown}` : shown));
  sheet.format(range.area, { fontColor: '#0563C1', underline: 'Single' });
}
