/** What each tab of the pane is given. Tabs are shown only over a finished check, so `checked` is there. */
import type { Session } from '../session/session.ts';
import type { Checked, State } from '../session/state.ts';
import type { Tab } from './tabs.ts';

export type ReadyState = State & { readonly checked: Checked };

export type ViewProps = { readonly state: ReadyState; readonly session: Session };

/** `onOpen` leads to another tab. */
export type TabProps = ViewProps & { readonly onOpen: (tab: Tab) => void };
