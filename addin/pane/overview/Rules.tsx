/** By which rules the applications were judged, and when somebody last compared them with their source. */
import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { bookOfYear } from '../../../shared/rulebook/find.ts';
import { books } from '../../session/judge.ts';
import type { Checked } from '../../session/state.ts';
import { useLanguage } from '../context.tsx';
import { Section } from '../Section.tsx';
import { Warning } from '../writing/Warning.tsx';

const useStyles = makeStyles({
  book: { display: 'flex', flexDirection: 'column', gap: '2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const judged = new Set(['partnership', 'projectStart', 'decision', 'roomBooking']);

function yearsOf({ assessment }: Checked): readonly number[] {
  const sheets = assessment.workbooks.flatMap((w) => w.sheets);
  const years = new Set(sheets.flatMap((s) => (s.kind && judged.has(s.kind) ? (s.year ?? []) : [])));
  return [...years].sort();
}

export function Rules({ checked }: { readonly checked: Checked }) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { overview } = words.pane;
  const known = yearsOf(checked).flatMap((year) => bookOfYear(books, year) ?? []);
  if (known.length === 0) return null;
  return (
    <Section title={overview.rulebook}>
      {known.map((book) => (
        <div key={book.year} className={styles.book}>
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
      ))}
    </Section>
  );
}

/** Said where it is seen: without rules nothing below can be judged. */
export function MissingRules({ checked }: { readonly checked: Checked }) {
  const { words, fill } = useLanguage();
  return yearsOf(checked)
    .filter((year) => !bookOfYear(books, year))
    .map((year) => (
      <Warning key={year}>{fill(words.pane.overview.rulebookMissing, { year: String(year) })}</Warning>
    ));
}
