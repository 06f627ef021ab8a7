/**
 * `verify`: adds the whole ledger up again and says each thing that does not hold: a figure of a year that
 * the entries do not come to, a year that does not close, an entry that was not simply added.
 */
import { fill } from '../../shared/i18n/fill.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { words } from '../../shared/i18n/words.ts';
import type { AccountRoot } from '../../shared/ledger/accounts.ts';
import { closingDifference, type FailedAssertion, failedAssertions } from '../../shared/ledger/assertions.ts';
import { yearsOf } from '../../shared/ledger/balances.ts';
import { chainFaults } from '../../shared/ledger/chain.ts';
import type { GrantKind } from '../../shared/rulebook/schema/basics.ts';
import { defineCommand } from './command.ts';
import { withStore } from './with-store.ts';

export const run = defineCommand('verify', ['json', 'ledger'], async (call) =>
  withStore(call, { write: false }, async (store) => {
    const { values, language, io } = call;
    const said = call.words.ledger.verify;
    const { entries, expected } = await store.snapshot(async (reads) => ({
      entries: await reads.entries(),
      expected: await reads.assertions(),
    }));
    const years = yearsOf([...entries, ...expected]);
    const faults = chainFaults(entries);
    const figures = failedAssertions(entries, expected);
    const closings = years
      .map((year) => ({ year, differenceCents: closingDifference(entries, year) }))
      .filter((closing) => closing.differenceCents !== 0);
    const count = faults.length + figures.length + closings.length;
    if (values.json) {
      const counts = { entries: entries.length, years, assertions: expected.length };
      io.out.write(
        `${JSON.stringify({ ...counts, holds: count === 0, faults, figures, closings }, null, 2)}\n`,
      );
      return count === 0 ? 0 : 1;
    }
    const lines = [
      ...faults.map(({ entry, fault }) => fill(said.entry, { entry, fault: said.faults[fault] }, language)),
      ...figures.map((failed) => figureLine(failed, language)),
      ...closings.map((closing) => fill(said.closing, closing, language)),
      count === 0
        ? fill(
            said.whole,
            { entries: entries.length, years: years.length, assertions: expected.length },
            language,
          )
        : fill(said.broken, { count }, language),
    ];
    io.out.write(`${lines.join('\n')}\n`);
    return count === 0 ? 0 : 1;
  }),
);

function figureLine({ year, subject, cents, actualCents }: FailedAssertion, language: Language): string {
  const { verify } = words(language).ledger;
  const facts = { year, subject: subjectName(subject, language), expectedCents: cents, actualCents };
  return fill(verify.figure, facts, language);
}

/** `awarded.partnership`: what is added up, and of which kind of grant. */
function subjectName(subject: string, language: Language): string {
  const { ledger, terms } = words(language);
  if (subject === 'appropriation') return ledger.verify.appropriation;
  const [root = '', kind] = subject.split('.');
  const name = ledger.accounts[root as AccountRoot] ?? root;
  return kind && kind !== 'left' ? `${name} (${terms.kinds[kind as GrantKind] ?? kind})` : name;
}
