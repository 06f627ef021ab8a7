/** Cells one below the other with what they hold now and then; each can be gone to. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../shared/i18n/fill.ts';
import type { Typed } from '../../excel/held-cells.ts';
import { useLanguage } from '../context.tsx';
import { More } from '../figures/More.tsx';
import { usePages } from '../figures/use-pages.ts';

export const useChangeStyles = makeStyles({
  scroll: { overflowX: 'auto', maxHeight: '40vh', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    width: '100%',
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
  /** Below the cell, so that both values have room in a narrow pane. */
  title: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    hyphens: 'auto',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export type Line = {
  readonly cell: string;
  readonly title: string;
  readonly now: Typed;
  readonly next: Typed;
};

type Props = {
  readonly label: string;
  /** Headings of the two values. */
  readonly nowNext: readonly [string, string];
  readonly lines: readonly Line[];
};

export function ChangeTable({ label, nowNext, lines }: Props) {
  const { writing: said } = useLanguage().words;
  const styles = useChangeStyles();
  const pages = usePages(lines, label);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={label}>
        <table className={styles.table} data-testid="changes">
          <thead>
            <tr>
              {[said.cell, ...nowNext].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.shown.map(({ cell, title, now, next }) => (
              <tr key={`${cell} ${title}`}>
                <th scope="row">
                  {cell} <span className={styles.title}>{title}</span>
                </th>
                <Value typed={now} />
                <Value typed={next} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <More pages={pages} />
    </>
  );
}

export function Value({ typed }: { readonly typed: Typed }) {
  const { language, words } = useLanguage();
  const styles = useChangeStyles();
  if (typed === null) return <td className={styles.quiet}>{words.writing.empty}</td>;
  if (typeof typed === 'number') return <td className="number">{formatNumber(typed, language)}</td>;
  if (typeof typed === 'boolean') return <td>{typed ? words.writing.isTrue : words.writing.isFalse}</td>;
  return <td>{typed.replace(/^'/, '')}</td>;
}
