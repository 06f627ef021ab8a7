/** The charts: each a view of a table that the reader can look up beside it. */

import type { SectionId } from './contents.ts';
import type { Chart, Table } from './table.ts';

export type PlacedChart = { readonly section: SectionId; readonly chart: Chart };

/** A chart of fewer rows or without any sum would say nothing: it is left out. */
export function chartsOf(tables: readonly Table[]): readonly PlacedChart[] {
  const find = (id: Table['id']) => tables.find((t) => t.id === id);
  const departments =
    find('projectYears')?.columns.flatMap((c) => (c.id.startsWith('department.') ? [c.id] : [])) ?? [];
  const wanted: readonly PlacedChart[] = [
    {
      section: 'summary',
      chart: {
        id: 'use',
        kind: 'columns',
        table: 'use',
        category: 'kind',
        series: ['pot', 'awarded', 'decided', 'paid'],
      },
    },
    {
      section: 'summary',
      chart: { id: 'areas', kind: 'bars', table: 'areas', category: 'criterion', series: ['shared'] },
    },
    {
      section: 'partnership',
      chart: {
        id: 'awards',
        kind: 'bars',
        table: 'partnership',
        category: 'name',
        series: ['grant'],
        rows: 15,
      },
    },
    {
      section: 'projects',
      chart: {
        id: 'projectYears',
        kind: 'stackedColumns',
        table: 'projectYears',
        category: 'year',
        series: departments,
      },
    },
  ];
  return wanted.filter(({ chart }) => {
    const table = find(chart.table);
    return chart.series.some((id) => {
      const at = table?.columns.findIndex((c) => c.id === id) ?? -1;
      return table?.rows.some((row) => typeof row[at] === 'number' && row[at] > 0);
    });
  });
}
