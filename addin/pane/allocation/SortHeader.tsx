/** A column heading that sorts: pressed again, the order of the sheet comes back. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSort16Regular } from '@fluentui/react-icons/svg/arrow-sort';
import { ArrowSortDown16Regular } from '@fluentui/react-icons/svg/arrow-sort-down';
import type { Order } from './round-model.ts';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

type Props = {
  readonly by: Order;
  readonly order: Order;
  readonly onSort: (by: Order) => void;
  readonly number?: true;
  readonly children: string;
};

export function SortHeader({ by, order, onSort, number, children }: Props) {
  const styles = useStyles();
  const sorted = order === by;
  const Icon = sorted ? ArrowSortDown16Regular : ArrowSort16Regular;
  return (
    <th
      scope="col"
      className={number && 'number'}
      aria-sort={sorted ? (by === 'name' ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" className={styles.button} onClick={() => onSort(by)}>
        {children}
        <Icon aria-hidden />
      </button>
    </th>
  );
}
