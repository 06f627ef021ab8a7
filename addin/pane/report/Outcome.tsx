/** How it went: made, taken away, refused, and what this Excel could not do. */
import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useLanguage } from '../context.tsx';
import type { ReportWork } from './use-report.ts';

export function Outcome({ report: { step } }: { readonly report: ReportWork }) {
  const { words, fill } = useLanguage();
  const { report: said } = words.figures;
  return (
    <div role="status">
      {step.at === 'working' && <Spinner size="tiny" label={said.making} />}
      {step.at === 'made' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {[
              fill(said.made, { count: step.written.sheets.length }),
              ...(step.written.without.includes('charts') ? [said.noCharts] : []),
              ...(step.written.without.includes('layout') ? [said.noLayout] : []),
            ].join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
      {step.at === 'removed' && (
        <MessageBar intent="success">
          <MessageBarBody>{fill(said.removed, { count: step.count })}</MessageBarBody>
        </MessageBar>
      )}
      {step.at === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {said.failed} <strong>{words.pane.troubles[step.trouble].title}.</strong>{' '}
            {words.pane.troubles[step.trouble].text}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
