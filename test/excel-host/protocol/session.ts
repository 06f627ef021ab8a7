/** What the host remembers of one add-in between its requests: kept ranges and event registrations. */
import { ApiError } from '../errors.ts';
import { Range } from '../model/range.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Registrations } from './registrations.ts';

export class Session {
  readonly workbook: Workbook;
  readonly registrations: Registrations;
  enableEvents = true;
  /** Calls to Office's own services (ribbon, start-up), for tests to see. */
  readonly serviceCalls: {
    readonly service: string;
    readonly member: string;
    readonly args: readonly unknown[];
  }[] = [];
  private readonly kept = new Map<string, Range>();

  constructor(workbook: Workbook, registrations: Registrations) {
    this.workbook = workbook;
    this.registrations = registrations;
  }

  get keptCount(): number {
    return this.kept.size;
  }

  /** Keeps the range so that it moves with its cells; gives the name to call it by. */
  keep(range: Range): string {
    range.referenceId ??= `ref${this.workbook.next()}`;
    this.kept.set(range.referenceId, range);
    this.workbook.tracked.add(range);
    return range.referenceId;
  }

  /** A copy of the range kept for one event's `getRange`. */
  keepForEvent(range: Range): string {
    return this.keep(new Range(range.sheet, range.area));
  }

  find(reference: string): Range {
    const range = this.kept.get(reference);
    if (!range || !this.workbook.tracked.has(range))
      throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
    return range;
  }

  release(reference: string): void {
    const range = this.kept.get(reference);
    if (range) this.workbook.tracked.delete(range);
    this.kept.delete(reference);
  }

  releaseAll(): void {
    for (const reference of [...this.kept.keys()]) this.release(reference);
  }
}
