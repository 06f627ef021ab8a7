/** The pane: tabs over a finished check; before that, what is being done or why it cannot be. */
import {
  FluentProvider,
  type Theme as FluentTheme,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { Suspense, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Theme } from '../excel/office.ts';
import type { Session } from '../session/session.ts';
import type { State, Store } from '../session/state.ts';
import { LanguageProvider } from './context.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PaneTabs, tabButton } from './PaneTabs.tsx';
import { Spoken } from './Spoken.tsx';
import { StartScreen } from './StartScreen.tsx';
import { Status } from './Status.tsx';
import type { Tab as TabName } from './tabs.ts';
import type { ReadyState } from './view.ts';
import { views } from './views.ts';
import { Waiting } from './Waiting.tsx';

const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    // A long choice must not make the pane wider than it is.
    '& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Textarea': { minWidth: 0 },
    '& .fui-Select__select': { textOverflow: 'ellipsis' },
  },
  head: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px 4px 0',
    // A low window, or one zoomed in, needs its height for the content.
    '@media (min-height: 480px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
  view: { padding: '12px', flexGrow: 1, minWidth: 0 },
  /** What stands inside asks this box, and not the window, how wide it is. */
  room: { containerType: 'inline-size' },
});

export type AppProps = { readonly store: Store; readonly session: Session; readonly theme: Theme };

export function App({ store, session, theme }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const styles = useStyles();
  return (
    <FluentProvider theme={themes[theme]} className={styles.pane}>
      <LanguageProvider language={state.language}>
        <ErrorBoundary>
          {state.checked ? (
            <Tabs state={withChecked(state)} session={session} />
          ) : (
            <StartScreen state={state} session={session} />
          )}
        </ErrorBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}

const withChecked = (state: State) => state as ReadyState;

function Tabs({ state, session }: { readonly state: ReadyState; readonly session: Session }) {
  const styles = useStyles();
  const [tab, setTab] = useState<TabName>('overview');
  const View = views[tab];
  // Each view begins at its beginning, however far the one before was read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab is what it answers to
  useLayoutEffect(() => window.scrollTo(0, 0), [tab]);
  const open = (next: TabName) => {
    setTab(next);
    // What was pressed goes with its view, and the keyboard would be nowhere.
    tabButton(next)?.focus();
  };
  return (
    <>
      <header className={styles.head}>
        <Spoken as="h1">Avustuskirja</Spoken>
        <PaneTabs selected={tab} onSelect={setTab} />
        <Status state={state} session={session} />
      </header>
      <main className={styles.view}>
        <div id="view" className={styles.room} role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <ErrorBoundary key={tab}>
            <Suspense fallback={<Waiting />}>
              <View state={state} session={session} onOpen={open} />
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
    </>
  );
}
