/**
 * Says on the pane's own window when it works and when it rests, for a page around it that waits for it.
 * Excel does not listen, and nothing depends on an answer.
 */
import type { Store } from './state.ts';

export function announce(store: Store): void {
  let busy: boolean | undefined;
  const say = () => {
    if (busy === store.get().busy) return;
    busy = store.get().busy;
    window.dispatchEvent(new Event(busy ? 'avustuskirja:work' : 'avustuskirja:rest'));
  };
  store.subscribe(say);
  say();
}
