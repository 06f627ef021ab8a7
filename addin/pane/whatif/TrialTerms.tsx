/** The terms of the round that can be tried: appropriation, rounding, the cap. */
import { Checkbox, Field, Input, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { WhatIf } from '../../../shared/what-if.ts';
import type { RoundModel } from '../allocation/round-model.ts';
import { useLanguage } from '../context.tsx';
import { euros } from '../figures/euros.ts';
import { appropriationPart } from '../overview/round.ts';
import { Section } from '../Section.tsx';
import { hasCap, unitOf, withTerms } from './trial.ts';

const useStyles = makeStyles({
  terms: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
});

const units = [100, 1000, 5000, 10000];

type Props = {
  readonly model: RoundModel;
  readonly change: WhatIf;
  readonly onChange: (change: WhatIf) => void;
};

export function TrialTerms({ model, change, onChange }: Props) {
  const { words, language } = useLanguage();
  const styles = useStyles();
  const { whatIf } = words.figures;
  const present = unitOf(model);
  const set = (terms: Parameters<typeof withTerms>[2]) => onChange(withTerms(change, model, terms));
  return (
    <Section title={whatIf.terms}>
      <div className={styles.terms}>
        <Appropriation
          present={model.round.appropriationCents}
          onChange={(appropriationCents) => set({ appropriationCents })}
        />
        {present !== undefined && (
          <Field label={whatIf.unit}>
            <Select
              value={change.unitCents ?? present}
              onChange={(_, { value }) => set({ unitCents: Number(value) })}
            >
              {[...new Set([present, ...units])].map((unit) => (
                <option key={unit} value={unit}>
                  {euros(unit, language)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {hasCap(model) && (
        <Checkbox
          label={whatIf.cap}
          checked={change.capped !== false}
          onChange={(_, { checked }) => set({ capped: checked === true })}
        />
      )}
    </Section>
  );
}

type AppropriationProps = { readonly present: number; readonly onChange: (cents: number) => void };

/** What cannot be read changes nothing and says so. */
function Appropriation({ present, onChange }: AppropriationProps) {
  const { words, language } = useLanguage();
  const { whatIf } = words.figures;
  const [text, setText] = useState(() => appropriationPart.write(present, language));
  const read = appropriationPart.read(text);
  const refused = read === undefined || read < 0;
  return (
    <Field
      label={whatIf.appropriation}
      validationState={refused ? 'error' : 'none'}
      validationMessage={refused ? whatIf.wrongMoney : undefined}
    >
      <Input
        value={text}
        inputMode="decimal"
        contentAfter={<Text aria-hidden>€</Text>}
        onChange={(_, { value }) => {
          setText(value);
          const cents = appropriationPart.read(value);
          if (cents !== undefined && cents >= 0) onChange(cents);
        }}
      />
    </Field>
  );
}
