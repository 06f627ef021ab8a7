/** The charts: each a view of a table that the reader can look up beside it. */

import type { Chart, Table } from './table.ts';

/** A chart without any sum would say nothing: it is left out. */
export function chartsOf(tables: readonly Table[]): readonly Chart[] {
  const find = (id: Table['id']) => tables.find((t) => t.id === id);
  const departments =
    find('projectYears')?.columns.flatMap((c) => (c.id.startsWith('department.') ? [c.id] : [])) ?? [];
  const wanted: readonly Chart[] = [
    {
      id: 'use',
      kind: 'columns',
      table: 'use',
      category: 'kind',
      series: ['pot', 'awarded', 'decided', 'paid'],
    },
    { id: 'areas', kind: 'bars', table: 'areas', category: 'criterion', series: ['shared'] },
    { id: 'awards', kind: 'bars', table: 'partnership', category: 'name', series: ['grant'], rows: 15 },
    {
      id: 'projectYears',
      kind: 'stackedColumns',
      table: 'projectYears',
      category: 'year',
      series: departments,
    },
  ];
  return wanted.filter((chart) => {
    const table = find(chart.table);
    return chart.series.some((id) => {
      const at = table?.columns.findIndex((c) => c.id === id) ?? -1;
      return table?.rows.some((row) => typeof row[at] === 'number' && row[at] > 0);
    });
  });
}
