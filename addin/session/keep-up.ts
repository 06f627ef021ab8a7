/**
 * What stands behind Excel's events, some of which never come: the workbook is compared anew when the official
 * returns to the pane, and what Excel refused for a moment is asked for again.
 */
import type { Day } from '../../shared/calendar/day.ts';
import type { Session } from './session.ts';
import type { Store } from './state.ts';

const freshFor = 30_000;
const askAgainAfter = 3_000;

/** @param today the day as it is when asked: Excel may stay open over midnight. */
export function keepUp(store: Store, session: Session, today: () => Day): void {
  window.addEventListener('focus', () => {
    const { checkedAt, busy, today: before } = store.get();
    store.set({ today: today() });
    const stale = before !== store.get().today || Date.now() - (checkedAt ?? 0) > freshFor;
    if (!busy && stale) void session.checkAll();
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
}
