/** The year's report on sheets of its own. */

import { useLanguage } from '../context.tsx';
import { EmptyState } from '../EmptyState.tsx';
import type { ViewProps } from '../view.ts';

export function ReportView(_: ViewProps) {
  const { report } = useLanguage().words.figures;
  return <EmptyState title={report.none} text={report.noneText} />;
}
