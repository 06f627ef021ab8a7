/**
 * The chart of accounts. Every account is one thing of one year, so that its balance can be read alone:
 * the pot is what is left of it, `awarded` what the points gave, `decided` what was granted, `paid` what
 * went out, `clawbackOpen` what is still to come back. The accounts in the second list are where money
 * comes from; they make the book balance.
 */
import type { GrantKind } from '../rulebook/schema/basics.ts';
import type { Account } from './entry.ts';

const accountRoots = [
  'appropriation',
  'pot',
  'otherActivity',
  'awarded',
  'decided',
  'paid',
  'clawbackOpen',
  'projectTotal',
  'projectCityShare',
  'sponsorship',
  'cityBudget',
  'committee',
  'bank',
  'claims',
  'projectFunders',
  'projectBudget',
  'subsidiaries',
] as const;

export type AccountRoot = (typeof accountRoots)[number];

/** The third step of an account of these is a kind of grant, or '' where the workbook does not say it. */
export const byGrantKind: readonly AccountRoot[] = ['pot', 'awarded', 'decided', 'paid', 'clawbackOpen'];

/** An empty step stands for a name that the workbook does not give. */
export function account(root: AccountRoot, year: number, ...steps: readonly (string | null)[]): Account {
  return [root, String(year), ...steps.map((step) => step ?? '')];
}

type Named = { readonly name: string | null; readonly registerNumber: string | null };

/** A recipient's own account: name and register number, since two associations may share a name. */
export function recipient({ name, registerNumber }: Named): string {
  if (name && registerNumber) return `${name} (${registerNumber})`;
  return name ?? registerNumber ?? '';
}

export function ofRecipient(root: AccountRoot, year: number, kind: GrantKind | null, whose: Named): Account {
  return account(root, year, kind, recipient(whose));
}
