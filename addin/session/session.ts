/**
 * The pane's work, step by step: check the workbook, answer edits, settle columns and the round, write and
 * take away results. Every step leaves the last good check on show when Excel refuses, and says why.
 */
import type { Settings } from '../../shared/workbook/settings.ts';
import { inContext } from '../excel/context.ts';
import { type Edit, editWatch, readEdited } from '../excel/edits.ts';
import { troubleOf } from '../excel/errors.ts';
import { patchGrid } from '../excel/patch.ts';
import { removeResults, restorePrevious, writeChanges, writeResults } from '../excel/results.ts';
import { saveSettings } from '../excel/settings-part.ts';
import { readSnapshot } from '../excel/snapshot.ts';
import { judge, settingsOf, withSettings } from './judge.ts';
import { packBlocks } from './pack-blocks.ts';
import { asPatch, differences, isWritten, plansOf } from './plans.ts';
import type { ResultPlan } from './result-plan.ts';
import type { Checked, Store } from './state.ts';

export type Session = {
  /** Reads everything anew: the guarantee behind the events. The first one asks for them. */
  readonly checkAll: () => Promise<void>;
  readonly settle: (settings: Settings) => Promise<void>;
  readonly plans: () => readonly ResultPlan[];
  readonly write: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

export function createSession(store: Store): Session {
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;
  /** One step at a time; a step that Excel refuses changes nothing but the notice. */
  const step = (work: () => Promise<void>): Promise<void> => {
    waiting++;
    queue = queue.then(async () => {
      store.set({ busy: true });
      try {
        await work();
        store.set({ trouble: null });
      } catch (error) {
        store.set({ trouble: troubleOf(error), phase: store.get().checked ? 'ready' : 'failed' });
      } finally {
        waiting--;
        store.set({ busy: waiting > 0 });
      }
    });
    return queue;
  };

  const show = (checked: Checked) => {
    const plans = plansOf(checked, store.get().language);
    const written = plans.some((plan) => isWritten(plan, checked));
    store.set({ checked, phase: 'ready', checks: store.get().checks + 1, written });
  };

  const onEdit = (edit: Edit) =>
    step(async () => {
      const checked = store.get().checked;
      const name = checked && [...checked.sheetIds].find(([, id]) => id === edit.sheetId)?.[0];
      const values = name && edit.address ? await readEdited(edit.sheetId, edit.address) : undefined;
      if (!checked || !name || !values) await check();
      else rejudge({ grid: patchGrid(checked.grid, name, values) });
      await follow(edit.remote);
    });
  const watch = editWatch((edit) => void onEdit(edit));

  const check = async () => {
    if (!store.get().checked) store.set({ phase: 'checking' });
    const { file, grid, sheets } = await inContext((context) => {
      watch.startIn(context);
      return readSnapshot(context);
    });
    watch.started();
    const { reading, assessment } = judge(grid, file, store.get().today);
    const sheetIds = new Map(sheets.map((s) => [s.name, s.id]));
    show({ file, grid, reading, assessment, settings: settingsOf(grid), sheetIds });
    store.set({ checkedAt: Date.now() });
  };

  const rejudge = (change: Partial<Checked>) => {
    const before = store.get().checked;
    if (!before) return;
    const { file, grid, settings } = { ...before, ...change };
    show({ ...before, ...change, ...judge(withSettings(grid, settings), file, store.get().today) });
  };

  /** After an official's edit our own columns follow, and only the cells that differ are written. */
  const follow = async (remote: boolean) => {
    const { checked, written } = store.get();
    if (!checked || !written || remote) return;
    const changes = plansOf(checked, store.get().language)
      .flatMap((plan) => differences(plan, checked))
      .map((plan) => ({ ...plan, blocks: packBlocks(plan.blocks) }));
    if (changes.length > 0) await writeAndNote(changes);
  };

  const writeAndNote = async (plans: readonly ResultPlan[]) => {
    await writeChanges(plans);
    const checked = store.get().checked;
    if (!checked) return;
    let { grid } = checked;
    for (const plan of plans)
      for (const block of plan.blocks) grid = patchGrid(grid, plan.sheet, asPatch(block));
    store.set({ checked: { ...checked, grid }, written: true });
  };

  return {
    checkAll: () => step(check),
    settle: (settings) =>
      step(async () => {
        await saveSettings(settings);
        rejudge({ settings });
        await follow(false);
      }),
    plans: () => {
      const { checked } = store.get();
      return checked ? plansOf(checked, store.get().language) : [];
    },
    write: () =>
      step(async () => {
        const { checked, previous } = store.get();
        if (!checked) return;
        const before = await writeResults(plansOf(checked, store.get().language));
        if (previous.length === 0) store.set({ previous: before });
        await check();
      }),
    restore: () =>
      step(async () => {
        await restorePrevious(store.get().previous);
        store.set({ previous: [] });
        await check();
      }),
    remove: () =>
      step(async () => {
        const { checked } = store.get();
        if (!checked) return;
        await removeResults(
          plansOf(checked, store.get().language).filter((plan) => isWritten(plan, checked)),
        );
        store.set({ previous: [] });
        await check();
      }),
  };
}
