/** One cell of a mapped column, read as its field's type. The table below is the whole decision. */
import { address } from './address.ts';
import type { Fact, FieldType, FieldValues, Reading } from './fact.ts';
import type { Cell, CellContent } from './grid.ts';
import { recallingTexts } from './recalling-texts.ts';
import { readBusinessId, readIban, readRegisterNumber } from './values/identifiers.ts';
import { plainText } from './values/plain-text.ts';
import { quoteOf } from './values/quotable.ts';
import { readAttachment } from './values/read-attachment.ts';
import { readAttachmentList } from './values/read-attachment-list.ts';
import { readCount } from './values/read-count.ts';
import { readDay } from './values/read-day.ts';
import { readDone } from './values/read-done.ts';
import { readDue } from './values/read-due.ts';
import { readEdge } from './values/read-edge.ts';
import { readFunding } from './values/read-funding.ts';
import { readLack, readLackList } from './values/read-lack.ts';
import { readMoney } from './values/read-money.ts';
import { readOutside } from './values/read-outside.ts';
import { readPeriod } from './values/read-period.ts';
import { readPoints } from './values/read-points.ts';
import { readServiceMode } from './values/read-service-mode.ts';
import { readShare } from './values/read-share.ts';
import { readStaff } from './values/read-staff.ts';
import { readPresent, readText } from './values/read-text.ts';
import { readYear } from './values/read-year.ts';
import { readDenial, readYesNo } from './values/read-yes-no.ts';

type Reader<T> = (content: CellContent | undefined, date1904: boolean, hasLink: boolean) => Reading<T>;

const readers: { readonly [T in FieldType]: Reader<FieldValues[T]> } = {
  text: readText,
  present: readPresent,
  count: readCount,
  money: readMoney,
  yesNo: readYesNo,
  day: readDay,
  year: readYear,
  points: readPoints,
  done: readDone,
  period: readPeriod,
  staffYears: readStaff,
  registerNumber: readRegisterNumber,
  businessId: readBusinessId,
  iban: readIban,
  serviceMode: readServiceMode,
  attachment: (content, _date1904, hasLink) => readAttachment(content, hasLink),
  attachmentList: readAttachmentList,
  lack: readLack,
  lackList: readLackList,
  denial: readDenial,
  cityShare: readShare,
  funding: readFunding,
  due: readDue,
  edge: readEdge,
  outside: readOutside,
};

/** Their texts are as many as rows; those of the other types are the same few, and some take long to understand. */
const unlike: ReadonlySet<FieldType> = new Set(['text', 'present', 'registerNumber', 'businessId', 'iban']);
const recalled = new Map<FieldType, ReturnType<typeof recallingTexts<Reading<unknown>>>>();

function read(cell: Cell | undefined, type: FieldType, date1904: boolean): Reading<unknown> {
  const content = cell?.content;
  const hasLink = cell?.hyperlink !== undefined;
  if (content?.type !== 'text' || hasLink || unlike.has(type))
    return readers[type](content, date1904, hasLink);
  const ofType = recalled.get(type) ?? recallingTexts<Reading<unknown>>(500, 200);
  recalled.set(type, ofType);
  return ofType(content.value, (value) => readers[type]({ type: 'text', value }, date1904, hasLink));
}

/** Fields whose cells may hold a person's name or number: what cannot be read of them is not quoted. */
const unquoted: ReadonlySet<FieldType> = new Set(['present', 'iban']);

/** A figure, a day or a yes lies in far shorter texts than prose, which these types may hold. */
const longestValue = 2000;
const prose: ReadonlySet<FieldType> = new Set([
  'text',
  'present',
  'funding',
  'outside',
  'attachment',
  'attachmentList',
  'lack',
  'lackList',
]);
const tooLong = { state: 'unknown', why: 'unreadable' } as const;

export function readCell(
  cell: Cell | undefined,
  row: number,
  column: number,
  type: FieldType,
  date1904: boolean,
): Fact {
  const long = typeof cell?.content.value === 'string' && cell.content.value.length > longestValue;
  const reading = long && !prose.has(type) ? tooLong : read(cell, type, date1904);
  const place = address(row, column);
  // Plain literals: millions of cells pass here, and copying objects by spreading is what would cost.
  if (reading.state === 'known') {
    const { value } = reading;
    // The published list shows the sentence itself (P1, P9).
    if (type === 'funding' || (type === 'outside' && typeof cell?.content.value === 'string'))
      return { state: 'known', value, cell: place, text: plainText(String(cell?.content.value)) };
    return reading.approximate
      ? { state: 'known', value, approximate: true, cell: place }
      : { state: 'known', value, cell: place };
  }
  const { why } = reading;
  if (!cell || unquoted.has(type)) return { state: 'unknown', why, cell: place };
  const { content } = cell;
  const text = content.type === 'text' ? quoteOf(content.value.trim()) : String(content.value);
  return text === undefined
    ? { state: 'unknown', why, cell: place }
    : { state: 'unknown', why, cell: place, text };
}
