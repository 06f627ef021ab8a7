/**
 * What the texts around a table tell: the year of the round, the last day to apply, the department
 * of a project list. Title first, then the sheet's name, then the file's name.
 */
import { compare, type Day, yearOf } from '../calendar/day.ts';
import { dayFromSerial } from '../calendar/serial.ts';
import { isYear, textOf } from './cells.ts';
import type { Cell, Row } from './grid.ts';
import { fold } from './header-text.ts';
import { plainText } from './values/plain-text.ts';
import { readDay } from './values/read-day.ts';

const dateLike = /\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d/g;
/** `2022–2024`, `2022-24`; but not the month of `2023-02`. */
const yearSpan = /(?<!\d)(?:19|20)(\d\d)\s?[-–—]\s?(?:(?:19|20)\d\d|(\d\d))(?!\d)/g;
const loneYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * The texts above a header that belong to it, topmost first: each cell, then the row as one line, for a
 * label and its value stand side by side. Below another table a row of many cells is that table's.
 */
export function titlesAbove(
  rows: readonly Row[],
  index: number,
  from: number,
  date1904: boolean,
): readonly string[] {
  const titles: string[] = [];
  for (let i = index - 1; i >= from && i >= index - 12; i--) {
    const texts = (rows[i] as Row).cells.map((cell) => titleText(cell, date1904)).filter((t) => t !== '');
    if (from > 0 && texts.length > 2) break;
    titles.unshift(...texts, ...(texts.length > 1 ? [texts.join(' ')] : []));
  }
  return titles;
}

function titleText(cell: Cell, date1904: boolean): string {
  const { content } = cell;
  if (isYear(cell)) return String(content.value);
  return content.type === 'number' && content.format === 'date'
    ? (dayFromSerial(content.value, date1904) ?? '')
    : textOf(cell);
}

const ofTheRound =
  /(?:avustusvuosi|hakuvuosi|kayttovuosi|avustusvuode|vuodelle|haku|avustukset|bidragsar\w*|for ar|grant year)\D{0,3}((?:19|20)\d\d)(?!\d)/;

/** The year that a text names outside of dates; of several, the one that is called the round's. */
export function yearIn(text: string): number | undefined {
  const bare = text
    .replace(dateLike, ' ')
    .replace(yearSpan, (span, from: string, to?: string) => (to === undefined || to > from ? ' ' : span));
  const years = new Set(bare.match(loneYear)?.map(Number) ?? []);
  if (years.size === 1) return [...years][0];
  const named = ofTheRound.exec(fold(bare))?.[1];
  return named === undefined ? undefined : Number(named);
}

export function roundYear(titles: readonly string[], sheet: string, file: string): number | null {
  for (const text of [...titles, sheet, file]) {
    const year = yearIn(text);
    if (year !== undefined) return year;
  }
  return null;
}

/** The year of the dates around a table, when they all lie in one. */
export function yearOfDates(titles: readonly string[], sheet: string, file: string): number | null {
  const years = new Set([...titles, sheet, file].flatMap((text) => daysIn(text).map(yearOf)));
  return years.size === 1 ? ([...years][0] as number) : null;
}

function daysIn(text: string): readonly Day[] {
  return (text.match(dateLike) ?? []).flatMap((date) => {
    const read = readDay({ type: 'text', value: date }, false);
    return read.state === 'known' ? [read.value.day] : [];
  });
}

const deadlineWords =
  /hakuaik|hakuaj|haku paat|maaraaik|viimei|hakupaiv|ansokning|sista|deadline|application period|closes/;

/** The last date of a title that speaks of the time to apply. */
export function deadlineOf(titles: readonly string[]): Day | null {
  for (const title of titles) {
    if (!deadlineWords.test(fold(title))) continue;
    const last = [...daysIn(title)].sort(compare).at(-1);
    if (last) return last;
  }
  return null;
}

/** Words of a sheet's name or of a heading that name no department. */
const genericWords =
  /^(\p{L}*(hank|projekt|project)\p{L}*|\p{L}*(luettelo|lista|list|salkku)|taul(ukko)?|sheet|blad|data|eu|kaikki|kaupungin|stadens|vuosi|vuosittain|budjetit?|tiedot|tilannekatsaus|kooste|yhteenveto|raportti|nykyiset|kaynnissa|olevat|paattyneet|paattyvat|paatetyt|hyvaksytyt|hylatyt|haussa|haettavat|haettavana|valmistelu\p{L}*|hakemu\p{L}*|\p{L}*ansokning\p{L}*|applications|peru\p{L}*tut|rauenneet|rejected|avslagna|jatetyt|suunnit\p{L}*|idea\p{L}*|kesken|aktiiviset|arkisto|uudet|vanhat|alkavat|jatkuvat|tulevat|ta|tp|talousarvio\p{L}*|rahoitus|omarahoitus|pagaende|avslutade|planerade|ongoing|ended|planned|the|of|city)$/u;

