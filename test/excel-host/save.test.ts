/**
 * Saving: what was not touched keeps its bytes, and what was written and taken away again leaves no trace.
 * On workbooks of several producers: exceljs, and the officials' folder where it lies beside the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ExcelHost } from './host.ts';
import { openClient } from './open-client.ts';
import { applicationsWorkbook, plainWorkbook } from './samples.ts';

const folder = new URL('../../../shared/workbooks/', import.meta.url);
const present = existsSync(folder);
const files = present ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
if (!present)
  console.info(
    'The officials’ folder ../shared/workbooks is not here: only made workbooks are saved in these tests.',
  );

/** A sheet as other producers write it: prefixed, spread out, shared formulas, validation, a rule, no cell names. */
function prefixed(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/data/first.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${type}.calcChain+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="a" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}">\n<x:sheets>\n<x:sheet name="Taulu" sheetId="7" r:id="s1"/>\n</x:sheets>\n</x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="s1" Type="${office}/worksheet" Target="data/first.xml"/><Relationship Id="c" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`,
    'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="B1" i="7"/></calcChain>`,
    'xl/data/first.xml': `<?xml version="1.0" encoding="utf-8"?>\n<x:worksheet xmlns:x="${main}">\n <x:sheetData>\n  <x:row r="1" spans="1:2">\n   <x:c r="A1"><x:v>1</x:v></x:c>\n   <x:c r="B1"><x:f t="shared" ref="B1:B3" si="0">A1*2</x:f><x:v>0</x:v></x:c>\n  </x:row>\n  <x:row>\n   <x:c><x:v>2</x:v></x:c>\n   <x:c><x:f t="shared" si="0"/><x:v>4</x:v></x:c>\n  </x:row>\n  <x:row r="3"><x:c r="A3" t="b"><x:v>0</x:v></x:c><x:c r="B3"><x:f t="shared" si="0"/><x:v>0</x:v></x:c></x:row>\n </x:sheetData>\n <x:conditionalFormatting sqref="A1:A3"><x:cfRule type="cellIs" priority="1" operator="lessThan"><x:formula>0</x:formula></x:cfRule></x:conditionalFormatting>\n <x:dataValidations count="1"><x:dataValidation type="list" sqref="A1:A3"><x:formula1>"k,e"</x:formula1></x:dataValidation></x:dataValidations>\n</x:worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const workbooks: readonly [string, () => Promise<Uint8Array>][] = [
  ['exceljs, a table', applicationsWorkbook],
  [
    'exceljs, plain',
    () =>
      plainWorkbook([
        ['a', 1, true],
        [null, 2.5, new Date(0)],
      ]),
  ],
  ['prefixed names', async () => prefixed()],
  ...files.map((name): [string, () => Promise<Uint8Array>] => [
    name,
    async () => new Uint8Array(readFileSync(new URL(name, folder))),
  ]),
];

const text = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString('latin1'),
    ]),
  );

test.each(workbooks)('%s: unchanged, every part is the same', async (_, make) => {
  const bytes = await make();
  expect(text(new ExcelHost(bytes).save())).toEqual(text(bytes));
});

test.each(workbooks)(
  '%s: one cell changed, every other part and every other cell is the same',
  async (_, make) => {
    const bytes = await make();
    const host = new ExcelHost(bytes);
    const [sheet] = host.workbook.worksheets;
    const used = sheet!.cells.used(false)!;
    const at = `A${used.row + used.rowCount + 3}`;
    host.userEdit(sheet!.name, at, [['Lisätty & <uusi>']]);
    const before = text(bytes);
    const after = text(host.save());
    const differing = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(differing).toHaveLength(1);
    expect(differing[0]).toMatch(/sheet1\.xml|first\.xml/);
    const again = new ExcelHost(host.save());
    expect(again.values(sheet!.name, at)).toEqual([['Lisätty & <uusi>']]);
    again.userEdit(sheet!.name, at, [['']]);
    expect(cellsOf(again)).toEqual(cellsOf(new ExcelHost(bytes)));
  },
);

function cellsOf(host: ExcelHost): unknown {
  return host.workbook.worksheets.map((s) => [
    s.name,
    s.cells.rowNumbers().flatMap((row) =>
      [...s.cells.rows.get(row)!.cells]
        .sort(([a], [b]) => a - b)
        .filter(([, { cell }]) => cell.value !== null || cell.formula)
        .map(([column, { cell }]) => [
          row,
          column,
          cell.value,
          cell.formula?.text,
          host.workbook.styles.format(cell.style),
        ]),
    ),
  ]);
}

test.each(workbooks)('%s: results written and removed by an add-in leave no trace', async (_, make) => {
  const bytes = await make();
  const { run, host } = await openClient(bytes, { name: 'a.xlsx' });
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    const used = sheet.getUsedRange(false);
    const ours = used.getColumnsAfter(3).getOffsetRange(0, 1);
    ours.load('rowCount');
    await context.sync();
    ours.values = Array.from({ length: ours.rowCount }, (_row, i) => ['valmis', i, `=1+${i}`]);
    ours.format.font.bold = true;
    ours.format.fill.color = '#E2F0D9';
    ours.numberFormat = Array.from({ length: ours.rowCount }, () => ['@', '#,##0.00 "€"', '0']);
    ours.getColumn(0).format.wrapText = true;
    const mark = used.conditionalFormats.add('Custom');
    mark.custom.rule.formula = '=$A1=""';
    mark.custom.format.fill.color = '#FFF2CC';
    const part = workbook.customXmlParts.add('<c xmlns="urn:ours" v="1"/>');
    const name = workbook.names.add('_oma', ours);
    name.visible = false;
    const report = workbook.worksheets.add('Raportti');
    report.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    report.tables.add('A1:B2', true).name = 'Oma';
    await context.sync();
    const written = text(host.save());
    expect(Object.keys(written).filter((n) => n.startsWith('customXml/'))).toHaveLength(3);
    expect(new ExcelHost(host.save()).workbook.worksheets.at(-1)!.name).toBe('Raportti');
    report.delete();
    name.delete();
    part.delete();
    mark.delete();
    ours.clear();
    await context.sync();
  });
  expect(text(host.save())).toEqual(text(bytes));
});

test.each(workbooks)('%s: rows and columns inserted and deleted again leave no trace', async (_, make) => {
  const bytes = await make();
  const host = new ExcelHost(bytes);
  const [sheet] = host.workbook.worksheets;
  const { row, column } = sheet!.cells.used(true)!;
  const column1 = { row: 0, column: column + 1, rowCount: 1_048_576, columnCount: 2 };
  host.insertRows(sheet!.name, row + 1, 3);
  expect(text(host.save())).not.toEqual(text(bytes));
  host.deleteRows(sheet!.name, row + 1, 3);
  sheet!.insertCells(column1, 'Right');
  sheet!.deleteCells(column1, 'Left');
  expect(text(host.save())).toEqual(text(bytes));
});

test('inserting a row carries formulas, validation and marks along', () => {
  const host = new ExcelHost(prefixed());
  host.insertRows('Taulu', 1);
  const saved = text(host.save());
  const xml = saved['xl/data/first.xml']!;
  expect(xml).toContain('<x:c r="B4"><x:f>A4*2</x:f>');
  expect(xml).toContain('<x:conditionalFormatting sqref="A1:A4">');
  expect(xml).toContain('sqref="A1:A4"><x:formula1>"k,e"</x:formula1>');
  // The chain named a cell that has moved, so it is left out for Excel to make anew.
  expect(Object.keys(saved)).not.toContain('xl/calcChain.xml');
  expect(saved['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  const again = new ExcelHost(host.save()).workbook.requireSheet('Taulu');
  expect(again.cells.cell(2, 1)).toMatchObject({ value: 4, formula: { text: 'A3*2' } });
});

test('results of 0 and FALSE are kept, and shared formulas read each as their own', () => {
  const sheet = new ExcelHost(prefixed()).workbook.requireSheet('Taulu');
  expect(sheet.cells.cell(0, 1)).toMatchObject({ value: 0, formula: { text: 'A1*2' } });
  expect(sheet.cells.cell(2, 0).value).toBe(false);
  expect(sheet.cells.cell(1, 1)).toMatchObject({ value: 4, formula: { text: 'A2*2' } });
});

test('notes go with their cells', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Taulu');
  sheet.getCell('B6').value = 1;
  sheet.getCell('B6').note = 'Soitettu hakijalle';
  sheet.getCell('B7').note = 'Poistuva';
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const host = new ExcelHost(bytes);
  host.insertRows('Taulu', 0, 2);
  host.deleteRows('Taulu', 8);
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(host.save().buffer as ArrayBuffer);
  const noted: string[] = [];
  again
    .getWorksheet('Taulu')!
    .eachRow((row) => row.eachCell((cell) => cell.note && noted.push(cell.address)));
  expect(noted).toEqual(['B8']);
  expect(text(host.save())['xl/drawings/vmlDrawing1.vml']!.match(/<x:Row>\d+/g)).toEqual(['<x:Row>7']);
});

test('what was written is read by another library', async () => {
  const { run, host } = await openClient();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tulos');
    sheet.getRange('A1:C3').values = [
      ['Hakija', 'Pisteet', 'Osuus'],
      ['Kuoro & kumppanit <ry>', 71, '12%'],
      [' välit \n rivit', '=B2*2', true],
    ];
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('A1:C1').format.fill.color = '#DDEBF7';
    sheet.getRange('B2').numberFormat = [['#,##0.00 "€"']];
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.tables.add('A1:C3', true).name = 'Tulos_1';
    const mark = sheet.getRange('A2:C3').conditionalFormats.add('Custom');
    mark.custom.rule.formula = '=$B2>50';
    mark.custom.format.fill.color = '#FFE0E0';
    await context.sync();
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(host.save().buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet('Tulos')!;
  expect(sheet.getCell('A2').value).toBe('Kuoro & kumppanit <ry>');
  expect(sheet.getCell('A3').value).toBe(' välit \n rivit');
  expect(sheet.getCell('B2')).toMatchObject({ value: 71, numFmt: '#,##0.00 "€"' });
  expect(sheet.getCell('C2')).toMatchObject({ value: 0.12, numFmt: '0%' });
  expect(sheet.getCell('B3').formula).toBe('B2*2');
  expect(sheet.getCell('C3').value).toBe(true);
  expect(sheet.getCell('A1').font.bold).toBe(true);
  expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFDDEBF7' } });
  expect(sheet.getTable('Tulos_1')).toBeDefined();
  expect(workbook.getWorksheet('Hakemukset 2026')!.getCell('A4').value).toBe('Nuorisoseura ry');
});

const sheetEdit = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    row: fc.nat(8),
    column: fc.nat(5),
    value: fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.boolean(),
      fc.string({ maxLength: 8 }).map((s) => `'${s}`),
    ),
  }),
  fc.record({ kind: fc.constant('clear' as const), row: fc.nat(8), column: fc.nat(5) }),
  fc.record({ kind: fc.constant('bold' as const), row: fc.nat(8), column: fc.nat(5) }),
  fc.record({ kind: fc.constant('insertRow' as const), row: fc.nat(8), column: fc.constant(0) }),
  fc.record({ kind: fc.constant('deleteRow' as const), row: fc.nat(8), column: fc.constant(0) }),
  fc.record({ kind: fc.constant('insertCell' as const), row: fc.nat(8), column: fc.nat(5) }),
);

test('after any edits, the saved workbook opens as the one that was saved', () => {
  const bytes = prefixed();
  fc.assert(
    fc.property(fc.array(sheetEdit, { maxLength: 12 }), (edits) => {
      const host = new ExcelHost(bytes);
      const sheet = host.workbook.requireSheet('Taulu');
      for (const { kind, row, column, ...rest } of edits) {
        const cell = { row, column, rowCount: 1, columnCount: 1 };
        if (kind === 'write') sheet.write(cell, () => (rest as { value: unknown }).value);
        else if (kind === 'clear') sheet.clear(cell, 'All');
        else if (kind === 'bold') sheet.format(cell, { bold: true });
        else if (kind === 'insertRow') host.insertRows('Taulu', row);
        else if (kind === 'deleteRow') host.deleteRows('Taulu', row);
        else sheet.insertCells(cell, 'Right');
      }
      const again = new ExcelHost(host.save());
      expect(cellsOf(again)).toEqual(cellsOf(host));
      expect(again.workbook.requireSheet('Taulu').conditionalFormats.map((f) => f.areas)).toEqual(
        sheet.conditionalFormats.map((f) => f.areas),
      );
    }),
  );
});
