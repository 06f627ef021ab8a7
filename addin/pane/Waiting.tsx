/** A part of the pane is on its way. */
import { Spinner } from '@fluentui/react-components';
import { useLanguage } from './context.tsx';

export function Waiting({ text }: { readonly text?: string }) {
  const { words } = useLanguage();
  return <Spinner size="small" labelPosition="below" label={text ?? words.pane.opening} />;
}
