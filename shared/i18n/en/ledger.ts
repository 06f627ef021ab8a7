/** The ledger: its accounts and events, what a pass did, what does not add up. */
import type { LedgerWords } from '../shapes.ts';

export const ledger: LedgerWords = {
  accounts: {
    appropriation: 'Appropriation unassigned',
    pot: 'Unallocated',
    otherActivity: 'Other supported activity',
    awarded: 'Grants',
    decided: 'Decided',
    paid: 'Paid',
    clawbackOpen: 'Clawback open',
    projectTotal: 'Project budgets',
    projectCityShare: 'City share of projects',
    sponsorship: 'Sponsorship',
    cityBudget: 'City budget',
    committee: 'Committee',
    bank: 'Bank',
    claims: 'Clawback claims',
    projectFunders: 'Project funders',
    projectBudget: 'City project funds',
    subsidiaries: 'Subsidiaries',
  },
  events: {
    appropriation: 'Appropriation',
    pot: 'Share of the appropriation',
    transfer: 'Transfer',
    award: 'Grant',
    decision: 'Decision',
    payment: 'Payment',
    clawback: 'Clawback',
    return: 'Return',
    projectTotal: 'Project budget',
    projectCityShare: 'City share of the project',
    sponsorship: 'Sponsorship',
  },
  nameless: 'Unnamed',
  kindUnknown: 'Kind of grant unknown',
  journal: {
    title: 'Entries of the book of grants. To re-add them: hledger check, hledger balance.',
    currency: 'EUR',
    source: 'source',
    given: 'given as an option',
    corrects: 'takes back entry',
    closing: 'Closing',
  },
  pass: {
    workbooks: 'Workbooks read: {read}, unchanged: {unchanged}[, not read: {failed}][, removed: {removed}].',
    nothingNew: 'Ledger: no new entries.',
    elsewhere: 'Ledger: another run has done the same meanwhile; this one added no entries.',
    waiting:
      'Another run into the ledger is going on[: {worker}, since {day} {time}]. Waiting for it to end. If it does not get on, end it.',
    entries: 'Ledger: new entries {added}, taken back {takenBack}.',
    reports: 'Reports written: {years}.',
    reportsUnchanged: 'Reports are unchanged.',
    withoutReports:
      'The ledger is entered: new entries {added}, taken back {takenBack}. Not all reports could be made, for the reason below; run again when it is mended.',
    ledgerPlace: 'Ledger: {address}, reports: {folder}.',
    moved: '{from} is now {to}.',
    conflicts: 'Workbooks that disagree:',
    moreConflicts: '… and {count} more. All of them are among the findings of the years’ reports.',
    failures: 'Could not be read:',
    notes: 'Note:',
  },
  troubles: {
    missing: 'There is no such folder. The entries of its workbooks stand as they were.',
    'not-a-folder': 'This is not a folder. Give the folder that holds the workbooks.',
    unreadable:
      'The folder cannot be read. Check the rights; the entries of its workbooks stand as they were.',
    empty: 'The folder is empty, though it held workbooks. Their entries stand until that is settled.',
    offline:
      'SharePoint cannot be reached. Check the network, name service and certificates; entries stay as they are and the next run tries again.',
    busy: 'SharePoint is too busy to answer or limits the requests. Entries stay as they are and the next run tries again.',
    'sign-in':
      "SharePoint does not accept the program's credential. Check the app's id, its certificate or secret and that they are in force; entries stay as they are.",
    forbidden:
      'The program may not read the SharePoint site. Ask the administrator to grant the app the right to read it; entries stay as they are.',
    'not-found':
      'SharePoint does not have this. Check the names of the site, the library and the folder, and the right to read; entries stay as they are.',
    unexpected:
      'The answer of SharePoint could not be understood. Entries stay as they are; if this happens again, tell the administrator.',
    cache:
      "The folder that keeps copies of SharePoint's workbooks cannot be used. Check the folder, its permissions and the disk space; entries stay as they are.",
  },
  stores: {
    damaged:
      'What was read of the workbook {detail} is damaged in the ledger: {address}. The entries are as they were. Run consolidate when the workbook can be read in its place: it is then read again.',
    held: 'Another run did not come to an end and is waited for no longer[: {detail}]. Nothing was written. End it if it does not get on, and run again.',
    'pass-taken': 'Another run is writing to the ledger. Try again in a moment.',
    'not-a-ledger': 'The file is not a ledger: {address}.',
    newer: 'The ledger was made by a newer program. Update this one: {address}.',
    older:
      'The ledger was made by an older program and cannot be brought up to date without the right to write: {address}. Copy it to a place that may be written.',
    unclosed:
      'The last changes of the ledger are still in the file {address}-wal and cannot be taken in without the right to write. Copy both files to a place that may be written.',
    'lock-lost':
      'The connection to the ledger broke during the run. Nothing of it was written; the next run does it again.',
    address:
      'The address of the ledger cannot be right: {address}. Give the path of a file, or postgres://USER@SERVER/DATABASE.',
    unreachable:
      'The database server does not answer: {address} ({detail}). Check its name and port, the firewall, and sslmode for the encrypted connection.',
    'no-entry':
      'The database does not let us in: {address} ({detail}). Check the name of the database, the user and the password (PGPASSWORD).',
    'no-rights':
      'The user has not enough rights to the ledger: {address} ({detail}). README lists those needed.',
    interrupted:
      'The database broke off the work: {address} ({detail}). Nothing was left half done; run again.',
    'not-found': 'There is no ledger: {address}. Make it with consolidate.',
    'not-empty': 'There is a ledger already: {address}. Restore into an empty place.',
    'no-backup': 'There is no such backup: {address}. Check the name of the file and its folder.',
    'not-a-backup': 'The file exists already and is no backup: {address}. Give another name.',
    unusable:
      'The ledger cannot be used: {address} ({detail}). Check the place, the rights and the disk space.',
    'no-file':
      'The file or folder cannot be used: {address} ({detail}). Check the rights, the disk space, and that no other program has it open.',
  },
  reportDied:
    '[The process that makes the report of {year} died at its work|The process that makes the reports died before the first year] ({how}); most often memory runs out. The old report stands and the ledger is whole; run again.',
  copies: {
    backup: 'Backup: {file}. Entries {entries}.',
    restore: 'Restored: {address}. Entries {entries}. Check it with the command verify.',
  },
  verify: {
    whole: 'The ledger adds up. Entries {entries}, years {years}, assertions {assertions}.',
    broken: 'The ledger does not add up. Faults: {count}.',
    figure: '{year}, {subject}: should be {expectedCents}, the entries come to {actualCents}.',
    closing: '{year}: the appropriation is not grants plus what is left; difference {differenceCents}.',
    entry: 'Entry {entry}: {fault}',
    appropriation: 'appropriation',
    faults: {
      gap: 'the numbering has a gap.',
      'pass-order': 'the entry is in the wrong pass.',
      amount: 'the amount cannot be right.',
      correction: 'the correction does not match the entry that it takes back.',
      'corrected-twice': 'one entry is taken back twice.',
      'two-standing': 'two entries stand for one thing.',
    },
  },
};
