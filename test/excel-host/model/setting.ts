/** A document setting of this add-in. Kept beside the file: a host that has no store identity cannot write it honestly. */
export class Setting {
  readonly key: string;
  value: unknown;
  constructor(key: string, value: unknown) {
    this.key = key;
    this.value = value;
  }
}
