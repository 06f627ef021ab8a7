/**
 * The kinds of sheet officials keep, each with its columns and with the words that titles, tabs and
 * file names use for it. `enough` says which columns must be found before a sheet is taken for the
 * kind: at least `count` of `of`, and every one of `all`.
 */
import type { RecordKind } from '../reading.ts';
import { applicantFields } from './applicant.ts';
import { decisionFields } from './decision.ts';
import type { FieldWords } from './field-words.ts';
import { appropriationFields, roomBookingFields, sponsorshipFields, transferFields } from './other-kinds.ts';
import { partnershipFields } from './partnership.ts';
import { projectFields } from './project.ts';
import { projectStartFields } from './project-start.ts';

export type KindWords = {
  readonly kind: RecordKind;
  readonly fields: readonly FieldWords[];
  readonly title: readonly string[];
  readonly enough: {
    readonly all: readonly string[];
    readonly count: number;
    /** One of these as well. */
    readonly either?: readonly string[];
    /** How many suffice where the title, the tab or the file says what it is. */
    readonly titled?: number;
    /** Where nothing names the kind, one of these must be there, or a name headed as an applicant's. */
    readonly signs?: readonly string[];
    readonly of: readonly string[];
  };
};

const names = (fields: readonly FieldWords[]) => fields.map((f) => f.field);

/** What a list of clubs has that apply for nothing. */
const ofAnyClub: ReadonlySet<string> = new Set([
  'name',
  'registerNumber',
  'businessId',
  'domicile',
  'residents',
  'activeAssociation',
  'year',
  'ordinal',
  'remarks',
]);

export const kinds: readonly KindWords[] = [
  {
    kind: 'partnership',
    fields: [...applicantFields, ...partnershipFields],
    title: [
      'kumppanuus',
      'kumppanuusavustu',
      'partnerskap',
      'partnership',
      'toiminta-avustu',
      'yleisavustu',
      'verksamhetsbidrag',
    ],
    enough: {
      all: ['name'],
      count: 2,
      of: ['groups', 'months', 'events', 'newContent', 'spending'],
      // Clubs, groups and events alone are statistics.
      signs: names(applicantFields).filter((name) => !ofAnyClub.has(name)),
    },
  },
  {
    kind: 'projectStart',
    fields: [...applicantFields.filter((f) => f.field !== 'remarks'), ...projectStartFields],
    title: [
      'projektiavustu',
      'projektien kaynnist',
      'projektin kaynnist',
      'kaynnistamis',
      'projektstart',
      'startbidrag',
      'project start',
      'projektbidrag',
    ],
    enough: {
      all: ['name'],
      count: 3,
      of: names(projectStartFields).concat('registerExtract'),
    },
  },
  {
    kind: 'decision',
    fields: decisionFields,
    title: [
      'paatos',
      'paatokset',
      'avustuspaato',
      'maksatus',
      'maksatukset',
      'avustusten maksut',
      'myonnetyt',
      'beslut',
      'beviljade',
      'utbetalning',
      'decision',
      'payment',
      'awarded',
    ],
    enough: {
      all: ['name'],
      either: ['granted', 'paid'],
      count: 2,
      titled: 0,
      of: [
        'decidedOn',
        'section',
        'sent',
        'serviceMode',
        'appeal',
        'final',
        'agreement',
        'infoUpdated',
        'iban',
        'paidOn',
        'paid',
        'reportDue',
        'clawback',
      ],
    },
  },
  {
    kind: 'project',
    fields: projectFields,
    title: [
      'hankkeet',
      'hankeluettelo',
      'hankelista',
      'kaupungin hankkeet',
      'hanke',
      'projektlista',
      'projects',
      'eu hank',
    ],
    enough: {
      all: ['name'],
      count: 2,
      of: ['funding', 'period', 'start', 'end', 'total', 'cityShare', 'staff', 'lead'],
    },
  },
  {
    kind: 'appropriation',
    fields: appropriationFields,
    title: ['maararaha', 'maararahat', 'avustusmaararaha', 'anslag', 'appropriation'],
    enough: { all: ['amount'], count: 1, of: ['year', 'opens', 'deadline', 'callPeriod'] },
  },
  {
    kind: 'transfer',
    fields: transferFields,
    title: ['siirrot', 'siirto', 'maararahasiir', 'overforing', 'transfer'],
    enough: { all: ['from', 'to', 'amount'], count: 0, of: [] },
  },
  {
    kind: 'roomBooking',
    fields: roomBookingFields,
    title: [
      'kokoontumistil',
      'tilavarau',
      'varaukset',
      'tilojen kaytto',
      'lokalbokning',
      'bokningar',
      'room booking',
      'bookings',
    ],
    enough: { all: ['name'], count: 3, of: ['room', 'bookedOn', 'eventOn', 'purpose'] },
  },
  {
    kind: 'sponsorship',
    fields: sponsorshipFields,
    title: ['sponsor', 'sponsoroin', 'sponsring', 'sponsorship'],
    enough: { all: ['name', 'amount'], count: 1, titled: 0, of: ['subsidiary'] },
  },
];
