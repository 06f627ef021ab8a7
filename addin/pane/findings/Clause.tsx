/** The clause that a kind of finding rests on, in the words of the town's own document. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { books } from '../../session/judge.ts';
import { useLanguage } from '../context.tsx';

const useStyles = makeStyles({
  clause: { color: tokens.colorNeutralForeground2 },
  text: { margin: '4px 0 4px 12px' },
});

type Props = { readonly citation: string; readonly year: number | null };

export function Clause({ citation, year }: Props) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const book = books.find((b) => b.year === year) ?? books.at(-1);
  const clause = book?.clauses[citation];
  if (!book || !clause) return null;
  return (
    <details className={styles.clause}>
      <summary>
        <Caption1>{fill(words.pane.findings.clause, { citation })}</Caption1>
      </summary>
      <blockquote className={styles.text} lang={book.language}>
        <Caption1>{clause.text}</Caption1>
      </blockquote>
    </details>
  );
}
