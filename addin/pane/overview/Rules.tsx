/** By which rules the applications were judged, and when somebody last compared them with their source. */
import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { bookOfYear } from '../../../shared/rulebook/find.ts';
import { books } from '../../session/judge.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';

const useStyles = makeStyles({
  book: { display: 'flex', flexDirection: 'column', gap: '2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const judged = new Set(['partnership', 'projectStart', 'decision', 'roomBooking']);

export function Rules({ checked }: { readonly checked: Checked }) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { overview } = words.pane;
  const sheets = checked.assessment.workbooks.flatMap((w) => w.sheets);
  const years = new Set(sheets.flatMap((s) => (s.kind && judged.has(s.kind) ? (s.year ?? []) : [])));
  if (years.size === 0) return null;
  return (
    <Section title={overview.rulebook}>
      {[...years].sort().map((year) => {
        const book = bookOfYear(books, year);
        if (!book) return <p key={year}>{fill(overview.rulebookMissing, { year: String(year) })}</p>;
        return (
          <div key={year} className={styles.book}>
            {book.source.url ? (
              <Link href={book.source.url} target="_blank" rel="noreferrer" inline lang={book.language}>
                {book.title}
              </Link>
            ) : (
              <span lang={book.language}>{book.title}</span>
            )}
            <Caption1 className={styles.quiet}>
              {fill(overview.rulebookChecked, { checkedOn: book.checkedOn })}
            </Caption1>
          </div>
        );
      })}
    </Section>
  );
}
