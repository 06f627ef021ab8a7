/** A sheet of the report on its way into the workbook. */
import type { ReportSheetPlan } from '../session/report-plan.ts';

export type Made = { readonly plan: ReportSheetPlan; readonly name: string; sheet?: Excel.Worksheet };
