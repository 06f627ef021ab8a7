/** Tables of figures: as wide as the pane, figures below each other, more columns where there is room. */
import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useTableStyles = makeStyles({
  /** What stands inside asks this box, and not the window, how wide it is. */
  room: { containerType: 'inline-size', minWidth: 0 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
    '& th, & td': { padding: '5px 4px', textAlign: 'left', verticalAlign: 'top', borderBottom: line },
    '& th:first-child': { overflowWrap: 'anywhere', hyphens: 'auto' },
    '& thead th': {
      verticalAlign: 'bottom',
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& tfoot th, & tfoot td': { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
    '& .number': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& thead .number': { whiteSpace: 'normal' },
  },
  /** In a narrow pane the first of two sums stands in small under the second. */
  roomy: { display: 'none', '@container (min-width: 340px)': { display: 'table-cell' } },
  narrow: { '@container (min-width: 340px)': { display: 'none' } },
  below: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wide: { display: 'none', '@container (min-width: 600px)': { display: 'table-cell' } },
  caption: {
    textAlign: 'left',
    paddingBottom: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** Seen by screen readers only. */
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
