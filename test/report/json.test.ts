/** `report --json`: the shape that other programs rely on, and the official's folder where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportJson } from '../../shared/report/json.ts';
import { runCommand } from '../consolidate/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { sampleYear } from './sample-year.ts';

test('the answer has the fields of the contract', () => {
  const json = reportJson(sampleYear().report);
  expect(Object.keys(json)).toEqual([
    'year',
    'appropriationCents',
    'pots',
    'transfers',
    'awards',
    'projects',
    'totals',
    'findings',
    'workbooks',
  ]);
  expect(json.awards[0]).toEqual({
    registerNumber: '101',
    name: 'Ahti ry',
    kind: 'partnership',
    grantCents: 356_600,
    decidedCents: 0,
    paidCents: 0,
    clawbackOpenCents: 0,
    source: { file: 'avustukset.xlsx', sheet: 'Hakemukset', cell: 'A2' },
  });
  expect(json.workbooks[0]).toEqual({
    file: 'avustukset.xlsx',
    sha256: 'ab'.repeat(32),
    status: 'read',
    reason: null,
  });
  expect(json.findings).toMatchObject({ 'attachment.missing': 1, 'grant.capped': 1 });
});

const folder = fileURLToPath(new URL('../../../shared/workbooks', import.meta.url));
const expected = (name: string) => JSON.parse(readFileSync(join(folder, 'expected', name), 'utf8'));

test.runIf(existsSync(folder))(
  'the report of the official’s folder comes to its expected figures',
  async () => {
    const root = temporaryFolder();
    const at = [
      '--ledger',
      join(root, 'l.db'),
      '--out',
      join(root, 'out'),
      '--as-of',
      '2024-03-15',
      '--json',
    ];
    await runCommand('consolidate', folder, ...at);
    const ran = await runCommand('report', '2023', ...at);
    expect(ran.code).toBe(0);
    const json = JSON.parse(ran.out) as ReturnType<typeof reportJson>;
    const round = expected('kumppanuusavustukset-2023.json');
    const grants = new Map(json.awards.map((a) => [`${a.kind} ${a.registerNumber}`, a.grantCents]));
    for (const record of round.records) {
      expect(grants.get(`partnership ${record.registerNumber}`)).toBe(record.grantCents);
    }
    const starts = expected('projektiavustukset-2023.json');
    expect(json.totals.awardedCents).toBe(
      round.partnershipPotCents - round.unallocatedCents + starts.proposedCents,
    );
    expect(json.totals.unallocatedCents).toBe(round.appropriationCents - json.totals.awardedCents);
    const decisions: { grantedCents: number; paidCents: number; clawbackOpenCents: number }[] =
      expected('paatokset-2023.json').records;
    const sum = (key: 'grantedCents' | 'paidCents' | 'clawbackOpenCents') =>
      decisions.reduce((all, d) => all + d[key], 0);
    const byYear = expected('hankkeet.json').byYear['2023'];
    expect(json.totals).toMatchObject({
      decidedCents: sum('grantedCents'),
      paidCents: sum('paidCents'),
      clawbackOpenCents: sum('clawbackOpenCents'),
      projectTotalCents: byYear.totalByYearCents,
      projectCityShareCents: byYear.cityShareByYearCents,
      sponsorshipCents: expected('sponsorointi-2023.json').totalCents,
    });
    // The decisions of the folder carry account numbers; nothing of them may travel.
    for (const name of [
      'avustuskirja-2023.html',
      'paatokset.csv',
      'hankkeet-2023.txt',
      'avustuskirja.journal',
    ]) {
      expect(readFileSync(join(root, 'out', '2023', name), 'utf8')).not.toMatch(/FI\d{16}/);
    }
  },
  60_000,
);
