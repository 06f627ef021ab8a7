/** The year's appropriation into the pots of the kinds of grant (T4), exact to the cent. */
import { thousandths } from '../applications/points.ts';
import { type Cents, cents } from '../money/cents.ts';
import { splitByWeight } from '../money/split.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Rulebook } from '../rulebook/schema.ts';

export type AppropriationPots = {
  readonly potsCents: Readonly<Partial<Record<GrantKind, Cents>>>;
  /** What the book gives to no kind: nothing where one pot takes the rest. */
  readonly unassignedCents: Cents;
};

export function splitAppropriation(
  book: Pick<Rulebook, 'pots'>,
  appropriationCents: Cents,
): AppropriationPots {
  const parts = book.pots.map(({ share }) => (share === 'rest' ? 0 : thousandths(share)));
  const rest = thousandths(100) - parts.reduce((sum, share) => sum + share, 0);
  const takesRest = book.pots.findIndex(({ share }) => share === 'rest');
  const weights =
    takesRest < 0 ? [...parts, rest] : parts.map((share, i) => (i === takesRest ? rest : share));
  const { shares } = splitByWeight(appropriationCents, weights, cents(1));
  const potsCents: Partial<Record<GrantKind, Cents>> = {};
  book.pots.forEach(({ kind }, i) => {
    potsCents[kind] = shares[i]!;
  });
  return { potsCents, unassignedCents: shares[book.pots.length] ?? cents(0) };
}
