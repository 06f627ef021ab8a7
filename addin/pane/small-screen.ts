/** Dialogs in a pane as narrow as 300 px: edge to edge, buttons below each other in reading order. */
import { makeStyles } from '@fluentui/react-components';

export const useSmallScreen = makeStyles({
  surface: { width: 'min(600px, 100% - 16px)', maxWidth: '100vw', padding: '16px', boxSizing: 'border-box' },
  body: { maxHeight: 'calc(100vh - 48px)', display: 'flex', flexDirection: 'column', gap: '12px' },
  actions: { display: 'flex', flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'flex-start' },
});
