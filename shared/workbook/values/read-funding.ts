/**
 * One cell that tells in a sentence who pays for a project (P5): what comes from outside (EU, state, region),
 * what the municipalities pay, and the outside share in percent. Only numbers with a euro word are sums, so
 * `Toimintalinja 9` and `12.4.` are not; the nearest word before a sum says whose it is, and a budget or
 * total is nobody's. A text without figures says nothing, which is known too.
 */
import { cents } from '../../money/cents.ts';
import type { FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText } from './plain-text.ts';

type Funding = FieldValues['funding'];
type Payer = 'external' | 'municipal' | 'nobody';

export function readFunding(content: CellContent | undefined): Reading<Funding> {
  if (content === undefined) return unknown.missing;
  if (content.type === 'error') return unknown.error;
  if (content.type !== 'text') return unknown.unreadable;
  const text = plainText(content.value).toLowerCase();
  return isBlank(text) ? unknown.missing : fromText(text);
}

/** How the words begin that say whose money it is; totals and parts of sums already told are nobody's. */
const payers: Readonly<Record<Payer, string>> = {
  external:
    '(?:esr|eakr|akke|jtf|eu|ely|okm|oph|stm|tem|avi|esf|eruf)(?!\\p{L})|euroo|europ|valtio|stat(?:en|ens|lig|sbidrag|sunderst|e)|rahasto|liit(?:on|to)|opetushallitu|ministeri|maakun|avustu|tuki|tuen|tukea|leader|fond|förbund|ministry|fund|grant|extern',
  municipal: 'kunta|kuntie|kunna|kaupun|omarahoit|kommun|stad|egenfinans|municip|city|own',
  nobody:
    'kokonais|budje|budget|yhteen|kustann|total|kostnad|cost|sammanlag|josta|joista|varav|yksity|privat|muu(?:n|t|ta|lta|alta)?(?!\\p{L})',
};
const payerWord = new RegExp(
  `(?<!\\p{L})(?:(?<external>${payers.external})|(?<municipal>${payers.municipal})|(?<nobody>${payers.nobody}))\\p{L}*`,
  'gu',
);
const outsideShare = /^ ?(?:%|prosent)\S* osuudella/;
const recipient = /(?<!\p{L})tuensaaja\p{L}*/gu;

function fromText(text: string): Reading<Funding> {
  const plain = text.replace(recipient, (word) => ' '.repeat(word.length));
  const amounts = amountsIn(plain).filter((amount) => amount.isEuros || amount.isPercent);
  const sums: Record<Payer, number[]> = { external: [], municipal: [], nobody: [] };
  const percents = new Set<number>();
  for (const [index, amount] of amounts.entries()) {
    const payer = payerOf(plain, amounts, index);
    if (amount.isPercent) {
      if (payer === 'external' && amount.kind === 'number' && amount.value <= 100) percents.add(amount.value);
    } else if (payer) {
      if (amount.linked || amount.cents === undefined) return unknown.ambiguous;
      sums[payer].push(amount.negative ? Number.NaN : amount.cents);
    }
  }
  if ([...sums.external, ...sums.municipal].some(Number.isNaN)) return unknown.negative;
  const [percent] = percents;
  return knownAs({
    ...(sums.external.length > 0 && { externalCents: total(sums.external) }),
    ...(sums.municipal.length > 0 && { municipalCents: total(sums.municipal) }),
    ...(percents.size === 1 && { externalPercent: percent! }),
  });
}

function total(sums: readonly number[]): number {
  return cents(sums.reduce((sum, part) => sum + part, 0));
}

/** By the last word before the figure, or where the first sum stands before its words, by the first one after. */
function payerOf(text: string, amounts: readonly Amount[], index: number): Payer | undefined {
  const amount = amounts[index]!;
  const before = text.slice(amounts[index - 1]?.unitEnd ?? 0, amount.start);
  const after = text.slice(amount.unitEnd, amounts[index + 1]?.start ?? text.length).split(/[,;.]/, 1)[0]!;
  const following = payersIn(after)[0];
  // A percentage belongs to its own sentence; `80 % osuudella` with nobody named is what comes from outside.
  if (amount.isPercent)
    return (
      payersIn(before.slice(before.lastIndexOf('. ') + 1)).at(-1) ??
      following ??
      (outsideShare.test(after) ? 'external' : undefined)
    );
  const firstSum = amounts.find((other) => !other.isPercent)!;
  const sumsFirst = payersIn(text.slice(0, firstSum.start)).length === 0;
  const preceding = payersIn(before).at(-1);
  return sumsFirst ? (following ?? preceding) : (preceding ?? following);
}

function payersIn(text: string): Payer[] {
  return [...text.matchAll(payerWord)].map(({ groups }) => {
    return groups!.external ? 'external' : groups!.municipal ? 'municipal' : 'nobody';
  });
}
