/** What writing the results will change: which columns and rows of which sheet, and the first values. */
import {
  Button,
  Caption1,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { columnName } from '../../../shared/workbook/address.ts';
import { ownColumnMark } from '../../../shared/workbook/own-columns.ts';
import { areaOf } from '../../excel/areas.ts';
import { differences } from '../../session/plans.ts';
import type { ResultBlock, ResultPlan } from '../../session/result-plan.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { useSmallScreen } from '../small-screen.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '16px' },
  plan: { '& h3': { margin: 0 }, display: 'flex', flexDirection: 'column', gap: '6px' },
  scroll: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'normal',
    '& th, & td': {
      padding: '4px 8px',
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& .number': { textAlign: 'right', whiteSpace: 'nowrap' },
  },
});

type Props = {
  readonly checked: Checked;
  readonly plans: readonly ResultPlan[];
  readonly onConfirm: () => void;
};

export function WritePreview({ checked, plans, onConfirm }: Props) {
  const { words } = useLanguage();
  const styles = useStyles();
  const screen = useSmallScreen();
  const { overview, cancel } = words.pane;
  return (
    <DialogSurface className={screen.surface}>
      <DialogBody className={screen.body}>
        <DialogTitle>{overview.preview}</DialogTitle>
        <DialogContent className={styles.content}>
          {plans.map((plan) => (
            <PlanPreview key={`${plan.sheet} ${plan.blocks[0]?.address}`} plan={plan} checked={checked} />
          ))}
          <Caption1>{overview.previewMark}</Caption1>
        </DialogContent>
        <DialogActions className={screen.actions}>
          <Button appearance="primary" data-testid="confirm-write" onClick={onConfirm}>
            {overview.confirm}
          </Button>
          <DialogTrigger disableButtonEnhancement>
            <Button>{cancel}</Button>
          </DialogTrigger>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

const rowsShown = 5;

function PlanPreview({ plan, checked }: { readonly plan: ResultPlan; readonly checked: Checked }) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { overview } = words.pane;
  const [block] = plan.blocks as readonly [ResultBlock];
  const { left, right, top, bottom } = areaOf(block.address);
  const changing = differences(plan, checked)
    .flatMap((p) => p.blocks)
    .reduce((sum, { values }) => sum + values.flat().length, 0);
  const isProtected = checked.grid.sheets.some((s) => s.name === plan.sheet && s.protected);
  const first = block.values
    .map((values, index) => ({ row: top + index, values }))
    .slice(1)
    .filter(({ values }) => values.some((value) => value !== null))
    .slice(0, rowsShown);
  const where = {
    sheet: plan.sheet,
    from: columnName(left),
    to: columnName(right),
    first: String(top),
    last: String(bottom),
  };
  return (
    <section className={styles.plan}>
      <Subtitle2 as="h3">{fill(overview.previewSheet, where)}</Subtitle2>
      {isProtected && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{overview.previewProtected}</MessageBarBody>
        </MessageBar>
      )}
      <span>{changing === 0 ? overview.previewNone : fill(overview.previewCells, { count: changing })}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={overview.previewFirst}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{overview.row}</th>
              {plan.headers.map((header) => (
                <th key={header} scope="col">
                  {header.replace(ownColumnMark, '')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ row, values }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {plan.headers.map((header, i) => (
                  <Value key={header} value={values[i] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Value({ value }: { readonly value: string | number | null }) {
  const { language } = useLanguage();
  if (typeof value !== 'number') return <td>{value}</td>;
  return <td className="number">{language === 'en' ? value : String(value).replace('.', ',')}</td>;
}
