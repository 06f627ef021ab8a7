/** An application taken back is known by what its row says of itself, not by what else was called off. */
import { expect, test } from 'vitest';
import { withdrawnIn } from '../../shared/workbook/withdrawn.ts';
import { sheetOf } from '../cases/grid.ts';

const says = (text: string) => {
  const [row] = sheetOf({ name: 'Hakemukset', rows: `4: Kotirannan Kuoro ry | 1000 | ${text}` }).rows;
  return row && withdrawnIn(row)?.cell;
};

test.each([
  'peruttu',
  'PERUTTU 3.3.2023',
  'Hakemus peruttu',
  'hakija perunut hakemuksen',
  'hakija on perunut 1.3.',
  'yhdistys vetänyt pois',
  'hakemus vedetty pois 3.3.',
  'perui hakemuksensa',
  'återtagen',
  'Ansökan har återtagits',
  'withdrawn',
  'application withdrawn on 3 March',
])('taken back: %s', (text) => {
  expect(says(text)).toBe('C4');
});

test.each([
  'peruttu kevätkonsertti siirtyy syksyyn',
  'hakemusta ei ole peruttu',
  'ei peruttu',
  'perunut messut',
  'perustettu 1987',
  'Peruna ja pelto ry',
])('not taken back: %s', (text) => {
  expect(says(text)).toBeUndefined();
});
