/**
 * What a list says of where a project stands. One that was refused or given up is no project: it is named and
 * its sums count for no year. One that is still applied for or planned counts, and it is said.
 */
import { fold } from '../workbook/header-text.ts';

const thing = '(?:(?:hanke)?hakemus|hanke|rahoitus|ansokan|projektet|project|application|funding)? ?';
const refused = new RegExp(
  `^${thing}(?:on )?(?:hylat|hylka|kielt|negatiiv|evatty|peruttu|peruutettu|perutaan|rauennut|vedetty pois|ei (?:myon|hyv|rahoit|toteu|saatu|saanut)|avsl|avboj|installd|aterkall|reject|denied|declined|refus|cancel|withdrawn|not (?:granted|funded|approved))`,
);
const undecided = new RegExp(
  `^${thing}(?:on )?(?:haussa|hakuvaihe|haettu|haetaan|jatetty|lahetetty|vireilla|kasittelyssa|odottaa|valmistel|suunnit|ideoin|idea|luonnos|inlamnad|inskickad|ansoks|under (?:beredning|behandling|planering)|bereds|planer|applied|submitted|pending|planned|under (?:preparation|review)|in preparation)`,
);

export type Standing = 'refused' | 'undecided';

export function standingOf(status: string): Standing | undefined {
  const words = fold(status).trim();
  if (refused.test(words)) return 'refused';
  return undecided.test(words) ? 'undecided' : undefined;
}
