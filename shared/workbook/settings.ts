/**
 * What an official has settled about a workbook: the round's year, appropriation and last day, and which
 * column is which where the words alone did not tell. It travels inside the workbook as a custom XML part
 * in our own namespace, so that the task pane writes it and the worker reads it.
 */
import { type Day, dayFromIso } from '../calendar/day.ts';
import { readMoney } from './values/read-money.ts';

export const settingsNamespace = 'urn:avustuskirja:settings:1';
const version = 1;

/** `field` null: the official says that this column is none of ours. */
export type ColumnChoice = {
  readonly field: string | null;
  /** The header as it was; a column is found again by it when columns have moved. */
  readonly header: string;
  readonly column: string;
};

export type Settings = {
  readonly year?: number;
  readonly appropriationCents?: number;
  readonly deadline?: Day;
  readonly sheets: readonly { readonly sheet: string; readonly columns: readonly ColumnChoice[] }[];
};

export const noSettings: Settings = { sheets: [] };

/** Undefined when the part is not ours or of a version we do not know: then nothing of it is used. */
export function parseSettings(xml: string): Settings | undefined {
  const root = /<(?:\w+:)?settings\b([^>]*)>/.exec(xml);
  if (!root || !xml.includes(settingsNamespace)) return undefined;
  const own = attributes(root[1] ?? '');
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
    sheets: sheetsIn(xml),
  };
}

function sheetsIn(xml: string): Settings['sheets'] {
  return [...xml.matchAll(/<(?:\w+:)?sheet\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?sheet>)/g)].map(
    ([, head, body]) => ({
      sheet: attributes(head ?? '').name ?? '',
      columns: [...(body ?? '').matchAll(/<(?:\w+:)?column\b([^>]*?)\/?>/g)].map(([, text]) => {
        const { field, header, letters } = attributes(text ?? '');
        return { field: field || null, header: header ?? '', column: letters ?? '' };
      }),
    }),
  );
}

function attributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value ?? '')]),
  );
}

export function settingsXml(settings: Settings): string {
  const { year, appropriationCents, deadline, sheets } = settings;
  const euros =
    appropriationCents === undefined
      ? undefined
      : `${Math.floor(appropriationCents / 100)}.${String(appropriationCents % 100).padStart(2, '0')}`;
  const head = { v: String(version), year: year?.toString(), appropriation: euros, deadline };
  const body = sheets
    .filter((s) => s.columns.length > 0)
    .map(
      (s) =>
        `<sheet${written({ name: s.sheet })}>${s.columns.map((c) => `<column${written({ field: c.field ?? '', header: c.header, letters: c.column })}/>`).join('')}</sheet>`,
    )
    .join('');
  return `<settings xmlns="${settingsNamespace}"${written(head)}>${body}</settings>`;
}

function written(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};
const escaped = (text: string) => text.replace(/[&<>"\n]/g, (c) => entities[c] ?? c);

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name as string] ?? whole;
  });
}
