/**
 * The zip's list of contents, read from its central directory alone and checked against the bytes before
 * anything is unpacked: entries may not overlap, lie outside the file or hide behind a second name.
 * Follows PKWARE's APPNOTE 4.3–4.5 (zip64 included); split archives do not exist for workbooks.
 */
import type { Limits } from './limits.ts';
import { damaged, Refusal, tooLarge } from './problem.ts';

export type Entry = {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  /** The packed bytes within the file. */
  readonly start: number;
  readonly end: number;
  /** Unpacked size as declared; it may lie. */
  readonly size: number;
};

type Directory = { readonly count: number; readonly start: number; readonly end: number };

const endSize = 22;
const centralSize = 46;
const localSize = 30;

/** The entries, by file order; directories are left out. */
export function readEntries(bytes: Buffer, limits: Limits): Entry[] {
  const directory = findDirectory(bytes);
  if (directory.count > limits.entries) throw tooLarge('entries', limits.entries);
  const placed: (Entry & { readonly from: number })[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + centralSize > directory.end || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged('zip');
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + centralSize + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > directory.end) throw damaged('zip');
    const name = bytes.toString('utf8', at + centralSize, at + centralSize + nameLength);
    const extra = bytes.subarray(at + centralSize + nameLength, at + centralSize + nameLength + extraLength);
    // Bit 0: the entry is encrypted by the zip itself.
    if (bytes.readUInt16LE(at + 8) & 1) throw new Refusal('workbook.encrypted', { kind: 'zip' });
    const [size, packed, from] = readSizes(bytes, at, extra);
    const start = dataStart(bytes, from, directory.start);
    if (start + packed > directory.start) throw damaged('zip');
    const method = bytes.readUInt16LE(at + 10);
    placed.push({ name, method, crc: bytes.readUInt32LE(at + 16), start, end: start + packed, size, from });
    at = next;
  }
  placed.sort((a, b) => a.from - b.from);
  for (let index = 1; index < placed.length; index++) {
    if (placed[index]!.from < placed[index - 1]!.end) throw damaged('overlapping-entries');
  }
  return placed.filter((entry) => !/[\\/]$/.test(entry.name));
}

function findDirectory(bytes: Buffer): Directory {
  const lowest = Math.max(0, bytes.length - endSize - 0xffff);
  let end = bytes.length - endSize;
  while (end >= lowest && bytes.readUInt32LE(end) !== 0x06054b50) end--;
  // It began as a zip and its end is not there: a download or a save that was cut off.
  if (end < lowest) throw new Refusal('workbook.truncated', { kind: 'zip' });
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (count !== 0xffff && size !== 0xffffffff && start !== 0xffffffff) {
    return checked({ count, start, end: start + size }, end);
  }
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50) {
    return checked({ count, start, end: start + size }, end);
  }
  const record = Number(bytes.readBigUInt64LE(locator + 8));
  if (!(record + 56 <= locator) || bytes.readUInt32LE(record) !== 0x06064b50) throw damaged('zip');
  const start64 = Number(bytes.readBigUInt64LE(record + 48));
  const end64 = start64 + Number(bytes.readBigUInt64LE(record + 40));
  return checked({ count: Number(bytes.readBigUInt64LE(record + 32)), start: start64, end: end64 }, record);
}

function checked(directory: Directory, end: number): Directory {
  if (directory.end > end) throw damaged('zip');
  return directory;
}

/** Unpacked size, packed size and place of the local header, from the zip64 field where there is one. */
function readSizes(bytes: Buffer, at: number, extra: Buffer): [number, number, number] {
  const sizes: [number, number, number] = [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ];
  for (let field = 0; field + 4 <= extra.length; field += 4 + extra.readUInt16LE(field + 2)) {
    if (extra.readUInt16LE(field) !== 1) continue;
    let value = field + 4;
    for (const index of [0, 1, 2] as const) {
      if (sizes[index] !== 0xffffffff) continue;
      if (value + 8 > extra.length) throw damaged('zip');
      sizes[index] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
    break;
  }
  return sizes;
}

function dataStart(bytes: Buffer, from: number, limit: number): number {
  if (from + localSize > limit || bytes.readUInt32LE(from) !== 0x04034b50) throw damaged('zip');
  return from + localSize + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
}
