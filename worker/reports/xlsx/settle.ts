/**
 * The last touch on a written workbook: the day of the report instead of the clock's, so that the same
 * model gives the same bytes, and what the writer has no word for in charts: bars from the top down, quiet
 * lines behind them, less room between.
 */
import type { Day } from '../../../shared/calendar/day.ts';
import { defaultLimits } from '../../xlsx/limits.ts';
import { unpack } from '../../xlsx/unpack.ts';
import { readEntries } from '../../xlsx/zip.ts';
import { deflated, packZip } from './pack-zip.ts';

/** What is not touched stays packed as it is. */
export function* settle(workbook: Buffer, day: Day): Generator<Buffer> {
  const parts = readEntries(workbook, defaultLimits).map((entry) => {
    const { name, start, end } = entry;
    const touch = touchOf(name, day);
    if (touch === null) return { ...entry, packed: workbook.subarray(start, end) };
    return deflated(name, Buffer.from(touch(unpack(workbook, entry, entry.size).toString())));
  });
  yield* packZip(parts);
}

function touchOf(name: string, day: Day): ((xml: string) => string) | null {
  if (name === 'docProps/core.xml') return (xml) => dated(xml, day);
  if (/^xl\/charts\/chart\d+\.xml$/.test(name)) return (xml) => quiet(fromTheTop(xml));
  return null;
}

function dated(xml: string, day: Day): string {
  const stamp = `${day}T00:00:00Z`;
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`);
}

/** The categories run downwards, and the sums keep their place below. */
function fromTheTop(xml: string): string {
  if (!xml.includes('<c:barDir val="bar"/>')) return xml;
  return xml
    .replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) =>
      axis.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>'),
    )
    .replace(/<c:valAx>.*?<\/c:valAx>/s, (axis) =>
      axis.replace('<c:crosses val="autoZero"/>', '<c:crosses val="max"/>'),
    );
}

const hairline =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DFE5"/></a:solidFill></a:ln></c:spPr>';

function quiet(xml: string): string {
  return xml
    .replaceAll('<c:majorGridlines/>', `<c:majorGridlines>${hairline}</c:majorGridlines>`)
    .replace(/<c:gapWidth[^>]*>/, '')
    .replace(/(<\/c:ser>)(?!.*<c:ser>)/s, '$1<c:gapWidth val="60"/>');
}
