/** The line between sheet and pane: dragged, or moved by arrow keys. The pane's width is in pixels. */
import { element } from './dom.ts';

const least = 300;
const most = 900;
export const usualWidth = 350;

export function splitter(label: string, onWidth: (width: number) => void): HTMLElement {
  const view = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuemin': least,
    'aria-valuemax': most,
  });
  let width = usualWidth;
  const set = (wanted: number) => {
    width = Math.min(most, Math.max(least, Math.round(wanted)));
    view.setAttribute('aria-valuenow', String(width));
    onWidth(width);
  };
  view.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? 10 : event.key === 'ArrowRight' ? -10 : 0;
    if (step === 0) return;
    event.preventDefault();
    set(width + step);
  });
  view.addEventListener('pointerdown', (event) => {
    // The frame would swallow the pointer; captured, it stays with the line.
    view.setPointerCapture(event.pointerId);
    const from = event.clientX + width;
    const move = ({ clientX }: PointerEvent) => set(from - clientX);
    view.addEventListener('pointermove', move);
    view.addEventListener('pointerup', () => view.removeEventListener('pointermove', move), { once: true });
  });
  set(width);
  return view;
}
