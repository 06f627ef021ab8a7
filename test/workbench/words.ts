/** The words of the page around the pane. The pane's own are in shared/i18n. */
import type { Language } from '../../shared/i18n/language.ts';

export type Words = {
  readonly title: string;
  readonly toolbar: string;
  readonly workbooks: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'contrast', string>>;
  readonly checkAll: string;
  readonly colleague: string;
  readonly protect: string;
  readonly editMode: string;
  readonly cell: string;
  readonly row: string;
  readonly sheets: string;
  readonly hiddenSheets: string;
  readonly hiddenRows: string;
  readonly hiddenColumns: string;
  readonly pane: string;
  readonly width: string;
  readonly refused: string;
  readonly notOpened: string;
  readonly notDrawn: string;
};

const fi: Words = {
  title: 'Työpöytä',
  toolbar: 'Työkirjan toiminnot',
  workbooks: 'Työkirja',
  open: 'Avaa tiedosto',
  save: 'Tallenna',
  language: 'Kieli',
  theme: 'Teema',
  themes: { light: 'Vaalea', dark: 'Tumma', contrast: 'Suuri kontrasti' },
  checkAll: 'Tarkista kaikki',
  colleague: 'Kirjoita toisena virkamiehenä',
  protect: 'Suojaa taulukko',
  editMode: 'Muokkaustila',
  cell: 'Valittu solu',
  row: 'Rivi',
  sheets: 'Taulukot',
  hiddenSheets: 'Piilotetut taulukot',
  hiddenRows: 'Tässä on piilotettuja rivejä',
  hiddenColumns: 'Tässä on piilotettuja sarakkeita',
  pane: 'Avustuskirja-ruutu',
  width: 'Ruudun leveys',
  refused: 'Muutosta ei tehty',
  notOpened: 'Tiedostoa ei voitu avata',
  notDrawn: 'Ehdollisia muotoiluja, joita tässä ei piirretä',
};

const sv: Words = {
  title: 'Arbetsbord',
  toolbar: 'Arbetsbokens funktioner',
  workbooks: 'Arbetsbok',
  open: 'Öppna fil',
  save: 'Spara',
  language: 'Språk',
  theme: 'Tema',
  themes: { light: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' },
  checkAll: 'Kontrollera allt',
  colleague: 'Skriv som en annan tjänsteman',
  protect: 'Skydda bladet',
  editMode: 'Redigeringsläge',
  cell: 'Vald cell',
  row: 'Rad',
  sheets: 'Blad',
  hiddenSheets: 'Dolda blad',
  hiddenRows: 'Här finns dolda rader',
  hiddenColumns: 'Här finns dolda kolumner',
  pane: 'Avustuskirja-fönstret',
  width: 'Fönstrets bredd',
  refused: 'Ändringen gjordes inte',
  notOpened: 'Filen kunde inte öppnas',
  notDrawn: 'Villkorsstyrda format som inte ritas här',
};

const en: Words = {
  title: 'Workbench',
  toolbar: 'Workbook actions',
  workbooks: 'Workbook',
  open: 'Open file',
  save: 'Save',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  checkAll: 'Check all',
  colleague: 'Type as a colleague',
  protect: 'Protect the sheet',
  editMode: 'Edit mode',
  cell: 'Selected cell',
  row: 'Row',
  sheets: 'Sheets',
  hiddenSheets: 'Hidden sheets',
  hiddenRows: 'There are hidden rows here',
  hiddenColumns: 'There are hidden columns here',
  pane: 'Avustuskirja pane',
  width: 'Width of the pane',
  refused: 'Nothing was changed',
  notOpened: 'The file could not be opened',
  notDrawn: 'Conditional formats not drawn here',
};

const all: Readonly<Record<Language, Words>> = { fi, sv, en };

export const wordsOf = (language: Language): Words => all[language];
