/**
 * What the texts around a table tell: the year of the round, the last day to apply, the department
 * of a project list. Title first, then the sheet's name, then the file's name.
 */
import { compare, type Day } from '../calendar/day.ts';
import { fold } from './header-text.ts';
import { readDay } from './values/read-day.ts';

const dateLike = /\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d/g;
const loneYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The year that a text names outside of dates and periods; undefined when it names none or several. */
function yearIn(text: string): number | undefined {
  const years = new Set(text.replace(dateLike, ' ').match(loneYear)?.map(Number) ?? []);
  return years.size === 1 ? [...years][0] : undefined;
}

export function roundYear(titles: readonly string[], sheet: string, file: string): number | null {
  for (const text of [...titles, sheet, file]) {
    const year = yearIn(text);
    if (year !== undefined) return year;
  }
  return null;
}

const deadlineWords =
  /hakuaik|hakuaj|haku paat|maaraaik|viimeist|ansokning|sista|deadline|application period|closes/;

/** The last date of a title that speaks of the time to apply. */
export function deadlineOf(titles: readonly string[]): Day | null {
  for (const title of titles) {
    if (!deadlineWords.test(fold(title))) continue;
    const days: Day[] = [];
    for (const text of title.match(dateLike) ?? []) {
      const read = readDay({ type: 'text', value: text }, false);
      if (read.state === 'known') days.push(read.value.day);
    }
    const last = days.sort(compare).at(-1);
    if (last) return last;
  }
  return null;
}

const genericSheet =
  /^(taul|taulukko|sheet|blad|hankkeet|hankeluettelo|hankelista|projekt|projects|luettelo|lista|data)\s*\d*$/;

/** `Kaupungin hankkeet – Elinvoimatoimiala` or a sheet named for its department. */
export function departmentOf(titles: readonly string[], sheet: string): string | null {
  for (const title of titles) {
    const tail = /hank|projekt|project/.test(fold(title)) && /\s[–—-]\s+(.+)$|:\s+(.+)$/.exec(title);
    if (tail) return (tail[1] ?? tail[2] ?? '').trim() || null;
  }
  const name = fold(sheet).replace(loneYear, '').trim();
  return name && !genericSheet.test(name) ? sheet.trim() : null;
}

const departmentWords =
  /toimiala|palvelut|palvelu\b|virasto|keskus\b|osasto|yksikko|liikelaitos|konserni|forvaltning|sektor|avdelning|tjanster|department|services|division/;

/** True for a heading inside a list that names a department rather than a project. */
export function namesDepartment(text: string): boolean {
  return text.length < 80 && departmentWords.test(fold(text));
}
