/**
 * Which events the add-in listens to, and what is sent for each. The numbers are the client's event types;
 * the target must equal, letter by letter, what the client computes for its object (office-js 1.1.110).
 */

export const sheetEvents = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

export const tableEvents = { SelectionChanged: 100, DataChanged: 101, Added: 102, Deleted: 103 } as const;

/** The target of handlers on collections of the workbook. */
export const workbookTarget = 'Workbook';

export class Registrations {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    this.counts.set(`${type} ${target}`, (this.counts.get(`${type} ${target}`) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const left = (this.counts.get(`${type} ${target}`) ?? 0) - 1;
    if (left > 0) this.counts.set(`${type} ${target}`, left);
    else this.counts.delete(`${type} ${target}`);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(`${type} ${target}`);
  }

  get size(): number {
    return this.counts.size;
  }
}

type Registering<T> = Record<
  string,
  (object: T, args: unknown, session: { readonly registrations: Registrations }) => undefined
>;

/** The members `_Register…Event` and `_Unregister…Event` of an object. */
export function registering<T>(
  events: Readonly<Record<string, number>>,
  target: (object: T) => string,
): Registering<T> {
  const members: Registering<T> = {};
  // The client has two spellings.
  for (const [name, type] of Object.entries(events))
    for (const spelled of [`${name}Event`, `Event${name}`]) {
      members[`_Register${spelled}`] = (object, _, { registrations }) =>
        void registrations.add(type, target(object));
      members[`_Unregister${spelled}`] = (object, _, { registrations }) =>
        void registrations.remove(type, target(object));
    }
  return members;
}
