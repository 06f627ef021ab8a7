/** A zip without time or place: PKWARE's APPNOTE 4.3, names in UTF-8, all at 1 January 1980. */
import { crc32, deflateRawSync } from 'node:zlib';

export type Part = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Buffer;
  /** Of the bytes before they were packed. */
  readonly crc: number;
  readonly size: number;
};

export const deflated = (name: string, bytes: Buffer): Part => ({
  name,
  method: 8,
  packed: deflateRawSync(bytes),
  crc: crc32(bytes),
  size: bytes.length,
});

const dosDay = 0x0021;
const utf8Names = 0x0800;

export function* packZip(parts: Iterable<Part>): Generator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { name, packed } = part;
    const common = commonFields(part);
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
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  yield* directory;
  yield Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(directory.length),
    u16(directory.length),
    u32(size),
    u32(offset),
    u16(0),
  ]);
}

/** Flags to the length of the extra field, as they stand in both headers. */
function commonFields({ name, method, crc, packed, size }: Part): Buffer {
  return Buffer.concat([
    u16(utf8Names),
    u16(method),
    u16(0),
    u16(dosDay),
    u32(crc),
    u32(packed.length),
    u32(size),
    u16(Buffer.byteLength(name)),
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
