/** Something done or not: the day it was done, or a plain yes or no. */
import type { FieldValues, Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { readDay } from './read-day.ts';
import { readYesNo } from './read-yes-no.ts';

export function readDone(content: CellContent | undefined, date1904: boolean): Reading<FieldValues['done']> {
  const answer = content?.type === 'number' && content.value > 1 ? undefined : readYesNo(content);
  if (answer?.state === 'known') return { state: 'known', value: { done: answer.value } };
  if (answer?.why === 'missing') return answer;
  const day = readDay(content, date1904);
  if (day.state === 'known') return { state: 'known', value: { done: true, day: day.value.day } };
  return answer ?? day;
}
