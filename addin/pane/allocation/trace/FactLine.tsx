/** What a cell says, with the way to it: «groups a week: 3 K14». */
import type { FactTrace } from '../../../../shared/allocation/trace.ts';
import { formatNumber } from '../../../../shared/i18n/fill.ts';
import { heading } from '../../../../shared/i18n/names.ts';
import { ownFields } from '../../../../shared/rulebook/own-fields.ts';
import { kinds } from '../../../../shared/workbook/words/kinds.ts';
import { books } from '../../../session/judge.ts';
import { CellLink } from '../../CellLink.tsx';
import { useLanguage } from '../../context.tsx';
import { euros } from '../../figures/euros.ts';

const sums = new Set(
  [...kinds.flatMap((k) => k.fields), ...ownFields(books).fields.map((f) => f.field)]
    .filter((f) => f.type === 'money')
    .map((f) => f.field),
);

/** A fact's number as people write it: sums of money are counted in cents. */
export function useFigure(): (fact: string, value: number) => string {
  const { language } = useLanguage();
  return (fact, value) => (sums.has(fact) ? euros(value, language) : formatNumber(value, language));
}

export function FactLine({ trace, sheet }: { readonly trace: FactTrace; readonly sheet: string }) {
  const { words, fill, name } = useLanguage();
  const said = words.figures.trace;
  const { fact, cell, factor } = trace;
  const label = heading(name(fact));
  return (
    <>
      {fill(said.fact, {
        fact: factor === undefined ? label : fill(said.times, { fact: label, factor }),
        value: useValue(trace),
      })}{' '}
      {cell && <CellLink sheet={sheet} cell={cell} />}
    </>
  );
}

function useValue({ fact, value, why, approximate }: FactTrace): string {
  const { words, fill } = useLanguage();
  const figure = useFigure();
  const said = words.figures.trace;
  if (typeof value === 'boolean') return value ? said.yes : said.no;
  if (value === null) return said.unknown[why ?? 'unreadable'];
  const written = figure(fact, value);
  return approximate ? fill(said.approximate, { value: written }) : written;
}
