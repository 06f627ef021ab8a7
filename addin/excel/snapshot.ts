/**
 * The whole workbook as a grid, in as few requests as the web's limits allow: one for the list of sheets,
 * one for their shapes, one for what the cells hold; only a sheet too large for 5 MB takes more. Nothing is written and nothing is activated.
 */
import type { Area, Grid, Row, Sheet, Table } from '../../shared/workbook/grid.ts';
import { settingsNamespace } from '../../shared/workbook/settings.ts';
import { areaOf, areasOf } from './areas.ts';
import { type Block, blocksOf } from './blocks.ts';
import { rowsFrom } from './cells.ts';

export type SheetHandle = { readonly id: string; readonly name: string };

export type Snapshot = {
  /** The file's name, for the year it may tell. */
  readonly file: string;
  readonly grid: Grid;
  /** In the order of the grid's sheets. */
  readonly sheets: readonly SheetHandle[];
};

type Shape = {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | undefined;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
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
  await context.sync();

  const { shapes, tablesBySheet } = await readShapes(context, sheets.items, tables.items);
  const blocks = await readBlocks(context, shapes);

  const grid: Grid = {
    sheets: shapes.map((shape, index) => ({
      name: shape.sheet.name,
      visibility: visibilityOf(shape.sheet.visibility),
      rows: withHiddenRows(
        rowsFrom(blocks[index]?.values ?? [], blocks[index]?.formulas ?? [], shape.hiddenRows),
        shape.hiddenRows,
      ),
      merges: shape.merges,
      tables: tablesBySheet.get(shape.sheet.id) ?? [],
      hiddenColumns: shape.hiddenColumns,
      filtered: shape.filtered,
      protected: shape.isProtected,
    })),
    date1904: false,
    names: [],
    ...(xml.value && { settings: xml.value }),
  };
  return {
    file: workbook.name,
    grid,
    sheets: shapes.map(({ sheet }) => ({ id: sheet.id, name: sheet.name })),
  };
}

async function readShapes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<{ shapes: readonly Shape[]; tablesBySheet: ReadonlyMap<string, readonly Table[]> }> {
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    const merged = used.getMergedAreasOrNullObject();
    merged.load('address');
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    return {
      sheet,
      used,
      merged,
      rows: used.getRowProperties({ rowHidden: true }),
      columns: used.getColumnProperties({ columnHidden: true }),
    };
  });
  const tableRanges = tables.map((table) => {
    table.worksheet.load('id');
    return { table, range: table.getRange().load('address') };
  });
  await context.sync();

  const shapes = asked.map(({ sheet, used, merged, rows, columns }): Shape => {
    const area = used.isNullObject ? undefined : areaOf(used.address);
    return {
      sheet,
      area,
      merges: used.isNullObject || merged.isNullObject ? [] : areasOf(merged.address),
      hiddenRows: new Set(area ? rows.value.flatMap((r, i) => (r.rowHidden ? [area.top + i] : [])) : []),
      hiddenColumns: area
        ? columns.value.flatMap((c, i) =>
            c.columnHidden ? [{ first: area.left + i, last: area.left + i }] : [],
          )
        : [],
      filtered: sheet.autoFilter.isDataFiltered,
      isProtected: sheet.protection.protected,
    };
  });
  const tablesBySheet = new Map<string, Table[]>();
  for (const { table, range } of tableRanges) {
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

/**
 * The values of every sheet, as many blocks to a request as its size allows, and beside them the formulas:
 * all of a small sheet, of a large one the last rows, where unlabelled sums stand.
 */
async function readBlocks(
  context: Excel.RequestContext,
  shapes: readonly Shape[],
): Promise<readonly SheetBlocks[]> {
  const result = shapes.map(() => ({ values: [] as Block[], formulas: [] as Block[] }));
  for (const request of blocksOf(shapes.map((s) => s.area))) {
    const loaded = request.map(({ index, area }) => {
      const { sheet, area: whole } = shapes[index] as Shape;
      const written = formulaRows(area, whole as Area);
      return {
        index,
        area,
        values: rangeOf(sheet, area).load('values'),
        formulas: written && { area: written, range: rangeOf(sheet, written).load('formulas') },
      };
    });
    await context.sync();
    for (const { index, area, values, formulas } of loaded) {
      result[index]?.values.push({ area, cells: values.values });
      if (formulas) result[index]?.formulas.push({ area: formulas.area, cells: formulas.range.formulas });
    }
  }
  return result;
}

type SheetBlocks = { readonly values: readonly Block[]; readonly formulas: readonly Block[] };

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

const smallSheet = 40_000;
const lastRows = 100;

function formulaRows(block: Area, whole: Area): Area | undefined {
  const cells = (whole.bottom - whole.top + 1) * (whole.right - whole.left + 1);
  const top = cells <= smallSheet ? block.top : Math.max(block.top, whole.bottom - lastRows + 1);
  return top <= block.bottom ? { ...block, top } : undefined;
}

function withHiddenRows(rows: readonly Row[], hidden: ReadonlySet<number>): readonly Row[] {
  const have = new Set(rows.map((r) => r.row));
  const empty = [...hidden].filter((row) => !have.has(row)).map((row) => ({ row, hidden: true, cells: [] }));
  return empty.length === 0 ? rows : [...rows, ...empty].sort((a, b) => a.row - b.row);
}

function visibilityOf(visibility: Excel.SheetVisibility | string): Sheet['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
