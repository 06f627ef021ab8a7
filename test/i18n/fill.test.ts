import { expect, test } from 'vitest';
import type { FindingFacts } from '../../shared/findings/finding.ts';
import { fill } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';

const cases: readonly [string, string, FindingFacts, Language, string][] = [
  ['a text', 'Saaja: {name}.', { name: 'Kemin Uimarit ry' }, 'fi', 'Saaja: Kemin Uimarit ry.'],
  ['money', 'Summa {paidCents}.', { paidCents: 117900 }, 'fi', 'Summa 1\u00a0179,00\u00a0€.'],
  ['money in English', 'Sum {paidCents}.', { paidCents: 117900 }, 'en', 'Sum €1,179.00.'],
  ['a day', 'Saapui {received}.', { received: '2023-03-02' }, 'sv', 'Saapui 2.3.2023.'],
  ['a number', '{days} päivää', { days: 4.5 }, 'fi', '4,5 päivää'],
  ['a list', 'Myös {others}.', { others: ['A!B7', 'A!B9'] }, 'fi', 'Myös A!B7, A!B9.'],
  ['an absent part', 'Myöhässä[: {due}].', {}, 'fi', 'Myöhässä.'],
  ['an empty list is absent', 'Kahdesti[: {others}].', { others: [] }, 'fi', 'Kahdesti.'],
  ['the first whole alternative', '[{a} ja {b}|vain {a}|ei mitään].', { a: 'x' }, 'fi', 'vain x.'],
  ['the last alternative', '[{a} ja {b}|vain {a}|ei mitään].', {}, 'fi', 'ei mitään.'],
  ['null is absent', '[{a}|ei].', { a: null }, 'fi', 'ei.'],
  ['zero is there', '[{a}|ei].', { a: 0 }, 'fi', '0.'],
  [
    'braces of a cell stay',
    'Lukee ”{text}”[ ({text})].',
    { text: '{a}|[b]' },
    'fi',
    'Lukee ”{a}|[b]” ({a}|[b]).',
  ],
  ['a dollar sign of a cell stays', '[”{text}”].', { text: '$& $1' }, 'fi', '”$& $1”.'],
];

test.each(cases)('%s', (_name, sentence, facts, language, expected) => {
  expect(fill(sentence, facts, language)).toBe(expected);
});
