/** All findings of the workbook, filtered and grouped; from a row's, the request to complete it. */
import { Button, Caption1, makeStyles, useRestoreFocusTarget } from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { useDeferredValue, useMemo, useState } from 'react';
import { supplementItems } from '../../../shared/applications/supplement-request.ts';
import { type Application, isApplication } from '../../../shared/assessment.ts';
import { message } from '../../../shared/i18n/message.ts';
import { useLanguage } from '../context.tsx';
import { EmptyState } from '../EmptyState.tsx';
import type { ViewProps } from '../view.ts';
import { allFindings, type Found, type Group, groupFindings } from './collect.ts';
import { FindingFilters, type Grouping } from './FindingFilters.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import { filterFindings, noFilter } from './filter.ts';
import { Supplement } from './Supplement.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** So many are drawn at once; more when asked. */
const page = 400;

export function FindingsView({ state }: ViewProps) {
  const { words, language, names, fill } = useLanguage();
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const [grouping, setGrouping] = useState<Grouping>('row');
  const [filter, setFilter] = useState(noFilter);
  const [room, setRoom] = useState(page);
  const [asked, setAsked] = useState<readonly Application[] | null>(null);
  const { assessment } = state.checked;
  const { findings: said, supplement } = words.pane;
  const all = useMemo(() => allFindings(assessment), [assessment]);
  const wanted = useDeferredValue(filter);
  const filtered = useMemo(
    () => filterFindings(all, wanted, ({ finding }) => message(finding, language, names)),
    [all, wanted, language, names],
  );
  const groups = useMemo(() => groupFindings(filtered, grouping), [filtered, grouping]);
  const open = useMemo(
    () =>
      assessment.workbooks
        .flatMap((w) => w.sheets.flatMap((s) => s.records))
        .filter(isApplication)
        .filter((a) => supplementItems(a) !== null),
    [assessment],
  );
  if (all.length === 0) {
    const read = assessment.workbooks.some((w) => w.sheets.some((s) => s.records.length > 0));
    return <EmptyState title={said.none} text={read ? said.noneText : words.pane.states.empty} />;
  }
  const shown = firstOf(groups, room);
  const left = filtered.length - shown.reduce((sum, s) => sum + s.found.length, 0);
  return (
    <div className={styles.view}>
      <FindingFilters
        all={all}
        grouping={grouping}
        onGrouping={setGrouping}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setRoom(page);
        }}
      />
      {open.length > 0 && (
        <div>
          <Button icon={<Mail20Regular />} {...restoreFocus} onClick={() => setAsked(open)}>
            {fill(supplement.all, { count: open.length })}
          </Button>
        </div>
      )}
      <Caption1 role="status">{fill(said.shown, { shown: filtered.length, count: all.length })}</Caption1>
      {filtered.length === 0 && (
        <EmptyState title={said.noneFiltered}>
          <Button onClick={() => setFilter(noFilter)}>{said.clear}</Button>
        </EmptyState>
      )}
      <div>
        {shown.map(({ group, found }) => (
          <FindingGroup
            key={group.key}
            group={group}
            shown={found}
            onSupplement={(application) => setAsked([application])}
          />
        ))}
      </div>
      {left > 0 && (
        <Button onClick={() => setRoom(room + page)}>{fill(words.pane.showMore, { left })}</Button>
      )}
      {asked && <Supplement applications={asked} state={state} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** The groups, or their beginning, that fit into so many findings. */
function firstOf(
  groups: readonly Group[],
  room: number,
): readonly { readonly group: Group; readonly found: readonly Found[] }[] {
  const shown = [];
  let left = room;
  for (const group of groups) {
    if (left <= 0) break;
    const found = group.found.slice(0, left);
    left -= found.length;
    shown.push({ group, found });
  }
  return shown;
}
