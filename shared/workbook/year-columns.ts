/**
 * Sums that a project list states year by year win over computed ones (decision D11): columns headed
 * `2023`, `Budjetti 2023` or `Kaupungin osuus 2023`, the year in the header or in the heading above it. What
 * others pay, what is spent and what one kind of cost comes to are no budget of the year.
 */
import { columnName, columnNumber } from './address.ts';
import { scaleIn, type Tie } from './assign-columns.ts';
import { fold } from './header-text.ts';
import type { Header } from './headers.ts';
import type { PreparedHeader } from './match-words.ts';
import type { ColumnMapping } from './reading.ts';

const shareWords = /osuus|omarahoit|kuntaraho|andel|egenfin|share|contribution/;
const ownWords = /kaupun|kun(?:ta|na|nan)|(?<!\p{L})oma|stad|kommun|egen|city|municip|(?<!\p{L})own/u;
const otherPayers =
  /(?<!\p{L})(?:eu(?!\p{L})|valtio|mui|muu|yksityi|partner|kumppan|osatoteutt|tuki|tuen|avustu|ulkop|staten|statlig|ovrig|privat|other|state|eakr|esr|esf|jtf|ely|liit)/u;
/** What is spent or left of a budget, comes in or is no money at all. */
const otherSums =
  /jaljella|toteu|kaytet|kaytt|maksettu|maksat|jaama|tilinpaat|haettu|tulot|tuotot|netto|henkilo|tyovuo|kvar|utfall|bokslut|anvan|utbetal|ansokt|intakt|arsverk|personal|remaining|actual|spent|used|paid|applied|income|revenue|staff|(?<!\p{L})(?:tp|tot|htv|hlo|fte)(?!\p{L})/u;
const costKinds = /valilli|palkk|palkat|matk|ostopalv|vuokr|laittei|loner|resor|salar|travel|indirect/;
const budgetWords =
  /budj|kustann|maararah|budget|kostnad|cost|talousarv|suunnit|(?<!\p{L})(?:ta|ts|menot|plan)(?!\p{L})/u;
const yearAlone =
  /^(?:v\.?|vuosi|vuonna|ar|year|kust\.?|bu|€|eur)?\s*\d{4}\s*[([]?(?:[tk]?\s?€|t?eur|euroa?|e|arvio|alustava|est\.?)?[)\]]?$/;

export function yearColumns(
  headers: readonly PreparedHeader[],
  taken: readonly ColumnMapping[],
): { readonly mappings: readonly ColumnMapping[]; readonly ties: readonly Tie[] } {
  const used = new Set(taken.map((m) => m.column));
  const found = new Map<string, Header>();
  const mappings: ColumnMapping[] = [];
  const ties: Tie[] = [];
  for (const { header, year, sort } of headers) {
    const column = columnName(header.column);
    if (year === undefined || sort !== 'fact' || used.has(column)) continue;
    const what = partOf.test(fold(header.text)) ? wholeLeftOf(header, taken) : sumOf(header);
    if (!what) continue;
    const field = `${what}:${year}`;
    const first = found.get(field);
    if (first) {
      ties.push({ field, columns: [first, header] });
      continue;
    }
    found.set(field, header);
    mappings.push({
      field,
      column,
      header: header.text,
      evidence: String(year),
      score: 1,
      ...scaleIn(header),
    });
  }
  return { mappings, ties };
}

/** `Kaupungin osuus | josta 2023 | josta 2024`: parts of the sum before them. */
const partOf = /^(?:josta|joista|siita|varav|darav|of which)(?!\p{L})/u;

function wholeLeftOf({ column }: Header, taken: readonly ColumnMapping[]): Sum | undefined {
  const before = taken.filter((m) => columnNumber(m.column) < column);
  const nearest = before.sort((a, b) => columnNumber(b.column) - columnNumber(a.column))[0]?.field;
  return sums.find((sum) => sum === nearest);
}

const sums = ['total', 'cityShare'] as const;
type Sum = (typeof sums)[number];

function sumOf(header: Header): Sum | undefined {
  const words = fold(header.joined?.text ?? header.text);
  if (otherSums.test(words) || costKinds.test(words)) return undefined;
  if (otherPayers.test(words) && !ownWords.test(words)) return undefined;
  if (shareWords.test(words)) return 'cityShare';
  return budgetWords.test(words) || yearAlone.test(fold(header.text)) ? 'total' : undefined;
}
