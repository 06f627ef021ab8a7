/**
 * The whole workbook as a grid, in as few requests as the web's limits allow: one for the list of sheets,
 * one for their shapes, one for what the cells hold; only a sheet too large for 5 MB or with very many merged
 * areas takes more. Nothing is written and nothing is activated.
 */
import type { Area, Grid, Row, Sheet, Table } from '../../shared/workbook/grid.ts';
import { settingsNamespace } from '../../shared/workbook/settings-xml.ts';
import { areaOf } from './areas.ts';
import { type Block, cellsOf, inBlocks } from './blocks.ts';
import { rowsFrom } from './cells.ts';
import { troubleOf } from './errors.ts';
import { mergesByParts, mergesIn } from './merges.ts';
import { rangeOf } from './ranges.ts';

export type SheetHandle = { readonly id: string; readonly name: string };

export type Snapshot = {
  /** The file's name, for the year it may tell. */
  readonly file: string;
  readonly grid: Grid;
  /** In the order of the grid's sheets. */
  readonly sheets: readonly SheetHandle[];
  /** Names of sheets whose merged areas Excel does not tell. */
  readonly mergesUnknown: readonly string[];
};

type Shape = {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | undefined;
  readonly merges: readonly Area[] | undefined;
  /** Null when some are and some are not. */
  readonly rowsHidden: boolean | null;
  readonly hiddenColumns: Sheet['hiddenColumns'];
  readonly filtered: boolean;
  readonly isProtected: boolean;
};

export async function readSnapshot(context: Excel.RequestContext): Promise<Snapshot> {
  const { workbook } = context;
  workbook.load('name');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const settings = workbook.customXmlParts.getByNamespace(settingsNamespace).getOnlyItemOrNullObject();
  const xml = settings.getXml();
  const tables = workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  // No member tells the workbook's date system; what its second day counts as does.
  const secondDayOf1904 = workbook.functions.date(1904, 1, 2).load('value');
  await context.sync();

  const { shapes, tablesBySheet } = await readShapes(context, sheets.items, tables.items);
  const blocks = await readBlocks(context, shapes);

  const grid: Grid = {
    sheets: shapes.map((shape, index) => ({
      name: shape.sheet.name,
      visibility: visibilityOf(shape.sheet.visibility),
      rows: rowsOf(blocks[index] as SheetBlocks),
      merges: shape.merges ?? [],
      tables: tablesBySheet.get(shape.sheet.id) ?? [],
      hiddenColumns: shape.hiddenColumns,
      filtered: shape.filtered,
      protected: shape.isProtected,
    })),
    date1904: secondDayOf1904.value === 1,
    names: [],
    ...(xml.value && { settings: xml.value }),
  };
  return {
    file: workbook.name,
    grid,
    sheets: shapes.map(({ sheet }) => ({ id: sheet.id, name: sheet.name })),
    mergesUnknown: shapes.flatMap(({ sheet, merges }) => (merges ? [] : [sheet.name])),
  };
}

type Asked = {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Absent when they are asked for apart. */
  readonly merged?: Excel.RangeAreas;
};

