/**
 * A row whose application has been taken back says so in words, in whatever column: `Tila: peruttu`, a remark
 * `hakija perunut 3.3.`, `(PERUTTU)` behind the name. That something else was called off says nothing of it.
 */
import { address } from './address.ts';
import { textOf } from './cells.ts';
import type { Fact } from './fact.ts';
import type { Row } from './grid.ts';
import { fold } from './header-text.ts';

const who =
  '(?:(?:hakemus|hakija|hakijan|yhdistys|seura|ansokan|application) )?(?:on |itse |har |has been )*';
const takenBack =
  '(?:peruttu|peruutettu|perunut|peruuttanut|perui|vedetty (?:pois|takaisin)|vetanyt (?:pois|takaisin)|atertagen|aterkallad|atertagit|tillbakadragen|dragits tillbaka|withdrawn)';
const whole = new RegExp(
  `^${who}${takenBack}(?=$|\\s*[\\d.,;:!()–-]|\\s(?:hakemu|hakij|puhelim|sahkop|itse))`,
);
const inText =
  /hakemu\p{L}* (?:on )?(?:peruttu|peruutettu|perunut|vedetty (?:pois|takaisin))|(?:perunut|peruuttanut|perui|vetanyt (?:pois )?) ?hakemu|ansokan (?:har )?(?:atertag|aterkall|dragits tillbaka)|application (?:has been |was )?withdrawn|\((?:peruttu|peruutettu|perunut|atertagen|withdrawn)\)/u;
const notSo = /(?<!\p{L})ei (?:ole )?peru/u;
const longest = 200;

export function withdrawnIn({ row, cells }: Row): Fact | undefined {
  for (const cell of cells) {
    const text = textOf(cell);
    // Most cells hold none of the words; folding them all would take long.
    if (text.length > longest || !/per|ved|vet|åter|tillb|drag|withd/i.test(text)) continue;
    const folded = fold(text);
    if (notSo.test(folded) || !(whole.test(folded) || inText.test(folded))) continue;
    return { state: 'known', value: true, cell: address(row, cell.column) };
  }
  return undefined;
}
