/** For each applicant: how cells became points, points a share, and shares the grant, each with its clause. */
import type {
  CriterionTrace,
  FactTrace,
  GrantTrace,
  LimitTrace,
  ShareTrace,
} from '../../../shared/allocation/trace.ts';
import { fill, formatNumber } from '../../../shared/i18n/fill.ts';
import { heading, nameOf, ownNames } from '../../../shared/i18n/names.ts';
import { cents, formatCents } from '../../../shared/money/cents.ts';
import type { Award, YearReport } from '../../../shared/report/model.ts';
import type { Wording } from '../../../shared/report/wording.ts';
import { partnershipFields } from '../../../shared/workbook/words/partnership.ts';
import { each, html, type Markup, type Stream, stream } from './markup.ts';

export function explanations(awards: readonly Award[], report: YearReport, wording: Wording): Stream | null {
  const explained = awards.flatMap(({ application, explanation }) =>
    explanation === null ? [] : [{ name: application.name, explanation }],
  );
  if (explained.length === 0) return null;
  const facts = factsIn(report, wording);
  return stream`<h3>${wording.words.explanation.heading}</h3>
<div class="why">${each(explained, ({ name, explanation }) => explanationOf(name, explanation, facts, wording))}</div>`;
}

function explanationOf(name: string | null, trace: GrantTrace, factText: FactText, wording: Wording): Markup {
  const { language, words } = wording;
  const money = (amount: number) => formatCents(cents(amount), language);
  const say = (sentence: string, facts: Parameters<typeof fill>[1]) => fill(sentence, facts, language);
  const shares = trace.children.filter((c) => c.node === 'share');
  const limits = trace.children.filter((c) => c.node === 'limit');
  const { sharedCents, grantCents } = trace;
  return html`<details><summary><span>${name}</span> <b>${money(grantCents)}</b></summary>
<ul>${shares.map(
    (share) =>
      html`<li>${say(shareSentence(share, wording), shareFacts(share, trace, wording))}<ul>${share.children.flatMap((c) => factsOf(c, factText)).map((line) => html`<li>${line}</li>`)}</ul></li>`,
  )}</ul>
<p>${say(words.explanation.sum, { sharedCents })} ${limits.map((limit) => `${limitText(limit, wording)} `)}<b>${say(words.explanation.grant, { grantCents })}</b></p></details>
`;
}

/** A fixed value of a point needs no sum of all points. */
const shareSentence = ({ exactCents, pointValue }: ShareTrace, { words }: Wording) =>
  exactCents !== null && pointValue !== null ? words.explanation.share : words.explanation.fixed;

function shareFacts(share: ShareTrace, trace: GrantTrace, { language }: Wording) {
  const [only] = share.children;
  const label = share.children.length === 1 && only ? only.label : trace.label;
  const citations = [only?.citation, share.citation, share.rounding.citation];
  return {
    label: label[language],
    points: share.points,
    allPoints: share.allPoints,
    potCents: share.sharedCents,
    roundedCents: share.roundedCents,
    citation: [...new Set(citations.filter((c) => c !== undefined))].join(', '),
  };
}

type FactText = (trace: FactTrace) => string | null;

function factsOf(criterion: CriterionTrace, factText: FactText): readonly string[] {
  const facts = criterion.children.flatMap((step) => step.children);
  return facts.flatMap((fact) => factText(fact) ?? []);
}

/** A fact as a line; null for one that no cell gave. */
function factsIn({ rulebook }: YearReport, { language, words }: Wording): FactText {
  const own = rulebook ? ownNames([rulebook]) : undefined;
  const types = [
    ...partnershipFields.map((f) => ({ id: f.field as string, type: f.type as string })),
    ...(rulebook?.facts ?? []),
  ];
  const ofMoney = new Set(types.flatMap(({ id, type }) => (type === 'money' ? [id] : [])));
  return ({ fact, cell, value }) => {
    if (cell === undefined) return null;
    const named = { fact: heading(nameOf(fact, language, own) ?? fact), cell };
    if (value === null) return fill(words.explanation.unknown, named, language);
    const text =
      typeof value === 'boolean'
        ? words.values[value ? 'yes' : 'no']
        : ofMoney.has(fact)
          ? formatCents(cents(value), language)
          : formatNumber(value, language);
    return fill(words.explanation.fact, { ...named, value: text }, language);
  };
}

function limitText(
  { limit, beforeCents, afterCents, citation }: LimitTrace,
  { language, words }: Wording,
): string {
  return fill(
    words.explanation.limit,
    { limit: heading(words.values[limit]), beforeCents, afterCents, citation },
    language,
  );
}
