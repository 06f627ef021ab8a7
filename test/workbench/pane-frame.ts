/**
 * The task pane in its frame. Our host is planted into the frame's window before Office.js runs there: the
 * server puts one line before the pane's own scripts that calls `plantHost` of the page around it. The pane
 * says on its own window when it works and when it rests (addin/session/announce.ts).
 */
import { plantHost } from '../excel-host/bridge/browser.ts';
import type { Theme } from '../excel-host/bridge/startup.ts';
import type { ExcelHost } from '../excel-host/host.ts';
import { element } from './dom.ts';

declare global {
  interface Window {
    /** Called by the pane's page before its scripts. */
    plantHost?: (pane: Window) => void;
  }
}

export type PaneOptions = {
  readonly theme: Theme;
  readonly today: string | undefined;
  readonly title: string;
};

export type Pane = {
  readonly frame: HTMLIFrameElement;
  /** The first check is shown, or why there is none, and edits are listened to. */
  readonly ready: Promise<void>;
  /** Does something the pane hears of, and waits until it has dealt with it. */
  readonly answered: (act: () => void) => Promise<void>;
};

/** An event takes a few turns to the pane; a pane that is silent after so many does not listen. */
const turnsToHear = 60;

export function openPane(host: ExcelHost, { theme, today, title }: PaneOptions): Pane {
  const signals = new EventTarget();
  let resting = false;
  const once = (kind: string) =>
    new Promise<void>((resolve) => signals.addEventListener(kind, () => resolve(), { once: true }));
  const ready = once('rest');
  window.plantHost = (pane) => {
    plantHost(pane, host, { theme });
    for (const kind of ['work', 'rest'])
      pane.addEventListener(`avustuskirja:${kind}`, () => {
        resting = kind === 'rest';
        signals.dispatchEvent(new Event(kind));
      });
  };
  const frame = element('iframe', {
    id: 'pane',
    title,
    src: `/pane/${today === undefined ? '' : `?${new URLSearchParams({ today })}`}`,
  });
  const atRest = async () => {
    while (!resting) await once('rest');
  };
  let last: Promise<void> = ready;
  const answered = (act: () => void): Promise<void> => {
    const turn = last.then(async () => {
      await atRest();
      let heard = false;
      const hearing = once('work').then(() => {
        heard = true;
      });
      act();
      for (let i = 0; i < turnsToHear && !heard; i++) await Promise.race([hearing, nextTurn()]);
      await atRest();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return { frame, ready, answered };
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
