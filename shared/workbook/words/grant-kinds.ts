/** What officials call the two kinds of grant, and the column that names one. */
import type { GrantKind } from '../../rulebook/schema/basics.ts';
import { fold } from '../header-text.ts';
import { field } from './field-words.ts';

export const grantKind = field(
  'grantKind',
  'text',
  ['avustuslaji', 'avustusmuoto', 'avustuksen laji', 'avustustyyppi'],
  ['bidragsform', 'bidragstyp'],
  ['grant type', 'kind of grant'],
);

const stems: readonly { readonly kind: GrantKind; readonly words: RegExp }[] = [
  { kind: 'partnership', words: /kumppanuus|partnerskap|partnership|toiminta-?avustu|yleisavustu/ },
  { kind: 'projectStart', words: /projekt|project|hank|kaynnist|start/ },
];

/** Null when the text names neither or both. */
export function grantKindNamed(text: string): GrantKind | null {
  const words = fold(text);
  const named = stems.filter((s) => s.words.test(words));
  return named.length === 1 ? (named[0] as { kind: GrantKind }).kind : null;
}
