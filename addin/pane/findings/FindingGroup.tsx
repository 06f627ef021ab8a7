/** The findings of one row, one sheet, or one kind, under a heading that says which. */
import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { supplementItems } from '../../../shared/applications/supplement-request.ts';
import { type Application, isApplication } from '../../../shared/assessment.ts';
import { bookOfYear } from '../../../shared/rulebook/find.ts';
import { books } from '../../session/judge.ts';
import { BookProvider, Clauses } from '../Clauses.tsx';
import { useLanguage } from '../context.tsx';
import type { Found, Group } from './collect.ts';
import { FindingItem } from './FindingItem.tsx';

const useStyles = makeStyles({
  group: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  title: { margin: 0, flexGrow: 1, flexBasis: '160px' },
  /** Across, below the name and the button. */
  place: { order: 1, flexBasis: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

type Props = {
  readonly group: Group;
  /** Findings of the group that there is room for. */
  readonly shown: readonly Found[];
  readonly onSupplement: (application: Application) => void;
};

export function FindingGroup({ group, shown, onSupplement }: Props) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const { findings: said, supplement } = words.pane;
  const [first] = group.found;
  if (!first) return null;
  const { record, sheet } = first;
  const application = !group.code && record && isApplication(record) ? record : undefined;
  const clause = group.code ? sameClause(group) : undefined;
  const book = bookOfYear(books, first.year) ?? books.at(-1);
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {group.code ? `${words.findingKinds[group.code]} (${group.found.length})` : titleOf(first)}
        </Subtitle2>
        {!group.code && record && sheet && (
          <Caption1 className={mergeClasses(styles.place, styles.quiet)}>
            {fill(said.row, { sheet, row: String(record.row) })}
            {application && ` · ${words.terms.verdicts[application.verdict]}`}
          </Caption1>
        )}
        {application && supplementItems(application) && (
          <Button
            size="small"
            icon={<Mail16Regular />}
            {...restoreFocus}
            onClick={() => onSupplement(application)}
          >
            {supplement.one}
          </Button>
        )}
      </div>
      {clause && book?.clauses[clause] && (
        <BookProvider book={book}>
          <Clauses of={{ citation: clause }} alone />
        </BookProvider>
      )}
      <ul className={styles.list}>
        {shown.map((found, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in everything
          <li key={index}>
            <FindingItem found={found} ofRow={!group.code} ofClause={clause !== undefined} />
          </li>
        ))}
      </ul>
    </section>
  );

  function titleOf({ record: row, sheet: name }: Found): string {
    if (row) return row.name ?? said.nameless;
    return name ? fill(said.sheet, { sheet: name }) : said.workbook;
  }
}

/** Of one kind of finding; an unreadable cell may rest on the clause of any field. */
function sameClause({ found }: Group): string | undefined {
  const citation = found[0]?.finding.citation;
  return found.every(({ finding }) => finding.citation === citation) ? citation : undefined;
}
