/** How the findings are grouped, and which of them are shown. */
import { Field, makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import type { FindingCode, Severity } from '../../../shared/findings/codes.ts';
import { useLanguage } from '../context.tsx';
import type { Found } from './collect.ts';
import { countBy, type Filter } from './filter.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  number: { marginLeft: '6px', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

export type Grouping = 'row' | 'kind';

type Props = {
  readonly all: readonly Found[];
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function FindingFilters({ all, grouping, onGrouping, filter, onFilter }: Props) {
  const { words } = useLanguage();
  const styles = useStyles();
  const { findings: said } = words.pane;
  const bySeverity = countBy(all, ({ finding }) => finding.severity);
  const byCode = [...countBy(all, ({ finding }) => finding.code)].sort(([a], [b]) =>
    words.findingKinds[a] < words.findingKinds[b] ? -1 : 1,
  );
  return (
    <search className={styles.filters}>
      <fieldset className={styles.buttons} aria-label={said.groupBy}>
        {(['row', 'kind'] as const).map((choice) => (
          <ToggleButton
            key={choice}
            size="small"
            checked={grouping === choice}
            onClick={() => onGrouping(choice)}
          >
            {choice === 'row' ? said.byRow : said.byKind}
          </ToggleButton>
        ))}
      </fieldset>
      <fieldset className={styles.buttons} aria-label={said.severity}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severity === severity}
            onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
          >
            {said.severityNames[severity]}
            <span className={styles.number}>{bySeverity.get(severity) ?? 0}</span>
          </ToggleButton>
        ))}
      </fieldset>
      <Field label={said.code}>
        <Select
          value={filter.code ?? ''}
          onChange={(_, { value }) => onFilter({ ...filter, code: (value || null) as FindingCode | null })}
        >
          <option value="">{said.allCodes}</option>
          {byCode.map(([code, count]) => (
            <option key={code} value={code}>
              {words.findingKinds[code]} ({count})
            </option>
          ))}
        </Select>
      </Field>
      <SearchBox
        aria-label={said.search}
        placeholder={said.search}
        dismiss={{ 'aria-label': said.clearSearch }}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
    </search>
  );
}
