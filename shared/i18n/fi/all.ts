/** All words in Finnish, by theme. */
import type { Words } from '../shapes.ts';
import { check } from './check.ts';
import { cli } from './cli.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import { findingKinds } from './finding-kinds.ts';
import { findings } from './findings.ts';
import { ledger } from './ledger.ts';
import { pane } from './pane.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { rulebook } from './rulebook.ts';
import { sheetKind } from './sheet-kind.ts';
import { supplement } from './supplement.ts';
import { terms } from './terms.ts';
import { watch } from './watch.ts';
import { writing } from './writing.ts';

export const fi: Words = {
  findings,
  fields,
  terms,
  check,
  cli,
  rulebook,
  ledger,
  report,
  results,
  findingKinds,
  pane,
  figures,
  supplement,
  sheetKind,
  writing,
  watch,
};
