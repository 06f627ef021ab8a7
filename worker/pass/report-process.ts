/** A maker of reports in a process of its own: what it answers, and what becomes of it when it dies. */
import { once } from 'node:events';
import { startProcess } from '../start-process.ts';
import type { ReportMaker } from './make-reports.ts';
import type { ReportAnswer, ReportQuestion } from './report-child.ts';
import { ReportDied } from './report-died.ts';
import { errorTold } from './told-error.ts';

type Opening = Extract<ReportQuestion, { open: unknown }>['open'];

/** @throws ReportDied; what the process itself has met. */
export async function openReportProcess(open: Opening): Promise<ReportMaker> {
  const child = await startProcess('report-child', import.meta.url);

  function ask(question: ReportQuestion): Promise<ReportAnswer> {
    const year = 'year' in question ? question.year : null;
    return new Promise((resolve, reject) => {
      const onExit = (code: number | null, signal: string | null) => {
        child.off('message', onMessage);
        reject(new ReportDied(year, String(signal ?? code)));
      };
      const onMessage = (answer: ReportAnswer) => {
        child.off('exit', onExit);
        if ('error' in answer) reject(errorTold(answer.error));
        else resolve(answer);
      };
      if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
      else
        child
          .once('exit', onExit)
          .once('message', onMessage)
          .send(question, () => {});
    });
  }

  async function close(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    if (child.connected) child.disconnect();
    await ended;
  }

  try {
    const opened = await ask({ open });
    return {
      years: 'years' in opened ? opened.years : [],
      async write(year) {
        const answer = await ask({ year });
        return 'written' in answer && answer.written;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
