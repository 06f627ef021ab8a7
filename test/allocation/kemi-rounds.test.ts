import { expect, test } from 'vitest';
import { allocate } from '../../shared/allocation/allocate.ts';
import { splitAppropriation } from '../../shared/allocation/pots.ts';
import type { Applicant } from '../../shared/allocation/result.ts';
import { cents } from '../../shared/money/cents.ts';
import type { ScoredScheme } from '../../shared/rulebook/schema/allocation.ts';
import { publishedBook } from '../published-book.ts';
import round2022 from './round-2022.json' with { type: 'json' };
import round2023 from './round-2023.json' with { type: 'json' };

const rounds = [round2022, round2023].map((round) => ({ ...round, name: `${round.town} ${round.year}` }));

test.each(rounds)('$name: every share and grant of the real round, to the cent', (round) => {
  const book = publishedBook(round.town, round.year);
  const scheme = book.schemes.partnership as ScoredScheme;
  const { potsCents } = splitAppropriation(book, cents(round.appropriationCents));
  expect(potsCents.partnership).toBe(round.potCents);

  const criteria = Object.keys(round.criterionPotsCents);
  const keyed = (figures: readonly unknown[]) =>
    Object.fromEntries(criteria.map((id, i) => [id, figures[i]]));
  const rows = round.rows as unknown as readonly [string, number | null, number[], number[], number][];
  const applicants = rows.map(
    ([order, applied, points]): Applicant => ({
      key: order,
      order,
      points: keyed(points) as Applicant['points'],
      ...(applied === null ? {} : { appliedCents: applied }),
    }),
  );
  const result = allocate({ potCents: potsCents.partnership!, scheme, applicants });

  expect(result.criterionPotsCents).toEqual(round.criterionPotsCents);
  expect(result.unallocatedCents).toBe(round.unallocatedCents);
  const grants = new Map(result.grants.map((grant) => [grant.key, grant]));
  for (const [order, , , shares, grantCents] of rows) {
    expect({
      order,
      shares: grants.get(order)?.byCriterionCents,
      grantCents: grants.get(order)?.grantCents,
    }).toEqual({
      order,
      shares: keyed(shares),
      grantCents,
    });
  }
});
