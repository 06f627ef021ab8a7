/**
 * The pane's work, step by step: check the workbook, answer edits, settle columns and the round, write and
 * take away results. Every step leaves the last good check on show when Excel refuses, and says why.
 */
import { lastColumn } from '../../shared/workbook/cells.ts';
import type { Settings } from '../../shared/workbook/settings.ts';
import { inContext } from '../excel/context.ts';
import { type Edit, editWatch, readEdited } from '../excel/edits.ts';
import { troubleOf } from '../excel/errors.ts';
import { patchGrid } from '../excel/patch.ts';
import { type CellBlock, writeChanges } from '../excel/results.ts';
import { saveSettings } from '../excel/settings-part.ts';
import { readSnapshot } from '../excel/snapshot.ts';
import { judge, settingsOf, withSettings } from './judge.ts';
import { packBlocks } from './pack-blocks.ts';
import { asPatch, behind, differences, isWritten, namesColumns, plansOf } from './plans.ts';
import type { ResultPlan } from './result-plan.ts';
import type { Checked, Store } from './state.ts';
import { lookBack, type Preview, preview, type Taking, takeBack, write } from './writing.ts';

export type Session = {
  /** Reads everything anew: the guarantee behind the events. The first one asks for them. */
  readonly checkAll: () => Promise<void>;
  readonly settle: (settings: Settings) => Promise<void>;
  /** What writing would change, with the columns named in these settings; undefined when Excel refuses. */
  readonly preview: (settings: Settings) => Promise<Preview | undefined>;
  /** False when the cells are not any more as the preview showed them: nothing was written. */
  readonly write: (shown: Preview) => Promise<boolean>;
  /** Takes the results out, or says first what stands in the way. */
  readonly takeOut: (how: Taking['how']) => Promise<Taking | undefined>;
  /** After the official has seen what stands in the way; `over`: what they have changed is put back too. */
  readonly takeOutAll: (taking: Taking, over: boolean) => Promise<void>;
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

  /** What our results were to be at the last check, while they stand in the workbook. */
  let last: readonly ResultPlan[] = [];

  const show = (checked: Checked) => {
    const written = isWritten(checked);
    store.set({ checked, phase: 'ready', checks: store.get().checks + 1, written });
    compare();
  };

  const compare = () => {
    const { checked, written, language } = store.get();
    last = checked && written ? plansOf(checked, language) : [];
    const lost = last.flatMap((p) => p.lost.map(({ header }) => ({ sheet: p.sheet, header })));
    store.set({ behind: checked ? behind(last, checked) : 0, lost });
  };

  const onEdit = (edit: Edit) =>
    step(async () => {
      const before = last;
      const checked = store.get().checked;
      const name = checked && [...checked.sheetIds].find(([, id]) => id === edit.sheetId)?.[0];
      const sheet = checked?.grid.sheets.find((s) => s.name === name);
      const values =
        sheet && edit.address ? await readEdited(edit.sheetId, edit.address, lastColumn(sheet)) : undefined;
      if (!checked || !sheet || !values) await check();
      else rejudge({ grid: patchGrid(checked.grid, sheet.name, values) });
      await follow(edit.remote, before);
    });
  const watch = editWatch((edit) => void onEdit(edit));

  const check = async () => {
    if (!store.get().checked) store.set({ phase: 'checking' });
    const { file, grid, sheets, mergesUnknown } = await inContext((context) => {
      watch.startIn(context);
      return readSnapshot(context);
    });
    watch.started();
    const { reading, assessment } = judge(grid, file, store.get().today);
    const sheetIds = new Map(sheets.map((s) => [s.name, s.id]));
    show({ file, grid, reading, assessment, settings: settingsOf(grid), sheetIds, mergesUnknown });
    store.set({ checkedAt: Date.now() });
  };

  const rejudge = (change: Partial<Checked>) => {
    const before = store.get().checked;
    if (!before) return;
    const { file, grid, settings } = { ...before, ...change };
    show({ ...before, ...change, ...judge(withSettings(grid, settings), file, store.get().today) });
  };

  /** After an official's edit our own columns follow, and only the cells that differ are written. */
  const follow = async (remote: boolean, before: readonly ResultPlan[]) => {
    const { checked, written } = store.get();
    if (!checked || !written || remote) return;
    const changes = last.flatMap((plan) => differences(plan, checked, before));
    if (changes.length > 0) await writeAndNote(changes);
  };

  const writeAndNote = async (changes: readonly CellBlock[]) => {
    const blocks = packBlocks(changes);
    await writeChanges(blocks);
    const checked = store.get().checked;
    if (!checked) return;
    let { grid } = checked;
    for (const block of blocks) grid = patchGrid(grid, block.sheet, asPatch(block));
    store.set({ checked: { ...checked, grid } });
    compare();
  };

  const take = async (taking: Taking, over: boolean) => {
    const { checked, previous } = store.get();
    if (!checked) return;
    await takeBack(taking, checked.settings, previous, over);
    store.set({ previous: [], named: checked.settings });
    await check();
  };

  return {
    checkAll: () => step(check),
    settle: (settings) =>
      step(async () => {
        const before = last;
        await saveSettings(settings);
        rejudge({ settings });
        await follow(false, before);
      }),
    preview: async (settings) => {
      const { checked, language } = store.get();
      if (!checked) return undefined;
      // Our own columns alone need not be looked at.
      if (!namesColumns(checked.settings) && !namesColumns(settings))
        return preview({ checked, language }, settings);
      let shown: Preview | undefined;
      await step(async () => {
        shown = await preview({ checked, language }, settings);
      });
      return shown;
    },
    write: async (shown) => {
      let done = true;
      await step(async () => {
        const before = await write(shown);
        done = before !== undefined;
        if (before && store.get().previous.length === 0) store.set({ previous: before });
        await check();
      });
      return done;
    },
    takeOut: async (how) => {
      let asked: Taking | undefined;
      await step(async () => {
        // What is cleared is found by its place: where that is now.
        await check();
        const { checked, language } = store.get();
        if (!checked) return;
        const taking = await lookBack({ checked, language }, how);
        if (taking.back.changed.length + taking.back.lost.length > 0) asked = taking;
        else await take(taking, false);
      });
      return asked;
    },
    takeOutAll: (taking, over) => step(() => take(taking, over)),
  };
}
