/** What an official has settled by hand: written and read back, the sheet's kind, the columns of our results. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGrid } from '../../shared/workbook/read.ts';
import { recordKinds } from '../../shared/workbook/reading.ts';
import {
  parseSettings,
  type Settings,
  type SheetSettings,
  settingsXml,
} from '../../shared/workbook/settings.ts';
import { gridOf, type PlainSheet } from '../cases/grid.ts';
import { townKinds } from '../cases/town.ts';

const text = fc.string({ minLength: 1, maxLength: 12 });
const column = fc.constantFrom('A', 'M', 'AB');
const settled: fc.Arbitrary<SheetSettings> = fc.record(
  {
    sheet: text,
    columns: fc.array(fc.record({ field: fc.option(fc.constantFrom('name', 'plan')), header: text, column })),
    kind: fc.oneof(
      fc.constant({ kind: null }),
      fc.record({
        kind: fc.constantFrom(...recordKinds),
        headerRow: fc.integer({ min: 1, max: 99 }),
        headers: fc.array(text, { minLength: 1, maxLength: 3 }),
      }),
    ),
    results: fc.array(
      fc.record({
        kind: fc.constantFrom('partnership' as const, 'projectStart' as const),
        result: fc.constantFrom('points:activity', 'total', 'euros'),
        target: fc.option(
          fc.record({
            header: text,
            column,
            before: fc.string(),
            after: fc.string(),
            formulas: fc.boolean(),
          }),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ['sheet', 'columns'] },
);

test('settings are read back as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(settled, { selector: (s) => s.sheet, maxLength: 3 }), (sheets) => {
      const kept = sheets.filter((s) => s.columns.length > 0 || s.kind || s.results);
      expect(parseSettings(settingsXml({ year: 2023, sheets }))).toEqual({ year: 2023, sheets: kept });
    }),
  );
});

const read = (sheets: readonly PlainSheet[], own: readonly SheetSettings[]) => {
  const settings: Settings = { year: 2023, sheets: own };
  return readGrid(
    { ...gridOf(sheets), settings: settingsXml(settings) },
    { file: 'a.xlsx', kinds: townKinds },
  );
};

const fields = (sheet: { columns: readonly { field: string; column: string }[] } | undefined) =>
  Object.fromEntries(sheet?.columns.map((c) => [c.field, c.column]) ?? []);

describe('the kind of a sheet, chosen by hand', () => {
  const odd: PlainSheet = {
    name: 'Lista',
    rows: `
      1: Syksyn lista
      2: Kuka | Montako tapahtumaa | Muuta
      3: Rannan Kuoro ry | 3 | –
      4: Metsän Seura ry | 1 | –`,
  };
  const kind = {
    kind: 'partnership',
    headerRow: 2,
    headers: ['Kuka', 'Montako tapahtumaa', 'Muuta'],
  } as const;
  const chosen: SheetSettings = {
    sheet: 'Lista',
    kind,
    columns: [{ field: 'name', header: 'Kuka', column: 'A' }],
  };

  test('alone it is none of ours; chosen, its rows are applications', () => {
    expect(read([odd], []).sheets[0]).toMatchObject({ kind: null, records: [] });
    const [sheet] = read([odd], [chosen]).sheets;
    expect(sheet).toMatchObject({ kind: 'partnership', headerRow: 2, year: 2023 });
    expect(sheet?.records.map((r) => r.row)).toEqual([3, 4]);
    expect(fields(sheet)).toEqual({ name: 'A', events: 'B' });
    expect(sheet?.findings).toEqual([]);
  });

  test('without a column that the kind cannot do without, that is said', () => {
    const [sheet] = read([odd], [{ ...chosen, columns: [] }]).sheets;
    expect(sheet?.findings[0]).toMatchObject({ code: 'sheet.column-unmapped', field: 'name' });
    expect(sheet?.findings.slice(1).every((f) => f.code === 'row.skipped')).toBe(true);
  });

  test('the header row is found again below a new line, and with one header changed', () => {
    const rows = odd.rows.replace(/(\d):/g, (_, n) => `${Number(n) + 2}:`).replace('Muuta', 'Muistiinpano');
    const [sheet] = read([{ ...odd, rows }], [chosen]).sheets;
    expect(sheet).toMatchObject({ kind: 'partnership', headerRow: 4 });
    expect(sheet?.records.map((r) => r.row)).toEqual([5, 6]);
  });

  test('its header gone: said, and read by its words', () => {
    const rows = '1: Kokous | Paikka\n2: hallitus | talo';
    const [sheet] = read([{ ...odd, rows }], [chosen]).sheets;
    expect(sheet?.kind).toBeNull();
    expect(sheet?.findings.map((f) => f.code)).toEqual(['sheet.header-missing', 'sheet.unrecognised']);
  });

  const known: PlainSheet = {
    name: 'Haku',
    rows: '1: Hakija | Ryhmät/vko | Tapahtumat | Esitys €\n2: Rannan Kuoro ry | 2 | 3 | 500',
  };

  test('another kind than its words tell, or none', () => {
    expect(read([known], []).sheets[0]?.kind).toBe('partnership');
    const headers = ['Hakija', 'Ryhmät/vko', 'Tapahtumat', 'Esitys €'];
    const other = { kind: 'projectStart', headerRow: 1, headers } as const;
    expect(read([known], [{ sheet: 'Haku', columns: [], kind: other }]).sheets[0]?.kind).toBe('projectStart');
    const none: SheetSettings = { sheet: 'Haku', columns: [], kind: { kind: null } };
    expect(read([known], [none]).sheets[0]).toMatchObject({ kind: null, records: [], findings: [] });
  });

  describe('a column that takes a result', () => {
    const target = { header: 'Esitys €', column: 'D', before: 'Tapahtumat', after: '', formulas: false };
    const own: SheetSettings = {
      sheet: 'Haku',
      columns: [],
      results: [{ kind: 'partnership', result: 'euros', target }],
    };
    const rows = (headers: string) => `1: ${headers}\n2: Rannan Kuoro ry | 2 | 3 | 500 | 7`;

    test.each([
      ['in its place', 'Hakija | Ryhmät/vko | Tapahtumat | Esitys €', {}],
      ['moved', 'Hakija | Ryhmät/vko | Esitys € | Tapahtumat', {}],
      ['renamed in its place', 'Hakija | Ryhmät/vko | Tapahtumat | Esitetty avustus', {}],
      ['gone', 'Hakija | Ryhmät/vko | Tapahtumat', { lost: true }],
      [
        'gone, another in its place',
        'Hakija | Ryhmät/vko | Tapahtumat | Esitetty summa | Esitys',
        { proposal: 'E', lost: true },
      ],
      [
        'twice, neither in its place',
        'Esitys € | Hakija | Ryhmät/vko | Tapahtumat | Esitys €',
        { proposal: 'A', lost: true },
      ],
    ])(
      'is never read as a fact: %s',
      (_, headers, { proposal, lost }: { proposal?: string; lost?: boolean }) => {
        const [sheet] = read([{ ...known, rows: rows(headers) }], [own]).sheets;
        expect(fields(sheet).proposal).toBe(proposal);
        expect(sheet?.findings.some((f) => f.code === 'sheet.result-missing')).toBe(lost ?? false);
      },
    );

    test('on a sheet that is not there any more: said for the workbook', () => {
      const reading = read([{ ...known, name: 'Toinen' }], [own]);
      expect(reading.findings.map((f) => [f.code, f.facts])).toEqual([
        ['sheet.result-missing', { header: 'Esitys €', table: 'Haku' }],
      ]);
    });
  });
});
