/** The report workbook, opened again: values, formats, tables, panes, print, charts; and nothing that acts. */
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../shared/i18n/language.ts';
import { reportWorkbook } from '../../worker/reports/xlsx/workbook.ts';
import { defaultLimits } from '../../worker/xlsx/limits.ts';
import { unpack } from '../../worker/xlsx/unpack.ts';
import { readEntries } from '../../worker/xlsx/zip.ts';
import { hostileNames, type Names, sampleRendering, visible } from './sample-year.ts';

const written = (names?: Names, language?: Language) =>
  Buffer.concat([...reportWorkbook(sampleRendering(names, language))]);

async function open(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

function parts(bytes: Buffer): ReadonlyMap<string, string> {
  return new Map(readEntries(bytes, defaultLimits).map((e) => [e.name, unpack(bytes, e, e.size).toString()]));
}

describe('a plain year', () => {
  const bytes = written();
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = await open(bytes);
  });
  const sheet = (name: string) => workbook.getWorksheet(name) as ExcelJS.Worksheet;
  const headRow = (name: string, first: string): number => {
    let found = 0;
    sheet(name).eachRow((row, n) => {
      if (found === 0 && row.getCell(1).value === first) found = n;
    });
    return found;
  };

  test('one sheet for each part, the summary first', () => {
    expect(workbook.worksheets.map((s) => s.name)).toEqual([
      'Yhteenveto',
      'Kaaviot',
      'Jako',
      'Projektien käynnistys',
      'Päätökset ja maksut',
      'Hankkeet',
      'Hankkeet vuosittain',
      'Havainnot',
      'Lähteet',
      'Säännöt',
    ]);
    expect([workbook.title, workbook.subject]).toEqual([
      'Avustuskirja 2023',
      'Kemi: avustukset ja hankkeet vuonna 2023',
    ]);
  });

  test('sums are numbers in euros, days are days, sources say where to look', () => {
    const at = headRow('Jako', 'Hakija');
    const heads = (sheet('Jako').getRow(at).values as string[]).slice(1);
    const row = sheet('Jako').getRow(at + 1);
    const cell = (head: string) => row.getCell(heads.indexOf(head) + 1);
    expect([cell('Hakija').value, cell('Rekisterinumero').value]).toEqual(['Ahti ry', '101']);
    expect([cell('Avustus').value, cell('Avustus').numFmt]).toEqual([3566, '#,##0.00 "€"']);
    expect(cell('Toiminnan aktiivisuus, euroa').value).toBe(1333);
    expect(cell('Lähde').value).toBe('avustukset.xlsx › Hakemukset!A2');
    const decisions = headRow('Päätökset ja maksut', 'Saaja');
    const decidedOn = sheet('Päätökset ja maksut')
      .getRow(decisions + 1)
      .getCell(5);
    expect(decidedOn.numFmt).toBe('d.m.yyyy');
    expect((decidedOn.value as Date).toISOString()).toBe('2023-05-24T00:00:00.000Z');
  });

  test('the total is a formula with its result beside it, over the rows in sight', () => {
    const at = headRow('Jako', 'Yhteensä');
    const total = sheet('Jako').getRow(at).getCell(14);
    expect(total.value).toMatchObject({ formula: 'SUBTOTAL(109,N7:N9)', result: 6288 });
  });

  test.each(['Jako', 'Projektien käynnistys', 'Päätökset ja maksut', 'Hankkeet', 'Havainnot', 'Säännöt'])(
    '%s: a table with filters under a fixed heading that repeats in print',
    (name) => {
      const { views, pageSetup } = sheet(name);
      const at = (views[0] as { ySplit?: number }).ySplit;
      expect(views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: expect.any(Number) });
      expect(pageSetup.printTitlesRow).toBe(`${at}:${at}`);
      expect(pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
      const xml = parts(bytes);
      const tables = [...xml.keys()].filter((part) => part.startsWith('xl/tables/'));
      expect(tables).toHaveLength(6);
      for (const part of tables) expect(xml.get(part)).toContain('<autoFilter ref=');
    },
  );

  test('the columns of a native table are called what stands in its heading cells', () => {
    const lists = [...parts(bytes)].filter(([name]) => name.startsWith('xl/tables/'));
    const named = lists.map(([, xml]) => {
      const [, name = '', head = ''] = /displayName="(\w+)" ref="A(\d+):/.exec(xml) ?? [];
      return [
        name,
        Number(head),
        [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, n]) => n),
      ];
    });
    expect(named.map(([name]) => name)).toEqual([
      'report_partnership',
      'report_projectStart',
      'report_decisions',
      'report_projects',
      'report_findings',
      'report_clauses',
    ]);
    const sheets = [
      'Jako',
      'Projektien käynnistys',
      'Päätökset ja maksut',
      'Hankkeet',
      'Havainnot',
      'Säännöt',
    ];
    for (const [at, [, head, columns]] of named.entries()) {
      const row = sheet(sheets[at] as string).getRow(head as number);
      expect((row.values as unknown[]).slice(1)).toEqual(columns);
    }
  });

  test('page numbers below, the report’s name above', () => {
    expect(sheet('Jako').headerFooter).toMatchObject({
      oddHeader: '&LAvustuskirja 2023&RJako',
      oddFooter: '&LTilanne 15.3.2024&RSivu &P / &N',
    });
  });

  test('native charts over the tables, bars from the top down', () => {
    const xml = parts(bytes);
    const charts = [...xml]
      .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
      .map(([, text]) => text);
    expect(charts.map((text) => /<a:t>([^<]*)<\/a:t>/.exec(text)?.[1])).toEqual([
      'Määrärahan käyttö',
      'Kumppanuusavustusten eurot osa-alueittain',
      'Suurimmat avustukset',
      'Hankkeiden budjetit vuosittain',
    ]);
    expect(charts[2]).toContain('<c:f>Jako!$N$7:$N$9</c:f>');
    expect(charts[2]).toContain('<c:orientation val="maxMin"/>');
    expect(charts[0]).not.toContain('maxMin');
  });

  test('the same model gives the same bytes, dated by the report', () => {
    expect(written().equals(bytes)).toBe(true);
    expect(parts(bytes).get('docProps/core.xml')).toContain('>2024-03-15T00:00:00Z<');
  });
});

test.each(hostileNames)('%j stay text: no formula, no link, no markup', async (...names) => {
  const bytes = written(names);
  const workbook = await open(bytes);
  const texts = new Set<string>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value === 'string') texts.add(cell.value);
        if (cell.formula) expect(cell.formula).toMatch(/^SUBTOTAL\(109,[A-Z]+\d+:[A-Z]+\d+\)$/);
        expect(cell.hyperlink ?? null).toBe(null);
      }),
    );
  }
  for (const name of names) {
    const seen = visible(name);
    expect([...texts].some((text) => text === seen || text.includes(seen.trim()))).toBe(true);
  }
  // Editing such a cell leaves it text: Excel shows the apostrophe that is not part of it.
  const quoted = parts(bytes).get('xl/styles.xml')?.includes('quotePrefix="1"');
  expect(quoted).toBe(names.some((name) => /^[=+\-@\t\n]/.test(visible(name))));
  expect([...parts(bytes).keys()].filter((name) => /externalLink|vbaProject/.test(name))).toEqual([]);
});

test.each(languages)('%s: every sheet has its words', async (language) => {
  const workbook = await open(written(undefined, language));
  expect(workbook.worksheets).toHaveLength(10);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => expect(String(cell.text)).not.toMatch(/undefined|\{\w+\}/)),
    );
  }
});
