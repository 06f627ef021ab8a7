/**
 * What an official has settled about a workbook: the round's year, appropriation and last day, what a sheet
 * is, which column is which where the words alone did not tell, and which of their columns take our results.
 * It travels inside the workbook as a custom XML part in our own namespace, so that the task pane writes it
 * and the worker reads it.
 */
import { type Day, dayFromIso } from '../calendar/day.ts';
import { plainEuros } from '../money/cents.ts';
import { isGrantKind } from '../rulebook/grant-kind.ts';
import type { GrantKind } from '../rulebook/schema/basics.ts';
import { type RecordKind, recordKinds } from './reading.ts';
import { attributesOf, elementsIn, settingsNamespace, writtenAttributes } from './settings-xml.ts';
import { readMoney } from './values/read-money.ts';

const version = 1;

/** `field` null: the official says that this column is none of ours. */
export type ColumnChoice = {
  readonly field: string | null;
  /** The header as it was; a column is found again by it when columns have moved. */
  readonly header: string;
  readonly column: string;
};

/** A sheet taken for a kind by hand, with its header row and that row's texts; null: for none of ours. */
export type KindChoice =
  | { readonly kind: null }
  | { readonly kind: RecordKind; readonly headerRow: number; readonly headers: readonly string[] };

/** A column of the official's own that takes a result of ours, with the headers beside it. */
export type ResultColumn = {
  readonly header: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** True when formulas stood in it: then an empty looking cell may hold one too. */
  readonly formulas: boolean;
};

export type ResultChoice = {
  readonly kind: GrantKind;
  /** `points:activity`, `total`, `euros`, `verdict`, `missing`. */
  readonly result: string;
  /** Null: the official does not want this result written. */
  readonly target: ResultColumn | null;
};

export type SheetSettings = {
  readonly sheet: string;
  readonly columns: readonly ColumnChoice[];
  readonly kind?: KindChoice;
  readonly results?: readonly ResultChoice[];
};

export type Settings = {
  readonly year?: number;
  readonly appropriationCents?: number;
  readonly deadline?: Day;
  readonly sheets: readonly SheetSettings[];
};

export const noSettings: Settings = { sheets: [] };

export function sheetSettings(settings: Settings, sheet: string): SheetSettings {
  return settings.sheets.find((s) => s.sheet === sheet) ?? { sheet, columns: [] };
}

/** The settings with those of one sheet replaced. */
export function withSheet(settings: Settings, own: SheetSettings): Settings {
  return { ...settings, sheets: [...settings.sheets.filter((s) => s.sheet !== own.sheet), own] };
}

/** Undefined when the part is not ours or of a version we do not know: then nothing of it is used. */
export function parseSettings(xml: string): Settings | undefined {
  const root = /<(?:\w+:)?settings\b([^>]*)>/.exec(xml);
  if (!root || !xml.includes(settingsNamespace)) return undefined;
  const own = attributesOf(root[1] ?? '');
  if (Number(own.v) !== version) return undefined;
  const amount = readMoney(
    own.appropriation === undefined ? undefined : { type: 'text', value: own.appropriation },
  );
  const deadline = own.deadline ? dayFromIso(own.deadline) : undefined;
  const year = Number(own.year);
  return {
    ...(Number.isInteger(year) && year > 0 && { year }),
    ...(amount.state === 'known' && { appropriationCents: amount.value }),
    ...(deadline && { deadline }),
    sheets: elementsIn(xml, 'sheet').map(({ own: head, body }) => sheetFrom(head, body)),
  };
}

function sheetFrom(head: Readonly<Record<string, string>>, body: string): SheetSettings {
  const kind = kindFrom(head, body);
  const results = elementsIn(body, 'result').flatMap(({ own }) => resultFrom(own));
  return {
    sheet: head.name ?? '',
    columns: elementsIn(body, 'column').map(({ own: { field, header, letters } }) => ({
      field: field || null,
      header: header ?? '',
      column: letters ?? '',
    })),
    ...(kind && { kind }),
    ...(results.length > 0 && { results }),
  };
}

function kindFrom({ kind, row }: Readonly<Record<string, string>>, body: string): KindChoice | undefined {
  if (kind === 'none') return { kind: null };
  const known = recordKinds.find((k) => k === kind);
  const headerRow = Number(row);
  if (!known || !Number.isInteger(headerRow) || headerRow < 1) return undefined;
  return { kind: known, headerRow, headers: elementsIn(body, 'header').map(({ own }) => own.text ?? '') };
}

function resultFrom(own: Readonly<Record<string, string>>): readonly ResultChoice[] {
  const { kind, name, header, letters, before = '', after = '', formulas } = own;
  if (!isGrantKind(kind) || !name) return [];
  const target =
    header === undefined || !letters
      ? null
      : { header, column: letters, before, after, formulas: formulas === '1' };
  return [{ kind, result: name, target }];
}

export function settingsXml(settings: Settings): string {
  const { year, appropriationCents, deadline, sheets } = settings;
  const euros = appropriationCents === undefined ? undefined : plainEuros(appropriationCents, '.');
  const head = { v: String(version), year: year?.toString(), appropriation: euros, deadline };
  const body = sheets
    .filter((s) => !isUnsettled(s))
    .map(sheetXml)
    .join('');
  return `<settings xmlns="${settingsNamespace}"${writtenAttributes(head)}>${body}</settings>`;
}

export function isUnsettled({ columns, kind, results = [] }: SheetSettings): boolean {
  return columns.length === 0 && kind === undefined && results.length === 0;
}

function sheetXml({ sheet, columns, kind, results = [] }: SheetSettings): string {
  const table = kind?.kind ? kind : undefined;
  const head = {
    name: sheet,
    kind: kind && (kind.kind ?? 'none'),
    row: table && String(table.headerRow),
  };
  const parts = [
    ...(table?.headers ?? []).map((text) => `<header${writtenAttributes({ text })}/>`),
    ...columns.map(
      ({ field, header, column }) =>
        `<column${writtenAttributes({ field: field ?? '', header, letters: column })}/>`,
    ),
    ...results.map(({ kind: of, result, target }) => {
      const place = target && {
        header: target.header,
        letters: target.column,
        before: target.before,
        after: target.after,
        formulas: target.formulas ? '1' : undefined,
      };
      return `<result${writtenAttributes({ kind: of, name: result, ...place })}/>`;
    }),
  ];
  return `<sheet${writtenAttributes(head)}>${parts.join('')}</sheet>`;
}
