/** Changes of a sheet's layout that leave its list as it is. */
import {
  addRow,
  type Change,
  eachText,
  moveColumns,
  moveRows,
  number,
  text,
  withoutHeadings,
} from './list.ts';

/** A sheet with an Excel table around its list has its rows without gaps. */
const loose =
  (change: Change): Change =>
  (sheet, list) =>
    change({ ...sheet, tables: [] }, list);
const below = (row: number, header: number, by: number) => (row > header ? row + by : row);

const headers =
  (change: (header: string, column: number) => string): Change =>
  (sheet, { headerRow }) => ({
    ...sheet,
    rows: sheet.rows.map((r) =>
      r.row !== headerRow
        ? r
        : {
            ...r,
            cells: r.cells.map((c) =>
              c.content.type === 'text' ? { ...c, content: text(change(c.content.value, c.column)) } : c,
            ),
          },
    ),
  });

export const layoutChanges: Readonly<Record<string, Change>> = {
  'columns the other way round': (sheet, list) =>
    moveColumns(withoutHeadings(sheet, list), (c) =>
      c >= list.first && c <= list.last ? list.first + list.last - c : c,
    ),
  'the first columns last': (sheet, list) =>
    moveColumns(withoutHeadings(sheet, list), (c) =>
      c < list.first || c > list.last ? c : c >= list.first + 3 ? c - 3 : c + list.last - list.first - 2,
    ),
  'an empty column before each': (sheet, list) => moveColumns(withoutHeadings(sheet, list), (c) => c * 2),
  'further down and to the right': (sheet) =>
    moveColumns(
      moveRows(sheet, (r) => r + 7),
      (c) => c + 4,
    ),
  'titles above': (sheet) =>
    addRow(
      addRow(
        addRow(
          moveRows(sheet, (r) => r + 5),
          1,
          [[1, text('KEMIN KAUPUNKI')]],
        ),
        2,
        [
          [1, text('Laatinut: kulttuuripalvelut')],
          [3, text('Päivitetty 3.1.2024')],
        ],
      ),
      3,
      [
        [1, text('Diaarinumero:')],
        [2, text('KEM/123/02.05')],
      ],
    ),
  'a date, a signature and signs explained below': (sheet, { first, lastRow }) => {
    const dated = addRow(sheet, lastRow + 2, [
      [first, text('Kemissä 1.3.2024')],
      [first + 2, text('hyvinvointisihteeri')],
    ]);
    const titled = addRow(dated, lastRow + 4, [[first, text('Selitteet')]]);
    return addRow(titled, lastRow + 5, [
      [first, text('x')],
      [first + 1, text('liite saapunut')],
    ]);
  },
  'empty rows between': loose((sheet, { headerRow }) =>
    moveRows(sheet, (r) => (r <= headerRow ? r : headerRow + (r - headerRow) * 2)),
  ),
  'numbers of the columns below the header': loose((sheet, { headerRow, first, last }) =>
    addRow(
      moveRows(sheet, (r) => below(r, headerRow, 1)),
      headerRow + 1,
      Array.from({ length: last - first + 1 }, (_, i) => [first + i, number(i + 1)] as const),
    ),
  ),
  'letters of the columns below the header': loose((sheet, { headerRow, first, last }) =>
    addRow(
      moveRows(sheet, (r) => below(r, headerRow, 1)),
      headerRow + 1,
      Array.from(
        { length: last - first + 1 },
        (_, i) => [first + i, text(String.fromCharCode(97 + i))] as const,
      ),
    ),
  ),
  'headers merged over two rows': (sheet, list) => {
    const { headerRow, first, last } = list;
    const moved = moveRows(withoutHeadings(sheet, list), (r) => below(r, headerRow, 1));
    const merges = Array.from({ length: last - first + 1 }, (_, i) => first + i).map((column) => ({
      top: headerRow,
      bottom: headerRow + 1,
      left: column,
      right: column,
    }));
    return { ...moved, merges: [...moved.merges, ...merges] };
  },
  'one heading over half of the columns, another over the rest': (sheet, list) => {
    const { headerRow, first, last } = list;
    const half = Math.floor((first + last) / 2);
    const above = addRow(withoutHeadings(sheet, list), headerRow - 1, [
      [first, text('Perustiedot')],
      [half, text('Muut tiedot')],
    ]);
    // On a sheet that begins with its header there is a row to be made first.
    const placed = headerRow === 1 ? moveRows(above, (r) => r + 1) : above;
    const top = headerRow === 1 ? 1 : headerRow - 1;
    return {
      ...placed,
      merges: [
        ...placed.merges,
        { top, bottom: top, left: first, right: half - 1 },
        { top, bottom: top, left: half, right: last },
      ],
    };
  },
  'the header again in the middle': loose((sheet, { headerRow, records }) => {
    const at = [...records.keys()][Math.floor(records.size / 2)] as number;
    const header = sheet.rows.find((r) => r.row === headerRow)?.cells ?? [];
    return addRow(
      moveRows(sheet, (r) => (r >= at ? r + 1 : r)),
      at,
      header.map((c) => [c.column, c.content]),
    );
  }),
  'rows from the last to the first': (sheet, { kind, records }) => {
    // The third booking of a month is the one too many, and projects stand under their departments.
    if (kind === 'roomBooking' || kind === 'project') return sheet;
    const rows = [...records.keys()];
    const turned = new Map(rows.map((row, i) => [row, rows[rows.length - 1 - i] as number]));
    const { merges, tables } = sheet;
    return { ...moveRows(sheet, (r) => turned.get(r) ?? r), merges, tables };
  },
  'the list on two sheets': (sheet, { kind, headerRow, records }) => {
    if (kind === 'roomBooking' || kind === 'project' || records.size < 2) return sheet;
    const at = [...records.keys()][Math.floor(records.size / 2)] as number;
    const part = (name: string, keeps: (row: number) => boolean) => ({
      ...sheet,
      name: `${sheet.name} ${name}`,
      rows: sheet.rows.filter((r) => r.row <= headerRow || keeps(r.row)),
      tables: [],
    });
    return [part('A–K', (row) => row < at), part('L–Ö', (row) => row >= at)];
  },
  'on a hidden sheet': (sheet) => ({ ...sheet, visibility: 'hidden' }),
  'all as formulas with their results': (sheet, { records }) => ({
    ...sheet,
    rows: sheet.rows.map((r) =>
      records.has(r.row) ? { ...r, cells: r.cells.map((c) => ({ ...c, formula: `Tiedot!B${r.row}` })) } : r,
    ),
  }),
  'texts with blanks around, unbroken ones within': (sheet) =>
    eachText(sheet, (value) => `  ${value.replaceAll(' ', '\u00a0')}\u00a0`),
  'letters in two pieces, as a Mac writes them': (sheet) =>
    eachText(sheet, (value) => value.normalize('NFD')),
  'headers in capitals': headers((h) => h.toUpperCase()),
  'headers numbered and marked': headers((h, column) => `${column}. ${h} *)`),
  'headers with a colon': headers((h) => `${h}:`),
  'headers one word on a line': headers((h) => h.replaceAll(' ', '\r\n')),
  'headers with invisible signs': headers((h) => h.replace(/(\p{L}{5})(\p{Ll}{4})/gu, '$1\u00ad$2\u200b')),
  'headers with words broken over lines': headers((h) => h.replace(/(\p{L}{6})(\p{Ll}{5})/gu, '$1-\n$2')),
  'headers without umlauts': headers((h) => h.replace(/[äå]/g, 'a').replace(/ö/g, 'o')),
  'euros in words': headers((h) => h.replace(/\(?(€|euroa)\)?/g, 'euroina')),
  'euros left out': headers((h) => h.replace(/,? ?\(?(€|euroa)\)?/g, '')),
};

