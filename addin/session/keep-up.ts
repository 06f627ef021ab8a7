/**
 * Keeps the pane with the workbook. Excel's events come first; behind them, because some never come, the
 * workbook is compared anew when the official returns to the pane, and what Excel refused for a moment is
 * asked for again.
 */
import { watchEdits } from '../excel/edits.ts';
import type { Session } from './session.ts';
import type { Store } from './state.ts';

const freshFor = 30_000;
const askAgainAfter = 3_000;

export async function keepUp(store: Store, session: Session): Promise<void> {
  window.addEventListener('focus', () => {
    const { checkedAt, busy } = store.get();
    if (!busy && Date.now() - (checkedAt ?? 0) > freshFor) void session.checkAll();
  });
  let waiting = false;
  const askAgain = () => {
    const { trouble, busy } = store.get();
    if (waiting || busy || (trouble !== 'editing' && trouble !== 'busy')) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void session.checkAll();
    }, askAgainAfter);
  };
  store.subscribe(askAgain);
  askAgain();
  await watch(store, session);
}

/** Excel refuses while a cell is edited; until its events come, the check on return still holds. */
async function watch(store: Store, session: Session): Promise<void> {
  try {
    if (store.get().checked) return void (await watchEdits(session.onEdit));
  } catch {
    // Asked again below.
  }
  setTimeout(() => void watch(store, session), askAgainAfter);
}
