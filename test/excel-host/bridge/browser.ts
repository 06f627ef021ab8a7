/**
 * Joins a host to a window in which office.js will run: the page itself, or the frame of a task pane. It must
 * be done before office.js is loaded there.
 */
import type { ExcelHost } from '../host.ts';
import { external, richApiBridge, type StartupOptions } from './startup.ts';

export function plantHost(target: Window, host: ExcelHost, options: StartupOptions = {}): void {
  // The frame's own timer: a frame that is gone takes its tasks with it.
  const later = (task: () => void): void => void target.setTimeout(task, 0);
  host.startSession();
  Object.defineProperty(target, 'external', { value: external(host, options, later), configurable: true });
  Object.defineProperty(target, '_richApiNativeBridge', {
    value: richApiBridge(host, later),
    configurable: true,
    writable: true,
  });
}
