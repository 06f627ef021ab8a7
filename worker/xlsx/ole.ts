/**
 * Tells the OLE compound files apart by the names of their streams (MS-CFB 2.6.1: directory entries of 128
 * bytes, name in UTF-16 with its length, then the object's type): an encrypted workbook, an old `.xls`, a
 * Word file. Nothing in them is read.
 */
const entrySize = 128;
const streams: readonly (readonly [name: string, kind: string])[] = [
  // Rights management (MS-OFFCRYPTO 2.2): whoever labels a document so decides who may open it.
  ['DRMEncryptedDataSpace', 'irm'],
  ['\tDRMContent', 'irm'],
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
];

/** `encrypted` by a password, `irm`, `xls`, `doc`, `ppt`, or `ole` for any other compound file. */
export function oleKind(bytes: Buffer): string {
  for (const [name, kind] of streams) if (hasStream(bytes, name)) return kind;
  return 'ole';
}

function hasStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(name, 'utf16le');
  let at = bytes.indexOf(wanted);
  while (at >= 0) {
    const isEntry = at % entrySize === 0 && at + entrySize <= bytes.length;
    if (isEntry && bytes.readUInt16LE(at + 64) === wanted.length + 2 && bytes[at + 66] === 2) return true;
    at = bytes.indexOf(wanted, at + 1);
  }
  return false;
}
