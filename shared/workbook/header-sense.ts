/**
 * What a mark under a header says, where it is not simply what the field asks: under `Puuttuvat liitteet` an x
 * is a paper that is missing, under `Ei avustusta hyvinvointialueelta` a yes is that there is none.
 */
import type { FieldType } from './fact.ts';
import { fold } from './header-text.ts';
import type { Header } from './headers.ts';
import type { ColumnMapping } from './reading.ts';

const lack = /puuttu|saknas|saknad|fattas|missing|lacking/;
/** Only explains marks: `(x = toimitettu, - = puuttuu)`, `ok/puuttuu`. */
const legend = /=|\p{L}\s?\/\s?(?:puuttu|saknas|missing)|(?:puuttu|sakna|missing)\p{L}*\s?\//u;
const marksLack = /(?<!\p{L})x\s?=\s?(?:puuttu|saknas|missing)/u;

const alternatives =
  /(?<!\p{L})(?:kylla|k|on|ja|j|yes|y)\s?(?:\/|\||tai|vai|eller|or)\s?(?:ei|e|nej|no|n)(?!\p{L})/gu;
/** `rekisteröity vai ei`, `jos ei, miksi`, and a programme called `Ei rasismille`: nothing is denied there. */
const noDenial =
  /(?<!\p{L})(?:vai|tai|eller|or|jos|om|if)\s(?:ei|eivat|inte|ej|not)(?!\p{L})|(?<!\p{L})(?:ei|nej till|no to|not? for)\s?rasis\p{L}*|no to racism/gu;
const denial = /(?<!\p{L})(?:ei|eivat|eika|inte|ej|icke|inget|inga|not)(?!\p{L})|^no (?!of)\p{L}{3,}/u;

export function senseOf({ text, joined }: Header): Pick<ColumnMapping, 'sense'> {
  const said = fold(joined?.text ?? text);
  if (marksLack.test(said) || (lack.test(said) && !legend.test(said))) return { sense: 'lack' };
  const asked = fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(alternatives, ' ')
    .replace(noDenial, ' ');
  return denial.test(asked.trim()) ? { sense: 'denial' } : {};
}

/** How the cells below are then read. */
export function typeInSense(type: FieldType, sense: ColumnMapping['sense']): FieldType {
  if (type === 'attachment' && sense === 'lack') return 'lack';
  return type === 'yesNo' && sense === 'denial' ? 'denial' : type;
}
