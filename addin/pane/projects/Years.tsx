/** Budgets and the city's share by year: a chart of the one chosen, and a table of both. */
import { Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProjectRecord } from '../../../shared/assessment.ts';
import { useLanguage } from '../context.tsx';
import { useTableStyles } from '../figures/table-styles.ts';
import { Section } from '../Section.tsx';
import { yearSums } from './project-model.ts';
import { YearChart } from './YearChart.tsx';
import { YearTable } from './YearTable.tsx';

export function Years({ projects }: { readonly projects: readonly ProjectRecord[] }) {
  const { words } = useLanguage();
  const styles = useTableStyles();
  const { projects: said } = words.figures;
  const [what, setWhat] = useState<'total' | 'share'>('total');
  const years = yearSums(projects);
  if (years.length === 0)
    return (
      <Section title={said.chart}>
        <Caption1>{said.noYears}</Caption1>
      </Section>
    );
  const title = what === 'total' ? said.chart : said.chartShare;
  const hasShares = years.some((y) => y.shareCents !== null);
  return (
    <Section title={title}>
      {hasShares && (
        <Field label={said.what}>
          <RadioGroup
            layout="horizontal"
            value={what}
            onChange={(_, { value }) => setWhat(value as 'total' | 'share')}
          >
            <Radio value="total" label={said.whatTotal} />
            <Radio value="share" label={said.whatShare} />
          </RadioGroup>
        </Field>
      )}
      <YearChart
        title={title}
        what={what === 'total' ? said.whatTotal : said.whatShare}
        columns={years.map((y) => ({
          year: y.year,
          sumCents: (what === 'total' ? y.totalCents : y.shareCents) ?? 0,
        }))}
      />
      <YearTable years={years} />
      <Caption1 className={styles.quiet}>{said.years}</Caption1>
    </Section>
  );
}
