/**
 * A workbook that cannot be read counts by its last good reading, however old: what an official has decided is
 * not taken back because a file broke. Of when that reading is, and whether an earlier engine made it, is kept
 * with the workbook from the first pass that cannot read it. An earlier engine's reading is not thrown away
 * either, since nothing can take its place; its form is the ledger's own and is brought up to date with it.
 */
import { type Finding, finding } from '../../shared/findings/finding.ts';
import { placeKey, type StoredPass, type StoredWorkbook } from '../store/store.ts';

type Standing = {
  readonly last: Pick<StoredPass, 'day'> | null;
  readonly workbooks: readonly StoredWorkbook[];
};

/** @param before what the last pass saw. */
export function withLastGood(
  workbooks: readonly StoredWorkbook[],
  before: Standing,
): readonly StoredWorkbook[] {
  const known = new Map(before.workbooks.map((workbook) => [placeKey(workbook), workbook]));
  return workbooks.map((workbook) => {
    const was = known.get(placeKey(workbook));
    if (workbook.problem === null || workbook.sha256 === null || was === undefined) return workbook;
    if (was.problem) return { ...workbook, ...goodOf(was) };
    return { ...workbook, ...(before.last && { goodOn: before.last.day }), goodBy: was.engine };
  });
}

const goodOf = ({ goodOn, goodBy }: StoredWorkbook) => ({
  ...(goodOn !== undefined && { goodOn }),
  ...(goodBy !== undefined && { goodBy }),
});

/** Null where the workbook counts as it is, or does not count at all. */
export function lastGoodOf({
  problem,
  sha256,
  engine,
  goodOn,
  goodBy = engine,
}: StoredWorkbook): Finding | null {
  if (problem === null || sha256 === null) return null;
  return finding('workbook.last-good', {}, { day: goodOn ?? null, by: goodBy === engine ? null : 'earlier' });
}
