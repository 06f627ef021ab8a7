/**
 * What a list says of where a project stands, in its row, in the heading over it or on its tab: refused or given
 * up, or still applied for or planned. Other words say nothing that the sums hang on.
 */
import { fold } from './header-text.ts';

const thing = '(?:(?:hanke)?hakemus|hanke|rahoitus|ansokan|projektet|project|application|funding)? ?';
const refused = new RegExp(
  `^${thing}(?:on )?(?:hylat|hylka|kielt|negatiiv|evatty|perut|peruut|peruun|rauen|rauet|vedetty pois|ei (?:myon|hyv|rahoit|toteu|saatu|saanut)|avsl|avboj|installd|aterkall|reject|denied|declined|refus|cancel|withdrawn|not (?:granted|funded|approved))`,
);
const undecided = new RegExp(
  `^${thing}(?:on )?(?:haussa|hakuvaihe|haettu(?! jatko)|haettav|haetaan|jatet|lahetet|vireilla|kasittelyssa|odot|valmistel|suunnitteil|suunnittelu|suunniteltu$|ideoin|idea|luonnos|inlamnad|inskickad|ansoks|ansokt|under (?:beredning|behandling|planering)|bereds|planer|applied|submitted|pending|planned|under (?:preparation|review)|in preparation)`,
);

type Standing = 'refused' | 'undecided';

export function standingOf(status: string): Standing | undefined {
  const words = fold(status).trim();
  if (refused.test(words)) return 'refused';
  return undecided.test(words) ? 'undecided' : undefined;
}
