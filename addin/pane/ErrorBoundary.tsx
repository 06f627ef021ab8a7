/** A view that fails shows what happened and a way on; the other tabs and the workbook are not touched. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useLanguage } from './context.tsx';

type Props = { readonly children: ReactNode };

export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Crashed error={error} again={() => this.setState({ error: null })} />;
  }
}

function Crashed({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { states } = useLanguage().words.pane;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{states.crashed}</MessageBarTitle>
        <p>{states.crashedText}</p>
        <p>
          <Button size="small" onClick={again}>
            {states.tryAgain}
          </Button>
        </p>
        <details>
          <summary>{states.details}</summary>
          <code>
            {error.name}: {error.message}
          </code>
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}
