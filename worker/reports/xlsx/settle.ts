/**
 * The last touch on a written workbook: the day of the report instead of the clock's, so that the same
 * model gives the same bytes, and what the writer
 * has no word for in charts: bars from the top down, quiet lines behind them, less room between.
 */
import type { Day } from '../../../shared/calendar/day.ts';
import { defaultLimits } from '../../xlsx/limits.ts';
import { unpack } from '../../xlsx/unpack.ts';
import { readEntries } from '../../xlsx/zip.ts';
import { packZip } from './pack-zip.ts';

export function settle(workbook: Buffer, day: Day): Buffer {
  const parts = readEntries(workbook, defaultLimits).map((entry) => ({
    name: entry.name,
    bytes: unpack(workbook, entry, entry.size),
  }));
  return packZip(parts.map(({ name, bytes }) => ({ name, bytes: touched(name, bytes, day) })));
}

function touched(name: string, bytes: Buffer, day: Day): Buffer {
  if (name === 'docProps/core.xml') return dated(bytes.toString(), day);
  if (/^xl\/charts\/chart\d+\.xml$/.test(name)) return Buffer.from(quiet(fromTheTop(bytes.toString())));
  return bytes;
}

function dated(xml: string, day: Day): Buffer {
  const stamp = `${day}T00:00:00Z`;
  return Buffer.from(xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`));
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
