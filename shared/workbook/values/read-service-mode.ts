/**
 * One cell as the way a decision was served (T17, D10): by letter, by e-mail or other ordinary electronic
 * notice, or in person with proof. Proof of receipt makes a letter personal service; letter and e-mail
 * together leave the day of service open.
 */
import type { FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText, wordsOf } from './plain-text.ts';

type Mode = FieldValues['serviceMode'];

/** How the words for each mode begin, in Finnish, Swedish and English. */
const stems: Readonly<Record<Mode, readonly string[]>> = {
  letter: 'kirje kirjee posti postitse postilla maaposti brev post letter'.split(' '),
  email:
    'sähköpost sähköise sähköinen sahkoposti sahkoise sahkoinen sposti spostil suomi epost elektronisk email mail electronic'.split(
      ' ',
    ),
  personal:
    'henkilökoht henkilokoht todistee saantitod haaste personlig bevislig mottagningsbevis delgivningsbevis personal proof'.split(
      ' ',
    ),
};

export function readServiceMode(content: CellContent | undefined): Reading<Mode> {
  if (content === undefined) return unknown.missing;
  if (content.type === 'error') return unknown.error;
  if (content.type !== 'text') return unknown.unreadable;
  const text = plainText(content.value).toLowerCase();
  if (isBlank(text)) return unknown.missing;
  // "e-post" and "s-posti" are no post.
  const words = wordsOf(text.replace(/(?<!\p{L})[es]-(?=post|mail)/gu, 'e'));
  if (text.includes('?') || words.includes('ei') || words.includes('inte')) return unknown.unreadable;
  const modes = new Set(words.flatMap((word) => modeOf(word) ?? []));
  if (modes.has('personal')) return knownAs('personal');
  if (modes.size > 1) return unknown.ambiguous;
  const [mode] = modes;
  return mode ? knownAs(mode) : unknown.unreadable;
}

function modeOf(word: string): Mode | undefined {
  if (word.startsWith('eposti') || word.startsWith('epost') || word.startsWith('email')) return 'email';
  return (Object.keys(stems) as Mode[]).find((mode) => stems[mode].some((stem) => word.startsWith(stem)));
}
