/** What the sheets of one workbook write into together: its texts, its styles and their names. */
import { type Formats, makeFormats } from './formats.ts';
import { makeStrings, type Strings } from './strings.ts';
import { makeStyles, type Styles } from './styles.ts';

export type Book = { readonly strings: Strings; readonly styles: Styles; readonly formats: Formats };

export function makeBook(): Book {
  const styles = makeStyles();
  return { strings: makeStrings(), styles, formats: makeFormats(styles) };
}
