/** What the cells of a field hold. */
import type { FieldType } from './fact.ts';
import type { KindWords } from './words/kinds.ts';

/** Sums of money, alone or with what a cell says beside them. */
const sums: ReadonlySet<FieldType> = new Set(['money', 'cityShare', 'outside']);

export const isSum = (type: FieldType): boolean => sums.has(type);

/** `total:2023` and `cityShare:2023` are sums stated for one year, `paid:1` and `paidOn:1` an instalment; what the town's books no longer name is text. */
export function fieldTypeOf({ fields }: Pick<KindWords, 'fields'>, field: string): FieldType {
  return fields.find((f) => f.field === field)?.type ?? typeOfPart(field);
}

/** `paid:1` is a sum, `paidOn:1` its day. */
function typeOfPart(field: string): FieldType {
  if (/^paidOn:\d$/.test(field)) return 'day';
  return /:\d{1,4}$/.test(field) ? 'money' : 'text';
}
