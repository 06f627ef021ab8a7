import { expect, test } from 'vitest';
import { originalOf } from '../../worker/sources/copy-names.ts';

const copies: readonly (readonly [who: string, copy: string, original: string])[] = [
  ['a browser', 'avustukset (1).xlsx', 'avustukset.xlsx'],
  ['a download', 'avustukset(2).xlsx', 'avustukset.xlsx'],
  ['Explorer in Finnish', 'avustukset - Kopio.xlsx', 'avustukset.xlsx'],
  ['Explorer in Finnish, again', 'avustukset - Kopio (3).xlsx', 'avustukset.xlsx'],
  ['Explorer in Swedish', 'bidrag - Kopia.xlsm', 'bidrag.xlsm'],
  ['Explorer in English', 'grants - Copy (2).xlsx', 'grants.xlsx'],
  ['an older Explorer', 'Kopio tiedostosta avustukset.xlsx', 'avustukset.xlsx'],
  ['an older Explorer in Swedish', 'Kopia (2) av bidrag.xlsx', 'bidrag.xlsx'],
  ['an older Explorer in English', 'Copy of grants.xlsx', 'grants.xlsx'],
  ['a Mac', 'avustukset kopio 2.xlsx', 'avustukset.xlsx'],
  ['OneDrive', 'avustukset-KONENIMI.xlsx', 'avustukset.xlsx'],
  ['OneDrive, a machine with hyphens', 'avustukset-2023-DESKTOP-1A2B3C4.xlsx', 'avustukset-2023.xlsx'],
  ['OneDrive, the second time', 'avustukset-KEMI-LT042-2.xlsx', 'avustukset.xlsx'],
  ['OneDrive on a Mac', 'avustukset-Kirjaamon MacBook Pro.xlsx', 'avustukset.xlsx'],
  ['Dropbox', "avustukset (Kirjaamo's conflicted copy 2024-03-01).xlsx", 'avustukset.xlsx'],
  ['Dropbox, letters', 'avustukset (Case Conflict).xlsx', 'avustukset.xlsx'],
  ['Dropbox in Swedish', 'bidrag (skiftlägeskonflikt).xlsx', 'bidrag.xlsx'],
  ['Nextcloud', 'avustukset (conflicted copy 2025-04-10 093612).xlsx', 'avustukset.xlsx'],
  ['Nextcloud in Finnish', 'avustukset (ristiriitainen kopio 2025-04-10).xlsx', 'avustukset.xlsx'],
  ['an older Nextcloud', 'avustukset_conflict-20180101-120000.xlsx', 'avustukset.xlsx'],
  ['Syncthing', 'avustukset.sync-conflict-20240101-123456-ABCDEFG.xlsx', 'avustukset.xlsx'],
  ['Google Drive', 'avustukset [Conflict].xlsx', 'avustukset.xlsx'],
  ['a copy of a copy', 'avustukset - Kopio (1) (2).xlsx', 'avustukset.xlsx'],
  ['in a folder', '2023/haut/avustukset (1).xlsx', '2023/haut/avustukset.xlsx'],
];

test.each(copies)('%s: %s', (_, copy, original) => {
  expect(originalOf(copy, new Set([copy, original]))).toBe(original);
  expect(originalOf(copy, new Set([copy]))).toBeUndefined();
});

const others: readonly (readonly [name: string, beside: string])[] = [
  ['avustukset-2023.xlsx', 'avustukset.xlsx'],
  ['avustukset (2023).xlsx', 'avustukset.xlsx'],
  ['avustukset-2022-b.xlsx', 'avustukset-2022.xlsx'],
  ['avustukset-kesä.xlsx', 'avustukset.xlsx'],
  ['avustukset (korjattu).xlsx', 'avustukset.xlsx'],
  ['avustukset (1).xlsx', 'avustukset.xlsm'],
  ['a/avustukset (1).xlsx', 'avustukset.xlsx'],
  ['kopiokone.xlsx', 'kone.xlsx'],
  ['(1).xlsx', '.xlsx'],
];

test.each(others)('%s is no copy of %s', (name, beside) => {
  expect(originalOf(name, new Set([name, beside]))).toBeUndefined();
});