/** `Kaupungin hankkeet – Elinvoimatoimiala`, a title that is a department, or a sheet named for one. */
export function departmentOf(titles: readonly string[], sheet: string): string | null {
  for (const title of titles) {
    const tail = /hank|projekt|project/.test(fold(title)) && /\s[–—-]\s+(.+)$|:\s+(.+)$/.exec(title);
    const said = tail ? plainText(tail[1] ?? tail[2] ?? '') : '';
    if (said && !namesList(said)) return said;
  }
  const named = titles.find((title) => namesDepartment(title) && !/hank|projekt|project/.test(fold(title)));
  if (named) return plainText(named);
  return isGeneric(sheet) || namesList(sheet) ? null : plainText(sheet);
}

/** What a tab says of the list itself, of the time or of who pays, and no department is called. */
const listWords =
  /hank|projekt|project|portfol|seuran|uppfolj|follow|toteum|utfall|kustannus|kostnad|cost|budj|budget|maksat|utbetal|payment|rahoit|finans|fund|avustu|bidrag|grant|osuu|andel|share|kululaj|erittely|jaottelu|rekisteri|register|tilanne|\bper\b|paivit|uppdat|updat|liite|bilaga|annex|luonnos|utkast|draft|kopio|kopia|copy/u;
const funderNames =
  /(?<!\p{L})(?:eakr|esr|esf|eruf|erdf|jtf|akke|react|interreg|amif|leader|life|horisontti|horizon|erasmus|maaseutu\p{L}*|ely|okm|oph|stm|tem|cef|rrf|eu|kv)(?!\p{L})/u;

/** True for words about a list rather than a department: `Seuranta 31.12.2023`, `EAKR`, `omarahoitukset`. */
function namesList(text: string): boolean {
  const folded = fold(text);
  return !namesDepartment(text) && (listWords.test(folded) || funderNames.test(folded) || /\d/.test(text));
}

/** True for a tab or a heading that says at most how far the projects are: `Käynnissä olevat hankkeet`. */
export function isGeneric(text: string): boolean {
  return (fold(text).match(/\p{L}+/gu) ?? []).every((word) => genericWords.test(word));
}

/** True for a heading of projects by how far they are: `Käynnissä olevat`, `Hylätyt hakemukset`. */
export const tellsStanding = (text: string): boolean => isGeneric(text) && stages.test(fold(text));

const stages =
  /kaynnissa|olevat|paattyn|paattyv|paatet|haussa|haettav|hyvaksyt|hylat|valmistel|suunnitteil|suunnitellut|peru\p{L}*tut|rauennee|pagaende|avslut|avslag|planera|ongoing|ended|planned|rejected/u;

const departmentWords =
  /toimiala|palvelut|palvelu\b|virasto|keskus\b|osasto|yksikko|liikelaitos|konserni|forvaltning|sektor|avdelning|tjanster|department|services|division/;

/** What towns call their departments, alone or joined: `Sivistys`, `Hyvinvointi ja kulttuuri`. */
const departmentNames =
  /^(elinvoima|sivisty|hyvinvoin|tekni|kaupunkikehity|kaupunkirakenne|kehitta?mi|konserni|hallint|keskushallin|yleishallin|kulttuuri|liikunta|nuoriso|varhaiskasvat|opetus|koulutus|perusturva|sosiaali|terve|ymparisto|vapaa|kirjasto|museo|tyollisyy|talou|matkailu|elinkein|livskraft|bildning|valfard|teknis|kultur|fritid|miljo|utbildning|ungdom|vitality|education|wellbeing|culture|technical|environment)/;
const joiningWords = new Set(['ja', 'och', 'and', 'seka', 'toimi', 'aika']);

/** True for a heading inside a list that names a department rather than a project. */
export function namesDepartment(text: string): boolean {
  if (text.length >= 80) return false;
  const folded = fold(text);
  if (departmentWords.test(folded)) return true;
  const words = folded.match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.some((w) => !joiningWords.has(w)) &&
    words.length <= 4 &&
    words.every((w) => joiningWords.has(w) || departmentNames.test(w))
  );
}
