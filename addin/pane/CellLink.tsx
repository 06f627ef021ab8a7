/** A link to a cell of the workbook: its sheet comes forward and the cell is selected. */
import { Link } from '@fluentui/react-components';
import { selectCell } from '../excel/navigate.ts';
import { useLanguage } from './context.tsx';

type Props = { readonly sheet: string; readonly cell: string; readonly children?: string };

export function CellLink({ sheet, cell, children }: Props) {
  const { words, fill } = useLanguage();
  return (
    <Link as="button" inline title={fill(words.pane.goTo, { cell, sheet })} onClick={() => goTo(sheet, cell)}>
      {children ?? cell}
    </Link>
  );
}

/** A cell that is gone, or an edit under way, leaves the selection where it is. */
export function goTo(sheet: string, cell: string): void {
  selectCell(sheet, cell).catch(() => undefined);
}
