import { expect, test } from 'vitest';
import type { FieldValues } from '../../shared/workbook/fact.ts';
import { readFunding } from '../../shared/workbook/values/read-funding.ts';
import { cell, errorCell } from './cell.ts';

// The first ones are the published list's own sentences (P5).
test.each<[string, FieldValues['funding']]>([
  [
    'Toimintalinja 9. REACT- EU:n ESR- toimenpiteet, erityistavoite 12.4. ESR:n ja valtion rahoitus 151 661 euroa, kuntien rahoitus 16 851 euroa.',
    { externalCents: 15166100, municipalCents: 1685100 },
  ],
  [
    'Euroopan sosiaalirahaston ESR:n ja valtion rahoitus 885 791 euroa, kuntien rahoitus : tuensaajan omarahoitus 221 447 euroa',
    { externalCents: 88579100, municipalCents: 22144700 },
  ],
  [
    'Pohjois-Pohjanmaan ELY on myöntänyt Euroopan aluekehitysrahaston (EAKR) ja valtion rahoitusta 226 032 euroa. Tuen osuus hankkeen hyväksyttävistä tukikelpoisista nettokustannuksista on enintään 80 prosenttia.',
    { externalCents: 22603200, externalPercent: 80 },
  ],
  [
    'EAKR ja valtion rahoitus 226 032 euroa. Tuen osuus on enintään 80 prosenttia.',
    { externalCents: 22603200, externalPercent: 80 },
  ],
  ['Hanke rahoitetaan 80 % osuudella Lapin liiton AKKE-rahoituksella.', { externalPercent: 80 }],
  ['Hanke rahoitetaan 80 % osuudella.', { externalPercent: 80 }],
  ['Rahoitetaan 80 %:n osuudella, hankkeen budjetti 1 000 euroa', { externalPercent: 80 }],
  ['Kaupunki rahoittaa 20 % osuudella', {}],
  [
    'Hanketta rahoitetaan 90 % osuudella Lapin liiton AKKE-rahoituksella, hankkeen kokonaisbudjetti on 145 616 euroa.',
    { externalPercent: 90 },
  ],
  [
    'Hanketta rahoitetaan 80 prosentin osuudella Lapin liiton AKKE-rahoituksella, hankkeen kokonaisbudjetti on 48 149 euroa.',
    { externalPercent: 80 },
  ],
  ['Euroopan sosiaalirahaston Toimintalinja 5, erityistavoite 10.1', {}],
  ['Valtion erityisavustus', {}],
  ['Opetushallituksen ja Kemin kaupungin rahoittama', {}],
  ['Kestävää kasvua ja työtä 2014–2020', {}],
  ['151 661 euroa ESR, 16 851 euroa kunta', { externalCents: 15166100, municipalCents: 1685100 }],
  ['ESR 100 000 €, valtio 50 000 €, kaupunki 20 000 €', { externalCents: 15000000, municipalCents: 2000000 }],
  ['EU-rahoitus 100 000 €, josta 60 000 € vuonna 2022', { externalCents: 10000000 }],
  ['Valtionavustus 80 000 €, kaupungin osuus 20 %', { externalCents: 8000000 }],
  [
    'Statens finansiering 80 000 euro, kommunens andel 20 000 euro',
    { externalCents: 8000000, municipalCents: 2000000 },
  ],
  ['EU funding EUR 80 000, city EUR 20 000', { externalCents: 8000000, municipalCents: 2000000 }],
])('%j', (text, funding) => {
  expect(readFunding(cell(text))).toEqual({ state: 'known', value: funding });
});

test.each<[string, string | number | undefined]>([
  ['missing', undefined],
  ['missing', ' '],
  ['ambiguous', 'ESR 100 000–120 000 €'],
  ['negative', 'ESR -100 €'],
  ['unreadable', 80],
])('%s: %j', (why, value) => {
  expect(readFunding(cell(value))).toEqual({ state: 'unknown', why });
});

test('an error is an error', () => {
  expect(readFunding(errorCell('#N/A'))).toEqual({ state: 'unknown', why: 'error' });
});