const totals =
  'Yhteensä | YHT. | Yhteensä: | Kaikki yhteensä | Summat | Σ | Totalt | Yhteensä 24 kpl | Avustukset yhteensä (€) | Keskiarvo | Mediaani | Jää jaettavaksi | Erotus'.split(
    ' | ',
  );

export const totalChanges: Readonly<Record<string, Change>> = Object.fromEntries(
  totals.map((word) => [
    `a total called ${word}`,
    (sheet, { kind, name, sums, lastRow }) =>
      sums.length === 0 || kind === 'appropriation' || kind === 'transfer'
        ? sheet
        : addRow({ ...sheet, tables: [] }, lastRow + 1, [
            [name, text(word)],
            ...sums.map((column) => [column, number(123_456)] as const),
          ]),
  ]),
);

const others =
  'Seuratuki | Perustamisvuosi | Jäsenmäärä | Sähköposti | Pisteet yht. | Tase € | Talousarvio € | Muut liitteet | Säännöt (liite) | Avustus 2021 | Haettu 2019 | Myönnetty 2020 € | Omarahoitus % | Selvityksen tarkastaja | Budjetti 2023 jäljellä | Palautettu pvm | Lähettäjä | Tila | Palkkakustannukset €'.split(
    ' | ',
  );

export const columnChanges: Readonly<Record<string, Change>> = Object.fromEntries(
  others.map((header) => [
    `a column ${header} before the others`,
    (sheet, list) => {
      // Of a booking the place, and of a sponsored club the year it played, are called the same.
      if (list.kind === 'roomBooking' && header === 'Tila') return sheet;
      const moved = moveColumns(withoutHeadings(sheet, list), (c) => c + 1);
      return {
        ...moved,
        rows: moved.rows.map((r) =>
          r.row === list.headerRow || list.records.has(r.row)
            ? {
                ...r,
                cells: [{ column: 1, content: text(r.row === list.headerRow ? header : 'muu') }, ...r.cells],
              }
            : r,
        ),
      };
    },
  ]),
);
