/**
 * What our result columns would hold: points by area, total, euros, verdict and missing papers, in columns
 * after the official's own, or in those already ours. Pure: the preview shows it before anything is written.
 */
import type { Application, AssessedSheet } from '../../shared/assessment.ts';
import { fill } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { nameOf, type OwnNames } from '../../shared/i18n/names.ts';
import { words } from '../../shared/i18n/words.ts';
import { columnName } from '../../shared/workbook/address.ts';
import { cellAt, textOf } from '../../shared/workbook/cells.ts';
import type { Sheet } from '../../shared/workbook/grid.ts';
import { ownColumnMark } from '../../shared/workbook/own-columns.ts';

export type ResultBlock = {
  readonly address: string;
  /** null leaves a cell as it is. */
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly format?: { readonly address: string; readonly code: string };
};

export type ResultPlan = {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly blocks: readonly ResultBlock[];
  readonly mark: { readonly address: string; readonly condition: string } | null;
};

type ResultColumn = {
  readonly header: string;
  readonly value: (a: Application) => string | number | null;
  readonly euros?: true;
};

export function planResults(
  assessed: AssessedSheet,
  sheet: Sheet,
  language: Language,
  names: OwnNames,
): ResultPlan | undefined {
  const applications = assessed.records.filter(
    (r): r is Application => r.kind === 'partnership' || r.kind === 'projectStart',
  );
  const { headerRow } = assessed;
  if (applications.length === 0 || headerRow === null) return undefined;
  const columns = resultColumns(applications, language, names);
  const headers = columns.map((c) => c.header);
  const first = ownColumns(sheet, headerRow, headers) ?? firstFree(sheet, headerRow);
  const last = first + columns.length - 1;
  const lastRow = Math.max(...applications.map((a) => a.row));
  const byRow = new Map(applications.map((a) => [a.row, a]));
  const values: (string | number | null)[][] = [[...headers]];
  for (let row = headerRow + 1; row <= lastRow; row++) {
    const application = byRow.get(row);
    values.push(columns.map((c) => (application ? c.value(application) : null)));
  }
  const euros = columns.findIndex((c) => c.euros);
  const verdict = columnName(first + columns.length - 2);
  return {
    sheet: assessed.sheet,
    headers,
    blocks: [
      {
        address: `${columnName(first)}${headerRow}:${columnName(last)}${lastRow}`,
        values,
        ...(euros >= 0 && {
          format: {
            address: `${columnName(first + euros)}${headerRow + 1}:${columnName(first + euros)}${lastRow}`,
            code: '#,##0.00',
          },
        }),
      },
    ],
    mark: {
      address: `${columnName(first)}${headerRow + 1}:${columnName(last)}${lastRow}`,
      condition: `AND($${verdict}${headerRow + 1}<>"",$${verdict}${headerRow + 1}<>"${words(language).terms.verdicts.ready}")`,
    },
  };
}

function resultColumns(
  applications: readonly Application[],
  language: Language,
  names: OwnNames,
): readonly ResultColumn[] {
  const { results, terms } = words(language);
  const name = (key: string) => nameOf(key, language, names) ?? key;
  const criterion = (id: string) => names.get(id)?.[language] ?? name(id);
  const header = (text: string) => ownColumnMark + text;
  const criteria = [...new Set(applications.flatMap((a) => Object.keys(a.points)))];
  const total = (a: Application) => Object.values(a.points).reduce<number>((sum, p) => sum + (p ?? 0), 0);
  return [
    ...criteria.map((id) => ({
      header: header(fill(results.points, { criterion: criterion(id) }, language)),
      value: (a: Application) => a.points[id] ?? results.unknown,
    })),
    ...(criteria.length > 0 ? [{ header: header(results.total), value: total }] : []),
    {
      header: header(results.euros),
      value: (a) => (a.grantCents === null ? '' : a.grantCents / 100),
      euros: true,
    },
    { header: header(results.verdict), value: (a) => terms.verdicts[a.verdict] },
    {
      header: header(results.missing),
      value: (a) => [...a.attachments.missing, ...a.attachments.promised].map(name).join(', '),
    },
  ];
}

/** Our columns of an earlier write are known by their headers, in their order. */
export function ownColumns(sheet: Sheet, headerRow: number, headers: readonly string[]): number | undefined {
  const row = sheet.rows.find((r) => r.row === headerRow);
  const first = row?.cells.find((c) => textOf(c) === headers[0])?.column;
  if (first === undefined) return undefined;
  return headers.every((h, i) => textOf(cellAt(sheet, headerRow, first + i)) === h) ? first : undefined;
}

/** The first column that is empty in every row of the sheet, one past the last used one. */
function firstFree(sheet: Sheet, headerRow: number): number {
  let last = 0;
  for (const row of sheet.rows) last = Math.max(last, row.cells.at(-1)?.column ?? 0);
  for (const merge of sheet.merges) if (merge.bottom >= headerRow) last = Math.max(last, merge.right);
  return last + 1;
}