async function readShapes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<{ shapes: readonly Shape[]; tablesBySheet: ReadonlyMap<string, readonly Table[]> }> {
  const ask = async (withMerges: boolean) => {
    const asked = sheets.map((sheet): Asked => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address,rowHidden');
      sheet.protection.load('protected');
      sheet.autoFilter.load('isDataFiltered');
      const columns = used.getColumnProperties({ columnHidden: true });
      if (!withMerges) return { sheet, used, columns };
      const merged = used.getMergedAreasOrNullObject();
      merged.load('address');
      return { sheet, used, columns, merged };
    });
    const ranges = tables.map((table) => {
      table.worksheet.load('id');
      return { table, range: table.getRange().load('address') };
    });
    await context.sync();
    return { asked, ranges };
  };
  const { asked, ranges } = await ask(true).catch((error: unknown) => {
    if (troubleOf(error) === 'editing') throw error;
    // One sheet with too many merged areas, and Excel answers nothing of what was asked together.
    return ask(false);
  });

  const shapes: Shape[] = [];
  for (const { sheet, used, columns, merged } of asked) {
    const area = used.isNullObject ? undefined : areaOf(used.address);
    shapes.push({
      sheet,
      area,
      merges: area ? await mergesOf(context, sheet, area, merged) : [],
      rowsHidden: used.isNullObject ? false : used.rowHidden,
      hiddenColumns: area
        ? columns.value.flatMap((c, i) =>
            c.columnHidden ? [{ first: area.left + i, last: area.left + i }] : [],
          )
        : [],
      filtered: sheet.autoFilter.isDataFiltered,
      isProtected: sheet.protection.protected,
    });
  }
  const tablesBySheet = new Map<string, Table[]>();
  for (const { table, range } of ranges) {
    const own: Table = {
      name: table.name,
      area: areaOf(range.address),
      headerRows: table.showHeaders ? 1 : 0,
      totalsRows: table.showTotals ? 1 : 0,
    };
    tablesBySheet.set(table.worksheet.id, [...(tablesBySheet.get(table.worksheet.id) ?? []), own]);
  }
  return { shapes, tablesBySheet };
}

async function mergesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  merged: Excel.RangeAreas | undefined,
): Promise<readonly Area[] | undefined> {
  const found = merged && mergesIn(merged);
  if (found) return found;
  return mergesByParts(context, sheet, area).catch((error: unknown) => {
    if (troubleOf(error) === 'editing') throw error;
    return undefined;
  });
}

/**
 * The values of every sheet, as many blocks to a request as its size allows, and beside them the formulas:
 * all of a small sheet, of a large one the last rows, where unlabelled sums stand. Which rows are hidden is
 * asked only where some are.
 */
async function readBlocks(
  context: Excel.RequestContext,
  shapes: readonly Shape[],
): Promise<readonly SheetBlocks[]> {
  const result = shapes.map((): SheetBlocks => ({ values: [], formulas: [], hidden: new Set() }));
  await inBlocks(
    shapes.map((s) => s.area),
    async (request) => {
      const loaded = request.map(({ index, area }) => {
        const { sheet, area: whole, rowsHidden } = shapes[index] as Shape;
        const written = formulaRows(area, whole as Area);
        const range = rangeOf(sheet, area).load('values');
        return {
          into: result[index] as SheetBlocks,
          area,
          range,
          rows: rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : rowsHidden,
          formulas: written && { area: written, range: rangeOf(sheet, written).load('formulas') },
        };
      });
      await context.sync();
      for (const { into, area, range, rows, formulas } of loaded) {
        into.values.push({ area, cells: range.values });
        if (formulas) into.formulas.push({ area: formulas.area, cells: formulas.range.formulas });
        for (let row = area.top; row <= area.bottom; row++)
          if (typeof rows === 'boolean' ? rows : rows.value[row - area.top]?.rowHidden) into.hidden.add(row);
      }
    },
  );
  return result;
}

type SheetBlocks = {
  readonly values: Block[];
  readonly formulas: Block[];
  /** Row numbers. */
  readonly hidden: Set<number>;
};

const smallSheet = 40_000;
const lastRows = 100;

function formulaRows(block: Area, whole: Area): Area | undefined {
  const top = cellsOf(whole) <= smallSheet ? block.top : Math.max(block.top, whole.bottom - lastRows + 1);
  return top <= block.bottom ? { ...block, top } : undefined;
}

/** Rows that hold something or are hidden. */
function rowsOf({ values, formulas, hidden }: SheetBlocks): readonly Row[] {
  const rows = rowsFrom(values, formulas, hidden);
  const have = new Set(rows.map((r) => r.row));
  const empty = [...hidden].filter((row) => !have.has(row)).map((row) => ({ row, hidden: true, cells: [] }));
  return empty.length === 0 ? rows : [...rows, ...empty].sort((a, b) => a.row - b.row);
}

function visibilityOf(visibility: Excel.SheetVisibility | string): Sheet['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
