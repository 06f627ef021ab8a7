/** How many applications of each verdict the workbook has. */
import { type Assessment, isApplication, type Verdict, verdicts } from '../../../shared/assessment.ts';

export function verdictCounts({ workbooks }: Assessment): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(verdicts.map((v) => [v, 0])) as Record<Verdict, number>;
  for (const { sheets } of workbooks)
    for (const { records } of sheets)
      for (const record of records) if (isApplication(record)) counts[record.verdict]++;
  return counts;
}
