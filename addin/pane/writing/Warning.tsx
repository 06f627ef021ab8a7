/** A sentence that should be read before going on. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';

export function Warning({ children }: { readonly children: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
