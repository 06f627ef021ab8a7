import type { FindingWords } from '../finding-words.ts';

const saveAsXlsx = 'Open it in Excel and save it as an Excel workbook (.xlsx).';
const notExcel = 'Choose an Excel workbook (.xlsx).';

const copyAdvice =
  'Where they differ, {otherFile} counts. Move what it lacks into it and delete the copy; if this is another workbook, rename it.';

export const findings: FindingWords = {
  'eligibility.unregistered': {
    jointPartnersRegistered:
      'Another applicant of the joint application is not a registered non-profit association. The application cannot be approved.',
    other: 'The applicant is not a registered non-profit association. The application cannot be approved.',
  },
  'eligibility.domicile': {
    jointPartnerDomiciles:
      'Another applicant of the joint application has its domicile elsewhere[: {value}]. The application cannot be approved.',
    other: 'The domicile of the applicant is elsewhere[: {value}]. The application cannot be approved.',
  },
  'eligibility.residents': 'The activity is not for residents. The application cannot be approved.',
  'eligibility.double-funding':
    'The applicant gets a grant from the wellbeing services county for the same activity. The application cannot be approved.',
  'eligibility.commitment':
    'The applicant has not committed to the anti-racism programme, which is a condition of the grant.',
  'eligibility.late':
    '[The application arrived on {received}, the last day to apply was {deadline}.|The application arrived after the last day to apply.] It is not processed.',
  'eligibility.redistribution':
    'The applicant would hand the grant on to others. The application cannot be approved.',
  'eligibility.capital-use':
    'The grant would be used for loan payments or capital expenditure. The application cannot be approved.',
  'eligibility.central-organisation':
    'The applicant is a central organisation: grants go directly to its local member associations.',
  'eligibility.rule':
    'A condition of the grant is not met: {field}[ ({value})]. The application cannot be approved.',
  'input.missing': 'Information is missing: {field}. Complete the cell or ask the applicant.',
  'input.unreadable':
    'The cell cannot be understood: {field}.[ It says "{text}", but the value must be {minimum}–{maximum}.| It says "{text}".] Check the cell.',
  'input.ambiguous':
    '[The cell says "{text}"|The cell can be read in several ways]: ask the applicant for the exact information[ ({field})].',
  'input.approximate':
    '[The cell says "{text}"|The information is approximate]: the approximate value is used[ ({field})]. Ask for the exact one if needed.',
  'input.error':
    'The cell holds an Excel error[ {text}][ ({field})]. Correct the formula or write the value.',
  'input.negative':
    '[The cell says "{text}"|The number is negative]: the value cannot be negative[ ({field})]. Check the cell.',
  'input.fraction':
    '[The cell says "{text}"|The number is not whole]: a whole number is needed[ ({field})]. Check the cell.',
  'identity.register-number':
    '[The register number "{text}" is not right.|The register number is missing.] Check it in the register of associations.',
  'identity.business-id': 'The business ID[ "{text}"] is not right. Check it in the application.',
  'identity.iban': 'The account number is not a valid IBAN. Ask the recipient for it again.',
  'identity.duplicate':
    'The same applicant is in the round more than once[: also {others} and {more} other rows|: also {others}]. Find out which application stands.',
  'attachment.missing': 'Attachment missing: {key}. Ask the applicant for it.',
  'attachment.promised': 'Attachment promised but not delivered yet: {key}. Ask the applicant for it.',
  'attachment.elsewhere': 'Attachment delivered with another application: {key}. Check that it is on file.',
  'attachment.unreadable':
    '[Not understood among the attachments: {pieces}. Check the cell.|The cell does not tell whether the attachment was delivered: {key}. Check the cell.|The cell does not tell which attachments were delivered. Check the cell.]',
  'statement.missing': 'The application lacks: {key}. Ask the applicant to complete it.',
  'score.months':
    '[Activity {value} months a year, points need {atLeast}|The activity does not last as long as required]: 0 points[ ({criterion})].',
  'grant.capped':
    '[The computed grant {sharedCents} is limited to the sum applied for or the maximum, {grantCents}.|The sum applied for or the maximum limits the grant.]',
  'grant.over-pot':
    'The grants exceed their part of the appropriation[: {awardedCents}, available {potCents}, over by {overCents}]. Check the proposals.',
  'grant.below-threshold': 'The points are below the threshold[ ({threshold} points)]: no grant.',
  'grant.below-minimum':
    '[The computed grant {sharedCents} is below the minimum {minimumCents}: the grant is {grantCents}.|The computed grant is below the minimum.]',
  'decision.instalment':
    'Same decision as in cell {other}: the row was read as an instalment of it, and the sum granted was counted once.',
  'decision.repeated':
    'The same decision also stands in cell {other}, and both were counted. Remove one, or tell them apart by section or date.',
  'decision.final-too-early':
    '[Marked final on {stated}, but the decision can be final on {earliest} at the earliest.|The decision is marked final too early.] Check the date.',
  'agreement.missing':
    "Partnership agreement missing[: the recipient's grants of the year are {totalCents}, the limit is {limitCents}]. Make the agreement before paying.",
  'payment.before-final':
    '[Paid on {paid}, but the decision is final only on {final}.|Paid on {paid} although an appeal is pending.|Paid before the decision is final.] Look into the payment.',
  'payment.account-missing': 'Account number missing. Ask the recipient for it.',
  'payment.info-not-updated':
    'The recipient did not update its information before the payment[ ({paid})]. Ask for the updated information.',
  'payment.exceeds-grant':
    'More was paid than granted[: {paidCents}, granted {grantedCents}]. Look into the payment.',
  'report.overdue': 'The report is overdue[: it was due on {due}]. Ask the recipient for it.',
  'request.overdue':
    'The requested information is overdue[: it was due on {due}]. Ask the recipient for it again.',
  'clawback.open': 'A clawback is open[ {openCents}][ (ground {ground})].',
  'project.name.missing': 'The name of the project is missing.',
  'project.period.missing': 'The period is missing: the budget cannot be divided over years.',
  'project.period.imprecise': {
    month: 'The period is given in months[: counted as {start}–{end}].',
    year: 'The period is given in years[: counted as {start}–{end}].',
    other: 'The period is not given to the day[: counted as {start}–{end}].',
  },
  'project.budget.missing': 'The budget of the project is missing.',
  'project.share.mismatch': {
    'share-over-total':
      "The city's share is more than the whole budget[: {shareCents}, budget {totalCents}]. Check the figures.",
    parts:
      'The parts of the funding do not add up to the budget[: parts {partsCents}, budget {totalCents}]. Check the figures.',
    municipal:
      "The city's share differs from the municipal funding[: {shareCents}, municipal funding {expectedCents}]. Check the figures.",
    percent:
      "The city's share does not match the percentage of the funding[: {shareCents}, by the percentage {expectedCents}]. Check the figures.",
    years:
      'The sums of the years do not match the whole[: years {partsCents}, whole {totalCents}]. Check the figures.',
    other: 'The figures of the project do not agree. Check the figures.',
  },
  'project.share.partial': {
    total: 'The budget is given for[ {years}| some of the years] only: nothing is computed for the others.',
    other:
      "The city's share is given for[ {years}| some of the years] only: it is not compared with the whole budget.",
  },
  'project.refused': 'The project is not carried out[: its status is "{status}"]. It counts for no year.',
  'project.undecided':
    'The project is not decided yet[: its status is "{status}"]. Its sums count all the same.',
  'project.repeated':
    'The workbook has the same project more than once[: also {others}]. The sums of every row count. Check the rows.',
  'appropriation.missing':
    'The appropriation of the year[ {year}] is missing: grants cannot be computed. Add a workbook of appropriations or give the sum.',
  'appropriation.exceeded':
    'The grants exceed the appropriation of the year[ {year}][: {awardedCents}, appropriation {appropriationCents}].',
  'rulebook.missing':
    '[There is no rulebook for {year}, and the rules of another year are not used: rows are not judged.|The year is not known: rows are not judged. Add the year to the title of the sheet, or give it.]',
  'booking.too-many': 'The association has too many bookings in the month[: at most {perMonth} are free].',
  'booking.too-late': 'The booking was made too late[: {days} days before, {daysBefore} required].',
  'booking.purpose': 'The purpose is missing. Ask who booked the room.',
  'booking.sports-venue':
    'The room is a sports venue[ ("{word}")]: free meeting rooms do not include sports venues.',
  'workbook.unreadable': {
    ENOENT: 'There is no such file. Check the name and the folder.',
    EACCES: 'The file may not be opened: no permission to read it. Ask your administrator.',
    EPERM: 'The file may not be opened: no permission to read it. Ask your administrator.',
    'not-a-file':
      'This is a folder, not a workbook. Give the workbooks; a whole folder is read by the command consolidate.',
    'not-downloaded':
      'The content of the file does not reach this computer: it is only in the cloud, or the network is down. Check that OneDrive is running, and choose "Always keep on this device" for the file.',
    system:
      'The file cannot be opened[ ({detail})]. Try again; if that does not help, tell your administrator.',
    doctype:
      'The file has a part that Excel does not make (DOCTYPE). It is not read; open and save it in Excel.',
    crash: 'Reading the file broke off. Open the workbook in Excel and save it again.',
    internal: 'The program could not read the file. Tell its keeper.',
    download: 'The file did not arrive whole from SharePoint. The next run fetches it again.',
    malware:
      'SharePoint holds the file to be harmful and does not give it. Ask your administrator to check it.',
    other: 'The file is damaged. Open the workbook in Excel and save it again.',
  },
  'workbook.encrypted': {
    zip: 'The file is encrypted. Decrypt it and save the workbook without a password.',
    irm: 'The use of the workbook is restricted (a sensitivity label or rights management). Ask its owner to remove the restriction or to save a copy without it.',
    other: 'The workbook is protected by a password. Open it in Excel, remove the password and save.',
  },
  'workbook.truncated':
    'The file is cut short: its saving or download was interrupted. Restore an earlier version or get a new copy.',
  'workbook.too-large': {
    time: 'Reading the workbook took too long. Remove needless rows and sheets, or divide the workbook.',
    other: 'The workbook is too large. Remove needless rows and sheets, or divide the workbook.',
  },
  'workbook.not-a-workbook': {
    empty: 'The file is empty. Get a new copy or restore an earlier version.',
    xls: `The file is of an old Excel format (.xls). ${saveAsXlsx}`,
    xlsb: `The file is a binary workbook (.xlsb). ${saveAsXlsx}`,
    ods: `The file is an OpenDocument spreadsheet (.ods). ${saveAsXlsx}`,
    numbers: 'The file is an Apple Numbers spreadsheet. Export it from Numbers to Excel (.xlsx).',
    csv: `The file is a table of text (.csv). ${saveAsXlsx}`,
    html: `The file is a web page, whatever its name says. ${saveAsXlsx}`,
    'xml-spreadsheet': `The file is of Excel's XML format. ${saveAsXlsx}`,
    pdf: `The file is a PDF. ${notExcel}`,
    doc: `The file is a Word document. ${notExcel}`,
    docx: `The file is a Word document. ${notExcel}`,
    ppt: `The file is a PowerPoint presentation. ${notExcel}`,
    pptx: `The file is a PowerPoint presentation. ${notExcel}`,
    rtf: `The file is a text document. ${notExcel}`,
    text: `The file is a text file. ${notExcel}`,
    zip: `The file is a compressed folder (zip). Unpack it first. ${notExcel}`,
    'no-sheets': 'The workbook has no sheets.',
    other: `The file is not an Excel workbook. ${notExcel}`,
  },
  'workbook.locked': {
    changing:
      'The file was being saved when it was to be read. Try again in a moment; the scheduled run reads it by itself.',
    'lock-file': 'This is a temporary file of Excel (~$), not a workbook. Choose the workbook itself.',
    other: 'Somebody has the file open. Close it in Excel and try again.',
  },
  'workbook.conflict-copy': {
    copy:
      'This looks like a copy of the workbook {otherFile}, but its content differs, and the copy is newer. ' +
      copyAdvice,
    original:
      'This looks like a copy of the workbook {otherFile}, but its content differs, and the copy is older. ' +
      copyAdvice,
    other: `This looks like a copy of the workbook {otherFile}, but its content differs. ${copyAdvice}`,
  },
  'workbook.last-good': {
    earlier:
      'The figures use the last content that could be read[, from the run of {day}]. An earlier version of the program read it; the new one reads the workbook when it opens again.',
    other: 'The figures use the last content that could be read[, from the run of {day}].',
  },
  'workbook.removed': 'The workbook is no longer in the folder. Its entries were taken back.',
  'workbook.settings':
    'The settings saved in the workbook come from another version and were not used. Check the columns and the year.',
  'sheet.unrecognised': 'The sheet was not recognised: no rows were read.',
  'sheet.header-ambiguous':
    '[The columns "{header}" ({otherCell}) and "{other}" both fit: {field}. {otherCell} is used; check the choice.|The sheet can be {kind} or {other}. Check which it is.|The header can be read in two ways. Check it.]',
  'sheet.column-unmapped': 'No column found: {field}. It is not judged row by row.',
  'sheet.header-missing':
    'The chosen header row is not found: the sheet was chosen by hand ({kind}), but its headers have changed. It was now read by its headers. Choose its kind again on the Columns tab of the task pane.',
  'sheet.result-missing':
    'The column ‘{header}’ that takes the results is not found[ on the sheet {table}]. Nothing is written in its place. Choose the column again when you write the results.',
  'sheet.scale':
    'The sums of the columns were multiplied by {scale}: the title of the table says "{text}". If they are in euros, write € in the header of the column.',
  'sheet.hidden':
    '[The sheet has hidden columns that were read: {columns}.|The sheet is hidden. Hidden sheets are read too.]',
  'row.total': 'Row of totals: not read as a record.',
  'row.hidden': 'The row is hidden, but it was read.',
  'row.skipped': 'The row was not read[: "{text}"].',
  'row.other-kind':
    "The row names another kind of grant than the list: {kind}. It was judged by the rules of the list's kind, and the result does not hold. Move the row to a list of its own kind.",
  'row.withdrawn':
    'The cell says that the application has been withdrawn. It still takes part when the grants are computed. Check it, and take the row out of the list if the application is withdrawn.',
  'ledger.conflict':
    '[The workbook {otherFile} ({otherSheet}!{otherCell}) says otherwise of the same thing: {fields}.|Two workbooks disagree about the same thing.] Find out which is right.',
  'ledger.copy':
    '[The same is in the workbook {otherFile} ({otherSheet}!{otherCell}).|The same workbook as {otherFile}.|The same workbook twice.] It counts only once.',
  'ledger.only-in-copy':
    'The row is only in the copy, not in the workbook {otherFile}: it does not count. If the row is right, add it to {otherFile}.',
};
