/** The projects: their budgets over the years, and each by department with its period, budget and share. */
import { Caption1, Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useLanguage } from '../context.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Section } from '../Section.tsx';
import type { ViewProps } from '../view.ts';
import { DepartmentTable } from './DepartmentTable.tsx';
import { byDepartment, type Department, projectsOf } from './project-model.ts';
import { Years } from './Years.tsx';

const useStyles = makeStyles({ view: { display: 'flex', flexDirection: 'column', gap: '20px' } });

const everyDepartment = 'all';

export function ProjectsView({ state }: ViewProps) {
  const { words, fill } = useLanguage();
  const styles = useStyles();
  const { projects: said } = words.figures;
  const { assessment } = state.checked;
  const projects = useMemo(() => projectsOf(assessment), [assessment]);
  const departments = useMemo(() => byDepartment(projects), [projects]);
  const [chosen, setChosen] = useState(everyDepartment);
  const only = departments.find((d) => keyOf(d) === chosen);
  const shown = only ? [only] : departments;
  const name = (d: Department) => d.name ?? said.noDepartment;
  if (projects.length === 0) return <EmptyState title={said.none} text={said.noneText} />;
  return (
    <div className={styles.view}>
      {departments.length > 1 && (
        <Field label={said.department}>
          <Select value={only ? chosen : everyDepartment} onChange={(_, { value }) => setChosen(value)}>
            <option value={everyDepartment}>{said.allDepartments}</option>
            {departments.map((d) => (
              <option key={keyOf(d)} value={keyOf(d)}>
                {name(d)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Years projects={shown.flatMap((d) => d.projects)} />
      {shown.map((d) => (
        <Section key={keyOf(d)} title={name(d)}>
          <Caption1>{fill(said.count, { count: d.projects.length })}</Caption1>
          <DepartmentTable projects={d.projects} />
        </Section>
      ))}
    </div>
  );
}

const keyOf = ({ name }: Department) => `department ${name ?? ''}`;
