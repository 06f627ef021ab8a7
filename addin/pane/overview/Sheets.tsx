/** Every sheet of the workbook: what it was taken for, and why that can be seen at a glance. */
import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { heading } from '../../../shared/i18n/names.ts';
import type { Checked } from '../../session/state.ts';
import { CellLink } from '../CellLink.tsx';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  sheet: { display: 'flex', flexDirection: 'column', gap: '2px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Sheets({ checked }: { readonly checked: Checked }) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { overview } = words.pane;
  const sheets = checked.assessment.workbooks.flatMap((w) => w.sheets);
  const whyUnread = (name: string) => {
    const grid = checked.grid.sheets.find((s) => s.name === name);
    return grid?.rows.some((r) => r.cells.length > 0) ? overview.notRecognised : overview.emptySheet;
  };
  return (
    <Section title={overview.sheets}>
      <ul className={styles.list}>
        {sheets.map(({ sheet, kind, year, headerRow, hidden, records }) => (
          <li key={`${sheet} ${headerRow}`} className={styles.sheet}>
            <span className={styles.head}>
              <CellLink sheet={sheet} cell={`A${headerRow ?? 1}`}>
                {sheet}
              </CellLink>
              {hidden && (
                <Badge appearance="outline" color="informative">
                  {overview.hidden}
                </Badge>
              )}
            </span>
            {kind === null ? (
              <Caption1 className={styles.quiet}>{whyUnread(sheet)}</Caption1>
            ) : (
              <>
                <span>{heading(words.terms.kinds[kind])}</span>
                <Caption1 className={styles.quiet}>
                  {fill(overview.sheetFacts, { year: yearText(year), headerRow, rows: records.length })}
                </Caption1>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const yearText = (year: number | null) => (year === null ? null : String(year));
