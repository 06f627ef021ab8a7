/** The report's sheets, planned from the model and made through Microsoft's client on the emulated Excel. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inContext } from '../../addin/excel/context.ts';
import { removeReports, standing, writeReport } from '../../addin/excel/report-sheets.ts';
import { readSnapshot } from '../../addin/excel/snapshot.ts';
import { books, judge, withSettings } from '../../addin/session/judge.ts';
import { planReport, reportYears, yearReportOf } from '../../addin/session/report-plan.ts';
import { type Day, dayFromIso } from '../../shared/calendar/day.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { noSettings } from '../../shared/workbook/settings.ts';
import { gridOf } from '../cases/grid.ts';
import { type Opened, openClient } from '../excel-host/open-client.ts';

const today = dayFromIso('2023-04-01') as Day;
const papers = 'toimintasuunnitelma, talousarvio, tilinpäätös, toimintakertomus, vaikuttavuusarvio';
const round = gridOf([
  {
    name: 'Haku 2023',
    rows: `
      1: Kumppanuusavustukset 2023, hakuaika päättyy 28.2.2023
      2: Hakija | Rek.nro | Kotipaikka | Saapunut | Haettu summa | Ryhmät/vko | Toiminta kk | Tapahtumat | Uudet toimintasisällöt | Käytetty raha | Liitteet
      3: '=HYPERLINK("x") ry | 1234 | Kemi | @2023-02-13 | 5000 | 4 | 10 | 2 | 1 | 3500 | ${papers}
      4: Toiset ry | 2345 | Kemi | @2023-02-12 | 800 | 1 | 9 | 0 | 0 | 100 | ${papers}`,
  },
]);

function assessed(grid: Grid) {
  const settings = { ...noSettings, appropriationCents: 4_500_000 };
  return judge(withSettings(grid, settings), 'haku.xlsx', today).assessment;
}

const report = yearReportOf(assessed(round), 2023, books, today);
const plans = planReport(report, 'fi', false);

describe('the plan', () => {
  test('is of the years that the workbook has', () => {
    expect(reportYears(assessed(round))).toEqual([2023]);
  });

  test('stands on a ledger that agrees with the workbook', () => {
    expect(report.assertions.length).toBeGreaterThan(0);
    expect(report.assertions.filter((a) => !a.holds)).toEqual([]);
    expect(report.totals.awardedCents).toBe(assessed(round).rounds[0]?.awardedCents);
  });

  test.each(['fi', 'sv', 'en'] as const)(
    'names its sheets with the year, as Excel takes them (%s)',
    (language) => {
      const names = planReport(report, language, false).map((p) => p.name);
      expect(new Set(names.map((n) => n.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,26} 2023$/);
    },
  );

  test('draws charts over the cells of its own tables', () => {
    const chart = plans.flatMap((p) => p.charts)[0];
    const source = plans.find((p) => p.name === chart?.sheet);
    expect(source?.tables.length).toBeGreaterThan(0);
    expect(chart?.series.every((s) => /^[A-Z]+\d+:[A-Z]+\d+$/.test(s.values))).toBe(true);
  });
});

describe('in the workbook', () => {
  let opened: Opened;
  const names = () => opened.host.workbook.worksheets.map((s) => s.name);

  beforeEach(async () => {
    opened = await openClient();
    vi.stubGlobal('Excel', opened.Excel);
    vi.stubGlobal('Office', opened.Office);
    return () => vi.unstubAllGlobals();
  });

  test('makes the sheets, tables and charts, with numbers as numbers and nothing as a formula', async () => {
    const before = names();
    const { sheets, without } = await writeReport(plans, false);
    expect(without).toEqual([]);
    expect(names()).toEqual([...before, ...sheets]);
    expect(sheets).toEqual(plans.map((p) => p.name));
    const made = opened.host.workbook.worksheets.filter((s) => sheets.includes(s.name));
    const charts = made.flatMap((s) => s.charts);
    expect(charts.length).toBe(plans.flatMap((p) => p.charts).length);
    for (const { chartType, categoriesReversed } of charts)
      expect(categoriesReversed).toBe(chartType.startsWith('Bar'));
    for (const { name, blocks } of plans)
      for (const { address, values } of blocks) expect(opened.host.values(name, address)).toEqual(values);
    const formulas = await opened.run(async (context) => {
      const ranges = sheets.map((s) =>
        context.workbook.worksheets.getItem(s).getUsedRange().load('formulas,values'),
      );
      await context.sync();
      return ranges.flatMap((r) => r.formulas.flat().filter((f, i) => f !== r.values.flat()[i]));
    });
    expect(formulas).toEqual([]);
  });

  test('its own sheets are never read as the official’s', async () => {
    const before = (await inContext(readSnapshot)).grid;
    await writeReport(plans, false);
    const after = (await inContext(readSnapshot)).grid;
    expect(after.sheets.length).toBe(before.sheets.length + plans.length);
    const [first, second] = [before, after].map((grid) => judge(grid, 'a.xlsx', today).reading);
    expect(second).toEqual(first);
  });

  test('numbers the second, replaces when told to, and takes only its own away', async () => {
    const before = names();
    await writeReport(plans, false);
    expect([...(await standing(plans.map((p) => p.name))).values()]).toEqual(plans.map(() => 'ours'));
    const second = await writeReport(plans, false);
    expect(second.sheets).toEqual(plans.map((p) => `${p.name} (2)`));
    const third = await writeReport(plans, true);
    expect(third.sheets).toEqual(plans.map((p) => p.name));
    expect(names().length).toBe(before.length + 2 * plans.length);
    expect(await removeReports()).toBe(2 * plans.length);
    expect(names()).toEqual(before);
  });

  test('a sheet of the official’s with such a name is not touched', async () => {
    const name = plans[0]!.name;
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange('A1').values = [['Oma yhteenveto']];
      await context.sync();
    });
    expect([...(await standing(plans.map((p) => p.name)))]).toEqual([[name, 'theirs']]);
    const { sheets } = await writeReport(plans, true);
    expect(sheets[0]).toBe(`${name} (2)`);
    expect(opened.host.values(name, 'A1')).toEqual([['Oma yhteenveto']]);
    expect(await removeReports()).toBe(plans.length);
    expect(names()).toContain(name);
  });
});
