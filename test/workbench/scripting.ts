/** `window.workbench`: what scripts and tests may ask of the page. Its names are fixed by the contract. */
import type { ExcelHost } from '../excel-host/host.ts';
import type { Pane } from './pane-frame.ts';

export type Request = {
  readonly actions: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
};

export type Scripting = {
  /** The pane's first check is shown. */
  readonly ready: Promise<void>;
  /** Resolved when the pane has settled. Rejected where Excel refuses the edit. */
  readonly edit: (
    sheet: string,
    address: string,
    values: readonly (readonly unknown[])[],
    options?: { readonly source?: 'Local' | 'Remote' },
  ) => Promise<void>;
  readonly values: (sheet: string, address: string) => (string | number | boolean)[][];
  /** Every request of the pane, oldest first. */
  readonly requests: readonly Request[];
  /** The workbook as base64. */
  readonly save: () => string;
};

declare global {
  interface Window {
    workbench: Scripting;
  }
}

/** Of the workbook that is open at the time; `opened` is settled when there is one. */
export function scripting(current: () => { host: ExcelHost; pane: Pane }, opened: Promise<void>): Scripting {
  return {
    get ready() {
      return opened.then(() => current().pane.ready);
    },
    edit: async (sheet, address, values, options = {}) => {
      await opened;
      const { host, pane } = current();
      await pane.answered(() => host.userEdit(sheet, address, values, options));
    },
    values: (sheet, address) => current().host.values(sheet, address),
    get requests() {
      return current().host.requests.map(({ actions, sentBytes, receivedBytes }) => ({
        actions,
        sentBytes,
        receivedBytes,
      }));
    },
    save: () => base64(current().host.save()),
  };
}

const chunk = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}
