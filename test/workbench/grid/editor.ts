/** The field over a cell while a person types in it. Enter and Tab settle, Escape leaves the cell as it was. */
import { element } from '../dom.ts';

export type Editing = {
  readonly over: HTMLElement;
  readonly label: string;
  readonly text: string;
  /** The key that ended it, so that the selection can move on; null when the field was left. */
  readonly onSettle: (text: string, key: string | null) => void;
  readonly onCancel: () => void;
};

export type Editor = { readonly settle: () => void };

export function openEditor({ over, label, text, onSettle, onCancel }: Editing): Editor {
  const field = element('input', { class: 'editor', 'aria-label': label, autocomplete: 'off' });
  field.value = text;
  for (const side of ['left', 'height'] as const) field.style[side] = over.style[side];
  field.style.minWidth = over.style.width;
  let done = false;
  const end = (act: () => void): void => {
    if (done) return;
    done = true;
    field.remove();
    act();
  };
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') end(onCancel);
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    end(() => onSettle(field.value, event.key));
  });
  const settle = () => end(() => onSettle(field.value, null));
  field.addEventListener('blur', () =>
    setTimeout(() => {
      // As in Excel, one may look into the pane and come back.
      if (!(document.activeElement instanceof HTMLIFrameElement)) settle();
    }),
  );
  over.after(field);
  field.focus();
  return { settle };
}
