/** One field of the round. What is typed counts when the field is left or Enter is pressed. */
import { Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { CellLink } from '../CellLink.tsx';
import { useLanguage } from '../context.tsx';
import type { Basis, RoundPart } from './round.ts';

type Props<T> = {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly basis: Basis<T>;
  readonly part: RoundPart<T>;
  /** Said while nothing is known. */
  readonly missing: string;
  /** Said of a text that cannot be read. */
  readonly wrong: string;
  /** Undefined takes back what was given here. */
  readonly onSettle: (value: T | undefined) => void;
};

export function RoundField<T>({ id, label, unit, basis, part, missing, wrong, onSettle }: Props<T>) {
  const { language } = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const unknown = basis.from === 'nowhere';
  const known = unknown ? '' : part.write(basis.value, language);
  const finish = () => {
    const text = (draft ?? known).trim();
    const value = part.read(text);
    if (text !== '' && text !== known && value === undefined) return setRefused(true);
    setRefused(false);
    setDraft(null);
    if (text !== known) onSettle(value);
  };
  return (
    <Field
      label={label}
      validationState={refused ? 'error' : unknown ? 'warning' : 'none'}
      validationMessage={refused ? wrong : unknown ? missing : undefined}
      hint={unknown ? undefined : <Hint basis={basis} />}
    >
      <Input
        data-testid={id}
        value={draft ?? known}
        readOnly={basis.from === 'list'}
        contentAfter={unit ? <Text aria-hidden>{unit}</Text> : undefined}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
          if (key !== 'Escape') return;
          setDraft(null);
          setRefused(false);
        }}
      />
    </Field>
  );
}

function Hint<T>({ basis }: { readonly basis: Exclude<Basis<T>, { from: 'nowhere' }> }) {
  const { overview } = useLanguage().words.pane;
  switch (basis.from) {
    case 'workbook':
      return overview.read;
    case 'settled':
      return overview.settled;
    case 'list':
      return (
        <>
          {overview.readFrom}{' '}
          <CellLink sheet={basis.source.sheet} cell={basis.source.cell}>
            {`${basis.source.sheet} ${basis.source.cell}`}
          </CellLink>
        </>
      );
  }
}
