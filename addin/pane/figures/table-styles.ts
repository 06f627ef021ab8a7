/**
 * Tables of figures: as wide as the pane, figures below each other, more columns where there is room. Where
 * even a few do not fit (300 px, or 200 % zoom) each row is a card, its figures one below the other.
 */
import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

/** Headings that only name a column stand before each figure; those that can be pressed stay. */
function cardsBelow(width: number) {
  return {
    [`@container (max-width: ${width - 0.1}px)`]: {
      '&, & thead, & tbody, & tfoot, & caption': { display: 'block' },
      '& tr': {
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: '12px',
        padding: '4px 0',
        borderBottom: line,
      },
      '& th, & td': { padding: '1px 4px', borderBottom: 'none' },
      '& th[scope=row], & td': { flexBasis: '100%', minWidth: 0, boxSizing: 'border-box' },
      '& thead:not(:has(button)), & thead th:not(:has(button))': unseen,
      '& td[data-column]': {
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        columnGap: '12px',
        whiteSpace: 'normal',
      },
      '& td[data-column]::before': {
        content: "attr(data-column) / ''",
        marginRight: 'auto',
        color: tokens.colorNeutralForeground2,
      },
      '& td[data-column] > *': { flexBasis: '100%' },
    },
  } as const;
}

export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
    '& th, & td': { padding: '5px 4px', textAlign: 'left', verticalAlign: 'top', borderBottom: line },
    '& th:first-child': { overflowWrap: 'anywhere' },
    // Long headings beside it leave the names their room.
    '@container (min-width: 600px)': { '& th:first-child': { minWidth: '170px' } },
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
    ...cardsBelow(260),
  },
  /** Three sums in a row. */
  sums: cardsBelow(310),
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
  /** As wide as the table is without it: what is opened moves no column. */
  across: { contain: 'inline-size' },
  /** Seen by screen readers only. */
  unseen,
});
