/** What each tab of the pane is given. Tabs are shown only over a finished check, so `checked` is there. */
import type { Session } from '../session/session.ts';
import type { Checked, State } from '../session/state.ts';

export type ReadyState = State & { readonly checked: Checked };

export type ViewProps = { readonly state: ReadyState; readonly session: Session };
