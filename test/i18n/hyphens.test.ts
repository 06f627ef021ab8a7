/** Where a long Finnish word of the pane may break; the words themselves stay what they are. */
import { expect, test } from 'vitest';
import { withSoftHyphens } from '../../shared/i18n/hyphens.ts';
import { words } from '../../shared/i18n/words.ts';

const shown = (text: string) => text.replaceAll('\u00ad', '-');

test.each([
  ['Kumppanuusavustus 2023', 'Kump-pa-nuus-avus-tus 2023'],
  ['Kaikki täydennyspyynnöt ({count})', 'Kaikki täy-den-nys-pyyn-nöt ({count})'],
  ['Uudet toimintasisällöt', 'Uudet toi-min-ta-si-säl-löt'],
  ['Hyvinvointialueen avustus', 'Hyvin-voin-ti-alueen avustus'],
  ['puutteellinen', 'puut-teel-li-nen'],
  ['Jakamatta {unallocatedCents}', 'Jakamatta {unallocatedCents}'],
])('%s', (text, broken) => {
  expect(shown(withSoftHyphens(text, 'fi'))).toBe(broken);
  expect(withSoftHyphens(text, 'sv')).toBe(text);
});

test('nothing but soft hyphens is added to any sentence', () => {
  const all = (of: unknown): string[] =>
    typeof of === 'string' ? [of] : typeof of === 'object' && of ? Object.values(of).flatMap(all) : [];
  for (const text of all(words('fi')))
    expect(withSoftHyphens(text, 'fi').replaceAll('\u00ad', '')).toBe(text);
});
