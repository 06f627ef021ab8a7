import type { SheetKindWords } from '../shapes.ts';

export const sheetKind: SheetKindWords = {
  title: 'Vad är detta för ett blad?',
  kind: 'Bladets typ',
  automatic: 'Känns igen på rubrikerna[: {kind}]',
  automaticNone: 'Kändes inte igen på rubrikerna',
  none: 'Inget av dessa, läses inte',
  unread: 'känns inte igen eller läses inte',
  headerRow: 'Rubrikrad',
  row: 'Rad {row}: {texts}',
  chosen: 'Du har valt typen för hand. Valet sparas i arbetsboken och används också av nattkörningen.',
  undo: 'Tillbaka till igenkänningen',
  skipped: 'Bladet läses inte, eftersom du har valt så.',
  unrecognised:
    'Bladet kändes inte igen och inga rader lästes. Om det har ansökningar, beslut eller annat att läsa, välj typ och rubrikrad.',
  several:
    'Bladet har {count} listor. En typ som väljs för hand gäller hela bladet från den valda rubrikraden.',
  noHeaders: 'Bladet har ingen rad som kunde vara rubrikrad: den måste ha minst två texter.',
};
