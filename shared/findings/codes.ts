/**
 * The closed list of what the engine can find, with how serious each is. A finding is data: the
 * sentence a person reads is chosen by language in `shared/i18n`, which must cover every code here.
 *
 * error: the row cannot be decided or paid as it stands. warning: somebody should look.
 * info: nothing is wrong, but the reader would want to know.
 */
export const severities = {
  'eligibility.unregistered': 'error',
  'eligibility.domicile': 'error',
  'eligibility.residents': 'error',
  'eligibility.double-funding': 'error',
  'eligibility.commitment': 'error',
  'eligibility.late': 'error',
  'eligibility.redistribution': 'error',
  'eligibility.capital-use': 'error',
  'eligibility.central-organisation': 'error',
  /** A gate that another town's rulebook brings; the facts name it. */
  'eligibility.rule': 'error',
  'input.missing': 'error',
  'input.unreadable': 'error',
  'input.ambiguous': 'error',
  'input.approximate': 'warning',
  'input.error': 'error',
  'input.negative': 'error',
  'input.fraction': 'error',
  'identity.register-number': 'warning',
  'identity.business-id': 'warning',
  'identity.iban': 'warning',
  'identity.duplicate': 'warning',
  'attachment.missing': 'error',
  'attachment.promised': 'error',
  'attachment.elsewhere': 'warning',
  'attachment.unreadable': 'error',
  'statement.missing': 'error',
  'score.months': 'info',
  'grant.capped': 'info',
  'grant.over-pot': 'error',
  'grant.below-threshold': 'info',
  'grant.below-minimum': 'info',
  'decision.final-too-early': 'error',
  /** The row is a payment of the decision of another row: its sum counts once. */
  'decision.instalment': 'info',
  /** Another row says the same decision, and nothing tells whether it is another one: both count. */
  'decision.repeated': 'warning',
  'agreement.missing': 'error',
  'payment.before-final': 'error',
  'payment.account-missing': 'error',
  'payment.info-not-updated': 'error',
  'payment.exceeds-grant': 'error',
  'report.overdue': 'error',
  /** Information that the town has asked for, or an audit, is late (T14). */
  'request.overdue': 'error',
  'clawback.open': 'warning',
  'project.name.missing': 'warning',
  'project.period.missing': 'warning',
  'project.period.imprecise': 'info',
  'project.budget.missing': 'warning',
  'project.share.mismatch': 'warning',
  'project.share.partial': 'info',
  /** By its status it was refused or given up: it counts for no year. */
  'project.refused': 'warning',
  /** By its status it is applied for or planned; it counts all the same. */
  'project.undecided': 'info',
  /** Several rows of one workbook are the same project, and all of their sums count. */
  'project.repeated': 'warning',
  'appropriation.missing': 'warning',
  'appropriation.exceeded': 'error',
  'rulebook.missing': 'error',
  'booking.too-many': 'warning',
  'booking.too-late': 'warning',
  'booking.purpose': 'warning',
  'booking.sports-venue': 'warning',
  'workbook.unreadable': 'error',
  'workbook.encrypted': 'error',
  'workbook.truncated': 'error',
  'workbook.too-large': 'error',
  'workbook.not-a-workbook': 'error',
  'workbook.locked': 'warning',
  'workbook.removed': 'info',
  /** It cannot be read now; what could be read before counts. */
  'workbook.last-good': 'warning',
  /** By its name a version of the workbook beside it, with other content. */
  'workbook.conflict-copy': 'warning',
  /** Our own settings part is of a version we do not know; it was not used. */
  'workbook.settings': 'warning',
  'sheet.unrecognised': 'info',
  'sheet.header-ambiguous': 'warning',
  'sheet.column-unmapped': 'warning',
  /** The header row of a kind chosen by hand is gone; the sheet was read by its words. */
  'sheet.header-missing': 'warning',
  /** A column that takes our results is gone; nothing is written in its place. */
  'sheet.result-missing': 'warning',
  /** Its sums are thousands or millions by a text above the table, and were read so. */
  'sheet.scale': 'warning',
  'sheet.hidden': 'info',
  'row.total': 'info',
  'row.hidden': 'info',
  'row.skipped': 'info',
  /** It names another kind of grant than the list's, by whose rules it was judged. */
  'row.other-kind': 'error',
  /** It says that its application has been taken back. */
  'row.withdrawn': 'error',
  'ledger.conflict': 'error',
  'ledger.copy': 'info',
  /** A row of such a version that the workbook itself does not have. */
  'ledger.only-in-copy': 'error',
} as const satisfies Record<string, 'error' | 'warning' | 'info'>;

export type FindingCode = keyof typeof severities;
export type Severity = (typeof severities)[FindingCode];
