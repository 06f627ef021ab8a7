/**
 * The list of tabs. Arrow keys, Home and End choose, as a screen reader expects; Fluent's own way of moving
 * puts focusable elements into the page that assistive technology may not see, so it is left out.
 */
import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useLanguage } from './context.tsx';
import { type Tab as TabName, tabs } from './tabs.ts';

const useStyles = makeStyles({ tabs: { flexWrap: 'wrap' } });

type Props = { readonly selected: TabName; readonly onSelect: (tab: TabName) => void };

export function PaneTabs({ selected, onSelect }: Props) {
  const { words } = useLanguage();
  const styles = useStyles();
  const move = (event: KeyboardEvent) => {
    const next = tabAfter(selected, event.key);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    tabButton(next)?.focus();
  };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words.pane.tabList}
      selectedValue={selected}
      onTabSelect={(_, { value }) => onSelect(value as TabName)}
      onKeyDown={move}
      data-tabster={undefined}
    >
      {tabs.map((name) => (
        <Tab
          key={name}
          value={name}
          id={`tab-${name}`}
          data-testid={`tab-${name}`}
          aria-controls="view"
          tabIndex={name === selected ? 0 : -1}
        >
          {words.pane.tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}

export const tabButton = (tab: TabName) => document.getElementById(`tab-${tab}`);

function tabAfter(selected: TabName, key: string): TabName | undefined {
  const at = tabs.indexOf(selected);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs[(at + tabs.length - 1) % tabs.length];
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
