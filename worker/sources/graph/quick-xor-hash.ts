/**
 * QuickXorHash, by which SharePoint names a file's content: every byte is XORed into a ring of 160 bits,
 * eleven bits further each time, and the length into the last 64. It shows that a file arrived whole; it is
 * no protection against intent.
 */
const cells = 20;
const shift = 11;

export class QuickXorHash {
  readonly #ring = new Uint8Array(cells);
  #at = 0;
  #length = 0;

  add(bytes: Uint8Array): void {
    const ring = this.#ring;
    let at = this.#at;
    for (const byte of bytes) {
      const cell = at >> 3;
      const within = at & 7;
      ring[cell]! ^= byte << within;
      ring[cell + 1 === cells ? 0 : cell + 1]! ^= byte >> (8 - within);
      at += shift;
      if (at >= cells * 8) at -= cells * 8;
    }
    this.#at = at;
    this.#length += bytes.length;
  }

  /** In base 64, as the service writes it. */
  digest(): string {
    const ring = Buffer.from(this.#ring);
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(this.#length));
    for (const [index, byte] of length.entries()) ring[cells - 8 + index]! ^= byte;
    return ring.toString('base64');
  }
}
