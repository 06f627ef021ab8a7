/** Writes zips for the tests, honest ones and, where an entry says so, lying ones. */
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = {
  readonly name: string;
  readonly data: string | Buffer;
  /** Deflated bytes to write as they are, for what would be too large to hold; `lies` says the rest. */
  readonly packed?: Buffer;
  readonly stored?: boolean;
  /** Sizes and checksum behind the data, as streaming writers do. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  /** What the central directory says instead of the truth. */
  readonly lies?: { readonly size?: number; readonly crc?: number; readonly offset?: number };
  /** General purpose bits; 1 says that the entry is encrypted. */
  readonly flags?: number;
};

export function zip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const packed = entry.packed ?? (entry.stored ? data : deflateRawSync(data));
    const name = Buffer.from(entry.name);
    const sizes = { crc: crc32(data), packed: packed.length, size: data.length, ...entry.lies };
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0) | 0x800;
    const header = (signature: number, known: boolean) => {
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(flags, 2);
      fields.writeUInt16LE(entry.stored ? 0 : 8, 4);
      if (known) {
        fields.writeUInt32LE(sizes.crc >>> 0, 10);
        fields.writeUInt32LE(entry.zip64 ? 0xffffffff : sizes.packed, 14);
        fields.writeUInt32LE(entry.zip64 ? 0xffffffff : sizes.size, 18);
      }
      fields.writeUInt16LE(name.length, 22);
      return [number32(signature), fields] as const;
    };
    const extra = Buffer.alloc(entry.zip64 ? 20 : 0);
    if (entry.zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(BigInt(sizes.size), 4);
      extra.writeBigUInt64LE(BigInt(sizes.packed), 12);
    }
    const [signature, fields] = header(0x04034b50, !entry.descriptor);
    fields.writeUInt16LE(extra.length, 24);
    const descriptor = entry.descriptor
      ? [number32(0x08074b50), number32(sizes.crc), number32(sizes.packed), number32(sizes.size)]
      : [];
    const written = Buffer.concat([signature, fields, name, extra, packed, ...descriptor]);
    const [centralSignature, centralFields] = header(0x02014b50, true);
    centralFields.writeUInt16LE(extra.length, 24);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(entry.lies?.offset ?? offset, 10);
    central.push(Buffer.concat([centralSignature, number16(20), centralFields, rest, name, extra]));
    local.push(written);
    offset += written.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
