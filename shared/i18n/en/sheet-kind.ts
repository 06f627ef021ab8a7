import type { SheetKindWords } from '../shapes.ts';

export const sheetKind: SheetKindWords = {
  title: 'What this sheet is',
  kind: 'Kind of sheet',
  automatic: 'Recognised by its headers[: {kind}]',
  automaticNone: 'Not recognised by its headers',
  none: 'None of these, not read',
  unread: 'not recognised or not read',
  headerRow: 'Header row',
  row: 'Row {row}: {texts}',
  chosen: 'You chose the kind by hand. The choice is kept in the workbook, and the nightly run uses it too.',
  undo: 'Back to recognition',
  skipped: 'The sheet is not read, because you chose so.',
  unrecognised:
    'The sheet was not recognised and no rows were read. If it holds applications, decisions or anything else to read, choose its kind and header row.',
  several:
    'The sheet has {count} lists. A kind chosen by hand is for the whole sheet from the chosen header row on.',
  noHeaders: 'The sheet has no row that could be a header row: it needs at least two texts.',
};
