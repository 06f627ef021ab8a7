/**
 * What the configuration file of the watch may say, and what stands where it says nothing. Unknown keys are
 * refused, since a misspelled one would do nothing in silence; so is a password, since files are copied:
 * secrets come from the environment.
 */
import { hostname } from 'node:os';
import cron from 'node-cron';
import { z } from 'zod';
import { dayFromIso } from '../../shared/calendar/day.ts';
import { languages } from '../../shared/i18n/language.ts';
import type { WatchFault } from '../../shared/i18n/watch-fault.ts';
import { sharepointSchema } from '../sources/graph/config.ts';
import { isForeign, isPostgres } from '../store/open-store.ts';
import { logLevels } from './log.ts';

const text = z.string().min(1);
const refused = (fault: WatchFault) => ({ params: { own: fault } });

const folderSchema = z.strictObject({
  type: z.literal('folder'),
  path: text,
  /** What the ledger knows the folder by, where machines reach it by different paths. */
  name: text.optional(),
});

type Named = { readonly type: string; readonly name?: string | undefined };

/** Of two folders that the ledger cannot tell apart, the workbooks of one would stand for the other's. */
function refuseSameNames(sources: readonly Named[], context: z.RefinementCtx): void {
  const names = sources.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (name === undefined || names.indexOf(name) === index) continue;
    const path = [index, 'name'];
    context.addIssue({ code: 'custom', params: { fault: 'duplicate' }, path, input: name });
  }
}

const expression = z.string().superRefine((value, context) => {
  const { valid, errors } = cron.validateDetailed(value);
  if (valid) return;
  const [first] = errors;
  const tell = (params: object) => context.addIssue({ code: 'custom', params, input: value });
  if (value.trim() === '') tell({ fault: 'missing' });
  else if (/impossible/.test(first?.message ?? '')) tell({ own: 'never' });
  else if (!first || first.field === 'expression') tell({ own: 'schedule' });
  else tell({ own: 'schedule', facts: { field: first.field, value: first.value } });
});

export const configSchema = z.strictObject({
  /** The name in logs, in the run history and in the health file. */
  worker: text.max(100).default(() => hostname()),
  sources: z
    .array(z.discriminatedUnion('type', [folderSchema, sharepointSchema]))
    .min(1)
    .superRefine(refuseSameNames),
  /** Cron expressions of five fields, or of six with seconds first. */
  schedule: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(expression).min(1),
  ),
  timeZone: text.refine(isTimeZone, refused('time-zone')).default('Europe/Helsinki'),
  /** A file (SQLite) or a `postgres://` address. */
  ledger: text
    .refine(hasNoPassword, refused('password'))
    .refine((ledger) => !isForeign(ledger), refused('ledger')),
  /** The folder of the reports. */
  out: text,
  language: z.enum(languages).default('fi'),
  /** Where no workbook of appropriations says it. */
  round: z
    .strictObject({
      year: z.int().min(1990).max(2100),
      /** In euros. */
      appropriation: z.number().min(0).multipleOf(0.01).optional(),
      deadline: z
        .string()
        .refine((day) => dayFromIso(day) !== undefined, refused('day'))
        .optional(),
    })
    .optional(),
  /** The town's own books, in place of the bundled ones. */
  rulebooks: z.array(text).min(1).optional(),
  /** Whose bundled or own books. */
  town: text.optional(),
  /** For the reading of one workbook, and for waiting. */
  limits: z
    .strictObject({
      heapMb: z.int().min(64).max(4096).default(256),
      deadlineSeconds: z.int().min(1).max(600).default(20),
      processes: z.int().min(1).max(16).optional(),
      /** For another worker of the same ledger, which may hang. */
      waitMinutes: z.int().min(1).max(1440).default(60),
    })
    .prefault({}),
  retention: z.strictObject({ runDays: z.int().min(1).max(36_500).default(400) }).prefault({}),
  log: z.strictObject({ level: z.enum(logLevels).default('info') }).prefault({}),
  health: z
    .strictObject({
      file: text.optional(),
      /** `127.0.0.1:8321`; this machine only. */
      address: text
        .transform((address, context) => {
          const place = loopback(address);
          if (place) return place;
          context.addIssue({ code: 'custom', ...refused('loopback'), input: address });
          return z.NEVER;
        })
        .optional(),
    })
    .prefault({}),
});

export type ConfigFile = z.infer<typeof configSchema>;

/** A place on this machine. */
export type Loopback = { readonly host: string; readonly port: number };

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A password may stand before the host, or be a parameter of the address. */
function hasNoPassword(ledger: string): boolean {
  if (!isPostgres(ledger)) return true;
  return !/^\w+:\/\/[^/?#]*:[^/?#]*@|[?&]password=/i.test(ledger);
}

/** Host and port of an address of this machine; null for any other. */
function loopback(address: string): Loopback | null {
  const found = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\]):(\d{1,5})$/.exec(address);
  const [, host = '', port] = found ?? [];
  return found && Number(port) <= 65_535 ? { host: host.replace(/[[\]]/g, ''), port: Number(port) } : null;
}
