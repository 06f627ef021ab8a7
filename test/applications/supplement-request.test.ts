/** What an applicant is asked for, and the letter that asks: one application of each sort, in each language. */
import { expect, test } from 'vitest';
import { supplementItems, supplementRequest } from '../../shared/applications/supplement-request.ts';
import type { Application, Papers, Verdict } from '../../shared/assessment.ts';
import { dayFromIso } from '../../shared/calendar/day.ts';
import type { FindingCode } from '../../shared/findings/codes.ts';
import { type FindingFacts, finding } from '../../shared/findings/finding.ts';
import { languages } from '../../shared/i18n/language.ts';

const deadline = dayFromIso('2023-04-14')!;
const noPapers: Papers = { missing: [], promised: [], elsewhere: [], notKnown: [] };

function application(
  verdict: Verdict,
  papers: Partial<Papers> = {},
  found: readonly (readonly [FindingCode, string, FindingFacts?])[] = [],
): Application {
  return {
    kind: 'partnership',
    row: 6,
    hidden: false,
    source: { file: 'hakemukset.xlsx', sheet: 'Hakemukset', cell: 'B6' },
    name: 'Rannan Kuoro ry',
    registerNumber: '57582',
    counted: true,
    verdict,
    points: {},
    attachments: { ...noPapers, ...papers },
    appliedCents: null,
    proposedCents: null,
    grantCents: null,
    grantByCriterionCents: null,
    facts: {},
    findings: found.map(([code, field, facts]) => finding(code, { field }, facts)),
  };
}

test.each([
  ['nothing of a ready one', application('ready', { elsewhere: ['budget'] }), null],
  ['nothing of one that cannot be granted', application('ineligible', { missing: ['budget'] }), null],
  [
    'papers that are missing and promised',
    application('incomplete', { missing: ['budget'], promised: ['plan'] }),
    { missing: ['budget'], promised: ['plan'], unclear: [] },
  ],
  [
    'a blank fact with what is missing, once',
    application('unclear', { missing: ['budget'] }, [
      ['input.missing', 'groups'],
      ['input.missing', 'groups'],
    ]),
    { missing: ['budget', 'groups'], promised: [], unclear: [] },
  ],
  [
    'an answer that can be read in two ways, in its own words',
    application('unclear', {}, [['input.ambiguous', 'groups', { text: '4–5' }]]),
    { missing: [], promised: [], unclear: [{ key: 'groups', text: '4–5' }] },
  ],
  [
    'a long story without repeating it, and papers nobody can tell',
    application('unclear', { notKnown: ['impact'] }, [
      [
        'input.unreadable',
        'events',
        { text: 'tapahtumia on vaihtelevasti, vuodesta riippuen yhdestä kymmeneen' },
      ],
    ]),
    {
      missing: [],
      promised: [],
      unclear: [
        { key: 'events', text: null },
        { key: 'impact', text: null },
      ],
    },
  ],
  ['not what is the workbook’s own fault', application('unclear', {}, [['input.error', 'groups']]), null],
])('asks for %s', (_, given, items) => {
  expect(supplementItems(given)).toEqual(items);
});

const open = application('unclear', { missing: ['budget', 'plan'], promised: ['annualReport'] }, [
  ['input.ambiguous', 'groups', { text: '4–5' }],
]);

const letter = (language: (typeof languages)[number]) =>
  supplementRequest(open, supplementItems(open)!, { deadline, year: 2023, language });

test('the letter in Finnish', () => {
  expect(letter('fi')).toBe(`Täydennyspyyntö

Vastaanottaja: Rannan Kuoro ry (rekisterinumero 57582)

Olette hakeneet kumppanuusavustusta vuodelle 2023. Hakemuksenne on vielä puutteellinen.

Pyydämme toimittamaan viimeistään 14.4.2023 seuraavat asiakirjat ja tiedot, jotka puuttuvat:
– talousarvio
– toimintasuunnitelma

Pyydämme toimittamaan viimeistään 14.4.2023 nämä, jotka olette ilmoittaneet toimittavanne myöhemmin:
– toimintakertomus

Pyydämme ilmoittamaan viimeistään 14.4.2023 nämä tiedot täsmällisesti:
– ryhmät viikossa (hakemuksessa: ”4–5”)

Käsittelemme hakemuksen täydennyksen jälkeen. Jos täydennys ei tule määräajassa, ratkaisemme asian niiden tietojen perusteella, jotka meillä on.

Ystävällisin terveisin`);
});

test.each(languages)(
  'the letter in %s leaves no slot open and names the day, the applicant, each item',
  (language) => {
    const text = letter(language);
    expect(text).not.toMatch(/[{}[\]]|undefined|null/);
    for (const part of ['Rannan Kuoro ry', '57582', '2023', '4–5']) expect(text).toContain(part);
    expect(text.match(/^– /gm)).toHaveLength(4);
  },
);

test('a nameless application of no known year is still a whole letter', () => {
  const nameless = { ...open, name: null, registerNumber: null };
  const text = supplementRequest(nameless, supplementItems(nameless)!, {
    deadline,
    year: null,
    language: 'fi',
  });
  expect(text).toContain('Vastaanottaja: –\n');
  expect(text).toContain('Olette hakeneet kumppanuusavustusta. ');
});
