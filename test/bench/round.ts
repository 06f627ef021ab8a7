/** A round as an official keeps it: numbers and texts mixed, some papers missing. The same for every benchmark. */
import type { CellContent, Grid, Row } from '../../shared/workbook/grid.ts';

export type Line = readonly (string | number)[];

const headers =
  'Hakija|Rek.nro|Kotipaikka|Saapunut|Haettu €|Rekisteröity|Rasisminvastainen sitoumus|Hyvinvointialueen avustus|Ryhmät /vko|Toiminta-kk|Tapahtumat|Uudet sisällöt|Rahamäärä €|Toimintasuunnitelma|Talousarvio|Tilinpäätös|Toimintakertomus|Vaikuttavuusarvio'.split(
    '|',
  );

/** Title, an empty row, headers, and `count` applications numbered from `first`. */
export function roundLines(year: number, count: number, first = 0): readonly Line[] {
  const lines: Line[] = [[`Kumppanuusavustukset ${year}`], [], headers];
  for (let n = first; n < first + count; n++) {
    const papers = [0, 1, 2, 3, 4].map(
      (p) => ['x', 'ok', 'kyllä', 'x', 'tulossa', 'x', 'liite.pdf'][(n + p) % 7] as string,
    );
    const sum = n % 3 === 0 ? `${1 + (n % 40)} 500 €` : 300 + ((n * 37) % 40_000);
    const facts = [n % 9, 6 + (n % 7), n % 5, n % 4, sum];
    const applied = 500 + (n % 50) * 100;
    const received = `1${n % 10}.2.${year}`;
    lines.push([
      `Yhdistys ${n} ry`,
      10_000 + n,
      'Kemi',
      received,
      applied,
      'k',
      'k',
      'e',
      ...facts,
      ...papers,
    ]);
  }
  return lines;
}

export function gridOf(lines: readonly Line[]): Grid {
  const rows = lines.flatMap((line, i): Row[] => {
    const cells = line.map((value, column) => ({ column: column + 1, content: contentOf(value) }));
    return cells.length === 0 ? [] : [{ row: i + 1, hidden: false, cells }];
  });
  const bare = { merges: [], tables: [], hiddenColumns: [], filtered: false, protected: false };
  return {
    sheets: [{ name: 'Hakemukset', visibility: 'visible', rows, ...bare }],
    date1904: false,
    names: [],
  };
}

function contentOf(value: string | number): CellContent {
  return typeof value === 'number' ? { type: 'number', value } : { type: 'text', value };
}
