/** A long list by parts: the page stays light, and every part is one press away. */
import { useState } from 'react';

const rowsAtOnce = 100;

export type Pages<Row> = { readonly shown: readonly Row[]; readonly left: number; readonly more: () => void };

/** `of` names the list: another one starts from its beginning. */
export function usePages<Row>(rows: readonly Row[], of: string): Pages<Row> {
  const [page, setPage] = useState({ of, size: rowsAtOnce });
  const size = page.of === of ? page.size : rowsAtOnce;
  return {
    shown: rows.slice(0, size),
    left: Math.max(0, rows.length - size),
    more: () => setPage({ of, size: size + rowsAtOnce }),
  };
}
