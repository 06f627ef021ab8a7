/** A zip with the moment of writing taken out, so that the same data always gives the same bytes. */

const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;
/** 1 January 1980, where the time of a zip begins. */
const firstDay = 0x21;

export function withoutTimes(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== endRecord) end -= 1;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== centralHeader) throw new Error('not the zip that was written');
    setTime(bytes, at + 12);
    setTime(bytes, bytes.readUInt32LE(at + 42) + 10);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}

function setTime(bytes: Buffer, at: number): void {
  bytes.writeUInt16LE(0, at);
  bytes.writeUInt16LE(firstDay, at + 2);
}
