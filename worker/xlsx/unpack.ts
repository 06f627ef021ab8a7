/**
 * One entry's bytes. What comes out is counted while it comes, whatever the zip declares, and must have the
 * size and the checksum that were promised: a workbook with a flipped bit is refused, not half read.
 */
import { constants, crc32, inflateRawSync } from 'node:zlib';
import { damaged, tooLarge } from './problem.ts';
import type { Entry } from './zip.ts';

/** Most parts are smaller than this; one that lies about its size comes in pieces of it. */
const smallestChunk = 4 * 1024;

/** @throws Refusal when the entry unpacks to more than `cap` bytes or is not what was packed. */
export function unpack(file: Buffer, entry: Entry, cap: number): Buffer {
  const packed = file.subarray(entry.start, entry.end);
  const facts = { part: entry.name };
  if (entry.method !== 0 && entry.method !== 8) throw damaged('compression', facts);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry, cap);
  if (bytes.length > cap) throw tooLarge('unpacked', cap);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged('checksum', facts);
  return bytes;
}

function inflate(packed: Buffer, entry: Entry, cap: number): Buffer {
  // An honest entry then comes in one piece, without a copy.
  const chunkSize = Math.max(smallestChunk, Math.min(entry.size + 1, cap + 1));
  try {
    return inflateRawSync(packed, { chunkSize, maxOutputLength: cap, finishFlush: constants.Z_FINISH });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge('unpacked', cap);
    throw damaged('compression', { part: entry.name });
  }
}
