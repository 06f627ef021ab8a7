/**
 * The tables of the ledger's database, in types that SQLite and PostgreSQL share: whole numbers and text;
 * paths of accounts, readings and problems as JSON text.
 */
export type Tables = {
  meta: { name: string; value: string };
  /** `books`: the rulebooks from this pass on; null where they are those of the pass before. */
  passes: { id: number; day: string; round: string; basis: string; conflicts: string; books: string | null };
  workbooks: {
    folder: string;
    path: string;
    bytes: number;
    modified: number;
    status: string;
    problem: string | null;
    sha256: string | null;
    engine: string;
    good_on: string | null;
    good_by: string | null;
  };
  /** `since`: the last pass when it was kept. */
  readings: { sha256: string; name: string; engine: string; reading: string; since: number };
  entries: {
    id: number;
    pass: number;
    booked_on: string;
    year: number;
    event: string;
    key: string;
    day: string;
    from_account: string;
    to_account: string;
    amount_cents: number;
    name: string | null;
    register_number: string | null;
    file: string;
    sha256: string;
    sheet: string;
    cell: string;
    corrects: number | null;
  };
  assertions: { pass: number; year: number; subject: string; cents: number };
  runs: {
    id: string;
    worker: string;
    started_at: string;
    finished_at: string;
    trigger: string;
    outcome: string;
    pass: number | null;
    workbooks: number;
    read: number;
    failed: number;
    entries: number;
    error: string | null;
  };
};

/** Those whose rows are never changed or removed. */
export const appendOnly = ['passes', 'entries', 'assertions'] as const satisfies readonly (keyof Tables)[];
