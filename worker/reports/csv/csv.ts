/**
 * A table as the CSV that Finnish Excel opens with a double click: UTF-8 with its mark, semicolons, decimal
 * commas, CRLF. Text that would become a formula gets an apostrophe in front; numbers stay numbers.
 */
import type { Column, Table, Value } from '../../../shared/report/table.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { looksLikeFormula, plainText } from '../plain-text.ts';

const mark = '\ufeff';

export function csvOf(table: Table, wording: Wording): string {
  const head = table.columns.map((c) => field(wording.column(c)));
  const rows = table.rows.map((row) => table.columns.map((c, at) => cell(row[at] ?? null, c, wording)));
  return mark + [head, ...rows].map((fields) => `${fields.join(';')}\r\n`).join('');
}

function cell(value: Value, column: Column, wording: Wording): string {
  if (typeof value !== 'number') return field(wording.cell(value, column));
  return column.type === 'money' ? euros(value) : String(value).replace('.', ',');
}

/** `1234,50`, without the mark of thousands that a spreadsheet would not take for a number. */
function euros(cents: number): string {
  const size = Math.abs(cents);
  const text = `${Math.floor(size / 100)},${String(size % 100).padStart(2, '0')}`;
  return cents < 0 ? `-${text}` : text;
}

function field(text: string): string {
  const plain = plainText(text);
  const safe = looksLikeFormula(plain) ? `'${plain}` : plain;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
