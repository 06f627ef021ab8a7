/** The steps of making the report: look what stands there, ask where it must be asked, write, say how it went. */
import { useState } from 'react';
import { type Trouble, troubleOf } from '../../excel/errors.ts';
import {
  removeReports,
  type SheetOwner,
  standing,
  type Written,
  writeReport,
} from '../../excel/report-sheets.ts';
import type { ReportSheetPlan } from '../../session/report-plan.ts';
import type { Session } from '../../session/session.ts';

export type ReportStep =
  | { readonly at: 'idle' }
  | { readonly at: 'working' }
  /** Names that stand in the workbook; some of them are not ours. */
  | { readonly at: 'asking'; readonly clashes: ReadonlyMap<string, SheetOwner> }
  | { readonly at: 'made'; readonly written: Written }
  | { readonly at: 'removed'; readonly count: number }
  | { readonly at: 'failed'; readonly trouble: Trouble };

export type ReportWork = {
  readonly step: ReportStep;
  readonly busy: boolean;
  readonly begin: () => void;
  readonly write: (replace: boolean) => void;
  readonly remove: () => void;
  readonly cancel: () => void;
};

export function useReport(plans: readonly ReportSheetPlan[], session: Session): ReportWork {
  const [step, setStep] = useState<ReportStep>({ at: 'idle' });
  const doing = (work: () => Promise<ReportStep>) => {
    setStep({ at: 'working' });
    work()
      .catch((error: unknown): ReportStep => ({ at: 'failed', trouble: troubleOf(error) }))
      .then(setStep);
  };
  const written = async (replace: boolean): Promise<ReportStep> => {
    const made = await writeReport(plans, replace);
    await session.checkAll();
    return { at: 'made', written: made };
  };
  return {
    step,
    busy: step.at === 'working',
    begin: () =>
      doing(async () => {
        const clashes = await standing(plans.map((p) => p.name));
        return clashes.size > 0 ? { at: 'asking', clashes } : written(false);
      }),
    write: (replace) => doing(() => written(replace)),
    remove: () =>
      doing(async () => {
        const count = await removeReports();
        await session.checkAll();
        return { at: 'removed', count };
      }),
    cancel: () => setStep({ at: 'idle' }),
  };
}
