/**
 * A zip of deflated parts without time or place: PKWARE's APPNOTE 4.3, names in UTF-8, all at 1 January 1980.
 * Of a part only the packed bytes are ever whole in memory.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { inChunks } from '../report-file.ts';

export type Part = { readonly name: string; readonly pieces: Iterable<string> };

const dosDay = 0x0021;
const utf8Names = 0x0800;

export function* packZip(parts: readonly Part[]): Generator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, pieces } of parts) {
    const { packed, crc, size } = deflated(pieces);
    const common = commonFields(crc, packed.length, size, Buffer.byteLength(name));
    const local = Buffer.concat([u32(0x04034b50), u16(20), common, Buffer.from(name), packed]);
    yield local;
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        u16(20),
        common,
        // No comment, first disk, no attributes.
        Buffer.alloc(10),
        u32(offset),
        Buffer.from(name),
      ]),
    );
    offset += local.length;
  }
  yield* directory;
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  yield Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(parts.length),
    u16(parts.length),
    u32(size),
    u32(offset),
    u16(0),
  ]);
}

/** Chunks deflated one by one, each to a whole byte, are one stream when an empty last one ends it (RFC 1951). */
function deflated(pieces: Iterable<string>) {
  const packed: Buffer[] = [];
  let [crc, size] = [0, 0];
  for (const chunk of inChunks(pieces)) {
    const bytes = Buffer.from(chunk);
    crc = crc32(bytes, crc);
    size += bytes.length;
    packed.push(deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }));
  }
  return { packed: Buffer.concat([...packed, deflateRawSync('')]), crc, size };
}

/** Flags to the length of the extra field, as they stand in both headers. */
function commonFields(crc: number, packed: number, size: number, nameLength: number): Buffer {
  return Buffer.concat([
    u16(utf8Names),
    u16(8),
    u16(0),
    u16(dosDay),
    u32(crc),
    u32(packed),
    u32(size),
    u16(nameLength),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
