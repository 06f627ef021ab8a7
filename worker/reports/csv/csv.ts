/**
 * A table as the CSV that Finnish Excel opens with a double click: UTF-8 with its mark, semicolons, decimal
 * commas, CRLF. Text that would become a formula gets an apostrophe in front; numbers stay numbers.
 */
import { plainEuros } from '../../../shared/money/cents.ts';
import type { CellTexts } from '../../../shared/report/cell-texts.ts';
import type { Table } from '../../../shared/report/table.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { looksLikeFormula, safeText } from '../safe-text.ts';

const mark = '\ufeff';

export function* csvOf({ columns, rows }: Table, texts: CellTexts, wording: Wording): Generator<string> {
  yield `${mark}${columns.map((c) => field(wording.column(c))).join(';')}\r\n`;
  for (const [index, row] of rows.entries()) {
    const fields = columns.map(({ type }, at) => {
      const value = row[at];
      if (typeof value !== 'number') return field(texts[index]?.[at] ?? '');
      return type === 'money' ? plainEuros(value, ',') : String(value).replace('.', ',');
    });
    yield `${fields.join(';')}\r\n`;
  }
}

function field(text: string): string {
  const plain = safeText(text);
  const safe = looksLikeFormula(plain) ? `'${plain}` : plain;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
