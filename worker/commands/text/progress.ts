/** How far a long job has come, on one line of a terminal; nothing where nobody looks on. */
import type { Channel } from '../command.ts';

export type Progress = {
  readonly at: (done: number, of: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
};

const barWidth = 30;

export function showProgress(channel: Channel, label: string): Progress {
  if (!channel.isTerminal) return { at: () => {}, end: () => {} };
  return {
    at: (done, of) => {
      const filled = of === 0 ? 0 : Math.round((barWidth * done) / of);
      channel.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${of}`);
    },
    end: () => channel.write('\r\u001b[K'),
  };
}
