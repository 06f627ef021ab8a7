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

export function Clauses({ of, alone }: Props) {
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <ClauseLinks of={of} alone={alone} open={open} onOpen={setOpen} textId={id} />
      {open !== null && <ClauseText id={id} clause={open} />}
    </>
  );
}

type LinksProps = {
  readonly of: Cited;
  readonly alone?: true | undefined;
  /** The clause whose text is shown. */
  readonly open: string | null;
  readonly onOpen: (clause: string | null) => void;
  readonly textId: string;
};

/** Where the text has its room elsewhere. */
export function ClauseLinks({ of: { citation, decisions = [] }, alone, open, onOpen, textId }: LinksProps) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  return (
    <span className={styles.ids}>
      {[citation, ...decisions].map((clause) => (
        <Link
          key={clause}
          as="button"
          inline
          className={styles.id}
          aria-label={fill(words.figures.trace.clause, { citation: clause })}
          aria-expanded={open === clause}
          aria-controls={open === clause ? textId : undefined}
          onClick={() => onOpen(open === clause ? null : clause)}
        >
          {alone ? fill(words.figures.trace.clause, { citation: clause }) : clause}
        </Link>
      ))}
    </span>
  );
}

export function ClauseText({ id, clause }: { readonly id: string; readonly clause: string }) {
  const styles = useStyles();
  const book = use(Book);
  const said = book?.clauses[clause];
  return (
    said && (
      <span id={id} className={styles.text} lang={book.language}>
        <strong>{clause}</strong> {said.text} {said.reason}
      </span>
    )
  );
}
