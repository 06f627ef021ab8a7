/** Free meeting rooms (T30): how many in a month, how long before, what for, and no sports venues. */

import { organisationKey } from '../applications/identity.ts';
import { inputFindings } from '../applications/inputs.ts';
import { fieldFinding } from '../applications/subject.ts';
import { compare, type Day, daysBetween } from '../calendar/day.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { type Facts, known, knownDay } from '../workbook/fact.ts';
import { fold } from '../workbook/header-text.ts';

export type BookingSubject = { readonly sheet: string; readonly row: number; readonly facts: Facts };

type Rule = NonNullable<Rulebook['bookings']>;

/** Findings of each booking, in the order given. All of the set are needed: a month's bookings are counted together. */
export function judgeBookings(
  bookings: readonly BookingSubject[],
  book: Rulebook,
): readonly (readonly Finding[])[] {
  const rule = book.bookings;
  if (!rule) return bookings.map(() => []);
  const extra = beyondTheMonth(bookings, rule);
  const venues = [...rule.sportsVenueWords.fi, ...rule.sportsVenueWords.sv, ...rule.sportsVenueWords.en].map(
    fold,
  );
  return bookings.map((booking) => [
    ...needed.flatMap((field) => inputFindings(booking, field, rule.citation)),
    ...(extra.has(booking)
      ? [fieldFinding(booking, 'booking.too-many', 'eventOn', rule.citation, { perMonth: rule.perMonth })]
      : []),
    ...tooLate(booking, rule),
    ...withoutPurpose(booking, rule),
    ...sportsVenue(booking, rule, venues),
  ]);
}

const needed = ['room', 'bookedOn', 'eventOn'] as const;

/** The earliest of a month are within the limit, whatever the order of the rows. */
function beyondTheMonth(bookings: readonly BookingSubject[], rule: Rule): ReadonlySet<BookingSubject> {
  const months = new Map<string, BookingSubject[]>();
  for (const booking of bookings) {
    const day = knownDay(booking.facts, 'eventOn');
    const who = organisationKey(booking.facts);
    if (!day || !who) continue;
    const month = `${who} ${day.slice(0, 7)}`;
    months.set(month, [...(months.get(month) ?? []), booking]);
  }
  const extra = new Set<BookingSubject>();
  for (const month of months.values()) {
    month.sort(
      (a, b) =>
        compare(knownDay(a.facts, 'eventOn') as Day, knownDay(b.facts, 'eventOn') as Day) || a.row - b.row,
    );
    for (const booking of month.slice(rule.perMonth)) extra.add(booking);
  }
  return extra;
}

function tooLate(booking: BookingSubject, rule: Rule): readonly Finding[] {
  const booked = knownDay(booking.facts, 'bookedOn');
  const event = knownDay(booking.facts, 'eventOn');
  if (!booked || !event) return [];
  const days = daysBetween(booked, event);
  return days >= rule.daysBefore
    ? []
    : [
        fieldFinding(booking, 'booking.too-late', 'bookedOn', rule.citation, {
          days,
          daysBefore: rule.daysBefore,
        }),
      ];
}

function withoutPurpose(booking: BookingSubject, rule: Rule): readonly Finding[] {
  const purpose = booking.facts.purpose;
  return purpose?.state === 'unknown'
    ? [fieldFinding(booking, 'booking.purpose', 'purpose', rule.citation)]
    : [];
}

function sportsVenue(booking: BookingSubject, rule: Rule, venues: readonly string[]): readonly Finding[] {
  const room = fold(known<string>(booking.facts, 'room') ?? '');
  const word = venues.find((v) => room.includes(v));
  return word ? [fieldFinding(booking, 'booking.sports-venue', 'room', rule.citation, { word })] : [];
}
