/** Reports of a ledger that is not small: made in processes of their own, that end with what asked for them. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openReportMaker } from '../../worker/pass/make-reports.ts';
import { ReportDied } from '../../worker/pass/report-died.ts';
import { openReportProcess } from '../../worker/pass/report-process.ts';
import { writeReports } from '../../worker/pass/write-reports.ts';
import { running } from '../processes.ts';
import { weighDown } from '../weigh-down.ts';
import { rules, worker, writeAppropriations, writeDecisions } from './folder.ts';

const children = () => running('report-child').filter(({ parent }) => parent === process.pid);

async function setUp() {
  const w = await worker();
  await writeDecisions(join(w.folder, 'päätökset-2023.xlsx'), [['Uimarit ry', '84370', 500, 300]]);
  await writeAppropriations(join(w.folder, 'määrärahat.xlsx'), { 2022: 1, 2023: 2, 2024: 3 });
  weighDown(join(w.folder, 'määrärahat.xlsx'));
  const pass = await w.pass();
  const out = join(w.folder, '..', 'raportit');
  const wanted = { rules, out, language: 'fi' } as const;
  const ledger = join(w.folder, '..', 'ledger.db');
  return { w, pass, ledger, out, wanted, all: { ...wanted, store: w.store, ledger, state: 'one', pass } };
}

test('they are the same as those made here, none is forgotten, and no process is left', async () => {
  const { w, wanted, out, all } = await setUp();
  expect(await writeReports({ ...all, processes: 2 })).toEqual([2022, 2023, 2024]);
  expect(children()).toEqual([]);
  const here = await openReportMaker(w.store, { ...wanted, out: `${out}-tässä` });
  for (const year of here.years) expect(await here.write(year)).toBe(true);
  for (const year of here.years.map(String)) {
    const names = readdirSync(join(out, year));
    expect(names).toEqual(readdirSync(join(`${out}-tässä`, year)));
    // The mark tells when they were written.
    for (const name of names.filter((name) => name !== '.digest'))
      expect(readFileSync(join(out, year, name)).equals(readFileSync(join(`${out}-tässä`, year, name)))).toBe(
        true,
      );
  }
});

test('one that is killed is named with its year; nothing half-written stays where it was', async () => {
  const { wanted, ledger, pass, out } = await setUp();
  const maker = await openReportProcess({ ...wanted, ledger, pass: pass.pass });
  const [child] = children();
  process.kill(child?.pid ?? 0, 'SIGSTOP');
  const written = maker.write(2023);
  process.kill(child?.pid ?? 0, 'SIGKILL');
  const died = await written.catch((error: unknown) => error);
  expect(died).toBeInstanceOf(ReportDied);
  expect(died).toMatchObject({ year: 2023, how: 'SIGKILL', code: 'report.died (2023)' });
  await expect(maker.write(2024)).rejects.toMatchObject({ year: 2024 });
  await maker.close();
  mkdirSync(out, { recursive: true });
  expect(readdirSync(out)).toEqual([]);
});

test('one that meets a fault of the ledger or of a folder tells it as it is', async () => {
  const { wanted, ledger, pass, out } = await setUp();
  const other = { ...wanted, ledger, pass: pass.pass + 1 };
  await expect(openReportProcess(other)).rejects.toMatchObject({ fault: 'lock-lost' });
  const file = join(out, '..', 'ledger.db', 'raportit');
  const maker = await openReportProcess({ ...wanted, out: file, ledger, pass: pass.pass });
  await expect(maker.write(2023)).rejects.toMatchObject({ code: 'ENOTDIR', path: file });
  await maker.close();
  expect(children()).toEqual([]);
});

test('given up, they end, and the old reports stand', async () => {
  const { all, out } = await setUp();
  const stop = new AbortController();
  const reason = new Error('the service is stopped');
  const stopped = expect(writeReports({ ...all, processes: 1, signal: stop.signal })).rejects.toBe(reason);
  while (children().length === 0) await after(5);
  stop.abort(reason);
  await stopped;
  expect(children()).toEqual([]);
  const left = await readdirOf(out);
  expect(left.filter((name) => !/^\d{4}$/.test(name))).toEqual([]);
  expect(await writeReports({ ...all, processes: 1 })).toEqual(
    [2022, 2023, 2024].filter((year) => !left.includes(String(year))),
  );
});

const readdirOf = async (folder: string) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
