/**
 * The identifiers of an association. A register number has no check digit and is written `84.370`, `84 370`
 * or plain; typed into an English Excel it arrives as the number 84.37, and is put right. A business id has
 * a check digit by weights 7 9 10 5 8 4 2 modulo 11. Of an account number only its validity leaves this file.
 */
import { isValidIBAN } from 'ibantools';
import type { Reading } from '../fact.ts';
import type { CellContent } from '../grid.ts';
import { knownAs, unknown } from './outcome.ts';
import { isBlank, plainText } from './plain-text.ts';

const registerLabel =
  /^'?(?:prh(?::n)?[-.:]?)?(?:(?:yhd(?:istys)?\.?)?(?:rek(?:isteri)?\.?(?:n(?:ume)?ro|n:o|nr)|rn:o|n:o|nro|nr|reg\.?(?:no|nr|ister(?:nummer)?))[.:]?)?/i;

/** The digits alone, without leading zeros. */
export function readRegisterNumber(content: CellContent | undefined): Reading<string> {
  return readText(content, fromRegisterText, (value) => {
    // 84.37 was typed as 84.370: thousandths that make a whole number.
    const thousandths = Math.round(value * 1000);
    const whole = Number.isInteger(value)
      ? value
      : Math.abs(thousandths - value * 1000) < 1e-6
        ? thousandths
        : -1;
    return registerNumber(String(whole));
  });
}

function fromRegisterText(text: string): Reading<string> {
  const bare = text.replaceAll(' ', '').replace(registerLabel, '');
  const grouped = /^(\d{1,3})[.\-–_+,](\d{3})$/.exec(bare);
  return registerNumber(grouped ? grouped[1]! + grouped[2]! : bare);
}

function registerNumber(digits: string): Reading<string> {
  const number = /^0*([1-9]\d{2,5})$/.exec(digits);
  return number ? knownAs(number[1]!) : unknown.unreadable;
}

/** `NNNNNNN-N`; old ids of six digits get their leading zero. */
export function readBusinessId(content: CellContent | undefined): Reading<string> {
  return readText(content, fromBusinessText, (value) => {
    return Number.isInteger(value) ? businessId(String(value).padStart(8, '0')) : unknown.unreadable;
  });
}

function fromBusinessText(text: string): Reading<string> {
  const bare = text.replaceAll(' ', '').replace(/^(?:y-?tunnus|fo-?nummer|businessid)[.:]?/i, '');
  const parts = /^(?:FI-?)?(\d{6,7})[-–‐‑−](\d)$|^(?:FI)?(\d{7})(\d)$/i.exec(bare);
  if (!parts) return unknown.unreadable;
  return businessId((parts[1] ?? parts[3]!).padStart(7, '0') + (parts[2] ?? parts[4]!));
}

const weights = [7, 9, 10, 5, 8, 4, 2];

function businessId(digits: string): Reading<string> {
  if (digits.length !== 8) return unknown.unreadable;
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
  // A remainder of 1 would need the digit 10; such ids are never issued.
  const check = rest === 0 ? 0 : 11 - rest;
  if (check !== Number(digits[7])) return unknown.unreadable;
  return knownAs(`${digits.slice(0, 7)}-${digits[7]}`);
}

/** A bank's BIC after the number: `FI21 1234 5600 0007 85, NDEAFIHH`. */
const bankCode = /[\s,;/(]+(?:bic:? ?)?[a-z]{6}[a-z\d]{2}(?:[a-z\d]{3})?\)?$/i;

/** Only whether the cell holds a valid IBAN (length by country, ISO 13616 check digits). */
export function readIban(content: CellContent | undefined): Reading<true> {
  return readText<true>(
    content,
    (text) => {
      const [account = ''] = text.split(bankCode);
      const bare = account.replace(/[\s-]/g, '').replace(/^iban:?/i, '');
      return isValidIBAN(bare.toUpperCase()) ? knownAs(true) : unknown.unreadable;
    },
    () => unknown.unreadable,
  );
}

function readText<T>(
  content: CellContent | undefined,
  fromText: (text: string) => Reading<T>,
  fromNumber: (value: number) => Reading<T>,
): Reading<T> {
  if (content === undefined) return unknown.missing;
  if (content.type === 'error') return unknown.error;
  if (content.type === 'boolean') return unknown.unreadable;
  if (content.type === 'number') return content.format ? unknown.unreadable : fromNumber(content.value);
  const text = plainText(content.value);
  return isBlank(text) ? unknown.missing : fromText(text);
}
