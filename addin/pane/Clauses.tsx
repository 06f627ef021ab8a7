/** The clauses that a figure or a finding rests on: pressed, each shows its text as the book has it. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, use, useId, useState } from 'react';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { useLanguage } from './context.tsx';

const Book = createContext<Rulebook | null>(null);

export function BookProvider({ book, children }: { readonly book: Rulebook; readonly children: ReactNode }) {
  return <Book value={book}>{children}</Book>;
}

const useStyles = makeStyles({
  ids: { marginLeft: '2px' },
  id: { padding: '0 4px', fontSize: tokens.fontSizeBase200 },
  text: {
    display: 'block',
    margin: '4px 0',
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
});

type Cited = { readonly citation: string; readonly decisions?: readonly string[] | undefined };

type Props = {
  readonly of: Cited;
  /** Where the sign of a clause stands alone, it says in a word what it is. */
  readonly alone?: true;
};

export function Clauses({ of: { citation, decisions = [] }, alone }: Props) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const book = use(Book);
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const clause = open === null ? undefined : book?.clauses[open];
  return (
    <>
      <span className={styles.ids}>
        {[citation, ...decisions].map((clauseId) => (
          <Link
            key={clauseId}
            as="button"
            inline
            className={styles.id}
            aria-label={fill(words.figures.trace.clause, { citation: clauseId })}
            aria-expanded={open === clauseId}
            aria-controls={open === clauseId ? id : undefined}
            onClick={() => setOpen(open === clauseId ? null : clauseId)}
          >
            {alone ? fill(words.figures.trace.clause, { citation: clauseId }) : clauseId}
          </Link>
        ))}
      </span>
      {clause && (
        <span id={id} className={styles.text} lang={book?.language}>
          <strong>{open}</strong> {clause.text} {clause.reason}
        </span>
      )}
    </>
  );
}
