/** The members all of Excel's collections share. */
import { invalidArgument, itemNotFound } from '../../errors.ts';
import type { Face, Node } from '../face.ts';
import type { Session } from '../session.ts';

export type CollectionParts<T extends object> = {
  readonly type: string;
  readonly items: (object: T, session: Session) => Node[];
  /** By name, id or whatever else the collection is asked by. */
  readonly find?: (object: T, key: unknown, session: Session) => Node | null;
  readonly scalars?: Face<T>['scalars'];
  readonly methods?: Face<T>['methods'];
};

export function collection<T extends object>({
  type,
  items,
  find,
  scalars,
  methods,
}: CollectionParts<T>): Face<T> {
  return {
    type,
    items,
    scalars: { count: (object, session) => items(object, session).length, ...scalars },
    ...(find && { item: find }),
    methods: {
      getCount: (object, _, session) => items(object, session).length,
      getItemAt: (object, args, session) => {
        const found = items(object, session)[args.number(0)];
        if (!found) throw args.number(0) < 0 ? invalidArgument() : itemNotFound();
        return found;
      },
      ...(find && {
        getItem: (object, args, session) => {
          const found = find(object, args.any(0), session);
          if (!found) throw itemNotFound();
          return found;
        },
        getItemOrNullObject: (object, args, session) => find(object, args.any(0), session),
      }),
      ...methods,
    },
  };
}
