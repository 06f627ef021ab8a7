/** The pane's session over an official's workbook, through Microsoft's client on the emulated Excel. */
import { unzipSync } from 'fflate';
import { vi } from 'vitest';
import { proposed, type Target, withTarget } from '../../addin/pane/writing/targets.ts';
import { plansOf } from '../../addin/session/plans.ts';
import { createSession, type Session } from '../../addin/session/session.ts';
import { type Checked, createStore, type Store } from '../../addin/session/state.ts';
import type { Preview } from '../../addin/session/writing.ts';
import { type Day, dayFromIso } from '../../shared/calendar/day.ts';
import type { Settings } from '../../shared/workbook/settings.ts';
import { type Opened, openClient, settled } from '../excel-host/open-client.ts';

export type Desk = {
  readonly opened: Opened;
  readonly store: Store;
  readonly session: Session;
  readonly checked: () => Checked;
  /** The settings with results sent to columns of the first table, by the results' keys. */
  readonly naming: (targets: Readonly<Record<string, Target>>) => Settings;
  readonly preview: (targets: Readonly<Record<string, Target>>) => Promise<Preview>;
  /** Names the columns and writes at once. */
  readonly write: (targets: Readonly<Record<string, Target>>) => Promise<Preview>;
  /** An official types; the pane has answered when this is done. */
  readonly types: (address: string, values: readonly (readonly unknown[])[]) => Promise<void>;
  readonly rests: () => Promise<void>;
};

/** A formula that is put back is calculated: here it gives what the workbook was saved with. */
const results: Readonly<Record<string, number>> = { 'E4/2': 2500, 'SUM(M4:M8)': 2800.5 };

export async function openDesk(bytes: Uint8Array, sheet: string): Promise<Desk> {
  const opened = await openClient(bytes, {
    name: 'kumppanuusavustukset-2023.xlsx',
    calculator: (formula) => results[formula],
  });
  vi.stubGlobal('Excel', opened.Excel);
  vi.stubGlobal('Office', opened.Office);
  const store = createStore({ phase: 'checking', language: 'fi', today: dayFromIso('2023-04-01') as Day });
  const session = createSession(store);
  await session.checkAll();
  const checked = () => store.get().checked as Checked;
  await session.settle({ ...checked().settings, appropriationCents: 1_000_000 });
  const naming: Desk['naming'] = (targets) => {
    const plans = plansOf(checked(), 'fi');
    const start = proposed(checked(), store.get().named, plans);
    return Object.entries(targets).reduce(
      (settings, [id, target]) => withTarget(checked(), settings, plans[0]!, id, target),
      start,
    );
  };
  const rests = async () => {
    await settled();
    while (store.get().busy) await settled();
  };
  const desk: Desk = {
    opened,
    store,
    session,
    checked,
    naming,
    preview: async (targets) => (await session.preview(naming(targets)))!,
    write: async (targets) => {
      const shown = await desk.preview(targets);
      if (!(await session.write(shown))) throw new Error('the cells had changed');
      if (store.get().trouble !== null) throw new Error(`refused: ${store.get().trouble}`);
      return shown;
    },
    types: async (address, values) => {
      opened.host.userEdit(sheet, address, values);
      await rests();
    },
    rests,
  };
  return desk;
}

/** The parts of a package as text, so that a difference can be read. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(parts.map(([name, content]) => [name, new TextDecoder().decode(content)]));
}
